package org.dateline.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.format.WordTable;

/** What the names or the line of a day say of it. */
enum DayWords {
    /** That something was done to the page on it, later: it was changed, printed, fetched. */
    CHANGE,
    /** That it is the day of publication. */
    PUBLICATION,
    /** That it is a day of something else: today, that of an event, of a birth. */
    OTHER;

    private static final Map<String, DayWords> WORDS = WordTable.read(DayWords.class, "day-words.tsv", DayWords::valueOf);

    private final List<String> words = new ArrayList<>();

    static {
        WORDS.forEach((word, meaning) -> meaning.words.add(word));
    }

    /** A part of a line, from one of these words on up to the next; nothing where no word leads it. */
    record Stretch(Optional<DayWords> leader, String text) {}

    /**
     * A line cut before each word of a change or of publication, as one line may tell the days of both: "Published 29 Jan 2020 | Updated
     * 30 Jan 2020". A line that tells of no change is one stretch.
     */
    static List<Stretch> stretches(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        if (!CHANGE.areIn(line) || lower.length() != line.length()) {
            return List.of(new Stretch(CHANGE.areIn(line) ? Optional.of(CHANGE) : Optional.empty(), line));
        }
        TreeMap<Integer, DayWords> leaders = new TreeMap<>();
        for (DayWords meaning : List.of(PUBLICATION, CHANGE)) {
            for (String word : meaning.words) {
                for (int at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length())) {
                    leaders.put(at, meaning);
                }
            }
        }
        List<Stretch> stretches = new ArrayList<>();
        stretches.add(new Stretch(Optional.empty(), line.substring(0, leaders.firstKey())));
        leaders.forEach((at, meaning) -> {
            Integer next = leaders.higherKey(at);
            stretches.add(new Stretch(Optional.of(meaning), line.substring(at, next == null ? line.length() : next)));
        });
        return stretches;
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
