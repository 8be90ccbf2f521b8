package org.dateline.figure;

import org.dateline.place.PlaceMention;

/**
 * A place name of a sentence with what it is to the event told there.
 *
 * @param mention the name
 * @param token its first token
 * @param end the token after its last
 * @param role what the place is to the event
 * @param owned whether a wider place owns it: "Khartoum's Omdurman"
 */
record Location(PlaceMention mention, int token, int end, Relation role, boolean owned) {

    enum Relation {
        /** Where it happened. */
        AT,
        /** What it happened near. */
        NEAR,
        FROM,
        TO,
        /** Named for another reason: who acts, who says so, where those concerned come from. */
        NONE
    }

    boolean is(Relation other) {
        return role == other;
    }
}
