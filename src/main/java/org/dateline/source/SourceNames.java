package org.dateline.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.lexicon.WordList;
import org.dateline.text.Words;

/** The names that stand for one source: "United Nations" and "UN". Immutable and safe for use by several threads. */
public final class SourceNames {

    private static final SourceNames ENGLISH = read(WordList.english("source/source-names.tsv"));

    private final Map<String, List<String>> byName;

    private SourceNames(Map<String, List<String>> byName) {
        this.byName = Map.copyOf(byName);
    }

    /** The names that come with the library. */
    public static SourceNames english() {
        return ENGLISH;
    }

    private static SourceNames read(WordList list) {
        Map<String, List<String>> byName = new HashMap<>();
        for (WordList.Row row : list.rows()) {
            List<String> names = List.of(row.get(0).split("\\|"));
            for (String name : names) {
                if (byName.put(Words.normalize(name), names) != null) {
                    throw row.error("'" + name + "' stands for two sources; list it once");
                }
            }
        }
        return new SourceNames(byName);
    }

    /** All names of the source that {@code name} stands for, the fullest first; {@code name} alone where none is known. */
    public List<String> of(String name) {
        return byName.getOrDefault(Words.normalize(withoutArticle(name)).replace(".", ""), List.of(name));
    }

    /** A source's name without the article before it: "the United Nations" is "United Nations". */
    public static String withoutArticle(String name) {
        for (String article : List.of("the ", "a ", "an ")) {
            if (name.length() > article.length() && name.regionMatches(true, 0, article, 0, article.length())) {
                return name.substring(article.length()).strip();
            }
        }
        return name;
    }
}
