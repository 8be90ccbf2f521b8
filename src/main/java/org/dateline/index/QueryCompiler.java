package org.dateline.index;

import java.util.List;
import java.util.OptionalLong;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.dateline.query.Condition;
import org.dateline.query.Count;
import org.dateline.query.During;
import org.dateline.query.FieldNames;
import org.dateline.query.Group;
import org.dateline.query.In;
import org.dateline.query.InArticle;
import org.dateline.query.InBox;
import org.dateline.query.Joint;
import org.dateline.query.Matching;
import org.dateline.query.Near;
import org.dateline.query.OneOf;
import org.dateline.query.Outlet;
import org.dateline.query.Published;
import org.dateline.query.SaidBy;
import org.dateline.query.TextMatch;

/** Says conditions in Lucene's terms. The queries match figures, never articles. */
final class QueryCompiler {

    static final Query FIGURES = new TermQuery(new Term(FieldNames.TYPE, FieldNames.FIGURE));
    static final Query ARTICLES = new TermQuery(new Term(FieldNames.TYPE, FieldNames.ARTICLE));

    /** The articles of a segment, by which figures find theirs. */
    static final BitSetProducer PARENTS = new QueryBitSetProducer(ARTICLES);

    /** How far the map's tree may round a point, in degrees and in kilometres. */
    private static final double DEGREES = 1e-6;

    private static final double HALF_EARTH_KM = 20_000;

    private QueryCompiler() {}

    /** The query for {@code condition}; words asked for in the text count for the score, nothing else does. */
    static Query compile(Condition condition) {
        if (condition instanceof Condition.Everything) {
            return FIGURES;
        }
        if (condition instanceof Condition.And and) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            for (Condition part : and.all()) {
                if (part instanceof Condition.Not not) {
                    all.add(compile(not.condition()), Occur.MUST_NOT);
                } else {
                    all.add(compile(part), hasWords(part) ? Occur.MUST : Occur.FILTER);
                }
            }
            if (and.all().stream().allMatch(Condition.Not.class::isInstance)) {
                all.add(FIGURES, Occur.FILTER);
            }
            return all.build();
        }
        if (condition instanceof Condition.Or or) {
            return any(or.any().stream().map(QueryCompiler::compile).toList());
        }
        if (condition instanceof Condition.Not not) {
            return new BooleanQuery.Builder().add(FIGURES, Occur.FILTER)
                    .add(compile(not.condition()), Occur.MUST_NOT).build();
        }
        if (condition instanceof Matching matching) {
            return new ToChildBlockJoinQuery(words(FieldNames.TEXT, matching.match()), PARENTS);
        }
        return new ConstantScoreQuery(leaf(condition));
    }

    private static boolean hasWords(Condition condition) {
        return condition instanceof Matching
                || condition instanceof Condition.Or or && or.any().stream().anyMatch(QueryCompiler::hasWords)
                || condition instanceof Condition.And and && and.all().stream().anyMatch(QueryCompiler::hasWords);
    }

    private static Query leaf(Condition condition) {
        if (condition instanceof OneOf oneOf) {
            return any(oneOf.values().stream().map(value -> term(oneOf.slot().name(), value.name())).toList());
        } else if (condition instanceof Joint) {
            return term(Fields.JOINT, Fields.JOINT);
        } else if (condition instanceof Count count) {
            return count(count);
        } else if (condition instanceof In in) {
            return any(in.region().keys().stream().map(key -> term(FieldNames.PLACE, key)).toList());
        } else if (condition instanceof Near near) {
            return near(near);
        } else if (condition instanceof InBox box) {
            return box(box);
        } else if (condition instanceof During during) {
            return during.wholly() ? DayRanges.within(Fields.DAYS, during.days()) : DayRanges.sharing(Fields.DAYS, during.days());
        } else if (condition instanceof Published published) {
            return DayRanges.sharing(Fields.PUBLISHED, published.days());
        } else if (condition instanceof SaidBy saidBy) {
            return any(saidBy.names().stream().map(name -> words(FieldNames.SOURCE, name)).toList());
        } else if (condition instanceof Group group) {
            return words(FieldNames.GROUP, group.match());
        } else if (condition instanceof Outlet outlet) {
            return term(FieldNames.OUTLET, outlet.key());
        } else if (condition instanceof InArticle article) {
            return both(FIGURES, term(Fields.ID, article.id().value()));
        }
        throw new IllegalStateException("no query for " + condition.getClass());
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    private static Query any(List<Query> queries) {
        if (queries.size() == 1) {
            return queries.get(0);
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }

    private static Query words(String field, TextMatch match) {
        if (match.terms().size() == 1) {
            return term(field, match.terms().get(0));
        }
        return new PhraseQuery(field, match.terms().toArray(String[]::new));
    }

    private static Query count(Count count) {
        OptionalLong least = count.least();
        OptionalLong most = count.most();
        return switch (count.certainty()) {
            case STATED -> range(FieldNames.STATED, least.orElse(Long.MIN_VALUE),
                    most.orElse(Long.MAX_VALUE));
            case CERTAINLY -> both(
                    least.isEmpty() ? null : known(FieldNames.LOW, least.getAsLong(), Long.MAX_VALUE),
                    most.isEmpty() ? null : known(FieldNames.HIGH, Long.MIN_VALUE, most.getAsLong()));
            case POSSIBLY -> both(
                    least.isEmpty() ? null : range(FieldNames.HIGH, least.getAsLong(), Long.MAX_VALUE),
                    most.isEmpty() ? null : atMostOrOpen(most.getAsLong()));
        };
    }

    private static Query range(String field, long least, long most) {
        return new IndexOrDocValuesQuery(LongPoint.newRangeQuery(field, least, most),
                NumericDocValuesField.newSlowRangeQuery(field, least, most));
    }

    /** A bound that is told and lies in a range; an open one does not. */
    private static Query known(String field, long from, long to) {
        long least = Math.max(from, FieldNames.OPEN_BELOW + 1);
        long most = Math.min(to, FieldNames.OPEN_ABOVE - 1);
        return least > most ? new MatchNoDocsQuery() : range(field, least, most);
    }

    private static Query atMostOrOpen(long most) {
        return range(FieldNames.LOW, FieldNames.OPEN_BELOW, Math.max(most, FieldNames.OPEN_BELOW));
    }

    private static Query both(Query first, Query second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return new BooleanQuery.Builder().add(first, Occur.FILTER).add(second, Occur.FILTER).build();
    }

    private static Query near(Near near) {
        PointsQuery exact = new PointsQuery(near, near::covers);
        near.known();
        if (near.kilometres() > HALF_EARTH_KM) {
            return exact;
        }
        double metres = near.kilometres() * 1000 * 1.001 + 1;
        return both(LatLonPoint.newDistanceQuery(Fields.POINT, near.known().latitude(), near.known().longitude(),
                metres), exact);
    }

    private static Query box(InBox box) {
        PointsQuery exact = new PointsQuery(box, (point, radius) -> box.covers(point));
        double west = Math.max(box.west() - DEGREES, -180);
        double east = Math.min(box.east() + DEGREES, 180);
        if (box.west() > box.east() && west <= east) {
            return exact;
        }
        return both(LatLonPoint.newBoxQuery(Fields.POINT, Math.max(box.south() - DEGREES, -90),
                Math.min(box.north() + DEGREES, 90), west, east), exact);
    }
}
