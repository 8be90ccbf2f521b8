package org.dateline.event;

/**
 * What sort of thing happened. The types follow the sub-event types of ACLED for violence and the disaster types of EM-DAT
 * for the rest; docs/events.md maps them.
 */
public enum EventType {
    /** Violence of which no more is told. */
    ATTACK,
    AIR_STRIKE,
    SHELLING,
    EXPLOSION,
    SHOOTING,
    CLASH,
    EXECUTION,
    RIOT,
    PROTEST,
    ARREST,
    KIDNAPPING,
    FLIGHT,
    RETURN,
    EARTHQUAKE,
    FLOOD,
    STORM,
    LANDSLIDE,
    FIRE,
    DROUGHT,
    HEAT,
    VOLCANO,
    CRASH,
    SINKING,
    COLLAPSE,
    STAMPEDE,
    INDUSTRIAL,
    EPIDEMIC,
    WAR,
    /** Something of which the text does not tell the sort, or of a sort of its own. */
    OTHER;

    /** Whether someone does it to others, with or without a weapon. */
    public boolean isDone() {
        return switch (this) {
            case ATTACK, AIR_STRIKE, SHELLING, EXPLOSION, SHOOTING, CLASH, EXECUTION, RIOT, PROTEST, ARREST, KIDNAPPING -> true;
            default -> false;
        };
    }

    /** Whether a word for another type that one event can have says more of it: an attack may be a shooting, a war an air strike. */
    public boolean isVague() {
        return this == ATTACK || this == FLIGHT || this == WAR || this == OTHER;
    }
}
