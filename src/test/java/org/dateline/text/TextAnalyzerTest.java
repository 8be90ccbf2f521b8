package org.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TextAnalyzerTest {

    private static final TextAnalyzer ANALYZER = TextAnalyzer.english();

    @Test
    void aLinesEndEndsASentence() {
        assertEquals(List.of("A photo of the camp", "Two people died."), sentences("A photo of the camp\n\nTwo people died."));
    }

    @Test
    void aTextWrappedAtAFixedWidthIsReadAcrossItsLines() {
        assertEquals(1, sentences("""
                The flood that came down the valley on Monday killed at least twelve people and
                drove some four hundred families from the houses along the river, said the local
                head of the civil protection agency, who added that the search for thirty others
                would go on through the night.
                """).size());
    }

    @Test
    void anAbbreviationDoesNotEndASentence() {
        assertEquals(List.of("Gen. Omar and Dr. Ali met on Jan. 5 in Homs.", "They left."),
                sentences("Gen. Omar and Dr. Ali met on Jan. 5 in Homs. They left."));
    }

    @Test
    void aTimeGoesOnWithItsDayAndATitleWithItsName() {
        for (String whole : List.of("Six people were killed at 3 p.m. Monday in Kabul.", "It began at 9:30 a.m. Jan. 29 in Herat.",
                "On Jan. 29 Gen. Khan met Insp. Bose near Mt. Ararat.", "He is No. 2 in the group.",
                "The U.S. Army and the U.N. Security Council met in St. Louis.", "It ended at 4 p.m. GMT on Friday.")) {
            assertEquals(List.of(whole), sentences(whole));
        }
        for (String first : List.of("It ended at 5 p.m.", "Two died in the U.S.", "She lives at 12 Main St.")) {
            assertEquals(List.of(first, "The police came."), sentences(first + " The police came."));
        }
    }

    @Test
    void initialsGoOnWithANameAndEndBeforeWordsThatOpenASentence() {
        for (String text : List.of("Gunmen killed nine people in D.R. Congo on Monday.", "P.R. China closed two ports.",
                "J.R.R. Martin was hurt.", "U.S. Sen. John Barrow spoke.", "A fire at Smith & Co. Ltd. was put out.",
                "It happened in Bldg. 7 of the base.", "The 4th Bn. Rajput Rifles lost six men.")) {
            assertEquals(List.of(text), sentences(text));
        }
        assertEquals(List.of("They met in Washington, D.C.", "Three people were hurt."),
                sentences("They met in Washington, D.C. Three people were hurt."));
        assertEquals(List.of("He joined the B.B.C.", "The next day he left."), sentences("He joined the B.B.C. The next day he left."));
    }

    @Test
    void aTextInSmallLettersIsCutAtItsStops() {
        assertEquals(List.of("nine people died in the u.s. navy base at 4 p.m. monday.", "police said no. 3 dock burned.", "it rained."),
                sentences("nine people died in the u.s. navy base at 4 p.m. monday. police said no. 3 dock burned. it rained."));
    }

    @Test
    void sentencesOfTheSeedsAreOrderedDisjointAndTrimmed() throws IOException {
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            for (Path seed : seeds.toList()) {
                String text = Files.readString(seed);
                int end = 0;
                for (Sentence sentence : ANALYZER.analyze(text)) {
                    assertTrue(sentence.span().begin() >= end, seed + ": " + sentence);
                    assertEquals(sentence.text().strip(), sentence.text());
                    assertEquals(sentence.span().in(text), sentence.text());
                    end = sentence.span().end();
                }
            }
        }
    }

    @Test
    void wordsAreInNormalFormAndSurfacesAsInTheText() {
        Sentence sentence = ANALYZER.analyze("Ma’arat Al–Numan fell.").get(0);
        assertEquals("ma'arat", sentence.word(0));
        assertEquals("Ma’arat", sentence.surface(0));
        assertEquals("-", sentence.word(2));
        assertEquals("", sentence.word(-1));
        assertEquals("", sentence.word(99));
        assertEquals(3, sentence.tokenAt(11));
    }

    @Test
    void tagsAreThoseOfUniversalDependencies() {
        Sentence sentence = ANALYZER.analyze("The strikes killed two people.").get(0);
        assertEquals("DET", sentence.tag(0));
        assertEquals("VERB", sentence.tag(2));
        assertEquals("NUM", sentence.tag(3));
    }

    @Test
    @Timeout(60)
    void garbageIsReadInTimeLinearInItsLength() {
        for (String text : List.of("", " \n\t", "1".repeat(1_000_000), "(".repeat(10_000), "word ".repeat(400_000),
                ".".repeat(100_000), "\ud800 \udc00 中文 عربي ", "a\n".repeat(200_000))) {
            for (Sentence sentence : ANALYZER.analyze(text)) {
                assertTrue(sentence.size() > 0, "a sentence without tokens in " + text.length());
            }
        }
    }

    private static List<String> sentences(String text) {
        return ANALYZER.analyze(text).stream().map(Sentence::text).toList();
    }
}
