package org.dateline.fate;

import org.dateline.clause.CountedPhrase;
import org.dateline.clause.FigureKind;
import org.dateline.clause.FigureWords;
import org.dateline.clause.Reading;
import org.dateline.clause.WordClass;
import org.dateline.lexicon.Inflection;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.WordList;
import org.dateline.lexicon.WordSet;
import org.dateline.text.Sentence;

/**
 * Tells what words say that happened to nobody: in films, novels and exercises, in what is only imagined, in figures of
 * speech ("arrested development"), in rates ("one child in five").
 */
final class Unreal {

    private static final int BEFORE = 6;
    private static final Lexicon<Boolean> IDIOMS = WordList.english("fate/idioms.tsv").lexicon(Inflection.NONE, row -> true);
    private static final int LONGEST_IDIOM = 5;
    private static final WordSet INTO = WordSet.of("in", "inside", "throughout");
    private static final WordSet ARTICLES = WordSet.of("the", "a", "an", "his", "her", "their", "its", "this", "another", "one");
    private static final WordSet ANYBODY = WordSet.of("you", "one", "anyone", "anybody", "nobody", "who");
    private static final WordSet RISKS = WordSet.of("risk", "risks", "danger", "threat", "chance", "possibility");
    private static final WordSet NOBODY = WordSet.of("no", "nobody", "none", "no-one");
    private static final WordSet SAFE = WordSet.of("safe", "unhurt", "unharmed", "uninjured", "fine", "alive");
    private static final WordSet BEING = WordSet.of("was", "were", "is", "are");
    private static final WordSet SOUGHT = WordSet.of("sought", "hunted", "wanted");
    private static final WordSet DRILLS = WordSet.of("drill", "drills", "rehearsal", "exercise", "exercises");
    private static final WordSet ROUND = WordSet.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "twelve", "20", "25", "30", "40", "50", "100", "200", "500", "1,000", "10,000", "2", "3", "4", "5", "6", "7", "8",
            "9", "10", "12");

    private final Sentence sentence;
    private final FigureWords words;

    Unreal(Sentence sentence, FigureWords words) {
        this.sentence = sentence;
        this.words = words;
    }

    /** Whether {@code reading} tells of {@code phrase} what happened to nobody. */
    boolean isOne(CountedPhrase phrase, Reading reading) {
        int trigger = reading.trigger().begin();
        return isIdiom(trigger, reading.trigger().end()) || isRisk(trigger) || isOfNobody(phrase, trigger) || isRate(phrase) || isSupposed(phrase, trigger)
                || isStaged(reading.fate().kind());
    }

    private boolean isIdiom(int trigger, int end) {
        for (int from = Math.max(0, trigger - LONGEST_IDIOM); from <= trigger; from++) {
            Lexicon.Match<Boolean> match = IDIOMS.longestAt(sentence, from).orElse(null);
            if (match != null && match.end() > trigger && (match.begin() < trigger || match.end() > end)) {
                return true;
            }
        }
        return false;
    }

    /** "two counts of risk of injury to a minor". */
    private boolean isRisk(int trigger) {
        return sentence.is(trigger - 1, "of") && RISKS.has(sentence, trigger - 2);
    }

    /** "a passer-by told police and no one was hurt", "were not injured", "saw a life for himself". */
    private boolean isOfNobody(CountedPhrase phrase, int trigger) {
        for (int i = phrase.end(); i < trigger; i++) {
            if (NOBODY.has(sentence, i)) {
                return true;
            }
        }
        boolean unhurt = (sentence.is(trigger - 1, "not") || sentence.is(trigger - 1, "n't")) && BEING.has(sentence, trigger - 2);
        return unhurt || sentence.is(phrase.end() - 1, "life") && trigger > phrase.begin();
    }

    /** "One of them was not", "which has half a million people", "all 11 were safe", "the 50 survivors": what the neighbours tell is not shared. */
    boolean isDenied(CountedPhrase phrase) {
        boolean had = (sentence.is(phrase.begin() - 1, "has") || sentence.is(phrase.begin() - 1, "had"))
                && (sentence.is(phrase.begin() - 2, "which") || sentence.is(phrase.begin() - 2, "that"));
        boolean safe = BEING.has(sentence, phrase.end()) && SAFE.has(sentence, phrase.end() + 1);
        boolean survived = sentence.word(phrase.end() - 1).startsWith("survivor");
        return had || safe || survived || isSought(phrase) || BEING.has(sentence, phrase.end()) && sentence.is(phrase.end() + 1, "not");
    }

    /** "two suspects are being sought": they are not held. */
    boolean isSought(CountedPhrase phrase) {
        int next = sentence.is(phrase.end() + 1, "being") || sentence.is(phrase.end() + 1, "still") ? phrase.end() + 2 : phrase.end() + 1;
        return (BEING.has(sentence, phrase.end()) || sentence.is(phrase.end(), "remain")) && SOUGHT.has(sentence, next);
    }

    /** "one child in 50", "one in six prisoners". */
    private boolean isRate(CountedPhrase phrase) {
        return phrase.quantity().stated().orElse(0) == 1 && (sentence.is(phrase.begin(), "one") || sentence.is(phrase.begin(), "1"))
                && sentence.is(phrase.end(), "in") && ROUND.has(sentence, phrase.end() + 1)
                || sentence.is(phrase.begin() - 1, "in") && (sentence.is(phrase.begin() - 2, "one") || sentence.is(phrase.begin() - 2, "1"));
    }

    /** "enough to kill an adult", "imagine ten people dying", "you do not kill a child". */
    private boolean isSupposed(CountedPhrase phrase, int trigger) {
        int first = Math.min(trigger, phrase.begin());
        for (int i = Math.max(0, first - BEFORE); i < first; i++) {
            if (words.is(WordClass.SUPPOSING, sentence, i) && (sentence.is(trigger - 1, "to") || sentence.word(i).startsWith("imagin"))) {
                return true;
            }
        }
        if (sentence.is(trigger - 1, "must") || sentence.is(trigger - 1, "to") && sentence.is(trigger - 2, "not")) {
            return true;
        }
        boolean generic = trigger < phrase.begin() && (ANYBODY.has(sentence, trigger - 1) && sentence.is(trigger - 1, "you")
                || sentence.is(trigger - 1, "not") && sentence.is(trigger - 3, "you"));
        return generic && !sentence.word(trigger).endsWith("ed");
    }

    private boolean isStaged(FigureKind kind) {
        for (int i = 0; i < sentence.size(); i++) {
            boolean staged = words.is(WordClass.STAGED, sentence, i)
                    || DRILLS.has(sentence, i) && kind == FigureKind.DISPLACED
                    || words.is(WordClass.WORK, sentence, i) && isInWork(i);
            if (staged) {
                return true;
            }
        }
        return false;
    }

    /** "in the film", "in a new play", "in the video game". */
    private boolean isInWork(int work) {
        int i = work - 1;
        while (i > work - 3 && i > 0 && !ARTICLES.has(sentence, i)) {
            i--;
        }
        return ARTICLES.has(sentence, i) && INTO.has(sentence, i - 1) && !sentence.is(work + 1, "theatre") && !sentence.is(work + 1, "theater")
                && !sentence.isCapitalized(work) && !sentence.is(work + 1, "of") && !sentence.is(work + 1, "house");
    }
}
