package org.dateline.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.Inflection;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.WordList;

/** The English words of time, read once from the lists under {@code en/time}. Immutable. */
final class TimeWords {

    private static final String[] LISTS = {"calendar", "units", "numerals", "day-parts", "turns", "references", "edges",
        "frequencies"};

    private final Map<String, TimeWord> words = new HashMap<>();
    private final Lexicon<String> holidays;
    private final Map<String, Set<String>> cues = new HashMap<>();
    private final Set<String> holidayStarts = new HashSet<>();
    private final Map<String, List<Fixed>> fixed = new HashMap<>();

    private TimeWords() {
        for (String list : LISTS) {
            for (WordList.Row row : WordList.english("time/" + list + ".tsv").rows()) {
                Role role = row.get(1, Role.class);
                words.merge(row.get(0), new TimeWord(Map.of(role, row.get(2))),
                        (old, one) -> old.with(role, row.get(2)));
            }
        }
        WordList feasts = WordList.english("time/holidays.tsv");
        holidays = feasts.lexicon(Inflection.NONE, row -> row.get(2));
        feasts.words().forEach(name -> holidayStarts.add(name.split(" ")[0]));
        for (WordList.Row row : WordList.english("time/fixed.tsv").rows()) {
            List<String> phrase = List.of(row.get(0).split(" "));
            String last = phrase.get(phrase.size() - 1);
            fixed.computeIfAbsent(last, word -> new ArrayList<>())
                    .add(new Fixed(phrase, (int) row.number(1), row.get(2)));
            words.merge(last, new TimeWord(Map.of(Role.FIXED, last)), (old, one) -> old.with(Role.FIXED, last));
        }
        for (WordList.Row row : WordList.english("time/cues.tsv").rows()) {
            cues.computeIfAbsent(row.get(1), cue -> new HashSet<>()).add(row.columns().get(0));
        }
    }

    /**
     * A phrase of several words with one value.
     *
     * @param words its words, the last of which leads to it
     * @param span how many of the last words are the expression
     */
    record Fixed(List<String> words, int span, String value) {}

    private static final class English {
        static final TimeWords INSTANCE = new TimeWords();
    }

    static TimeWords english() {
        return English.INSTANCE;
    }

    /** What {@code word} (in normal form) can be; {@link TimeWord#NONE} for a word that is not listed. */
    TimeWord of(String word) {
        return words.getOrDefault(word, TimeWord.NONE);
    }

    /** Holidays with their month and day, written {@code 12-25}. */
    Lexicon<String> holidays() {
        return holidays;
    }

    /** The fixed phrases that end with {@code word}. */
    List<Fixed> fixed(String word) {
        return fixed.getOrDefault(word, List.of());
    }

    boolean startsHoliday(String word) {
        return holidayStarts.contains(word);
    }

    /** The words of the list {@code cues.tsv} that stand for {@code cue}. */
    Set<String> cue(String cue) {
        return cues.getOrDefault(cue, Set.of());
    }
}
