package org.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TokenizerTest {

    @Test
    void wordsNumbersAndMarksAreTokens() {
        assertEquals(List.of("About", "1,200", "people", "-", "50", "%", "-", "fled", "."), tokens("About 1,200 people-50%-fled."));
        assertEquals(List.of("1.5", "million", ",", "10km", "and", "the", "19th"), tokens("1.5 million, 10km and the 19th"));
    }

    @Test
    void anApostropheWithinAWordStaysAndAPossessiveStandsAlone() {
        assertEquals(List.of("Ma'arat", "al", "-", "Nu'man", "'s", "fall"), tokens("Ma'arat al-Nu'man's fall"));
        assertEquals(List.of("do", "n’t", "Syria", "’s"), tokens("don’t Syria’s"));
    }

    @Test
    void aSoftHyphenIsPartOfAWordAndNoTokenOfItsOwn() {
        assertEquals(List.of("ci\u00advi\u00adlians", "fled", "."), tokens("ci\u00advi\u00adlians\u00ad \u00ad \u200dfled\u2060."));
        assertEquals("civilians", Words.normalize("ci\u00advi\u00adlians"));
    }

    @Test
    void abbreviationsKeepTheirStops() {
        assertEquals(List.of("The", "U.S.", "at", "5", "a.m.", "today"), tokens("The U.S. at 5 a.m. today"));
    }

    @Test
    void aWordThatRanIntoTheYearOfAStampStandsAlone() {
        assertEquals(List.of("24.07.2016", "Get", "it"), tokens("24.07.2016Get it"));
        assertEquals(List.of("3", "May", "1999", "Share"), tokens("3 May 1999Share"));
        assertEquals(List.of("26", "/", "11", "/", "2018", "Print"), tokens("26/11/2018Print"));
        assertEquals(List.of("2000AD", "a", "2500Km", "12019Get", "2016s"), tokens("2000AD a 2500Km 12019Get 2016s"));
    }

    @Test
    void tokensAreOrderedDisjointAndLeaveOutOnlyWhiteSpace() {
        long seed = 17;
        Random random = new Random(seed);
        for (int n = 0; n < 3000; n++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                text.append(List.of("a", "B", "n't", "'", "’s", ".", ",", "1", "é", "e\u0301", "中", "\ud83d\ude00", "\ud800",
                        "\udc00", " ", "\u00a0", "\u200b", "-", "/", "U.S.").get(random.nextInt(20)));
            }
            int[][] tokens = Tokenizer.tokenize(text.toString(), new Span(0, text.length()));
            int end = 0;
            for (int i = 0; i <= tokens[0].length; i++) {
                int begin = i < tokens[0].length ? tokens[0][i] : text.length();
                assertTrue(begin >= end, "seed " + seed + ": '" + text + "' token " + i);
                for (int k = end; k < begin; k++) {
                    assertTrue(Tokenizer.isSpace(text.charAt(k)), "seed " + seed + ": '" + text + "' loses " + k);
                }
                if (i < tokens[0].length) {
                    assertTrue(tokens[1][i] > begin, "seed " + seed + ": '" + text + "' token " + i + " is empty");
                    end = tokens[1][i];
                }
            }
        }
    }

    @Test
    @Timeout(10)
    void garbageTakesTimeLinearInItsLength() {
        for (String piece : List.of("1", "1,", "a.", "'", "/", "((", "\ud800", "n't")) {
            String text = piece.repeat(2_000_000 / piece.length());
            assertTrue(Tokenizer.tokenize(text.toString(), new Span(0, text.length()))[0].length > 0);
        }
    }

    private static List<String> tokens(String text) {
        int[][] tokens = Tokenizer.tokenize(text.toString(), new Span(0, text.length()));
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens[0].length; i++) {
            words.add(text.substring(tokens[0][i], tokens[1][i]));
        }
        return words;
    }
}
