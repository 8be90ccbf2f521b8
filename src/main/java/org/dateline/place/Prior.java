package org.dateline.place;

/** How often a name means a place when nothing else is known, as the logarithm of a weight. */
final class Prior {

    private Prior() {}

    /** The prior of an entry of {@link NameIndex}: a row, and whether the name is an alternate one. */
    static double of(PlaceTable table, int entry) {
        int row = entry >> 1;
        double weight = Math.log(table.population(row) + 300.0);
        weight += switch (table.kind(row)) {
            case COUNTRY -> 6;
            case ADMIN1 -> 1.2;
            case ADMIN2 -> -1.5;
            case ADMIN3 -> -2;
            case AREA, WATER, LAND -> 8;
            case SITE, ROAD -> 2;
            case SETTLEMENT -> switch (table.seat(row)) {
                case PlaceTable.CAPITAL -> 3;
                case PlaceTable.SEAT1 -> 1.5;
                case PlaceTable.SEAT2 -> 0.3;
                case PlaceTable.QUARTER -> -2;
                default -> 0;
            };
        };
        return (entry & 1) == 0 ? weight : weight - 2;
    }
}
