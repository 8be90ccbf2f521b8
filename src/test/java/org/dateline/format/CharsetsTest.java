package org.dateline.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetsTest {

    @ParameterizedTest
    @CsvSource({
        "“Zoë” – 12 dead, windows-1252, iso-8859-1",
        "“Zoë” – 12 dead, windows-1252, ascii",
        "“Zoë” – 12 dead, windows-1252,",
        "“Zoë” – 12 dead, UTF-8,",
        "“Zoë” – 12 dead, UTF-8, iso-8859-1",
        "“Zoë” – 12 dead, UTF-16LE,",
        "“Zoë” – 12 dead, UTF-16BE, utf-8",
        "plain, US-ASCII, utf-16",
        "Дождь 12, windows-1251, windows-1251",
        "日本 12, GB18030, gb2312",
        "日本 12, Shift_JIS, x-sjis"
    })
    void aTextIsDecodedByWhatItIsAndByWhatItDeclares(String text, String charset, String declared) {
        assertEquals(text, Charsets.decode(text.getBytes(Charset.forName(charset)), Optional.ofNullable(declared)));
    }

    @Test
    void byteOrderMarksAreHeededAndPassedOver() {
        assertEquals("é", Charsets.decode("\ufeffé".getBytes(StandardCharsets.UTF_8), Optional.of("iso-8859-1")));
        assertEquals("é", Charsets.decode("\ufeffé".getBytes(StandardCharsets.UTF_16BE), Optional.empty()));
    }

    @Test
    void oneBrokenLetterAmongManyDoesNoHarm() {
        byte[] bytes = "é é é é x".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xFF;
        assertEquals("é é é é \ufffd", Charsets.decode(bytes, Optional.empty()));
    }
}
