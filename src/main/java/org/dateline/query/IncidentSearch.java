package org.dateline.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import org.dateline.article.ArticleId;
import org.dateline.clause.FigureKind;
import org.dateline.ledger.Claim;
import org.dateline.ledger.Incident;
import org.dateline.ledger.Toll;
import org.dateline.number.Quantity;
import org.dateline.time.Interval;
import org.dateline.time.Publication;

/**
 * Finds the incidents that answer questions, those that {@link IncidentQuery} answers of each, in columns: a row is a claim that
 * a toll rests on, a column has what one sort of condition looks at, each different value once. So a condition is asked of values, not of
 * incidents, and places are looked up. Made once for a ledger; immutable and safe for use by several threads.
 */
public final class IncidentSearch {

    private final List<Incident> incidents;
    private final int[] incidentOf;
    private final int[] firstRow;
    private final Map<OneOf.Slot, Column<Optional<? extends Enum<?>>>> slots = new EnumMap<>(OneOf.Slot.class);
    private final Column<Boolean> joint;
    private final Column<Quantity> quantity;
    private final Column<Optional<Interval>> when;
    private final Column<Optional<Interval>> published;
    private final Column<String> source;
    private final Column<String> group;
    private final Column<Optional<String>> outlet;
    private final Column<ArticleId> article;
    private final Column<String> text;
    private final Column<List<Subject.Spot>> spots;
    private final Map<String, int[]> byPlace;

    /** What is looked at in the order of what it costs: values that are few and quickly told come first. */
    private enum Cost { LOOKED_UP, FEW_VALUES, MANY_VALUES, WORDS }

    private IncidentSearch(List<Incident> incidents) {
        this.incidents = incidents;
        this.firstRow = new int[incidents.size() + 1];
        Map<OneOf.Slot, Column.Filling<Optional<? extends Enum<?>>>> slotValues = new EnumMap<>(OneOf.Slot.class);
        for (OneOf.Slot slot : OneOf.Slot.values()) {
            slotValues.put(slot, new Column.Filling<>());
        }
        Column.Filling<Boolean> joints = new Column.Filling<>();
        Column.Filling<Quantity> quantities = new Column.Filling<>();
        Column.Filling<Optional<Interval>> days = new Column.Filling<>();
        Column.Filling<Optional<Interval>> publishedDays = new Column.Filling<>();
        Column.Filling<String> sources = new Column.Filling<>();
        Column.Filling<String> groups = new Column.Filling<>();
        Column.Filling<Optional<String>> outlets = new Column.Filling<>();
        Column.Filling<ArticleId> articles = new Column.Filling<>();
        Column.Filling<String> texts = new Column.Filling<>();
        Column.Filling<List<Subject.Spot>> points = new Column.Filling<>();
        Map<String, List<Integer>> places = new HashMap<>();
        int row = 0;
        for (int i = 0; i < incidents.size(); i++) {
            Incident incident = incidents.get(i);
            firstRow[i] = row;
            List<Subject.Spot> here = null;
            for (Toll toll : incident.tolls().values()) {
                for (Claim claim : toll.rests()) {
                    Subject subject = new Subject(IncidentQuery.finding(incident, toll, claim));
                    if (here == null) {
                        here = subject.spots();
                        int at = i;
                        subject.placeKeys().forEach(key -> places.computeIfAbsent(key, k -> new ArrayList<>(2)).add(at));
                    }
                    slotValues.forEach((slot, values) -> values.add(slot.of(subject.finding())));
                    joints.add(subject.figure().joint());
                    quantities.add(subject.figure().quantity());
                    days.add(subject.figure().when());
                    publishedDays.add(subject.finding().published().map(Publication::days));
                    sources.add(subject.figure().saidBy().map(by -> by.name()).orElse(""));
                    groups.add(subject.figure().group().orElse(""));
                    outlets.add(subject.finding().article().outlet());
                    articles.add(subject.finding().article().id());
                    texts.add(subject.finding().article().text());
                    points.add(here);
                    row++;
                }
            }
        }
        firstRow[incidents.size()] = row;
        this.incidentOf = new int[row];
        for (int i = 0; i < incidents.size(); i++) {
            Arrays.fill(incidentOf, firstRow[i], firstRow[i + 1], i);
        }
        slotValues.forEach((slot, values) -> slots.put(slot, values.column()));
        this.joint = joints.column();
        this.quantity = quantities.column();
        this.when = days.column();
        this.published = publishedDays.column();
        this.source = sources.column();
        this.group = groups.column();
        this.outlet = outlets.column();
        this.article = articles.column();
        this.text = texts.column();
        this.spots = points.column();
        this.byPlace = new HashMap<>(2 * places.size());
        places.forEach((key, at) -> byPlace.put(key, at.stream().mapToInt(Integer::intValue).toArray()));
    }

