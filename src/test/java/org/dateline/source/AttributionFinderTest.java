package org.dateline.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.text.Sentence;
import org.dateline.text.TextAnalyzer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AttributionFinderTest {

    private static final TextAnalyzer ANALYZER = TextAnalyzer.english();
    private final AttributionFinder finder = new AttributionFinder();

    @TestFactory
    Stream<DynamicTest> theMarkedWordsAreAttributedAsTheCorpusSays() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                AttributionFinderTest.class.getResourceAsStream("/org/dateline/en/source/attributions.txt"),
                StandardCharsets.UTF_8))) {
            String source = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("= ")) {
                    source = line.substring(2);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    String expected = source;
                    String text = line;
                    tests.add(DynamicTest.dynamicTest(text, () -> assertEquals(expected.toLowerCase(),
                            at(text).map(a -> a.name().toLowerCase()).orElse("-"))));
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return tests.stream();
    }

    @Test
    void theNameIsQuotedWhereItStands() {
        String text = "The clinic opened, the town council said. It added that {six} nurses were hurt.";
        Attribution found = at(text).orElseThrow();
        assertEquals("the town council", found.span().in(text));
        assertEquals(found.name(), found.span().in(text));
    }

    @Test
    void aSecondSourceInTheSentenceKeepsItsOwnClause() {
        String text = "The storm killed {six}, according to the army, and displaced 900, according to the Red Cross.";
        assertEquals("the army", at(text).orElseThrow().name());
        assertEquals("the Red Cross", at(text.replace("{six}", "six").replace("900", "{900}")).orElseThrow().name());
    }

    @Test
    void garbageIsReadInTimeLinearInItsLength() {
        assertTimeout(Duration.ofSeconds(20), () -> {
            for (String piece : List.of("said ", "he said ", "\" ", "according to ", "and said the ", "A said. ", "the , ", ": ",
                    "a monitor which said ", "(AFP) ")) {
                List<Sentence> sentences = ANALYZER.analyze(piece.repeat(200_000 / piece.length()));
                Attributions found = finder.find(sentences);
                for (Sentence sentence : sentences) {
                    for (int i = 0; i < sentence.size(); i += 50) {
                        found.at(sentence, i).ifPresent(a -> assertEquals(a.name(), a.span().in(sentence.source())));
                    }
                }
            }
        });
    }

    private Optional<Attribution> at(String marked) {
        int offset = marked.indexOf('{');
        String text = marked.replace("{", "").replace("}", "");
        List<Sentence> sentences = ANALYZER.analyze(text);
        Attributions attributions = finder.find(sentences);
        for (Sentence sentence : sentences) {
            if (sentence.span().contains(offset)) {
                return attributions.at(sentence, sentence.tokenAt(offset));
            }
        }
        throw new AssertionError("no sentence at the mark of: " + marked);
    }
}
