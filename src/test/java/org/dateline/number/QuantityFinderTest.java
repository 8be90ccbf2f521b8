package org.dateline.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.dateline.text.Sentence;
import org.dateline.text.TextAnalyzer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class QuantityFinderTest {

    private static final TextAnalyzer ANALYZER = TextAnalyzer.english();
    private final QuantityFinder finder = QuantityFinder.english();

    private record Example(String value, String sentence) {}

    @TestFactory
    Stream<DynamicTest> everyCountOfTheCorpusIsReadWithItsValue() {
        return corpus("counts.txt").stream().map(example -> DynamicTest.dynamicTest(example.sentence(), () -> {
            String text = example.sentence().replace("{", "").replace("}", "");
            List<String> found = find(text).stream()
                    .map(m -> mark(text, m) + " = " + value(m.quantity())).toList();
            assertEquals(List.of(example.sentence() + " = " + example.value()), found);
        }));
    }

    @TestFactory
    Stream<DynamicTest> everyDistractorIsLeftAlone() {
        return corpus("distractors.txt").stream().map(example -> DynamicTest.dynamicTest(
                example.value() + ": " + example.sentence(),
                () -> assertEquals(List.of(), find(example.sentence()))));
    }

    @Test
    void aPartOfANumberBeforeItKnowsItsBase() {
        String text = "Of the dead 200 were men, a quarter of them over 60.";
        List<QuantityMention> found = find(text);
        assertEquals(List.of("200", "a quarter of them"), found.stream().map(m -> m.span().in(text)).toList());
        assertEquals(Quantity.of(50, Hedge.ABOUT), found.get(1).quantity());
        assertEquals("200", found.get(1).base().orElseThrow().in(text));
    }

    @Test
    void aPartOfARangeIsARange() {
        List<QuantityMention> found = find("Between 100 and 200 died, half of them soldiers.");
        assertEquals(Quantity.between(50, 100, Hedge.RANGE), found.get(1).quantity());
    }

    @Test
    void aTollThatRoseIsTwoCounts() {
        assertEquals(List.of("= EXACT 35 35 35", "= EXACT 40 40 40"),
                find("The toll rose from 35 to 40.").stream().map(m -> "= " + value(m.quantity())).toList());
    }

    @Test
    void theHedgeOfTheNextNumberIsNotTakenForThisOne() {
        assertEquals(List.of("= EXACT 12 12 12", "= AT_LEAST 4 4 -"),
                find("It killed 12 people, at least four of them children.").stream()
                        .map(m -> "= " + value(m.quantity())).toList());
    }

    @Test
    void theNumberLiesInsideTheMention() {
        String text = "At least two hundred and five people died.";
        assertEquals("two hundred and five", find(text).get(0).number().in(text));
    }

    @Test
    void garbageIsReadInTimeLinearInItsLength() {
        assertTimeout(Duration.ofSeconds(20), () -> {
            for (String piece : List.of("1 ", "9", "1/", "hundred ", "at least ", "between 1 and ", "one-", "half of ", "a ", "1,")) {
                String text = piece.repeat(400_000 / piece.length());
                List<QuantityMention> found = find(text);
                for (int i = 1; i < found.size(); i++) {
                    assertTrue(found.get(i - 1).span().end() <= found.get(i).span().begin(), piece);
                }
            }
        });
    }

    private List<QuantityMention> find(String text) {
        List<QuantityMention> found = new ArrayList<>();
        for (Sentence sentence : ANALYZER.analyze(text)) {
            found.addAll(finder.find(sentence));
        }
        return found;
    }

    private static String mark(String text, QuantityMention mention) {
        return text.substring(0, mention.span().begin()) + "{" + mention.span().in(text) + "}"
                + text.substring(mention.span().end());
    }

    private static String value(Quantity quantity) {
        return quantity.hedge() + " " + show(quantity.low()) + " " + show(quantity.best()) + " " + show(quantity.high());
    }

    private static String show(OptionalLong n) {
        return n.isPresent() ? Long.toString(n.getAsLong()) : "-";
    }

    private static List<Example> corpus(String name) {
        List<Example> examples = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                QuantityFinderTest.class.getResourceAsStream("/org/dateline/en/number/" + name), StandardCharsets.UTF_8))) {
            String value = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("= ")) {
                    value = line.substring(2);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    examples.add(new Example(value, line));
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("cannot read the corpus " + name, e);
        }
        return examples;
    }
}
