package org.dateline.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names of rules and constants that stored articles hold as numbers, the commonest first. Articles are read with them: the
 * list is never changed, words that it lacks are stored by themselves. Safe for use by several threads.
 */
final class StoredWords {

    private static final List<String> WORDS = load("stored-words-5.txt");
    private static final Map<String, Integer> NUMBERS = numbers();

    private StoredWords() {}

    /** The word's number, -1 where it has none. */
    static int number(String word) {
        return NUMBERS.getOrDefault(word, -1);
    }

    /** The word of {@code number}. @throws IndexOutOfBoundsException where there is none */
    static String word(int number) {
        return WORDS.get(number);
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (String word : WORDS) {
            numbers.put(word, numbers.size());
        }
        return numbers;
    }

    private static List<String> load(String name) {
        try (InputStream in = StoredWords.class.getResourceAsStream(name)) {
            return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().split("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
