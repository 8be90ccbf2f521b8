package org.dateline.ledger;

/**
 * The levels of comparison, each with the bits that it adds for one event or takes away. Measured: the logarithm of how
 * much more often pairs of one event have the level than pairs of two.
 */
enum Likeness {
    WORDS_8(5), WORDS_7(4), WORDS_6(2.5), WORDS_5(0), WORDS_4(-2), WORDS_3(-3.5), WORDS_2(-5), WORDS_1(-7),
    SAME_PLACE(1), SAME_CITY(-1), NEAR_PLACE(0.5), NAMED_PLACE(0.5), OTHER_PLACE(-3.5), NO_PLACE(0),
    SAME_DAY(2), NEAR_DAY(-2), NAMED_DAY(1.5), OTHER_DAY(-1.5), FAR_DAY(-4), OWN_SAME_DAY(1.5), OWN_NEAR_DAY(1), OWN_FAR_DAY(-0.5),
    NO_DAY(0), VAGUE_SAME_DAY(3), SAME_WEEKDAY(1), OTHER_WEEKDAY(-2),
    SAME_VICTIM(3), MANY_NAMES(2), SOME_NAMES(0.5), OTHER_NAMES(-1.5), OTHER_VICTIMS(-3), NO_NAMES(-1),
    SAME_TAKING(4), OTHER_TAKING(-2),
    SAME_LARGE_NUMBERS(2), SAME_NUMBERS(0.5), OTHER_NUMBERS(-1), UNLIKE_NUMBERS(-1.5), FAR_NUMBERS(-3), NO_NUMBERS(-1);

    /** The odds before anything is looked at. */
    static final double PRIOR = 0;

    /** Texts so alike that slots which differ must have been misread. */
    static final double COPY = 0.3;

    private static final double[] WORDS = {0.05, 0.1, 0.15, 0.22, 0.3, 0.4, 0.55};

    private final double bits;

    Likeness(double bits) {
        this.bits = bits;
    }

    double bits() {
        return bits;
    }

    boolean isVeto() {
        return this == OTHER_PLACE || this == FAR_DAY;
    }

    static Likeness ofWords(double likeness) {
        int above = 0;
        while (above < WORDS.length && likeness >= WORDS[above]) {
            above++;
        }
        return values()[WORDS_1.ordinal() - above];
    }
}
