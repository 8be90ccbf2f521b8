package org.dateline.event;

/** What a figure adds up. */
public enum Scope {
    /** One event, or the events of one day or 24 hours. */
    INCIDENT,
    /** A bounded stretch of more than a day. */
    PERIOD,
    /** A running total since some start. */
    TOTAL
}
