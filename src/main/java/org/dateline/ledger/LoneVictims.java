package org.dateline.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Evidence;
import org.dateline.clause.FigureKind;

/** The persons that the lone victims of an article come down to: mentions that may be one person are one. */
final class LoneVictims {

    /** How much a mention counts in the headline, in the first sentences, in the next ones, and further on. */
    private static final double IN_TITLE = 2;
    private static final double IN_LEAD = 2;
    private static final double SOON = 1;
    private static final double LATE = 0.3;
    private static final double SIGN = 0.6;
    private static final int LEAD = 3;
    private static final int NEXT = 9;
    /** A person of whom only a late sentence tells is of another story. */
    private static final double ENOUGH = 1.5;

    private final List<One> persons = new ArrayList<>();
    private final double[] signs = new double[2];
    private final boolean[] headlineSigns = new boolean[2];
    private final Optional<Evidence> anyone;

    /** A person: the mention that tells most, the fate, and how much speaks for it. */
    private static final class One {
        private Victim told;
        private boolean killed;
        private double weight;
        private boolean another;
    }

    LoneVictims(VictimFinder.Found text, VictimFinder.Found headline) {
        anyone = text.persons();
        for (Victim victim : text.victims()) {
            add(victim, weight(victim.sentence()));
        }
        for (Victim victim : headline.victims()) {
            signs[index(victim.fate())] += IN_TITLE;
            headlineSigns[index(victim.fate())] = true;
        }
        text.signs().forEach(sign -> signs[index(sign.fate())] += SIGN * weight(sign.sentence()));
        headline.signs().forEach(sign -> signs[index(sign.fate())] += IN_TITLE);
    }

    private static double weight(int sentence) {
        return sentence < LEAD ? IN_LEAD : sentence < NEXT ? SOON : LATE;
    }

    private static int index(FigureKind fate) {
        return fate == FigureKind.KILLED ? 0 : 1;
    }

    private void add(Victim victim, double weight) {
        One found = null;
        for (int i = persons.size() - 1; i >= 0 && found == null; i--) {
            found = persons.get(i).told.isSurely(victim) ? persons.get(i) : null;
        }
        for (int i = persons.size() - 1; i >= 0 && found == null; i--) {
            found = persons.get(i).told.mayBe(victim) ? persons.get(i) : null;
        }
        if (found == null) {
            found = new One();
            found.told = victim;
            found.another = victim.another();
            persons.add(found);
        } else {
            found.told = found.told.with(victim);
        }
        found.killed |= victim.fate() == FigureKind.KILLED;
        found.weight += weight;
    }

    /** The persons killed, or those injured and not killed, that enough speaks for; the evidence of each. */
    List<Evidence> of(FigureKind fate) {
        return persons.stream().filter(one -> one.killed == (fate == FigureKind.KILLED) && one.weight >= ENOUGH)
                .map(one -> one.told.evidence()).toList();
    }

    /** Whether somebody is told to be injured beside those killed: another person, or the headline tells of both. */
    boolean injuredBeside() {
        return persons.stream().anyMatch(one -> !one.killed && one.weight >= ENOUGH && one.another)
                || headlineSigns[1] && headlineSigns[0];
    }

    /** How much speaks for a death or a wound at all. */
    double weight(FigureKind fate) {
        return signs[index(fate)] + persons.stream().filter(one -> one.killed == (fate == FigureKind.KILLED))
                .mapToDouble(one -> one.weight).sum();
    }

    /** Somebody of whom the article tells, to hang a sign on. */
    Optional<Evidence> anyone() {
        return anyone;
    }

    boolean isEnough(FigureKind fate) {
        return weight(fate) >= ENOUGH;
    }
}
