package org.dateline.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * One thing that each row has, each different value once: so a test is asked of values, not of rows. Immutable, safe for use
 * by several threads.
 */
final class Column<V> {

    private final int[] numberOf;
    private final List<V> values;

    private Column(int[] numberOf, List<V> values) {
        this.numberOf = numberOf;
        this.values = values;
    }

    /** Takes rows one after the other. For one thread. */
    static final class Filling<R, V> {
        private final Function<? super R, V> valueOf;
        private final Map<V, Integer> numbers = new HashMap<>();
        private final List<V> values = new ArrayList<>();
        private int[] numberOf = new int[256];
        private int rows;

        /** @param valueOf what a row has */
        Filling(Function<? super R, V> valueOf) {
            this.valueOf = valueOf;
        }

        void add(R row) {
            V value = valueOf.apply(row);
            Integer number = numbers.putIfAbsent(value, values.size());
            if (number == null) {
                number = values.size();
                values.add(value);
            }
            numberOf = rows == numberOf.length ? Arrays.copyOf(numberOf, 2 * rows) : numberOf;
            numberOf[rows++] = number;
        }

        Column<V> column() {
            return new Column<>(Arrays.copyOf(numberOf, rows), List.copyOf(values));
        }

        /** The column with its values numbered in an order, so that rows are compared by the numbers. */
        Column<V> sorted(Comparator<? super V> order) {
            int[] sorted = IntStream.range(0, values.size()).boxed().sorted(Comparator.comparing(values::get, order))
                    .mapToInt(Integer::intValue).toArray();
            int[] place = new int[sorted.length];
            for (int i = 0; i < sorted.length; i++) {
                place[sorted[i]] = i;
            }
            return new Column<>(Arrays.stream(numberOf, 0, rows).map(number -> place[number]).toArray(),
                    Arrays.stream(sorted).mapToObj(values::get).toList());
        }
    }

    /** The number of a row's value, from 0. */
    int number(int row) {
        return numberOf[row];
    }

    V get(int row) {
        return values.get(numberOf[row]);
    }

    /** How many different values there are. */
    int size() {
        return values.size();
    }

    V value(int number) {
        return values.get(number);
    }

    /** The number of a value in a column that is sorted by {@code order}, below 0 where no row has it. */
    int find(V value, Comparator<? super V> order) {
        return Collections.binarySearch(values, value, order);
    }

    /** Of each value, by its number, whether it passes. */
    boolean[] test(Predicate<V> test) {
        boolean[] passes = new boolean[values.size()];
        for (int i = 0; i < passes.length; i++) {
            passes[i] = test.test(values.get(i));
        }
        return passes;
    }

    /** Of each value, by its number, how many of {@code rows} have it. */
    int[] count(int[] rows) {
        int[] counts = new int[values.size()];
        for (int row : rows) {
            counts[numberOf[row]]++;
        }
        return counts;
    }

    /** A column of what {@code function} makes of each value. */
    <W> Column<W> map(Function<V, W> function) {
        return new Column<>(numberOf, values.stream().map(function).toList());
    }
}
