package org.dateline.place;

/** How often a name means a place when nothing else is known, as the logarithm of a weight. */
final class Prior {

    /** What a place gains that its names usually mean. */
    private static final double KNOWN = 3;
    /** What a country loses where the name is one that it once bore. */
    private static final double FORMER = -4;

    private Prior() {}

    /** The prior of an entry of {@link NameIndex}: a row, and whether the name is an alternate one. */
    static double of(PlaceTable table, int entry) {
        int row = entry >> 1;
        int people = table.population(row);
        double weight = Math.log((people > 0 ? people : least(table, row)) + 300.0);
        weight += switch (table.kind(row)) {
            case COUNTRY -> 5.2;
            case ADMIN1 -> 0.3;
            case ADMIN2 -> -2.2 - 0.5 * Math.max(0, Math.log(table.population(row) / 100_000.0 + 1e-9));
            case ADMIN3 -> -2;
            case AREA, WATER, LAND -> 8;
            case SITE, ROAD -> 2;
            case SETTLEMENT -> switch (table.seat(row)) {
                case PlaceTable.CAPITAL -> 3;
                case PlaceTable.SEAT1 -> 1.5;
                case PlaceTable.SEAT2 -> 0.3;
                case PlaceTable.QUARTER -> -1;
                default -> 0;
            };
        };
        weight += (entry & 1) == 1 && table.kind(row) == PlaceKind.COUNTRY ? FORMER : 0;
        weight += table.isKnown(row) ? KNOWN : 0;
        return (entry & 1) == 0 ? weight : weight - (table.population(row) > 100_000 ? 0.3 : 1.2);
    }

    /** Seats whose population the tables leave out have at least these many people. */
    static int least(PlaceTable table, int row) {
        return table.kind(row) != PlaceKind.SETTLEMENT ? 0 : switch (table.seat(row)) {
            case PlaceTable.CAPITAL, PlaceTable.SEAT1 -> 50_000;
            case PlaceTable.SEAT2 -> 20_000;
            case PlaceTable.SEAT3 -> 4_000;
            default -> 0;
        };
    }
}
