package org.dateline.number;

import org.dateline.lexicon.WordSet;
import org.dateline.text.Sentence;

/** Joins two numbers that bound one count: "between 20 and 30", "20 to 30", "20-30", "two or three". */
final class Ranges {

    /** Verbs of change: "rose from 35 to 40" tells two counts, not a range. */
    private static final WordSet CHANGE = Contexts.of("change");
    private static final WordSet DOUBT = Contexts.of("doubt");
    private static final int REACH = 12;

    private final NumeralReader numerals;
    private final Hedges hedges;

    /** A range with the first token of its frame ("between", "from"). */
    record Range(int begin, Numeral from, Numeral to) {}

    Ranges(NumeralReader numerals, Hedges hedges) {
        this.numerals = numerals;
        this.hedges = hedges;
    }

    /** The range that begins with number {@code from}; null where that stands alone. */
    Range at(Sentence s, Numeral from) {
        if (from.isVague()) {
            Range doubt = doubtful(s, from);
            if (doubt != null) {
                return doubt;
            }
        }
        int k = from.end();
        String joint = s.word(k);
        boolean between = s.is(from.begin() - 1, "between") || betweenHedged(s, from.begin());
        boolean joined = switch (joint) {
            case "to", "-" -> true;
            case "or" -> true;
            case "and" -> between;
            default -> false;
        };
        if (!joined) {
            return null;
        }
        int next = k + 1;
        if (joint.equals("-") && s.is(next, "to") && s.is(next + 1, "-")) {
            next += 2;
        }
        Numeral to = second(s, next, joint.equals("to") || between);
        if (to == null || joint.equals("or") && to.begin() != next) {
            return null;
        }
        Numeral low = scaled(from, to);
        if (low.low() >= to.low() || !between && changes(s, from.begin())) {
            return null;
        }
        if (joint.equals("or") && !(low.isVague() || to.low() <= 2 * low.low())) {
            return null;
        }
        int begin = between || s.is(from.begin() - 1, "from") ? frame(s, from.begin()) : from.begin();
        return new Range(begin, low, to);
    }

    /** "dozens, possibly hundreds", "hundreds, if not thousands". */
    private Range doubtful(Sentence s, Numeral from) {
        int k = s.is(from.end(), ",") ? from.end() + 1 : from.end();
        int words = 0;
        while (words < 3 && DOUBT.has(s, k)) {
            words++;
            k++;
        }
        Numeral to = words > 0 && k < s.size() ? numerals.at(s, k) : null;
        return to != null && to.isVague() && to.low() > from.low() ? new Range(from.begin(), from, to) : null;
    }

    /** The upper number, which may have a hedge of its own: "from 10,000 to more than 30,000". */
    private Numeral second(Sentence s, int i, boolean mayHedge) {
        for (int k = i; k < Math.min(i + 4, s.size()); k++) {
            Numeral numeral = numerals.at(s, k);
            if (numeral != null) {
                return hedges.before(s, k, i).token() == i || k == i ? numeral : null;
            }
            if (!mayHedge) {
                return null;
            }
        }
        return null;
    }

    /** "two to three hundred" is 200 to 300. */
    private static Numeral scaled(Numeral from, Numeral to) {
        boolean shared = from.scale() == 1 && to.scale() > 1 && !from.isVague() && !to.isVague()
                && from.low() < to.low() / to.scale() + 1 && from.low() < to.scale();
        return shared ? new Numeral(from.begin(), from.end(), from.low() * to.scale(), from.low() * to.scale(), to.scale(),
                from.rule()) : from;
    }

    private static boolean changes(Sentence s, int i) {
        for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
            if (CHANGE.has(s, k)) {
                return true;
            }
        }
        return false;
    }

    private boolean betweenHedged(Sentence s, int i) {
        int begin = hedges.before(s, i, 0).token();
        return begin < i && s.is(begin - 1, "between");
    }

    private int frame(Sentence s, int i) {
        return Math.max(0, hedges.before(s, i, 0).token() - 1);
    }
}
