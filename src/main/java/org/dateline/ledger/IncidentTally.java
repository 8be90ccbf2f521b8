package org.dateline.ledger;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dateline.article.ArticleId;
import org.dateline.clause.FigureKind;

/**
 * How many incidents there were, with their tolls added up, which may be done because each incident is one however many articles
 * tell of it. Copies, parts, running totals and claims that are denied are in no toll; {@code leftOut} counts them. Immutable.
 *
 * @param incidents how many
 * @param articles how many articles tell of them; one that tells of several counts once, so that these do not add up
 * @param tolls the sums by kind, of the number that the policy states: the best, else the least
 * @param without how many of the incidents have no number, so that no sum counts them
 * @param leftOut how many claims the tolls do not rest on, by the reason
 */
public record IncidentTally(int incidents, int articles, Map<FigureKind, Long> tolls, int without, Map<LeftOut.Why, Long> leftOut) {

    public IncidentTally {
        Objects.requireNonNull(tolls, "tolls");
        Objects.requireNonNull(leftOut, "leftOut");
        tolls = ordered(FigureKind.class, tolls);
        leftOut = ordered(LeftOut.Why.class, leftOut);
        if (incidents < 0 || without < 0 || without > incidents) {
            throw new IllegalArgumentException(without + " of " + incidents + " incidents without a number; expected 0 or more, and no more");
        }
    }

    private static <E extends Enum<E>> Map<E, Long> ordered(Class<E> type, Map<E, Long> counts) {
        Map<E, Long> ordered = new EnumMap<>(type);
        ordered.putAll(counts);
        return Collections.unmodifiableMap(ordered);
    }

    /** The tally of incidents, with all their tolls. */
    public static IncidentTally of(Collection<Incident> incidents) {
        Counter counter = new Counter();
        incidents.forEach(incident -> counter.count(incident, incident.tolls().keySet()));
        return counter.tally();
    }

    /** Counts incidents one by one. For one thread. */
    public static final class Counter {

        private final Set<ArticleId> articles = new HashSet<>();
        private final Map<FigureKind, Long> tolls = new EnumMap<>(FigureKind.class);
        private final Map<LeftOut.Why, Long> leftOut = new EnumMap<>(LeftOut.Why.class);
        private int incidents;
        private int without;

        /** Counts an incident that was not counted before, with its tolls of {@code kinds}. */
        public void count(Incident incident, Set<FigureKind> kinds) {
            incidents++;
            articles.addAll(incident.articles());
            boolean isAdded = false;
            for (FigureKind kind : kinds) {
                Toll toll = incident.tolls().get(kind);
                toll.leftOut().forEach(claim -> leftOut.merge(claim.why(), 1L, Long::sum));
                if (toll.stated().isPresent()) {
                    tolls.merge(kind, toll.stated().getAsLong(), Counter::added);
                    isAdded = true;
                }
            }
            without += isAdded ? 0 : 1;
        }

        private static long added(long sum, long number) {
            return sum > Long.MAX_VALUE - number ? Long.MAX_VALUE : sum + number;
        }

        /** What was counted. */
        public IncidentTally tally() {
            return new IncidentTally(incidents, articles.size(), tolls, without, leftOut);
        }
    }
}
