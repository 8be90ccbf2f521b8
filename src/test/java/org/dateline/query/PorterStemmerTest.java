package org.dateline.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

class PorterStemmerTest {

    private static String stem(String word) {
        return PorterStemmer.stem(new StringBuilder(word));
    }

    @ParameterizedTest
    @CsvSource({"strikes,strike", "killed,kill", "killing,kill", "displaced,displac", "displacement,displac", "cities,citi",
        "families,famili", "agreed,agre", "hopping,hop", "falling,fall", "national,nation", "is,is", "sky,sky"})
    void wordsThatBelongTogetherHaveOneStem(String word, String stem) {
        assertEquals(stem, stem(word));
    }

    @Test
    void stemmingEndsForAnyLetters() {
        Random random = new Random(11);
        String letters = "aeiouybdlsztnig";
        for (int i = 0; i < 100_000; i++) {
            StringBuilder word = new StringBuilder();
            for (int k = random.nextInt(12); k >= 0; k--) {
                word.append(letters.charAt(random.nextInt(letters.length())));
            }
            stem(word.toString());
        }
    }
}
