package org.dateline.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.clause.FigureKind;
import org.dateline.clause.Unit;
import org.dateline.figure.Finding;

/**
 * Numbers added up, kinds and units apart. Several articles may tell of the same people, so that a sum across articles
 * is an upper bound of what they say and no toll; to know a toll, read what the articles total.
 *
 * @param parts the sums
 * @param leftOut how many figures were left out, and why; each by the first reason that applies
 */
public record Sum(List<Part> parts, Map<LeftOut, Long> leftOut) {

    /** Why a figure is not added, in the order in which it is asked. */
    public enum LeftOut {
        /** Its stance is denied. */
        DENIED,
        /** Its stance is possible. */
        POSSIBLE,
        /** It is a running total, which would count incidents again. */
        TOTAL,
        /** It adds up a period. */
        PERIOD,
        /** It is a part of another figure. */
        PART,
        /** It counts dead and injured together. */
        JOINT,
        /** It states no number. */
        NO_NUMBER,
        /** The article told it before: same kind, unit, number, days and places. */
        REPEATED
    }

    /**
     * The sum of one kind and unit.
     *
     * @param kind what happened
     * @param unit what is counted
     * @param upperBound the sum of the stated numbers
     * @param figures how many figures were added
     * @param articles in how many articles they stand
     */
    public record Part(FigureKind kind, Unit unit, long upperBound, long figures, long articles) {

        public Part {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(unit, "unit");
        }
    }

    public Sum {
        Objects.requireNonNull(parts, "parts");
        Objects.requireNonNull(leftOut, "leftOut");
        parts = List.copyOf(parts);
        leftOut = Map.copyOf(leftOut);
    }

    /** The sum of findings that come article by article. */
    public static Sum of(Stream<Finding> findings) {
        Counter counter = new Counter();
        findings.forEachOrdered(finding -> counter.count(finding.article().id(), Addend.of(new Subject(finding)),
                finding.figure().quantity().stated().orElse(0)));
        return counter.sum();
    }

    /** Adds findings that come article by article. For one thread. */
    public static final class Counter {

        private static final int UNITS = Unit.values().length;
        private static final LeftOut[] REASONS = LeftOut.values();

        /** Kind and unit of each part that came; few do, so that they are looked through. */
        private int[] keys = new int[2];
        private long[] sums = new long[2];
        private long[] figures = new long[2];
        private long[] articles = new long[2];
        private long[] lastArticle = new long[2];
        private int size;
        private long[] leftOut;
        private LongSet told;
        private Object article;
        private long articleNumber;

        /** The next finding, of an article that is equal to the last one or a new one. */
        void count(Object inArticle, Addend addend, long stated) {
            if (!inArticle.equals(article)) {
                article = inArticle;
                articleNumber++;
            }
            count(articleNumber, addend.code(), addend.identity(), stated);
        }

        /**
         * The next finding, with {@link Addend#code} and {@link Addend#identity} of its addend.
         *
         * @param inArticle a number that differs between articles
         * @return the addend's code, with why it is left out where that is only known here
         */
        public long count(long inArticle, long code, long identity, long stated) {
            if (told == null) {
                told = new LongSet();
            }
            told.begin(inArticle);
            long known = Addend.isAdded(code) && !told.add(identity) ? Addend.leftOut(code, LeftOut.REPEATED) : code;
            put(inArticle, known, stated);
            return known;
        }

        /** The next finding, of which it is known whether it is left out. */
        void put(long inArticle, long code, long stated) {
            if (!Addend.isAdded(code)) {
                leftOut = leftOut == null ? new long[REASONS.length] : leftOut;
                leftOut[Addend.reason(code).ordinal()]++;
                return;
            }
            int part = part(Addend.key(code));
            sums[part] = sums[part] > Long.MAX_VALUE - stated ? Long.MAX_VALUE : sums[part] + stated;
            figures[part]++;
            if (lastArticle[part] != inArticle) {
                lastArticle[part] = inArticle;
                articles[part]++;
            }
        }

        private int part(int key) {
            for (int i = 0; i < size; i++) {
                if (keys[i] == key) {
                    return i;
                }
            }
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, 2 * size);
                sums = Arrays.copyOf(sums, 2 * size);
                figures = Arrays.copyOf(figures, 2 * size);
                articles = Arrays.copyOf(articles, 2 * size);
                lastArticle = Arrays.copyOf(lastArticle, 2 * size);
            }
            keys[size] = key;
            lastArticle[size] = -1;
            return size++;
        }

        /** What was added. */
        public Sum sum() {
            List<Part> parts = new ArrayList<>();
            IntStream.range(0, size).boxed().sorted(Comparator.comparingInt(i -> keys[i])).forEach(i ->
                    parts.add(new Part(FigureKind.values()[keys[i] / UNITS], Unit.values()[keys[i] % UNITS], sums[i], figures[i], articles[i])));
            Map<LeftOut, Long> reasons = new EnumMap<>(LeftOut.class);
            for (int i = 0; leftOut != null && i < leftOut.length; i++) {
                if (leftOut[i] > 0) {
                    reasons.put(REASONS[i], leftOut[i]);
                }
            }
            return new Sum(parts, reasons);
        }
    }
}
