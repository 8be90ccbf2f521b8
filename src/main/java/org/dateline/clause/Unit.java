package org.dateline.clause;

/** What is counted. Households are never multiplied into people. */
public enum Unit {
    PEOPLE,
    /** Families. */
    HOUSEHOLDS,
    HOMES
}
