package org.dateline.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/** JSON that may stand in a page: no text in it can end the element that holds it, or begin another. */
final class Json {

    private static final JsonFactory FACTORY = new JsonFactory().setCharacterEscapes(new NoMarkup());

    private Json() {}

    /** A generator that leaves {@code out} open when it is closed. */
    static JsonGenerator generator(Writer out) throws IOException {
        return FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    static void number(JsonGenerator json, OptionalLong value) throws IOException {
        if (value.isPresent()) {
            json.writeNumber(value.getAsLong());
        } else {
            json.writeNull();
        }
    }

    static void text(JsonGenerator json, String field, Optional<String> value) throws IOException {
        json.writeStringField(field, value.orElse(null));
    }

    static void day(JsonGenerator json, String field, Optional<LocalDate> day) throws IOException {
        json.writeStringField(field, day.map(LocalDate::toString).orElse(null));
    }

    private static final class NoMarkup extends CharacterEscapes {

        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();
            codes['<'] = ESCAPE_CUSTOM;
            codes['>'] = ESCAPE_CUSTOM;
            codes['&'] = ESCAPE_CUSTOM;
            return codes;
        }

        @Override
        public SerializableString getEscapeSequence(int character) {
            return new SerializedString(String.format("\\u%04x", character));
        }
    }
}
