package org.dateline.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.dateline.figure.Finding;

/**
 * Findings told apart by one facet or more, counted and added up. Each finding is in one cell: one without a label of a facet
 * is in that of {@link #UNKNOWN}, one with several in that of {@link #SEVERAL}; so the figures and the sums of the cells add up to
 * those of the whole. Articles do not: one may have figures in several cells.
 *
 * @param facets the facets
 * @param all all findings
 * @param cells those of each combination of labels that occurs: by the first facet, then the next; times in their order, others
 *     those of most figures first, what is not known or has several labels at the end
 */
public record Crossing(List<Facet> facets, Cell all, List<Cell> cells) {

    /** The label of findings that tell nothing of a facet. */
    public static final String UNKNOWN = "(not known)";

    /** The label of findings that have more than one label of a facet, such as places. */
    public static final String SEVERAL = "(several)";

    /**
     * The findings of one combination of labels.
     *
     * @param labels a label for each facet; none for the whole
     * @param tally what they tell
     * @param sum what they add up to, and what is left out of that; empty where sums were not asked for
     */
    public record Cell(List<String> labels, Tally tally, Sum sum) {
        public Cell {
            Objects.requireNonNull(labels, "labels");
            Objects.requireNonNull(tally, "tally");
            Objects.requireNonNull(sum, "sum");
            labels = List.copyOf(labels);
        }
    }

    public Crossing {
        Objects.requireNonNull(facets, "facets");
        Objects.requireNonNull(all, "all");
        Objects.requireNonNull(cells, "cells");
        facets = List.copyOf(facets);
        cells = List.copyOf(cells);
    }

    /** The crossing of findings that come article by article. */
    public static Crossing of(List<Facet> facets, Stream<Finding> findings) {
        Counter counter = new Counter(facets, true);
        Map<List<String>, Integer> cells = new HashMap<>();
        findings.forEachOrdered(finding -> {
            Subject subject = new Subject(finding);
            List<String> labels = facets.stream().map(facet -> label(facet.labels(subject))).toList();
            counter.count(cells.computeIfAbsent(labels, counter::newCell), finding.article().id(), Addend.of(subject), finding.figure().quantity().stated());
        });
        return counter.crossing();
    }

    /** The one label of a finding. */
    public static String label(List<String> labels) {
        return labels.isEmpty() ? UNKNOWN : labels.size() > 1 ? SEVERAL : labels.get(0);
    }

    /** Counts findings that come article by article. For one thread. */
    public static final class Counter {

        private static final Sum NOT_SUMMED = new Sum(List.of(), Map.of());

        private final List<Facet> facets;
        private final boolean isSummed;

        /** The labels of each cell by its number; that of 0 is the whole. */
        private final List<List<String>> labels = new ArrayList<>();
        private final List<Sum.Counter> sums = new ArrayList<>();
        private final Sum.Counter whole = new Sum.Counter();
        private final TallyCounter tallies = new TallyCounter();
        private Object article;
        private long articleNumber;

        /** A counter; sums stay empty unless {@code isSummed}. */
        public Counter(List<Facet> facets, boolean isSummed) {
            this.facets = List.copyOf(facets);
            this.isSummed = isSummed;
            labels.add(List.of());
        }

        /** The number of a cell that is new, with a label for each facet that no other cell has. */
        public int newCell(List<String> ofCell) {
            labels.add(List.copyOf(ofCell));
            if (isSummed) {
                sums.add(new Sum.Counter());
            }
            return tallies.slot();
        }

        private void count(int cell, Object inArticle, Addend addend, OptionalLong stated) {
            if (!inArticle.equals(article)) {
                article = inArticle;
                articleNumber++;
            }
            count(cell, articleNumber, stated.isPresent(), stated.orElse(0));
            add(cell, articleNumber, addend.code(), addend.identity(), stated.orElse(0));
        }

        /** The next finding, of a cell, and of an article by a number that differs between articles. */
        public void count(int cell, long inArticle, boolean hasNumber, long stated) {
            tallies.begin(inArticle, hasNumber, stated);
            tallies.count(cell);
        }

        /** Adds up the finding that was counted last, with the code and identity of its {@link Addend}. */
        public void add(int cell, long inArticle, long code, long identity, long stated) {
            if (isSummed) {
                sums.get(cell - 1).put(inArticle, whole.count(inArticle, code, identity, stated), stated);
            }
        }

        /** What was counted. */
        public Crossing crossing() {
            List<Cell> cells = new ArrayList<>();
            for (int cell = 1; cell < labels.size(); cell++) {
                cells.add(new Cell(labels.get(cell), tallies.tally(cell), isSummed ? sums.get(cell - 1).sum() : NOT_SUMMED));
            }
            for (int i = facets.size() - 1; i >= 0; i--) {
                sort(i, cells);
            }
            return new Crossing(facets, new Cell(List.of(), tallies.all(), whole.sum()), cells);
        }

        private void sort(int facet, List<Cell> cells) {
            Map<String, Long> figures = new HashMap<>();
            boolean isTime = facets.get(facet).isTime();
            if (!isTime && facets.size() > 1) {
                cells.forEach(cell -> figures.merge(cell.labels().get(facet), cell.tally().figures(), Long::sum));
            }
            Sorted[] sorted = new Sorted[cells.size()];
            for (int i = 0; i < sorted.length; i++) {
                Cell cell = cells.get(i);
                String label = cell.labels().get(facet);
                long most = isTime ? -digits(label) : facets.size() == 1 ? cell.tally().figures() : figures.get(label);
                sorted[i] = new Sorted(cell, label.equals(UNKNOWN) ? 2 : label.equals(SEVERAL) ? 1 : 0, most, label);
            }
            Arrays.sort(sorted, Sorted::compare);
            for (int i = 0; i < sorted.length; i++) {
                cells.set(i, sorted[i].cell);
            }
        }

        /** The digits of a time as one number, which has its order as long as years have four of them: 20200131 of "2020-01-31". */
        private static long digits(String label) {
            long number = 0;
            for (int i = 0; i < label.length(); i++) {
                int digit = label.charAt(i) - '0';
                number = digit >= 0 && digit <= 9 ? 10 * number + digit : number;
            }
            return number;
        }

        /** A cell with what it is sorted by: what is known, those of several labels, then the others; those that weigh most first; by label. */
        private record Sorted(Cell cell, int last, long weight, String label) {

            private static int compare(Sorted a, Sorted b) {
                int last = Integer.compare(a.last, b.last);
                int figures = last != 0 ? last : Long.compare(b.weight, a.weight);
                return figures != 0 ? figures : a.label.compareTo(b.label);
            }
        }
    }
}
