package org.dateline.event;

/** Whence a value of an event is known, the surest first. */
public enum Origin {
    /** The figure's own clause tells it. */
    CLAUSE,
    /** Another sentence that tells of the same event does. */
    EVENT,
    /** It follows from another event: "two days after the quake". */
    RELATIVE,
    /** The day of the statement stands for the day of the event: "said on Saturday". */
    REPORT,
    /** The story tells it: the land that it is about, where none finer is told; the day of what was told just before, elsewhere. */
    STORY,
    /** Nothing tells it. */
    NONE
}
