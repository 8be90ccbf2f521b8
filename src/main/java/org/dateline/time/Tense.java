package org.dateline.time;

/** Tells whether the clause around an expression speaks of what is to come. */
final class Tense {

    private static final int REACH = 12;

    private Tense() {}

    /** Whether tokens before {@code begin} or right after {@code end} look ahead; a verb of saying closes the clause. */
    static boolean isFuture(TimeTokens t, int begin, int end) {
        boolean limit = t.isCue(begin - 1, Cue.LIMIT) && !t.isPossessive(end);
        for (int i = begin - 1; i >= 0 && i >= begin - REACH; i--) {
            if (t.isCue(i, Cue.SAYING) || t.is(i, ";") || t.is(i, "\"") && i < begin - 1) {
                return false;
            }
            if (t.isCue(i, Cue.FUTURE) && !(t.is(i, "would") && t.is(i + 1, "have"))
                    || t.is(i, "to") && !t.is(i - 1, "up") && (t.is(i + 1, "be") || limit)) {
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
