package org.dateline.ledger;

/** How a place or a day of an incident is known. */
public enum Basis {
    /** The text tells it of the event. */
    TOLD,
    /** It is the article's own: its dateline or the place that it names most, its day of publication. */
    ARTICLE
}
