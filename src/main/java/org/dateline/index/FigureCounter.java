package org.dateline.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;
import org.dateline.query.Breakdown;
import org.dateline.query.Crossing;
import org.dateline.query.Facet;
import org.dateline.query.FieldNames;
import org.dateline.query.Sum;
import org.dateline.query.TallyCounter;

/** Counts the figures that match a query from the columns of the index, without reading what is stored. */
final class FigureCounter {

    private final IndexSearcher searcher;
    private final Weight weight;

    FigureCounter(IndexSearcher searcher, Query query) throws IOException {
        this.searcher = searcher;
        this.weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    /** What is done with each figure of a segment. */
    private interface Visit {
        /** @param article a number that differs between articles of the index */
        void figure(int doc, long article) throws IOException;
    }

    private interface Opening {
        Visit open(LeafReader reader) throws IOException;
    }

    private void forEach(Opening opening) throws IOException {
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer == null) {
                continue;
            }
            Visit visit = opening.open(leaf.reader());
            Bits live = leaf.reader().getLiveDocs();
            BitSet articles = QueryCompiler.PARENTS.getBitSet(leaf);
            int article = -1;
            DocIdSetIterator figures = scorer.iterator();
            for (int doc = figures.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = figures.nextDoc()) {
                if (live == null || live.get(doc)) {
                    if (doc > article) {
                        article = articles.nextSetBit(doc);
                    }
                    visit.figure(doc, (long) leaf.docBase + article);
                }
            }
        }
    }

    Breakdown breakdown(Facet facet) throws IOException {
        TallyCounter counter = new TallyCounter();
        if (facet.isTime()) {
            Map<Long, Integer> slots = new HashMap<>();
            forEach(reader -> byTime(facet, reader, counter, slots));
        } else {
            forEach(reader -> byLabel(facet, reader, counter));
        }
        return Breakdown.of(facet, counter.all(), counter.parts());
    }

    private static Visit byTime(Facet facet, LeafReader reader, TallyCounter counter, Map<Long, Integer> slots)
            throws IOException {
        NumericDocValues stated = DocValues.getNumeric(reader, FieldNames.STATED);
        NumericDocValues days = DocValues.getNumeric(reader, FieldNames.DAY);
        return (doc, article) -> {
            begin(counter, stated, doc, article);
            if (days.advanceExact(doc)) {
                long day = days.longValue();
                Integer slot = slots.get(day);
                if (slot == null) {
                    slot = counter.slot(facet.label(LocalDate.ofEpochDay(day)));
                    slots.put(day, slot);
                }
                counter.count(slot);
            }
        };
    }

    private static Visit byLabel(Facet facet, LeafReader reader, TallyCounter counter) throws IOException {
        NumericDocValues stated = DocValues.getNumeric(reader, FieldNames.STATED);
        SortedSetDocValues labels = DocValues.getSortedSet(reader, Fields.facet(facet));
        int[] slots = new int[(int) labels.getValueCount()];
        return (doc, article) -> {
            begin(counter, stated, doc, article);
            if (labels.advanceExact(doc)) {
                for (int i = labels.docValueCount(); i > 0; i--) {
                    int label = (int) labels.nextOrd();
                    if (slots[label] == 0) {
                        slots[label] = counter.slot(labels.lookupOrd(label).utf8ToString());
                    }
                    counter.count(slots[label]);
                }
            }
        };
    }

    /** Counts by several facets at once, and adds up where {@code isSummed}. */
    Crossing crossing(List<Facet> facets, boolean isSummed) throws IOException {
        CellNumbers cells = new CellNumbers(facets, isSummed);
        forEach(reader -> isSummed ? summing(cells, reader) : counting(cells, reader));
        return cells.counter().crossing();
    }

    private static Visit counting(CellNumbers cells, LeafReader reader) throws IOException {
        NumericDocValues stated = DocValues.getNumeric(reader, FieldNames.STATED);
        CellNumbers.Finder numbers = cells.finder(reader);
        Crossing.Counter counter = cells.counter();
        return (doc, article) -> {
            boolean hasNumber = stated.advanceExact(doc);
            counter.count(numbers.cell(doc), article, hasNumber, hasNumber ? stated.longValue() : 0);
        };
    }

    private static Visit summing(CellNumbers cells, LeafReader reader) throws IOException {
        NumericDocValues stated = DocValues.getNumeric(reader, FieldNames.STATED);
        NumericDocValues codes = DocValues.getNumeric(reader, Fields.ADDEND);
        NumericDocValues identities = DocValues.getNumeric(reader, Fields.IDENTITY);
        CellNumbers.Finder numbers = cells.finder(reader);
        Crossing.Counter counter = cells.counter();
        return (doc, article) -> {
            int cell = numbers.cell(doc);
            boolean hasNumber = stated.advanceExact(doc);
            long number = hasNumber ? stated.longValue() : 0;
            counter.count(cell, article, hasNumber, number);
            if (codes.advanceExact(doc) && identities.advanceExact(doc)) {
                counter.add(cell, article, codes.longValue(), identities.longValue(), number);
            }
        };
    }

    private static void begin(TallyCounter counter, NumericDocValues stated, int doc, long article) throws IOException {
        boolean hasNumber = stated.advanceExact(doc);
        counter.begin(article, hasNumber, hasNumber ? stated.longValue() : 0);
    }

    Sum sum() throws IOException {
        Sum.Counter counter = new Sum.Counter();
        forEach(reader -> {
            NumericDocValues stated = DocValues.getNumeric(reader, FieldNames.STATED);
            NumericDocValues codes = DocValues.getNumeric(reader, Fields.ADDEND);
            NumericDocValues identities = DocValues.getNumeric(reader, Fields.IDENTITY);
            return (doc, article) -> {
                if (codes.advanceExact(doc) && identities.advanceExact(doc)) {
                    counter.count(article, codes.longValue(), identities.longValue(), stated.advanceExact(doc) ? stated.longValue() : 0);
                }
            };
        });
        return counter.sum();
    }
}
