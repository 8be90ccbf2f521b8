package org.dateline.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads the word lists that come with the library: UTF-8 files of tab-separated columns, the first line a header that
 * names them; lines that begin with {@code #} and empty lines are passed over.
 */
public final class WordList {

    private final String name;
    private final List<Row> rows;

    private WordList(String name, List<Row> rows) {
        this.name = name;
        this.rows = rows;
    }

    /** One line of a list: its columns, and its number in the file for messages. */
    public record Row(String file, int line, List<String> columns) {

        public Row {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(columns, "columns");
            columns = List.copyOf(columns);
        }

        /** Column {@code i}, the empty string where the line says {@code -}. */
        public String get(int i) {
            String column = columns.get(i);
            return column.equals("-") ? "" : column;
        }

        /** Column {@code i} as a constant of an enumeration. */
        public <E extends Enum<E>> E get(int i, Class<E> type) {
            try {
                return Enum.valueOf(type, columns.get(i));
            } catch (IllegalArgumentException e) {
                throw error("expected one of " + List.of(type.getEnumConstants()) + ", found '" + columns.get(i) + "'");
            }
        }

        /** Column {@code i} as a whole number. */
        public long number(int i) {
            try {
                return Long.parseLong(columns.get(i).replace("_", ""));
            } catch (NumberFormatException e) {
                throw error("expected a whole number, found '" + columns.get(i) + "'");
            }
        }

        /** An error at this line. */
        public LexiconException error(String why) {
            return new LexiconException(file, line, why);
        }
    }

    /**
     * Reads {@code /org/dateline/en/NAME} from the class path.
     *
     * @throws LexiconException when a line has another number of columns than the header
     */
    public static WordList english(String name) {
        try (InputStream in = WordList.class.getResourceAsStream("/org/dateline/en/" + name)) {
            if (in == null) {
                throw new LexiconException(name, 1, "the list is not on the class path");
            }
            return read(name, in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the list " + name, e);
        }
    }

    /** Reads a list from a stream; {@code name} is what messages call it. */
    public static WordList read(String name, InputStream in) throws IOException {
        return read(name, in, List.of());
    }

    /**
     * The same of a list that must have the columns of {@code header}, any where that is empty.
     *
     * @throws LexiconException when the first line is another one, or a line has another number of columns
     */
    public static WordList read(String name, InputStream in, List<String> header) throws IOException {
        List<Row> rows = new ArrayList<>();
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int expected = -1;
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (number == 1 && line.startsWith("\ufeff")) {
                line = line.substring(1);
            }
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> columns = List.of(line.split("\t", -1));
            if (expected < 0) {
                expected = columns.size();
                if (!header.isEmpty() && !header.equals(columns)) {
                    throw new LexiconException(name, number, "expected the header " + String.join(", ", header)
                            + " with tabs between, found '" + line + "'");
                }
            } else if (columns.size() != expected) {
                throw new LexiconException(name, number,
                        "expected " + expected + " columns, found " + columns.size());
            } else {
                rows.add(new Row(name, number, columns));
            }
        }
        return new WordList(name, List.copyOf(rows));
    }

    public String name() {
        return name;
    }

    public List<Row> rows() {
        return rows;
    }

    /** The first column as a set of words. */
    public Set<String> words() {
        Set<String> words = new HashSet<>(2 * rows.size());
        for (Row row : rows) {
            words.add(row.get(0));
        }
        return Collections.unmodifiableSet(words);
    }

    /** A lexicon of the first column, each phrase in every inflection, with the value that {@code value} makes of its row. */
    public <V> Lexicon<V> lexicon(Inflection inflection, Function<Row, V> value) {
        Lexicon.Builder<V> builder = new Lexicon.Builder<>();
        for (Row row : rows) {
            V made = value.apply(row);
            for (String form : inflection.forms(row.get(0))) {
                builder.add(form, made);
            }
        }
        return builder.build();
    }
}
