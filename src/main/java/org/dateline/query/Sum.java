package org.dateline.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

        private final Map<Integer, long[]> parts = new TreeMap<>();
        private final Map<LeftOut, Long> leftOut = new EnumMap<>(LeftOut.class);
        private final Map<Integer, Object> lastArticle = new TreeMap<>();
        private final Set<Long> told = new HashSet<>();
        private Object article;

        /**
         * The next finding, of an article that is equal to the last one or a new one.
         *
         * @return why it is left out, nothing where it is added
         */
        public Optional<LeftOut> count(Object inArticle, Addend addend, long stated) {
            if (!inArticle.equals(article)) {
                article = inArticle;
                told.clear();
            }
            Optional<LeftOut> why = addend.leftOut().or(() -> told.add(addend.identity()) ? Optional.empty()
                    : Optional.of(LeftOut.REPEATED));
            put(inArticle, addend, stated, why);
            return why;
        }

        /** The next finding, of which it is known whether it is left out. */
        void put(Object inArticle, Addend addend, long stated, Optional<LeftOut> why) {
            if (why.isPresent()) {
                leftOut.merge(why.get(), 1L, Long::sum);
                return;
            }
            int key = addend.kind().ordinal() * Unit.values().length + addend.unit().ordinal();
            long[] part = parts.computeIfAbsent(key, k -> new long[3]);
            part[0] = part[0] > Long.MAX_VALUE - stated ? Long.MAX_VALUE : part[0] + stated;
            part[1]++;
            part[2] += inArticle.equals(lastArticle.put(key, inArticle)) ? 0 : 1;
        }

        /** What was added. */
        public Sum sum() {
            List<Part> sums = new ArrayList<>();
            parts.forEach((key, part) -> sums.add(new Part(FigureKind.values()[key / Unit.values().length],
                    Unit.values()[key % Unit.values().length], part[0], part[1], part[2])));
            return new Sum(sums, leftOut);
        }
    }
}
