package org.dateline.fate;

import java.util.Optional;
import org.dateline.clause.CountedPhrase;
import org.dateline.clause.Fate;
import org.dateline.clause.FigureKind;
import org.dateline.clause.FigureWords;
import org.dateline.clause.Happening;
import org.dateline.clause.Noun;
import org.dateline.clause.Reading;
import org.dateline.clause.WordClass;
import org.dateline.lexicon.WordSet;
import org.dateline.text.Sentence;

/** Reads wounds that no verb of harm tells: "hitting six commuters" where shots are told, "came to a clinic with stab wounds". */
final class HarmReader {

    private static final int FARTHEST_HARM = 7;
    private static final int FARTHEST_STRIKER = 5;
    private static final int FARTHEST_WITH = 12;
    /** More people than that are hit by a drought or a price, not by what flies or drives. */
    private static final long MOST_STRUCK = 500;
    static final WordSet FINDING = WordSet.of("found", "finding", "find", "finds", "discovered", "located", "saw", "treated", "treating");
    private static final WordSet BORDERS = WordSet.of("and", "but", "who", "when", "after", "that", "while", "as", "where", "before");
    private static final WordSet EACH = WordSet.of("all", "each", "both");

    private final Sentence sentence;
    private final FigureWords words;
    private final boolean harmBefore;

    /** @param harmBefore whether the last figure before the sentence is of dead or injured */
    HarmReader(Sentence sentence, FigureWords words, boolean harmBefore) {
        this.sentence = sentence;
        this.words = words;
        this.harmBefore = harmBefore;
    }

    /** Whether a wound is named within a few words from token {@code from}. */
    boolean follows(int from) {
        for (int i = from; i < Math.min(sentence.size(), from + FARTHEST_HARM); i++) {
            if (words.is(WordClass.HARM, sentence, i)) {
                return true;
            }
            boolean passes = sentence.isWord(i) || sentence.isNumeric(i) || sentence.is(i, "-");
            if (!passes || sentence.is(i, "no") || sentence.is(i, "without")) {
                return false;
            }
        }
        return false;
    }

    /** "suffered minor injuries", "escaped with cuts", "recovering after a stabbing", but not "escaped injury". */
    boolean isSuffered(Happening happening) {
        int next = happening.end();
        String verb = sentence.word(happening.begin());
        if (!words.is(WordClass.SUFFER, sentence, happening.begin()) || verb.startsWith("escap") && !sentence.is(next, "with")) {
            return false;
        }
        boolean after = verb.equals("recovering") && (sentence.is(next, "after") || sentence.is(next, "following"));
        return after ? has(WordClass.CRIME, next + 1, next + FARTHEST_STRIKER) : follows(next);
    }

    /** "The three were treated for non-life-threatening injuries". */
    Optional<Fate> treated(Happening happening, CountedPhrase phrase) {
        boolean people = phrase.noun().isPerson() || phrase.isElliptical() && !sentence.is(phrase.end(), "of");
        return people && sentence.word(happening.begin()).startsWith("treat") && sentence.is(happening.end(), "for") && follows(happening.end() + 1)
                ? Optional.of(Fate.of(FigureKind.INJURED)) : Optional.empty();
    }

    /** "A stray bullet hit two schoolgirls": the verb stands before those who are hit. */
    Optional<Fate> striking(Happening happening, CountedPhrase phrase) {
        boolean struck = isStrike(happening, phrase) && !sentence.is(phrase.end(), "with")
                && (isBodyPart(phrase.end()) || has(WordClass.STRIKER, 0, happening.begin()));
        return struck ? Optional.of(Fate.of(FigureKind.INJURED)) : Optional.empty();
    }

    /** "Three others were hit", "was struck in the chest", "were hit by a van". */
    Optional<Fate> struck(Happening happening, CountedPhrase phrase) {
        int next = happening.end();
        if (!isStrike(happening, phrase) || sentence.is(next, "with") || sentence.is(next, "hard") || isDeadly(next)) {
            return Optional.empty();
        }
        boolean told = sentence.is(next, "by") ? has(WordClass.STRIKER, next + 1, next + 1 + FARTHEST_STRIKER)
                : isBodyPart(next) || phrase.noun().type() == Noun.Type.OTHERS
                || harmBefore && (phrase.noun().type() != Noun.Type.PERSON || !sentence.isWord(next)) || has(WordClass.STRIKER, 0, sentence.size());
        return told ? Optional.of(Fate.of(FigureKind.INJURED)) : Optional.empty();
    }

    private boolean isStrike(Happening happening, CountedPhrase phrase) {
        boolean people = phrase.noun().isPerson() || phrase.isElliptical() && !sentence.is(phrase.end(), "of");
        return people && words.is(WordClass.STRIKE, sentence, happening.begin()) && happening.end() == happening.begin() + 1
                && phrase.quantity().stated().orElse(1) <= MOST_STRUCK && !has(WordClass.SPORT, 0, sentence.size());
    }

    /** "struck and killed by a car": the second verb tells more. */
    private boolean isDeadly(int next) {
        return (sentence.is(next, "and") || sentence.is(next, ","))
                && words.verbs().at(sentence, next + 1).filter(verb -> verb.ofPeople().isPresent()).isPresent();
    }

    private boolean isBodyPart(int from) {
        return (sentence.is(from, "in") || sentence.is(from, "on")) && has(WordClass.BODY_PART, from + 1, from + FARTHEST_HARM);
    }

    /** "four people with apparent gunshot wounds", "two men walked into a clinic with cuts", "six victims, all of them with burns". */
    Optional<Reading> with(CountedPhrase phrase) {
        boolean people = phrase.noun().isPerson() || phrase.noun().type() == Noun.Type.OTHERS || phrase.partitive();
        boolean reached = false;
        for (int i = phrase.end(); people && i < Math.min(sentence.size(), phrase.end() + FARTHEST_WITH); i++) {
            if (sentence.is(i, "with")) {
                boolean harmed = (i == phrase.end() || reached) && !sentence.is(i + 2, "of") && follows(i + 1) && !has(WordClass.SPORT, 0, sentence.size());
                return harmed ? Optional.of(new Reading(Fate.of(FigureKind.INJURED), new CountedPhrase.Range(i, i + 1), "with wounds", -1,
                        false)) : Optional.empty();
            }
            boolean apposed = sentence.is(i, ",") && EACH.has(sentence, i + 1);
            if (BORDERS.has(sentence, i) || !sentence.isWord(i) && !sentence.is(i, "-") && !sentence.isNumeric(i) && !apposed) {
                return Optional.empty();
            }
            reached |= apposed || FINDING.has(sentence, i) || words.is(WordClass.ARRIVAL, sentence, i) || words.is(WordClass.STAY, sentence, i);
        }
        return Optional.empty();
    }

    private boolean has(WordClass wordClass, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, sentence.size()); i++) {
            if (words.is(wordClass, sentence, i)) {
                return true;
            }
        }
        return false;
    }
}
