package org.dateline.setting;

import java.util.Objects;
import org.dateline.place.PlaceMention;
import org.dateline.toponym.PlaceSort;

/**
 * A place name of a sentence with what it is to the event told there.
 *
 * @param mention the name, or the earlier name that words such as "the city" point back to
 * @param token the first token of the name or the pointer
 * @param end the token after its last
 * @param role what the place is to the event
 * @param owned whether a wider place owns it: "Khartoum's Omdurman"
 * @param sentence the index of its sentence
 * @param fineness how fine the place is by {@link PlaceSort}; less is finer
 * @param inside whether the words say that it lies in the place that is named behind it: "Kwale village in Maru district"
 */
public record Location(PlaceMention mention, int token, int end, Relation role, boolean owned, int sentence, int fineness, boolean inside) {

    public Location {
        Objects.requireNonNull(mention, "mention");
        Objects.requireNonNull(role, "role");
    }

    Location(PlaceMention mention, int token, int end, Relation role, boolean owned, int sentence, int fineness) {
        this(mention, token, end, role, owned, sentence, fineness, false);
    }

    public enum Relation {
        /** Where it happened. */
        AT,
        /** What it happened near. */
        NEAR,
        FROM,
        TO,
        /** Named for another reason: who acts, who says so, where those concerned come from. */
        NONE
    }

    /** Whether it is a spot within a town or beside one: a building, a site, a street. */
    public boolean isSpot() {
        return PlaceSort.isSpot(fineness);
    }

    public boolean is(Relation other) {
        return role == other;
    }

    /** By where it stands alone, which tells nearly all apart and is had at once. */
    @Override
    public int hashCode() {
        return 31 * sentence + token;
    }

    Location withRole(Relation other) {
        return new Location(mention, token, end, other, owned, sentence, fineness, inside);
    }

    Location withFineness(int other) {
        return new Location(mention, token, end, role, owned, sentence, other, inside);
    }

    /** The same place, of which more is known. */
    Location withMention(PlaceMention other) {
        return new Location(other, token, end, role, owned, sentence, fineness, inside);
    }

    /** The same place, told to lie in the one that is named behind it. */
    Location withinNext() {
        return new Location(mention, token, end, role, owned, sentence, fineness, true);
    }
}
