package org.dateline.figure;

import java.util.Optional;
import org.dateline.clause.CountedPhrase;
import org.dateline.clause.FigureKind;
import org.dateline.clause.FigureWords;
import org.dateline.clause.Happening;
import org.dateline.clause.Role;
import org.dateline.clause.WordClass;
import org.dateline.text.Sentence;

/** Tells whom the law takes from whom gunmen take, for verbs that are said of both: "seized", "captured", "held". */
final class Captors {

    private static final int FARTHEST_AGENT = 9;
    private static final int LONGEST_AGENT = 5;

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
