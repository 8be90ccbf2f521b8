package org.dateline.place;

/** What a place is. */
public enum PlaceKind {
    COUNTRY,
    /** A first-level division: a province, state or governorate. */
    ADMIN1,
    /** A second-level division: a district or county. */
    ADMIN2,
    /** A third-level division: a subdistrict or municipality. */
    ADMIN3,
    /** A city, town, village or quarter. */
    SETTLEMENT,
    /** A region without a government of its own: the Sahel, Donbas. */
    AREA,
    /** Mountains, deserts, islands. */
    LAND,
    /** Seas, lakes and rivers. */
    WATER,
    ROAD,
    /** A building, camp, airport, border crossing or other spot. */
    SITE
}
