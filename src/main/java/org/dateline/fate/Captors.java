package org.dateline.fate;

import java.util.Optional;
import org.dateline.clause.CountedPhrase;
import org.dateline.clause.Fate;
import org.dateline.clause.FigureKind;
import org.dateline.clause.FigureWords;
import org.dateline.clause.Happening;
import org.dateline.clause.Role;
import org.dateline.clause.WordClass;
import org.dateline.lexicon.WordSet;
import org.dateline.text.Sentence;

/** Tells whom the law takes from whom gunmen take, for verbs that are said of both: "seized", "captured", "held". */
final class Captors {

    private static final int FARTHEST_AGENT = 9;
    private static final int LONGEST_AGENT = 5;
    private static final WordSet CAPTIVITY = WordSet.of("kidnapped", "abducted", "kidnappers", "abductors", "captors", "ransom", "pirates",
            "kidnapping", "abduction");

    private static final WordSet OWNERS = WordSet.of("whose", "his", "her", "their", "its");

    private final Sentence sentence;
    private final FigureWords words;

    Captors(Sentence sentence, FigureWords words) {
        this.sentence = sentence;
        this.words = words;
    }

    /** Whether the kind is one of the two. */
    static boolean isTaken(FigureKind kind) {
        return kind == FigureKind.DETAINED || kind == FigureKind.ABDUCTED;
    }

    /** "captured", "seized": fighters and whom the law takes are detained, whom gunmen take is abducted. */
    Optional<FigureKind> takenBy(Happening happening, CountedPhrase phrase) {
        if (phrase.noun().role() == Role.COMBATANT) {
            return Optional.of(FigureKind.DETAINED);
        }
        boolean passive = happening.is(Happening.Voice.PASSIVE) || phrase.end() <= happening.begin();
        Optional<FigureKind> agent = passive ? agentBehind(happening.end()) : agentBefore(happening.begin());
        return agent.or(() -> namesCaptors(phrase) ? Optional.of(FigureKind.ABDUCTED) : Optional.empty());
    }

    /** Whether those who abduct are the ones who do it. */
    boolean tookThem(Happening happening, CountedPhrase phrase) {
        boolean passive = phrase.end() <= happening.begin();
        return (passive ? agentBehind(happening.end()) : agentBefore(happening.begin()))
                .filter(kind -> kind == FigureKind.ABDUCTED).isPresent();
    }

    /** From whom those come who are let go: prisoners from the law, hostages from captors; empty where nobody held them. */
    Optional<FigureKind> freedFrom(Happening happening, CountedPhrase phrase) {
        // "two men whose photos were released", "a father who wants his son to be freed"
        for (int i = phrase.end(); i < happening.begin(); i++) {
            if (OWNERS.has(sentence, i)) {
                return Optional.empty();
            }
        }
        if (phrase.noun().fate().isPresent() && isTaken(phrase.noun().fate().get().kind())) {
            return phrase.noun().fate().map(Fate::kind);
        }
        boolean detained = words.verbs().at(sentence, phrase.end()).filter(verb -> !verb.frees() && !verb.senses().isEmpty()
                && verb.senses().get(0).kind() == FigureKind.DETAINED).isPresent();
        if (detained) {
            return Optional.of(FigureKind.DETAINED);
        }
        boolean byCaptors = phrase.noun().role() != Role.COMBATANT
                && (phrase.end() <= happening.begin() ? agentBehind(happening.end()) : subjectOf(happening.begin()))
                        .filter(kind -> kind == FigureKind.ABDUCTED).isPresent();
        boolean inCustody = false;
        boolean inCaptivity = false;
        for (int i = 0; i < sentence.size(); i++) {
            inCustody |= words.is(WordClass.CUSTODY, sentence, i);
            inCaptivity |= CAPTIVITY.has(sentence, i);
        }
        if (byCaptors || inCaptivity && (!inCustody || sentence.word(happening.begin()).startsWith("rescu"))) {
            return Optional.of(FigureKind.ABDUCTED);
        }
        return inCustody ? Optional.of(FigureKind.DETAINED) : Optional.empty();
    }

    /** Who does what the verb at that token tells: the last taker in front of it in its own clause. */
    private Optional<FigureKind> subjectOf(int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - LONGEST_AGENT) && !sentence.is(i, ",") && !sentence.is(i, "as"); i--) {
            Optional<FigureKind> kind = taker(i);
            if (kind.isPresent()) {
                return kind;
            }
        }
        return Optional.empty();
    }

    private Optional<FigureKind> agentBefore(int verb) {
        int from = verb - 1;
        // "killed three Daesh leaders and captured": the first verb's object is not who captured
        while (sentence.is(verb - 1, "and") && from > 0 && words.verbs().at(sentence, from)
                .filter(other -> !other.senses().isEmpty()).isEmpty()) {
            from--;
        }
        for (int i = from; i >= 0; i--) {
            Optional<FigureKind> kind = taker(i);
            if (kind.isPresent()) {
                return kind;
            }
        }
        return Optional.empty();
    }

    private Optional<FigureKind> agentBehind(int verb) {
        int by = -1;
        for (int i = verb; i < Math.min(sentence.size(), by < 0 ? verb + FARTHEST_AGENT : by + LONGEST_AGENT); i++) {
            if (sentence.is(i, "by")) {
                by = i;
            } else if (by >= 0 && taker(i).isPresent()) {
                return taker(i);
            }
        }
        return Optional.empty();
    }

    private boolean namesCaptors(CountedPhrase phrase) {
        for (int i = 0; i < sentence.size(); i++) {
            if ((i < phrase.begin() || i >= phrase.end()) && words.is(WordClass.CAPTOR, sentence, i)) {
                return true;
            }
        }
        return false;
    }

    private Optional<FigureKind> taker(int i) {
        if (words.is(WordClass.CAPTOR, sentence, i)) {
            return Optional.of(FigureKind.ABDUCTED);
        }
        return words.is(WordClass.LAWFUL, sentence, i) ? Optional.of(FigureKind.DETAINED) : Optional.empty();
    }
}
