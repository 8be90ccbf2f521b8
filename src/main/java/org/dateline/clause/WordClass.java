package org.dateline.clause;

/** A class of words that a rule asks for; {@code classes.tsv} lists them. */
public enum WordClass {
    /** Those who leave home and come back: "residents", "villagers". */
    RESIDENT,
    /** Who abducts, and what for: "gunmen", "ransom". */
    CAPTOR,
    /** Who detains by law: "police", "authorities". */
    LAWFUL,
    /** What makes those it names fighters: "armed", "rebel". */
    ARMED,
    /** What makes those it names civilians: "family", "medical". */
    CIVIL,
    /** A deed that is named in the singular where it only qualifies another noun: "five arrest warrants". */
    DEED,
    /** A size of a whole, of which the number counts all: "a population of". */
    SIZE,
    /** How a toll comes to its number: "rose", "stands". */
    RISE,
    /** How people come to a place or are in it: "moved", "lie". */
    STAY,
    /** Verbs that end what a noun tells, or tell nothing of it: "released 12 hostages", "carrying 80 refugees". */
    UNDOING,
    /** How people come by a {@link #HARM}: "suffered", "escaped with". */
    SUFFER,
    /** What is suffered: "injuries", "burns". */
    HARM,
    /** Nouns that are adjectives before another noun: "a local civil defence source". */
    QUALIFIER,
    /** How badly those are hurt who are a part of the injured: "seriously". */
    GRADE,
    /** What places a number without a noun: "six in Bari". */
    PLACING,
    /** What belongs to victims who are counted all the same: "12 people's lives". */
    OF_VICTIMS,
    /** What may turn out to be untrue: "reports", "claim". */
    REPORT,
    /** What a sentence about a match has: "goals", "suspension". */
    SPORT
}
