package org.dateline.time;

/** Tells whether the clause around an expression speaks of what is to come. */
final class Tense {

    private static final int REACH = 12;

    private Tense() {}

    /** "postponed until", "put off to", "runs through", "are closed until": the day that follows lies ahead. */
    static boolean isPutOff(TimeTokens t, int i) {
        boolean shut = t.isCue(i, Cue.SHUT) && (t.is(i - 1, "is") || t.is(i - 1, "are") || t.is(i - 1, "remain")
                || t.is(i - 1, "remains") || t.is(i - 1, "stay") || t.is(i - 1, "stays"));
        return t.isCue(i, Cue.PUT_OFF) || t.is(i, "put") && (t.is(i + 1, "off") || t.is(i + 1, "back")) || shut;
    }

    /** Whether the day from token {@code begin} to {@code end} is the end that something is put off or runs to. */
    static boolean isEndAhead(TimeTokens t, int begin, int end) {
        boolean bound = t.isCue(begin - 1, Cue.LIMIT) || t.is(begin - 1, "to") || t.is(begin - 1, "through")
                || t.is(begin - 1, "for");
        for (int i = begin - 1; bound && i >= 0 && i >= begin - REACH; i--) {
            if (t.isCue(i, Cue.SAYING) || t.is(i, ";")) {
                return false;
            }
            if (isPutOff(t, i)) {
                return true;
            }
        }
        return false;
    }

    /** "believed to be involved", "said to be hiding": what is, not what is to come. */
    private static boolean isOfBelief(TimeTokens t, int i) {
        return t.isCue(i, Cue.BELIEVED) || t.isCue(i, Cue.SAYING);
    }

    /** Whether tokens before {@code begin} or right after {@code end} look ahead; a verb of saying closes the clause. */
    static boolean isFuture(TimeTokens t, int begin, int end) {
        boolean limit = t.isCue(begin - 1, Cue.LIMIT) && !t.isPossessive(end);
        boolean ahead = limit || t.is(begin - 1, "to") || t.is(begin - 1, "through") || t.is(begin - 1, "for");
        for (int i = begin - 1; i >= 0 && i >= begin - REACH; i--) {
            if (t.isCue(i, Cue.SAYING) || t.is(i, ";") || t.is(i, "\"") && i < begin - 1) {
                return false;
            }
            if (ahead && isPutOff(t, i)) {
                return true;
            }
            if ((t.is(i, "is") || t.is(i, "are")) && t.is(i + 1, "to") && i + 2 < begin) {
                return true;
            }
            if (t.isCue(i, Cue.FUTURE) && !(t.is(i, "would") && t.is(i + 1, "have"))
                    || t.is(i, "to") && !t.is(i - 1, "up") && (t.is(i + 1, "be") && !isOfBelief(t, i - 1) || limit)) {
                return true;
            }
        }
        for (int i = end; i < end + 4 && i < t.size(); i++) {
            if (t.isCue(i, Cue.SAYING) || t.is(i, ".") || t.is(i, ",") && begin > 2) {
                return false;
            }
            if (t.is(i, "will") || t.is(i, "shall")) {
                return true;
            }
        }
        return false;
    }
}
