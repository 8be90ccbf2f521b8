package org.dateline.solr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.dateline.query.Condition;
import org.dateline.query.Count;
import org.dateline.query.During;
import org.dateline.query.FieldNames;
import org.dateline.query.FigureQuery;
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
import org.dateline.time.Interval;

/**
 * Says questions in Solr's JSON query language, over the fields of the config set. The queries match figures alone. Words of a
 * question stand in values of their own, so that nothing in them is taken for an operator.
 */
public final class SolrQueryCompiler {

    private static final String FIGURES = "type:figure";
    private static final String ARTICLES = "type:article";

    /** What a place of a figure is below: in blocks, a parent's filter names those above it, too. */
    private static final String ABOVE_SPOTS = "type:(figure article)";

    private static final String NOTHING = "-*:*";

    /** Degrees of latitude are a little longer than this everywhere on the sphere that distances are measured on. */
    private static final double DEGREE_KM = 111.19;

    private static final double EARTH_RADIUS_KM = 6371.0088;

    private SolrQueryCompiler() {}

    /**
     * The query for a question whose places were looked up ({@link FigureQuery#resolve}), as the value of {@code "query"} in a
     * request of JSON.
     *
     * @throws org.dateline.query.QueryException where a place was not looked up
     */
    public static Map<String, Object> compile(FigureQuery question) {
        return compile(question.condition());
    }

    private static Map<String, Object> compile(Condition condition) {
        if (condition instanceof Condition.Everything) {
            return lucene(FIGURES);
        } else if (condition instanceof Condition.And and) {
            return bool("must", and.all().stream().map(SolrQueryCompiler::compile).toList());
        } else if (condition instanceof Condition.Or or) {
            return any(or.any().stream().map(SolrQueryCompiler::compile).toList());
        } else if (condition instanceof Condition.Not not) {
            return Map.of("bool", Map.of("must", List.of(lucene(FIGURES)), "must_not", List.of(compile(not.condition()))));
        } else if (condition instanceof Matching matching) {
            return bool("must", List.of(lucene(FIGURES), Map.of("child", Map.of("of", ARTICLES, "query", words(FieldNames.TEXT, matching.match())))));
        }
        return leaf(condition);
    }

    private static Map<String, Object> leaf(Condition condition) {
        if (condition instanceof OneOf oneOf) {
            return any(oneOf.values().stream().map(value -> term(SolrFields.SLOT, SolrFields.slot(oneOf.slot().name(), value.name()))).toList());
        } else if (condition instanceof Joint) {
            return term(SolrFields.SLOT, SolrFields.JOINT);
        } else if (condition instanceof Count count) {
            return count(count);
        } else if (condition instanceof In in) {
            return any(in.region().keys().stream().map(key -> term(FieldNames.PLACE, key)).toList());
        } else if (condition instanceof Near near) {
            return near(near);
        } else if (condition instanceof InBox box) {
            return box(box);
        } else if (condition instanceof During during) {
            return during.wholly() ? within(during.days()) : sharing(SolrFields.FIRST, SolrFields.LAST, during.days());
        } else if (condition instanceof Published published) {
            return figures(sharing(SolrFields.PUBLISHED_FIRST, SolrFields.PUBLISHED_LAST, published.days()));
        } else if (condition instanceof SaidBy saidBy) {
            return any(saidBy.names().stream().map(name -> words(FieldNames.SOURCE, name)).toList());
        } else if (condition instanceof Group group) {
            return words(FieldNames.GROUP, group.match());
        } else if (condition instanceof Outlet outlet) {
            return term(FieldNames.OUTLET, outlet.key());
        } else if (condition instanceof InArticle article) {
            return term(SolrFields.ARTICLE, article.id().value());
        }
        throw new IllegalStateException("no query for " + condition.getClass());
    }

    private static Map<String, Object> lucene(String query) {
        return Map.of("lucene", Map.of("query", query));
    }

    private static Map<String, Object> term(String field, String value) {
        return Map.of("term", Map.of("f", field, "query", value));
    }

    private static Map<String, Object> bool(String how, List<Map<String, Object>> parts) {
        return Map.of("bool", Map.of(how, parts));
    }

