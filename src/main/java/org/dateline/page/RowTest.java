package org.dateline.page;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.dateline.query.Column;

/** Tests rows by a filter, each different value once. For one thread. */
final class RowTest {

    private static final IntPredicate ALL = row -> true;

    private final int size;
    private final IntPredicate kind;
    private final IntPredicate type;
    private final IntPredicate others;

    RowTest(RowFilter filter, RowColumns columns) {
        size = columns.size();
        kind = filter.kind().<IntPredicate>map(asked -> row -> columns.tolls().toll(row, asked) >= 0).orElse(ALL);
        type = filter.type().map(asked -> passing(columns.type(), asked::equals)).orElse(ALL);
        IntPredicate places = filter.place().isEmpty() ? ALL : passing(columns.places(), names -> names.hold(filter.place()));
        IntPredicate from = filter.from().map(day -> passing(columns.last(), last -> last != RowColumns.NO_DAY && !last.isBefore(day)))
                .orElse(ALL);
        IntPredicate to = filter.to().map(day -> passing(columns.first(), first -> first != RowColumns.NO_DAY && !first.isAfter(day)))
                .orElse(ALL);
        IntPredicate sources = filter.source().isEmpty() ? ALL : passing(columns.sources(), names -> names.hold(filter.source()));
        others = Arrays.stream(new IntPredicate[] {places, from, to, sources}).filter(test -> test != ALL).reduce(IntPredicate::and)
                .orElse(ALL);
    }

    private static <V> IntPredicate passing(Column<V> column, Predicate<V> test) {
        boolean[] passes = column.test(test);
        return row -> passes[column.number(row)];
    }

    /** The rows that pass, in their order. */
    int[] rows() {
        return rows(kind.and(type).and(others));
    }

    /** The rows that would pass if no kind were asked for. */
    int[] rowsOfAnyKind() {
        return kind == ALL ? rows() : rows(type.and(others));
    }

    /** The rows that would pass if no type were asked for. */
    int[] rowsOfAnyType() {
        return type == ALL ? rows() : rows(kind.and(others));
    }

    private int[] rows(IntPredicate test) {
        int[] rows = new int[size];
        int found = 0;
        for (int row = 0; row < size; row++) {
            if (test.test(row)) {
                rows[found++] = row;
            }
        }
        return Arrays.copyOf(rows, found);
    }
}
