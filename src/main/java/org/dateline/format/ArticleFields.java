package org.dateline.format;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What columns of tables and fields of JSON hold, by their usual names or by those that the settings give. */
public final class ArticleFields {

    /** What a column or field may hold. */
    public enum Field {
        ID, TEXT, TITLE, PUBLISHED, URL, OUTLET, LANGUAGE
    }

    private static final Map<String, Field> USUAL = WordTable.read(ArticleFields.class, "field-names.tsv", Field::valueOf);

    private ArticleFields() {}

    /**
     * Which of the names that a table or object has hold what.
     *
     * @param names the names as they are written
     */
    public static Map<Field, String> of(Iterable<String> names, SourceSettings settings) {
        Map<String, String> written = new HashMap<>();
        names.forEach(name -> written.putIfAbsent(bare(name), name));
        Map<Field, String> found = new HashMap<>();
        settings.columns().forEach((field, name) -> {
            String column = written.get(bare(name));
            if (column != null) {
                found.put(field(field), column);
            }
        });
        USUAL.forEach((usual, field) -> {
            String column = written.get(usual);
            if (column != null && !settings.columns().containsKey(field.name().toLowerCase(Locale.ROOT))) {
                found.putIfAbsent(field, column);
            }
        });
        return found;
    }

    /** @throws IllegalArgumentException when the word is no field */
    static Field field(String word) {
        return Field.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static String bare(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }

    /** An address, where the words are one. */
    public static Optional<URI> uri(String words) {
        try {
            return Optional.of(new URI(words.strip()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
