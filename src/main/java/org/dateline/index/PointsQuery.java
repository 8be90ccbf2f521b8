package org.dateline.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.dateline.place.Point;

/**
 * Figures of which one of the finest places passes a test, by its exact point and radius. The map's tree rounds points;
 * it goes before and narrows the choice.
 */
final class PointsQuery extends Query {

    /** How many bytes a point and its radius take. */
    static final int BYTES = 3 * Double.BYTES;

    private static final float COST = 50;

    /** What is asked of a point; its {@code equals} must tell questions apart. */
    interface Test {
        boolean covers(Point point, double radiusKm);
    }

    private final Object question;
    private final Test test;

    PointsQuery(Object question, Test test) {
        this.question = question;
        this.test = test;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public Scorer scorer(LeafReaderContext context) throws IOException {
                BinaryDocValues points = context.reader().getBinaryDocValues(Fields.POINTS);
                if (points == null) {
                    return null;
                }
                return new ConstantScoreScorer(this, score(), scoreMode, new TwoPhaseIterator(points) {
                    @Override
                    public boolean matches() throws IOException {
                        return anyCovered(points.binaryValue());
                    }

                    @Override
                    public float matchCost() {
                        return COST;
                    }
                });
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return true;
            }
        };
    }

    private boolean anyCovered(BytesRef bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
        while (buffer.hasRemaining()) {
            Point point = new Point(buffer.getDouble(), buffer.getDouble());
            if (test.covers(point, buffer.getDouble())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return question.toString();
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && question.equals(((PointsQuery) other).question);
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), question);
    }
}
