package org.dateline.figure;

/** How the text stands to its figure. */
public enum Stance {
    STATED,
    /** Said to be untrue, or the old number of a correction. */
    DENIED,
    /** May be so, is feared, threatened or planned. */
    POSSIBLE
}
