package org.dateline.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the word lists of the readers: a header, {@code #} comments, and a word with its value a line, a tab between. */
public final class WordTable {

    private WordTable() {}

    /** Makes a value of its word in the list. */
    public interface Value<V> {

        /** @throws IllegalArgumentException when the word is no such value */
        V of(String word);
    }

    /**
     * The words of a list with their values, in the order of the list; a word that comes again keeps its first value.
     *
     * @param owner the class beside which the list stands
     * @throws IllegalStateException when the list is missing or a line is wrong; the message gives its place
     */
    public static <V> Map<String, V> read(Class<?> owner, String name, Value<V> value) {
        Map<String, V> words = new LinkedHashMap<>();
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the word list " + name + " is missing from the jar");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            boolean header = true;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                if (header) {
                    header = false;
                    continue;
                }
                String[] cells = line.split("\t", -1);
                if (cells.length != 2) {
                    throw new IllegalStateException(name + ":" + number + ": expected 2 columns, found " + cells.length);
                }
                words.putIfAbsent(cells[0], checked(value, cells[1], name, number));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return Collections.unmodifiableMap(words);
    }

    private static <V> V checked(Value<V> value, String word, String name, int number) {
        try {
            return value.of(word);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(name + ":" + number + ": '" + word + "' is no value here", e);
        }
    }
}