    private static Map<String, Object> any(List<Map<String, Object>> parts) {
        return parts.isEmpty() ? lucene(NOTHING) : parts.size() == 1 ? parts.get(0) : bool("should", parts);
    }

    private static Map<String, Object> figures(Map<String, Object> part) {
        return bool("must", List.of(lucene(FIGURES), part));
    }

    /** Words one after the other. */
    private static Map<String, Object> words(String field, TextMatch match) {
        return match.terms().size() == 1 ? term(field, match.terms().get(0))
                : Map.of("field", Map.of("f", field, "query", match.terms().stream().collect(Collectors.joining(" "))));
    }

    private static Map<String, Object> range(String field, long least, long most) {
        return least > most ? lucene(NOTHING) : lucene(field + ":[" + least + " TO " + most + "]");
    }

    private static Map<String, Object> count(Count count) {
        OptionalLong least = count.least();
        OptionalLong most = count.most();
        return switch (count.certainty()) {
            case STATED -> range(FieldNames.STATED, least.orElse(Long.MIN_VALUE), most.orElse(Long.MAX_VALUE));
            case CERTAINLY -> both(least.isEmpty() ? null
                            : range(FieldNames.LOW, Math.max(least.getAsLong(), FieldNames.OPEN_BELOW + 1), Long.MAX_VALUE),
                    most.isEmpty() ? null
                            : range(FieldNames.HIGH, Long.MIN_VALUE, Math.min(most.getAsLong(), FieldNames.OPEN_ABOVE - 1)));
            case POSSIBLY -> both(least.isEmpty() ? null : range(FieldNames.HIGH, least.getAsLong(), Long.MAX_VALUE),
                    most.isEmpty() ? null : range(FieldNames.LOW, FieldNames.OPEN_BELOW, Math.max(most.getAsLong(), FieldNames.OPEN_BELOW)));
        };
    }

    private static Map<String, Object> both(Map<String, Object> first, Map<String, Object> second) {
        return first == null ? second : second == null ? first : bool("must", List.of(first, second));
    }

    private static Map<String, Object> sharing(String first, String last, Interval days) {
        return both(range(first, Long.MIN_VALUE, last(days)), range(last, first(days), Long.MAX_VALUE));
    }

    private static Map<String, Object> within(Interval days) {
        return figures(both(range(SolrFields.FIRST, first(days), Long.MAX_VALUE), range(SolrFields.LAST, Long.MIN_VALUE, last(days))));
    }

    private static long first(Interval days) {
        return days.from().toEpochDay();
    }

    private static long last(Interval days) {
        return days.until().toEpochDay() - 1;
    }

    /** The figures with a finest place for which all is true. */
    private static Map<String, Object> spot(List<Map<String, Object>> all) {
        List<Map<String, Object>> parts = new ArrayList<>(all);
        parts.add(lucene("type:spot"));
        return Map.of("parent", Map.of("which", ABOVE_SPOTS, "query", bool("must", parts)));
    }

    private static Map<String, Object> near(Near near) {
        double latitude = near.known().latitude();
        double degrees = near.kilometres() / DEGREE_KM + 1e-9;
        return spot(List.of(between(SolrFields.RADIUS, 0, near.kilometres()),
                between(SolrFields.LATITUDE, latitude - degrees, latitude + degrees),
                Map.of("frange", Map.of("u", Double.toString(near.kilometres()), "query", String.format(Locale.ROOT, "hsin(%s,true,%s,%s,%s,%s)",
                        EARTH_RADIUS_KM, SolrFields.LATITUDE, SolrFields.LONGITUDE, latitude, near.known().longitude())))));
    }

    private static Map<String, Object> box(InBox box) {
        Map<String, Object> longitudes = box.west() <= box.east() ? between(SolrFields.LONGITUDE, box.west(), box.east())
                : any(List.of(between(SolrFields.LONGITUDE, box.west(), 180), between(SolrFields.LONGITUDE, -180, box.east())));
        return spot(List.of(between(SolrFields.LATITUDE, box.south(), box.north()), longitudes));
    }

    private static Map<String, Object> between(String field, double least, double most) {
        return lucene(field + ":[" + least + " TO " + most + "]");
    }
}
