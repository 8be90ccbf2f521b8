package org.dateline.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.pipeline.Annotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same text gives the same bytes, however often and on however many threads it is read. */
class SameBytesTest {

    private static final int TIMES = 20;
    private static final Annotator ANNOTATOR = Annotator.english();

    @ParameterizedTest
    @ValueSource(strings = {
        "At least 12 civilians were killed in Syria. Air strikes killed 12 in Aleppo, and 12 in Homs.",
        "Floods killed 30 people in Kenya. The water killed 30 in Garissa, and 30 in Isiolo.",
        "Nine miners died in Chile. A blast killed nine in Copiapo. Nine died in Iquique, and nine in Calama.",
        "More than 40 were wounded in Ukraine. Shells wounded 40 in Kherson, 40 in Nikopol and 40 in Kharkiv.",
        "Police arrested 15 people in Turkey, 15 in Izmir, 15 in Adana. Some 15 were held in Bursa."})
    void oneNumberOfSeveralTownsReadsTheSameEachTime(String text) {
        isTheSame(text);
    }

    @Test
    void eachTextOfTheCorporaReadsTheSameTwentyTimesAndOnTwoThreads() {
        List<String> sentences = new MutatedTexts(1).sentences();
        int together = 6;
        for (int i = 0; i < sentences.size(); i += together) {
            isTheSame(String.join(" ", sentences.subList(i, Math.min(sentences.size(), i + together))));
        }
    }

    private static void isTheSame(String text) {
        String first = read(text);
        CompletableFuture<List<String>> beside = CompletableFuture.supplyAsync(() -> readOften(text));
        List<String> here = readOften(text);
        here.addAll(beside.join());
        here.forEach(line -> assertEquals(first, line, text));
    }

    private static List<String> readOften(String text) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < TIMES / 2; i++) {
            lines.add(read(text));
        }
        return lines;
    }

    private static String read(String text) {
        return Laws.line(ANNOTATOR.annotate(Article.of(new ArticleId("one"), text)));
    }
}