    /** The search among some incidents, a list that does not change; those of an answer are taken from it when they are asked for. */
    public static IncidentSearch of(List<Incident> incidents) {
        return new IncidentSearch(incidents);
    }

    /** What answers a question. */
    public final class Found {

        private final int[] places;

        private Found(int[] places) {
            this.places = places;
        }

        /** How many incidents answer. */
        public int size() {
            return places.length;
        }

        /** Up to {@code size} of them after the first {@code from}, in their order. */
        public List<Incident> page(int from, int size) {
            return Arrays.stream(places).skip(from).limit(size).mapToObj(incidents::get).toList();
        }
    }

    /** Says which articles have some words in their text, as an index of texts knows; without one, words are looked for in quotes. */
    public interface Texts {

        /** Whether an article has the words of {@code matching}. */
        Predicate<ArticleId> having(Matching matching);
    }

    /** The incidents that answer {@code query}, whose places must be looked up before; words are looked for in quotes. */
    public Found find(IncidentQuery query) {
        BitSet rows = rows(query, Optional.empty());
        int[] places = new int[Math.min(rows.cardinality(), incidents.size())];
        int count = 0;
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(firstRow[incidentOf[row] + 1])) {
            places[count++] = incidentOf[row];
        }
        return new Found(Arrays.copyOf(places, count));
    }

    /**
     * The same in an order: of an incident's tolls that answer the one that comes first, of equal incidents the one that the search
     * has first.
     *
     * @param texts knows which articles have the words that are asked for
     * @throws IllegalArgumentException for an order of articles, which incidents do not have
     */
    public Found find(IncidentQuery query, Order order, Texts texts) {
        BitSet rows = rows(query, Optional.of(texts));
        IntUnaryOperator rank = rank(order, query);
        long[] keys = new long[Math.min(rows.cardinality(), incidents.size())];
        int count = 0;
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row)) {
            int incident = incidentOf[row];
            long first = Long.MAX_VALUE;
            for (; row >= 0 && row < firstRow[incident + 1]; row = rows.nextSetBit(row + 1)) {
                first = Math.min(first, rank.applyAsInt(row));
            }
            keys[count++] = (first << Integer.SIZE) + incident;
            row = firstRow[incident + 1];
        }
        Arrays.sort(keys, 0, count);
        return new Found(Arrays.stream(keys, 0, count).mapToInt(key -> (int) key).toArray());
    }

    /** The same counted by {@code facets}, as {@link IncidentCrossing#of} counts them: of an incident the tolls that answer. */
    public IncidentCrossing crossing(List<Facet> facets, IncidentQuery query, Texts texts) {
        BitSet rows = rows(query, Optional.of(texts));
        Column<Optional<? extends Enum<?>>> kind = slots.get(OneOf.Slot.KIND);
        IncidentCrossing.Counter counter = new IncidentCrossing.Counter(facets);
        for (int row = rows.nextSetBit(0); row >= 0;) {
            int incident = incidentOf[row];
            Set<FigureKind> kinds = EnumSet.noneOf(FigureKind.class);
            for (; row >= 0 && row < firstRow[incident + 1]; row = rows.nextSetBit(row + 1)) {
                kind.get(row).ifPresent(value -> kinds.add((FigureKind) value));
            }
            counter.count(incidents.get(incident), kinds);
        }
        return counter.crossing();
    }

    private BitSet rows(IncidentQuery query, Optional<Texts> texts) {
        BitSet all = new BitSet(incidentOf.length);
        all.set(0, incidentOf.length);
        return rows(query.figures().condition(), all, texts);
    }

    /** The rank of a row in an order. */
    private IntUnaryOperator rank(Order order, IncidentQuery query) {
        return switch (order) {
            case NEWEST -> when.ranked(Comparator.comparing(days -> days.flatMap(Interval::last).orElse(LocalDate.MIN),
                    Comparator.reverseOrder()));
            case OLDEST -> when.ranked(Comparator.comparing(days -> days.flatMap(Interval::last).orElse(LocalDate.MAX)));
            case NUMBER -> quantity.ranked(Comparator.comparing(number -> number.stated().orElse(-1), Comparator.reverseOrder()));
            case DISTANCE -> Order.center(query.figures()).map(center -> spots.ranked(Comparator.comparingDouble(points -> points.stream()
                    .mapToDouble(spot -> spot.point().kilometresTo(center)).min().orElse(Double.POSITIVE_INFINITY)))).orElse(row -> 0);
            case RELEVANCE, ARTICLE -> throw new IllegalArgumentException(order + " is an order of what single articles say;"
                    + " incidents come by NEWEST, OLDEST, NUMBER or DISTANCE");
        };
    }

    /** Those rows of {@code within} of which {@code condition} is true; {@code within} stays as it is. */
    private BitSet rows(Condition condition, BitSet within, Optional<Texts> texts) {
        if (condition instanceof Condition.Everything) {
            return within;
        } else if (condition instanceof Condition.And and) {
            BitSet left = within;
            for (Condition one : and.all().stream().sorted(Comparator.comparing(IncidentSearch::cost)).toList()) {
                left = rows(one, left, texts);
            }
            return left;
        } else if (condition instanceof Condition.Or or) {
            BitSet any = new BitSet();
            or.any().forEach(one -> any.or(rows(one, within, texts)));
            return any;
        } else if (condition instanceof Condition.Not not) {
            BitSet others = (BitSet) within.clone();
            others.andNot(rows(not.condition(), within, texts));
            return others;
        } else if (condition instanceof In in) {
            return placed(in, within);
        }
        return column(condition, within, texts);
    }

    private BitSet column(Condition condition, BitSet within, Optional<Texts> texts) {
        if (condition instanceof OneOf oneOf) {
            return slots.get(oneOf.slot()).rows(value -> value.filter(oneOf.values()::contains).isPresent(), within);
        } else if (condition instanceof Joint) {
            return joint.rows(value -> value, within);
        } else if (condition instanceof Count count) {
            return quantity.rows(count::holds, within);
        } else if (condition instanceof During during) {
            return when.rows(days -> days.filter(during::covers).isPresent(), within);
        } else if (condition instanceof Published asked) {
            return published.rows(days -> days.filter(asked.days()::overlaps).isPresent(), within);
        } else if (condition instanceof Near near) {
            return spots.rows(points -> points.stream().anyMatch(spot -> near.covers(spot.point(), spot.radiusKm())), within);
        } else if (condition instanceof InBox box) {
            return spots.rows(points -> points.stream().anyMatch(spot -> box.covers(spot.point())), within);
        } else if (condition instanceof SaidBy saidBy) {
            return source.rows(words(terms -> saidBy.names().stream().anyMatch(match -> match.isIn(terms))), within);
        } else if (condition instanceof Group asked) {
            return group.rows(words(asked.match()::isIn), within);
        } else if (condition instanceof Matching matching) {
            return texts.isPresent() ? article.rows(texts.get().having(matching), within)
                    : text.rows(words(matching.match()::isIn), within);
        } else if (condition instanceof Outlet asked) {
            return outlet.rows(name -> name.filter(known -> Outlet.key(known).equals(asked.key())).isPresent(), within);
        } else if (condition instanceof InArticle in) {
            return article.rows(in.id()::equals, within);
        }
        throw new IllegalStateException("no column answers " + condition);
    }

    private static Predicate<String> words(Predicate<TextTerms> test) {
        return words -> test.test(TextTerms.of(words));
    }

    private BitSet placed(In in, BitSet within) {
        BitSet placed = new BitSet(incidentOf.length);
        for (String key : in.region().keys()) {
            for (int incident : byPlace.getOrDefault(key, new int[0])) {
                placed.set(firstRow[incident], firstRow[incident + 1]);
            }
        }
        placed.and(within);
        return placed;
    }

    private static Cost cost(Condition condition) {
        if (condition instanceof In) {
            return Cost.LOOKED_UP;
        } else if (condition instanceof Condition.And and) {
            return and.all().stream().map(IncidentSearch::cost).min(Comparator.naturalOrder()).orElse(Cost.WORDS);
        } else if (condition instanceof Condition.Or or) {
            return or.any().stream().map(IncidentSearch::cost).max(Comparator.naturalOrder()).orElse(Cost.WORDS);
        } else if (condition instanceof Condition.Not not) {
            return cost(not.condition());
        } else if (condition instanceof Matching || condition instanceof SaidBy || condition instanceof Group) {
            return Cost.WORDS;
        }
        return condition instanceof Near || condition instanceof InBox || condition instanceof InArticle ? Cost.MANY_VALUES : Cost.FEW_VALUES;
    }
}
