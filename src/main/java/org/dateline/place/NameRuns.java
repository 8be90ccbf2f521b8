package org.dateline.place;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Sentence;

/** Finds runs of capitalised words in a sentence, with the small words that tie them: "Khulafa al-Rashideen". */
final class NameRuns {

    private static final int LONGEST = 12;

    private NameRuns() {}

    /** Tokens [from, to). */
    record Run(int from, int to) {}

    /** The runs in reading order; words of the calendar and the first word of a sentence, if it is a small one, are none. */
    static List<Run> of(Sentence sentence, PlaceWords words) {
        List<Run> runs = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            if (!CandidateScanner.isStart(sentence, i) || words.is(sentence, i, Cue.CALENDAR) || isOpener(sentence, i, words)) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < sentence.size() && end - i < LONGEST && ties(sentence, end) && !words.is(sentence, end, Cue.CALENDAR)) {
                end++;
            }
            end = trimmed(sentence, i, end);
            if (end > i) {
                runs.add(new Run(i, end));
            }
            i = Math.max(end, i + 1);
        }
        return runs;
    }

    /** The end without the small words behind the last name; {@code begin} where no name is left: "al" before "Monday". */
    private static int trimmed(Sentence sentence, int begin, int end) {
        int last = end;
        while (last > begin && !sentence.isCapitalized(last - 1)
                && !(last - 2 >= begin && sentence.isGlued(last - 1) && sentence.is(last - 2, "-"))) {
            last--;
        }
        return last;
    }

    private static boolean isOpener(Sentence sentence, int i, PlaceWords words) {
        return i == 0 && (words.is(sentence, 0, Cue.LINK) || words.is(sentence, 0, Cue.IN) || words.is(sentence, 0, Cue.TO)
                || words.is(sentence, 0, Cue.SAYING));
    }

    private static boolean ties(Sentence sentence, int i) {
        if (sentence.isCapitalized(i)) {
            return true;
        }
        if (sentence.is(i, "-")) {
            return sentence.isGlued(i) && sentence.isGlued(i + 1) && sentence.isWord(i + 1)
                    && (sentence.isCapitalized(i + 1) || CandidateScanner.isArabicArticle(sentence.word(i - 1))
                            || sentence.word(i + 1).length() <= 3);
        }
        if (sentence.is(i, ".")) {
            return sentence.isGlued(i) && (sentence.is(i - 1, "st") || sentence.is(i - 1, "mt")) && sentence.isCapitalized(i + 1);
        }
        return sentence.is(i - 1, "-") && sentence.isGlued(i) && sentence.isWord(i)
                || CandidateScanner.isArabicArticle(sentence.word(i)) && CandidateScanner.isStart(sentence, i);
    }
}
