package org.dateline.clause;

/** Whether those who are counted took part in the fighting. */
public enum Role {
    /** Civilians, children, women, journalists, aid workers, residents, protesters. */
    CIVILIAN,
    /** Soldiers, militants, rebels, police, bombers. */
    COMBATANT,
    /** The text does not say. */
    UNSPECIFIED
}
