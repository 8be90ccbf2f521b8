package org.dateline.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.dateline.query.Crossing;
import org.dateline.query.Facet;
import org.dateline.query.FieldNames;

/**
 * Finds the cell of each figure in a table by several facets: labels become numbers once for each segment, so that a figure
 * costs no text and no object. For one thread.
 */
final class CellNumbers {

    private final List<Facet> facets;
    private final Crossing.Counter counter;
    private final List<Labels> labels = new ArrayList<>();

    /** For each facet but the first, the number of the combination up to it, by those before it and its own label. */
    private final List<LongNumbers> combinations = new ArrayList<>();

    /** The counter's cell for each number of a whole combination, 0 where it is not known yet. */
    private int[] cells = new int[64];

    CellNumbers(List<Facet> facets, boolean isSummed) {
        this.facets = List.copyOf(facets);
        this.counter = new Crossing.Counter(facets, isSummed);
        facets.forEach(facet -> labels.add(new Labels()));
        facets.stream().skip(1).forEach(facet -> combinations.add(new LongNumbers()));
    }

    Crossing.Counter counter() {
        return counter;
    }

    /** Finds the cells of the figures of one segment. */
    interface Finder {
        int cell(int doc) throws IOException;
    }

    /** The number of a figure's label. */
    private interface Label {
        int of(int doc) throws IOException;
    }

    Finder finder(LeafReader reader) throws IOException {
        Label[] readers = new Label[facets.size()];
        for (int i = 0; i < readers.length; i++) {
            readers[i] = facets.get(i).isTime() ? time(facets.get(i), reader, labels.get(i)) : label(facets.get(i), reader, labels.get(i));
        }
        int[] own = new int[readers.length];
        if (readers.length == 1) {
            Label only = readers[0];
            return doc -> {
                int number = only.of(doc);
                return number < cells.length && cells[number] != 0 ? cells[number] : cell(number, new int[] {number});
            };
        }
        return doc -> {
            int number = own[0] = readers[0].of(doc);
            for (int i = 1; i < readers.length; i++) {
                own[i] = readers[i].of(doc);
                number = combinations.get(i - 1).number((long) number << Integer.SIZE | own[i]);
            }
            return cell(number, own);
        };
    }

    /** The cell of a combination of labels by its number. */
    private int cell(int number, int[] own) {
        if (number >= cells.length) {
            cells = Arrays.copyOf(cells, Math.max(number + 1, 2 * cells.length));
        }
        if (cells[number] == 0) {
            cells[number] = counter.newCell(names(own));
        }
        return cells[number];
    }

    private List<String> names(int[] own) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < own.length; i++) {
            names.add(labels.get(i).names.get(own[i]));
        }
        return names;
    }

    private static Label time(Facet facet, LeafReader reader, Labels labels) throws IOException {
        NumericDocValues days = DocValues.getNumeric(reader, FieldNames.DAY);
        int unknown = labels.number(Crossing.UNKNOWN);
        return doc -> days.advanceExact(doc) ? labels.ofDay(days.longValue(), facet) : unknown;
    }

    private static Label label(Facet facet, LeafReader reader, Labels labels) throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(reader, Fields.facet(facet));
        int unknown = labels.number(Crossing.UNKNOWN);
        int several = labels.number(Crossing.SEVERAL);
        int[] known = new int[(int) values.getValueCount()];
        return doc -> {
            if (!values.advanceExact(doc)) {
                return unknown;
            } else if (values.docValueCount() > 1) {
                return several;
            }
            int value = (int) values.nextOrd();
            if (known[value] == 0) {
                known[value] = labels.number(values.lookupOrd(value).utf8ToString()) + 1;
            }
            return known[value] - 1;
        };
    }

    /** The labels of a facet, numbered as they come. */
    private static final class Labels {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> names = new ArrayList<>();
        private final LongNumbers days = new LongNumbers();
        private int[] ofDay = new int[64];

        /** The day that came last, which is often that of the next figure, too, and the number of its label. */
        private long lastDay = Long.MIN_VALUE;
        private int lastNumber;

        private int ofDay(long day, Facet facet) {
            if (day != lastDay) {
                int number = days.number(day);
                if (number == ofDay.length) {
                    ofDay = Arrays.copyOf(ofDay, 2 * number);
                }
                if (ofDay[number] == 0) {
                    String label = facet.label(LocalDate.ofEpochDay(day));
                    ofDay[number] = (facet == Facet.DAY ? next(label) : number(label)) + 1;
                }
                lastDay = day;
                lastNumber = ofDay[number] - 1;
            }
            return lastNumber;
        }

        private int number(String name) {
            Integer known = numbers.putIfAbsent(name, names.size());
            return known == null ? next(name) : known;
        }

        /** The number of a label that is new. */
        private int next(String name) {
            names.add(name);
            return names.size() - 1;
        }
    }

    /** Numbers what it is given as it comes, the same again by the same number. */
    private static final class LongNumbers {
        private long[] known = new long[256];
        private int[] numbers = new int[256];
        private int size;

        private int number(long value) {
            int mask = known.length - 1;
            int at = hash(value) & mask;
            while (numbers[at] != 0) {
                if (known[at] == value) {
                    return numbers[at] - 1;
                }
                at = at + 1 & mask;
            }
            known[at] = value;
            numbers[at] = ++size;
            if (2 * size > known.length) {
                grow();
            }
            return size - 1;
        }

        private static int hash(long value) {
            long mixed = value * 0x9E3779B97F4A7C15L;
            return (int) (mixed ^ mixed >>> 32);
        }

        private void grow() {
            long[] old = known;
            int[] before = numbers;
            known = new long[2 * old.length];
            numbers = new int[2 * old.length];
            for (int i = 0; i < old.length; i++) {
                if (before[i] != 0) {
                    int at = hash(old[i]) & known.length - 1;
                    while (numbers[at] != 0) {
                        at = at + 1 & known.length - 1;
                    }
                    known[at] = old[i];
                    numbers[at] = before[i];
                }
            }
        }
    }
}
