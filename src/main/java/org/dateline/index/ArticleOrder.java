package org.dateline.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.FieldComparator;
import org.apache.lucene.search.FieldComparatorSource;
import org.apache.lucene.search.LeafFieldComparator;
import org.apache.lucene.search.Pruning;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.util.BytesRef;

/**
 * Sorts by the ids of articles, as a field of words to sort by does. Lucene's own order of words reads each that may
 * be in the answer; this one compares their numbers, and reads a word only where two segments or the end ask for it.
 */
final class ArticleOrder extends FieldComparatorSource {

    @Override
    public FieldComparator<?> newComparator(String field, int kept, Pruning pruning, boolean reversed) {
        return new Comparator(field, kept);
    }

    private static final class Comparator extends FieldComparator<BytesRef> implements LeafFieldComparator {
        private final String field;
        private final int[] numbers;
        private final SortedDocValues[] segments;
        private SortedDocValues segment;
        private int bottom;
        private BytesRef top;

        Comparator(String field, int kept) {
            this.field = field;
            this.numbers = new int[kept];
            this.segments = new SortedDocValues[kept];
        }

        @Override
        public LeafFieldComparator getLeafComparator(LeafReaderContext context) throws IOException {
            segment = DocValues.getSorted(context.reader(), field);
            return this;
        }

        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void setTopValue(BytesRef value) {
            top = value;
        }

        @Override
        public void setBottom(int slot) {
            bottom = slot;
        }

        @Override
        public void copy(int slot, int doc) throws IOException {
            numbers[slot] = number(doc);
            segments[slot] = segment;
        }

        private int number(int doc) throws IOException {
            return segment.advanceExact(doc) ? segment.ordValue() : -1;
        }

        @Override
        public int compare(int first, int second) {
            return segments[first] == segments[second]
                    ? Integer.compare(numbers[first], numbers[second])
                    : compareValues(value(first), value(second));
        }

        @Override
        public int compareBottom(int doc) throws IOException {
            int number = number(doc);
            return segments[bottom] == segment
                    ? Integer.compare(numbers[bottom], number)
                    : compareValues(value(bottom), word(segment, number));
        }

        @Override
        public int compareTop(int doc) throws IOException {
            return compareValues(top, word(segment, number(doc)));
        }

        @Override
        public BytesRef value(int slot) {
            try {
                return word(segments[slot], numbers[slot]);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static BytesRef word(SortedDocValues segment, int number) throws IOException {
            return number < 0 ? null : BytesRef.deepCopyOf(segment.lookupOrd(number));
        }
    }
}
