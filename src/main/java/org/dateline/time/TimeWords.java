package org.dateline.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.lexicon.Inflection;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.WordList;
import org.dateline.lexicon.WordMap;
import org.dateline.text.Sentence;

/** The English words of time, read once from the lists under {@code en/time}. Immutable. */
final class TimeWords {

    private static final String[] LISTS = {"calendar", "units", "numerals", "day-parts", "turns", "references", "edges",
        "frequencies"};

    private final WordMap<TimeWord> words;
    private final Lexicon<String> holidays;
    private final Map<String, List<Fixed>> fixed = new HashMap<>();

    private TimeWords() {
        Map<String, TimeWord> words = new HashMap<>();
        for (String list : LISTS) {
            for (WordList.Row row : WordList.english("time/" + list + ".tsv").rows()) {
                Role role = row.get(1, Role.class);
                words.compute(row.get(0), (word, old) -> known(old).with(role, row.get(2)));
            }
        }
        WordList feasts = WordList.english("time/holidays.tsv");
        holidays = feasts.lexicon(Inflection.NONE, row -> row.get(2));
        feasts.words().forEach(name -> words.compute(name.split(" ")[0],
                (word, old) -> known(old).startingHoliday()));
        for (WordList.Row row : WordList.english("time/fixed.tsv").rows()) {
            List<String> phrase = List.of(row.get(0).split(" "));
            String last = phrase.get(phrase.size() - 1);
            fixed.computeIfAbsent(last, word -> new ArrayList<>())
                    .add(new Fixed(phrase, (int) row.number(1), row.get(2)));
            words.compute(last, (word, old) -> known(old).with(Role.FIXED, last));
        }
        for (WordList.Row row : WordList.english("time/cues.tsv").rows()) {
            Cue cue = row.get(1, Cue.class);
            words.compute(row.columns().get(0), (word, old) -> known(old).with(cue));
        }
        for (String opening : List.of("half", "q1", "q2", "q3", "q4")) {
            words.compute(opening, (word, old) -> known(old).with(Cue.OPENING));
        }
        this.words = WordMap.of(words);
    }

    private static TimeWord known(TimeWord word) {
        return word == null ? TimeWord.NONE : word;
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

    /** What token {@code i} can be and tell; {@link TimeWord#NONE} for a word that is not listed. */
    TimeWord at(Sentence sentence, int i) {
        TimeWord known = words.get(sentence, i);
        return known == null ? TimeWord.NONE : known;
    }

    /** Holidays with their month and day, written {@code 12-25}. */
    Lexicon<String> holidays() {
        return holidays;
    }

    /** The fixed phrases that end with {@code word}. */
    List<Fixed> fixed(String word) {
        return fixed.getOrDefault(word, List.of());
    }
}
