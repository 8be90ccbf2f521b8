package org.dateline.number;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.WordList;
import org.dateline.lexicon.WordSet;

/** The words beside a number that tell how to read it, by the name of their context in {@code contexts.tsv}. */
final class Contexts {

    private static final Map<String, WordSet> LISTS = read();

    private Contexts() {}

    private static Map<String, WordSet> read() {
        Map<String, Set<String>> lists = new HashMap<>();
        for (WordList.Row row : WordList.english("number/contexts.tsv").rows()) {
            String word = row.get(0).equals("--") ? "-" : row.get(0);
            lists.computeIfAbsent(row.get(1), name -> new HashSet<>()).add(word);
        }
        Map<String, WordSet> sets = new HashMap<>();
        lists.forEach((name, words) -> sets.put(name, WordSet.of(words)));
        return Map.copyOf(sets);
    }

    /** The words of a context. */
    static WordSet of(String context) {
        WordSet words = LISTS.get(context);
        if (words == null) {
            throw new IllegalArgumentException("number/contexts.tsv lists no words for '" + context + "'");
        }
        return words;
    }
}
