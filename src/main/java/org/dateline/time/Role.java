package org.dateline.time;

/** What a word can be within an expression of time; the lists under {@code en/time} say which. */
enum Role {
    MONTH,
    MONTH_SHORT,
    WEEKDAY,
    WEEKDAYS,
    WEEKDAY_SHORT,
    SEASON,
    UNIT,
    UNITS,
    NUMBER,
    ORDINAL,
    SOME,
    DECADE,
    PART,
    CLOCK,
    ZONE,
    TURN,
    BACK,
    FORTH,
    DEICTIC,
    REFERENCE,
    ASIDE,
    FIXED,
    EDGE,
    BLUR,
    FREQUENCY,
    EACH;

    /** The role's bit where several are told in one number. */
    int bit() {
        return 1 << ordinal();
    }
}
