package org.dateline.number;

import java.util.HashSet;
import java.util.Set;
import org.dateline.lexicon.WordList;
import org.dateline.lexicon.WordSet;
import org.dateline.text.Sentence;

/** The words after a number that show it to count people or homes, from {@code counted.tsv}. */
final class CountedWords {

    /** All of them, and those that are nouns. */
    static final WordSet ALL = WordSet.of(WordList.english("number/counted.tsv").words());
    static final WordSet NOUNS = nouns();

    private static final WordSet THINGS = Contexts.of("plural measured in metres");

    private CountedWords() {}

    private static WordSet nouns() {
        Set<String> nouns = new HashSet<>();
        for (WordList.Row row : WordList.english("number/counted.tsv").rows()) {
            if (row.get(1).equals("NOUN")) {
                nouns.add(row.get(0));
            }
        }
        return WordSet.of(nouns);
    }

    /** Whether token {@code i} is listed, or is a plural that nothing shows to be a thing: "2m herders", "3m Syrians". */
    static boolean mayBe(Sentence s, int i) {
        if (ALL.has(s, i)) {
            return true;
        }
        String word = s.word(i);
        return s.isWord(i) && word.length() > 4 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("wards")
                && !THINGS.has(s, i);
    }
}
