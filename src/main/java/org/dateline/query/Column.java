package org.dateline.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * One thing that each row has, each different value once: so a test is asked of values, not of rows. Rows and the numbers of values
 * count from 0. Immutable, safe for use by several threads.
 *
 * @param <V> what a row has, never null
 */
public final class Column<V> {

    private static final byte YES = 1;
    private static final byte NO = 2;

    private final int[] numberOf;
    private final List<V> values;

    private Column(int[] numberOf, List<V> values) {
        this.numberOf = numberOf;
        this.values = values;
    }

    /**
     * Takes values row by row. For one thread.
     *
     * @param <V> what a row has
     */
    public static final class Filling<V> {
        private final Map<V, Integer> numbers = new HashMap<>();
        private final List<V> values = new ArrayList<>();
        private int[] numberOf = new int[256];
        private int rows;

        /** The next row has {@code value}. */
        public void add(V value) {
            Integer number = numbers.putIfAbsent(Objects.requireNonNull(value, "value"), values.size());
            if (number == null) {
                number = values.size();
                values.add(value);
            }
            numberOf = rows == numberOf.length ? Arrays.copyOf(numberOf, 2 * rows) : numberOf;
            numberOf[rows++] = number;
        }

        /** The column of the rows so far. */
        public Column<V> column() {
            return new Column<>(Arrays.copyOf(numberOf, rows), List.copyOf(values));
        }

        /** The column with its values numbered in an order, so that rows are compared by the numbers. */
        public Column<V> sorted(Comparator<? super V> order) {
            int[] sorted = sortedNumbers(values, order);
            int[] place = new int[sorted.length];
            for (int i = 0; i < sorted.length; i++) {
                place[sorted[i]] = i;
            }
            return new Column<>(Arrays.stream(numberOf, 0, rows).map(number -> place[number]).toArray(),
                    Arrays.stream(sorted).mapToObj(values::get).toList());
        }
    }

    private static <V> int[] sortedNumbers(List<V> values, Comparator<? super V> order) {
        return IntStream.range(0, values.size()).boxed().sorted(Comparator.comparing(values::get, order)).mapToInt(Integer::intValue).toArray();
    }

    /** The number of a row's value, from 0. */
    public int number(int row) {
        return numberOf[row];
    }

    /** What a row has. */
    public V get(int row) {
        return values.get(numberOf[row]);
    }

    /** How many different values there are. */
    public int size() {
        return values.size();
    }

    /** The value of that number. */
    public V value(int number) {
        return values.get(number);
    }

    /** The number of a value in a column that is sorted by {@code order}, below 0 where no row has it. */
    public int find(V value, Comparator<? super V> order) {
        return Collections.binarySearch(values, value, order);
    }

    /** Of each value, by its number, whether it passes. */
    public boolean[] test(Predicate<V> test) {
        boolean[] passes = new boolean[values.size()];
        for (int i = 0; i < passes.length; i++) {
            passes[i] = test.test(values.get(i));
        }
        return passes;
    }

    /** Of each value, by its number, how many of {@code rows} have it. */
    public int[] count(int[] rows) {
        int[] counts = new int[values.size()];
        for (int row : rows) {
            counts[numberOf[row]]++;
        }
        return counts;
    }

    /** A column of what {@code function} makes of each value. */
    public <W> Column<W> map(Function<V, W> function) {
        return new Column<>(numberOf, values.stream().map(function).toList());
    }

    /** The rank of a row's value in an order, from 0; of equals the same. */
    public IntUnaryOperator ranked(Comparator<? super V> order) {
        int[] sorted = sortedNumbers(values, order);
        int[] ranks = new int[sorted.length];
        for (int i = 1; i < sorted.length; i++) {
            boolean isEqual = order.compare(values.get(sorted[i - 1]), values.get(sorted[i])) == 0;
            ranks[sorted[i]] = ranks[sorted[i - 1]] + (isEqual ? 0 : 1);
        }
        return row -> ranks[numberOf[row]];
    }

    /** Those rows of {@code within} whose value passes; a value is tested once at most, and only where a row has it. */
    public BitSet rows(Predicate<V> test, BitSet within) {
        byte[] known = new byte[values.size()];
        BitSet passed = new BitSet(numberOf.length);
        for (int row = within.nextSetBit(0); row >= 0; row = within.nextSetBit(row + 1)) {
            int value = numberOf[row];
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
