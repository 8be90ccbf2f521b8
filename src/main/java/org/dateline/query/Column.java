package org.dateline.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What each row has, each different value once.
 *
 * @param valueOf the place of each row's value among {@code values}
 */
record Column<V>(int[] valueOf, List<V> values) {

    private static final byte YES = 1;
    private static final byte NO = 2;

    /** Takes values row by row. */
    static final class Filling<V> {
        private final Map<V, Integer> places = new HashMap<>();
        private final List<V> values = new ArrayList<>();
        private int[] valueOf = new int[256];
        private int rows;

        void add(V value) {
            Integer place = places.putIfAbsent(Objects.requireNonNull(value, "value"), values.size());
            if (place == null) {
                place = values.size();
                values.add(value);
            }
            valueOf = rows == valueOf.length ? Arrays.copyOf(valueOf, 2 * rows) : valueOf;
            valueOf[rows++] = place;
        }

        Column<V> column() {
            return new Column<>(Arrays.copyOf(valueOf, rows), new ArrayList<>(values));
        }
    }

    /** The rank of a row's value in an order, from 0; of equals the same. */
    IntUnaryOperator ranked(Comparator<? super V> order) {
        Integer[] sorted = IntStream.range(0, values.size()).boxed().sorted(Comparator.comparing(values::get, order)).toArray(Integer[]::new);
        int[] ranks = new int[sorted.length];
        for (int i = 1; i < sorted.length; i++) {
            boolean isEqual = order.compare(values.get(sorted[i - 1]), values.get(sorted[i])) == 0;
            ranks[sorted[i]] = ranks[sorted[i - 1]] + (isEqual ? 0 : 1);
        }
        return row -> ranks[valueOf[row]];
    }

    /** Those rows of {@code within} whose value passes; no value is tested twice. */
    BitSet rows(Predicate<V> test, BitSet within) {
        byte[] known = new byte[values.size()];
        BitSet passed = new BitSet(valueOf.length);
        for (int row = within.nextSetBit(0); row >= 0; row = within.nextSetBit(row + 1)) {
            int value = valueOf[row];
            if (known[value] == 0) {
                known[value] = test.test(values.get(value)) ? YES : NO;
            }
            if (known[value] == YES) {
                passed.set(row);
            }
        }
        return passed;
    }
}
