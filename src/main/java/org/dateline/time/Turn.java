package org.dateline.time;

/** How a word moves from one stretch of time to another: "last", "this", "the following". */
enum Turn {
    /** No such word. */
    NONE(0, false),
    /** "last week": the one before that of the day of writing. */
    LAST(-1, false),
    /** "the past week": reaching up to the day of writing. */
    PAST(-1, false),
    /** "this week". */
    THIS(0, false),
    /** "next week". */
    NEXT(1, false),
    /** "the coming week": reaching from the day of writing on. */
    COMING(1, false),
    /** "the previous week": the one before that of the date last told. */
    PREVIOUS(-1, true),
    /** "that week", "the same week". */
    THAT(0, true),
    /** "the following week". */
    FOLLOWING(1, true);

    private final int steps;
    private final boolean fromTold;

    Turn(int steps, boolean fromTold) {
        this.steps = steps;
        this.fromTold = fromTold;
    }

    /** How many units it moves: -1, 0 or 1. */
    int steps() {
        return steps;
    }

    /** Whether it counts from the date last told rather than from the day of writing. */
    boolean isFromTold() {
        return fromTold;
    }
}
