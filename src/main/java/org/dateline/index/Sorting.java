package org.dateline.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.dateline.place.Point;
import org.dateline.query.FieldNames;
import org.dateline.query.FigureQuery;
import org.dateline.query.Order;

/** Says {@link Order} in Lucene's terms. */
final class Sorting {

    /** The figures of an article are kept in the order of its text, and what is equal stays in that order. */
    private static final SortField BY_ARTICLE = new SortField(Fields.ID_ORDER, new ArticleOrder());

    private Sorting() {}

    static Sort of(Order order, FigureQuery query) {
        Optional<SortField> first = switch (order) {
            case NEWEST -> Optional.of(number(FieldNames.DAY, true, Long.MIN_VALUE));
            case OLDEST -> Optional.of(number(FieldNames.DAY, false, Long.MAX_VALUE));
            case NUMBER -> Optional.of(number(FieldNames.STATED, true, -1L));
            case DISTANCE -> Order.center(query).map(center -> new Distance(center).getSortField(false));
            case RELEVANCE -> Optional.of(SortField.FIELD_SCORE);
            case ARTICLE -> Optional.empty();
        };
        return first.map(field -> new Sort(field, BY_ARTICLE)).orElseGet(() -> new Sort(BY_ARTICLE));
    }

    private static SortField number(String field, boolean descending, long missing) {
        SortField sort = new SortField(field, SortField.Type.LONG, descending);
        sort.setMissingValue(missing);
        return sort;
    }

    /** The distance of a figure's nearest finest place from a point, in kilometres. */
    private static final class Distance extends DoubleValuesSource {
        private final Point center;

        Distance(Point center) {
            this.center = center;
        }

        @Override
        public DoubleValues getValues(LeafReaderContext context, DoubleValues scores) throws IOException {
            BinaryDocValues points = DocValues.getBinary(context.reader(), Fields.POINTS);
            return new DoubleValues() {
                private double value;

                @Override
                public double doubleValue() {
                    return value;
                }

                @Override
                public boolean advanceExact(int doc) throws IOException {
                    value = points.advanceExact(doc) ? nearest(points.binaryValue()) : Double.POSITIVE_INFINITY;
                    return true;
                }
            };
        }

        private double nearest(BytesRef bytes) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
            double nearest = Double.POSITIVE_INFINITY;
            while (buffer.hasRemaining()) {
                Point point = new Point(buffer.getDouble(), buffer.getDouble());
                buffer.getDouble();
                nearest = Math.min(nearest, point.kilometresTo(center));
            }
            return nearest;
        }

        @Override
        public boolean needsScores() {
            return false;
        }

        @Override
        public DoubleValuesSource rewrite(IndexSearcher reader) {
            return this;
        }

        @Override
        public Explanation explain(LeafReaderContext context, int doc, Explanation score) {
            return Explanation.match(0f, toString());
        }

        @Override
        public int hashCode() {
            return Objects.hash(getClass(), center);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Distance distance && center.equals(distance.center);
        }

        @Override
        public String toString() {
            return "distance from " + center;
        }

        @Override
        public boolean isCacheable(LeafReaderContext context) {
            return true;
        }
    }
}
