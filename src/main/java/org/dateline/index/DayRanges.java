package org.dateline.index;

import java.util.List;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.Query;
import org.dateline.time.Interval;

/**
 * Ranges of whole days in the index, counted from 1970-01-01, both ends included: as a tree that finds those of a period,
 * and as columns of the first and the last day that test a few candidates of other conditions. An open end is the first or
 * the last day that Java knows; columns keep it, and all days more than 22,000 years away, as {@link #FARTHEST}.
 */
final class DayRanges {

    /** The columns take three bytes a day. */
    private static final long FARTHEST = (1 << 23) - 1;

    private DayRanges() {}

    static Field tree(String field, Interval days) {
        return new LongRange(field, new long[] {first(days)}, new long[] {last(days)});
    }

    static List<Field> columns(String field, Interval days) {
        return List.of(new NumericDocValuesField(Fields.first(field), near(first(days))),
                new NumericDocValuesField(Fields.last(field), near(last(days))));
    }

    /** The ranges that share a day with {@code days}. */
    static Query sharing(String field, Interval days) {
        long first = first(days);
        long last = last(days);
        Query tree = LongRange.newIntersectsQuery(field, new long[] {first}, new long[] {last});
        return either(tree, days, column(Fields.first(field), -FARTHEST, near(last)),
                column(Fields.last(field), near(first), FARTHEST));
    }

    /** The ranges of which all days are among {@code days}. */
    static Query within(String field, Interval days) {
        long first = first(days);
        long last = last(days);
        Query tree = LongRange.newWithinQuery(field, new long[] {first}, new long[] {last});
        return either(tree, days, column(Fields.first(field), near(first), FARTHEST),
                column(Fields.last(field), -FARTHEST, near(last)));
    }

    /** The tree or the columns, whichever costs less; the tree alone where the columns do not tell the days apart. */
    private static Query either(Query tree, Interval days, Query first, Query last) {
        boolean exact = (days.first().isEmpty() || Math.abs(first(days)) < FARTHEST)
                && (days.last().isEmpty() || Math.abs(last(days)) < FARTHEST);
        return !exact ? tree : new IndexOrDocValuesQuery(tree,
                new BooleanQuery.Builder().add(first, Occur.FILTER).add(last, Occur.FILTER).build());
    }

    private static Query column(String field, long least, long most) {
        return NumericDocValuesField.newSlowRangeQuery(field, least, most);
    }

    private static long first(Interval days) {
        return days.from().toEpochDay();
    }

    private static long last(Interval days) {
        return days.until().toEpochDay() - 1;
    }

    private static long near(long day) {
        return Math.max(-FARTHEST, Math.min(FARTHEST, day));
    }
}
