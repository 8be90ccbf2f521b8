package org.dateline.figure;

/** What is counted. Households are never multiplied into people. */
public enum Unit {
    PEOPLE,
    /** Families. */
    HOUSEHOLDS,
    HOMES
}
