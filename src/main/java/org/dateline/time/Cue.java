package org.dateline.time;

/**
 * How a word beside an expression decides how it is read; the words stand in {@code time/cues.tsv}, but for those of
 * {@link #OPENING}, which a rule knows by itself: "half an hour", "Q3 2019".
 */
enum Cue {
    ACUTE, AFTER_DAY, BEFORE_MONTH, BEFORE_UNIT, BEFORE_VERB, BEGAN, BELIEVED, COUNTED, COUNTED_PEOPLE, DATE_PREPOSITION,
    EARLY_PART, ENDING, ENTERED, FILLER, FORMERLY, FUTURE, FUTURE_TO, HEDGE, JOINS, LASTING, LIMIT, LONG_AFTER, NAMED_DAY, NAMED_SEASON, NOT_A_YEAR,
    NO_STAMP, OPENING, OWNER, PUT_OFF, RATE, SAYING, SHUT, STAMP_LEAD, SUPERLATIVE,
    UNBROKEN, WAR;

    /** The cue's bit where several are told in one number. */
    long bit() {
        return 1L << ordinal();
    }
}
