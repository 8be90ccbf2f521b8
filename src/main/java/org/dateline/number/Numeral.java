package org.dateline.number;

/**
 * A number without its hedge, between two tokens.
 *
 * @param begin its first token
 * @param end the token after its last
 * @param low the number, or the least that a vague amount stands for
 * @param high the number, or the most that a vague amount stands for
 * @param scale what its last word multiplied with ("million"), 1 without one
 * @param rule the name of the rule that read it
 */
record Numeral(int begin, int end, long low, long high, long scale, String rule) {

    /** Greater numbers count no people. */
    static final long MOST = 20_000_000_000L;

    boolean isVague() {
        return low != high;
    }

    Numeral endingAt(int end) {
        return new Numeral(begin, end, low, high, scale, rule);
    }
}
