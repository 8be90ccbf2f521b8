package org.dateline.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.format.WordTable;

/** What the names or the line of a day say of it. */
enum DayWords {
    /** That something was changed on it. */
    CHANGE,
    /** That it is the day of publication. */
    PUBLICATION;

    private static final Map<String, DayWords> WORDS = WordTable.read(DayWords.class, "day-words.tsv", DayWords::valueOf);

    private final List<String> words = new ArrayList<>();

    static {
        WORDS.forEach((word, meaning) -> meaning.words.add(word));
    }

    /** Whether a text says so. */
    boolean areIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (lower.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
