package org.dateline.page;

import java.util.Map;
import java.util.function.IntToLongFunction;
import org.dateline.clause.FigureKind;

/**
 * An order of the list of incidents, as the address names it; "-" before its name turns it round. What is not known comes last either
 * way, and rows that are equal go by their ids. Immutable.
 */
final class RowOrder {

    private static final String USUAL = "-day";
    private static final long UNKNOWN = Long.MAX_VALUE;

    private final IntToLongFunction key;
    private final RowColumns columns;

    private RowOrder(IntToLongFunction key, RowColumns columns) {
        this.key = key;
        this.columns = columns;
    }

    /**
     * The order that an address names, the newest first where it names none; tolls are those of {@code measure} by {@code amounts}.
     *
     * @throws IllegalArgumentException where there is no such order
     */
    static RowOrder of(Map<String, String> address, RowColumns columns, FigureKind measure, TollColumns.Amounts amounts) {
        String name = address.getOrDefault("sort", USUAL);
        IntToLongFunction key = switch (name.replace("-", "")) {
            case "day" -> row -> columns.first().get(row).equals(RowColumns.NO_DAY) ? UNKNOWN : columns.first().number(row);
            case "place" -> row -> columns.firstPlace().get(row).equals(RowColumns.NO_PLACE) ? UNKNOWN : columns.firstPlace().number(row);
            case "toll" -> row -> amounts.of(row, measure).map(Amount::stated).orElse(UNKNOWN);
            case "told" -> columns.told()::number;
            default -> throw new IllegalArgumentException("sort is '" + name + "'; expected day, place, toll or told,"
                    + " with - before it for the other way round");
        };
        return new RowOrder(name.startsWith("-") ? row -> turned(key.applyAsLong(row)) : key, columns);
    }

    private static long turned(long key) {
        return key == UNKNOWN ? UNKNOWN : -key;
    }

    /** The first {@code most} of {@code rows} in this order; the others are not sorted. */
    int[] first(int most, int[] rows) {
        FirstRows first = new FirstRows(Math.min(most, rows.length));
        for (int row : rows) {
            first.offer(row, key.applyAsLong(row), columns.id().number(row));
        }
        return first.rows();
    }
}
