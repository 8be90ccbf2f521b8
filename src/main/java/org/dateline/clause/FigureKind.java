package org.dateline.clause;

/** What happened to the people who are counted. */
public enum FigureKind {
    /** Dead by violence, disaster or accident. */
    KILLED,
    /** Wounded, hurt, poisoned or taken to hospital because of it. */
    INJURED,
    MISSING,
    /** Arrested, captured or imprisoned. */
    DETAINED,
    /** Kidnapped or taken hostage. */
    ABDUCTED,
    /** Driven from home: displaced, fled, evacuated, made homeless. */
    DISPLACED,
    /** Displaced people who went home. */
    RETURNED,
    /** Homes destroyed, damaged or made uninhabitable. */
    HOUSING
}
