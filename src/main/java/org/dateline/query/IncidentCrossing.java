package org.dateline.query;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dateline.clause.FigureKind;
import org.dateline.ledger.Incident;
import org.dateline.ledger.IncidentTally;
import org.dateline.ledger.Toll;
import org.dateline.time.Interval;

/**
 * Incidents counted by some facets at once. Each incident is in one cell, at the first of its places and in the time of its first
 * day, so that incidents and tolls of the cells add up to those of the whole; only articles do not. Immutable.
 *
 * @param facets the facets, of {@link #FACETS}
 * @param all all incidents
 * @param cells those of each combination of labels that occurs: by the first facet, then the next; times in their order, others
 *     those of most incidents first, what is not known at the end
 */
public record IncidentCrossing(List<Facet> facets, Cell all, List<Cell> cells) {

    /** The facets that an incident has as a whole; others are of what single articles say. */
    public static final Set<Facet> FACETS = Collections.unmodifiableSet(EnumSet.of(Facet.TYPE, Facet.COUNTRY, Facet.ADMIN1, Facet.ADMIN2,
            Facet.PLACE, Facet.DAY, Facet.WEEK, Facet.MONTH, Facet.YEAR));

    /**
     * The incidents of one combination of labels.
     *
     * @param labels a label for each facet, {@link Crossing#UNKNOWN} where the ledger does not tell it; none for the whole
     * @param tally how many there are, and their tolls
     */
    public record Cell(List<String> labels, IncidentTally tally) {
        public Cell {
            Objects.requireNonNull(labels, "labels");
            Objects.requireNonNull(tally, "tally");
            labels = List.copyOf(labels);
        }
    }

    public IncidentCrossing {
        Objects.requireNonNull(facets, "facets");
        Objects.requireNonNull(all, "all");
        Objects.requireNonNull(cells, "cells");
        facets = List.copyOf(facets);
        cells = List.copyOf(cells);
        for (Facet facet : facets) {
            if (!FACETS.contains(facet)) {
                throw new IllegalArgumentException(facet + " is a facet of what single articles say; incidents are counted by one of " + FACETS);
            }
        }
    }

    /**
     * The crossing of those of {@code incidents} that answer {@code query}, with the tolls that do.
     *
     * @param query with its places looked up
     */
    public static IncidentCrossing of(List<Facet> facets, Iterable<Incident> incidents, IncidentQuery query) {
        Counter counter = new Counter(facets);
        for (Incident incident : incidents) {
            Set<FigureKind> answering = EnumSet.noneOf(FigureKind.class);
            incident.tolls().values().stream().filter(toll -> query.test(incident, toll)).forEach(toll -> answering.add(toll.kind()));
            if (!answering.isEmpty()) {
                counter.count(incident, answering);
            }
        }
        return counter.crossing();
    }

    /** Counts incidents one by one. For one thread. */
    static final class Counter {

        private final List<Facet> facets;
        private final IncidentTally.Counter all = new IncidentTally.Counter();
        private final Map<List<String>, IncidentTally.Counter> cells = new HashMap<>();

        Counter(List<Facet> facets) {
            this.facets = List.copyOf(facets);
        }

        /** Counts an incident with its tolls of {@code kinds}, one at least. */
        void count(Incident incident, Set<FigureKind> kinds) {
            Toll toll = incident.tolls().get(kinds.iterator().next());
            Subject subject = new Subject(IncidentQuery.finding(incident, toll, toll.rests().get(0)));
            List<String> labels = facets.stream().map(facet -> label(facet, incident, subject)).toList();
            cells.computeIfAbsent(labels, key -> new IncidentTally.Counter()).count(incident, kinds);
            all.count(incident, kinds);
        }

        IncidentCrossing crossing() {
            List<Cell> made = cells.entrySet().stream().map(cell -> new Cell(cell.getKey(), cell.getValue().tally())).toList();
            return new IncidentCrossing(facets, new Cell(List.of(), all.tally()), sorted(facets, made));
        }
    }

    private static String label(Facet facet, Incident incident, Subject subject) {
        if (facet.isTime()) {
            Optional<LocalDate> first = incident.when().flatMap(Interval::first);
            return first.map(facet::label).orElse(Crossing.UNKNOWN);
        }
        return facet.labels(subject).stream().findFirst().orElse(Crossing.UNKNOWN);
    }

    private static List<Cell> sorted(List<Facet> facets, List<Cell> cells) {
        Comparator<Cell> order = (a, b) -> 0;
        for (int i = 0; i < facets.size(); i++) {
            int at = i;
            Map<String, Integer> most = new HashMap<>();
            cells.forEach(cell -> most.merge(cell.labels().get(at), cell.tally().incidents(), Integer::sum));
            order = order.thenComparing(cell -> cell.labels().get(at).equals(Crossing.UNKNOWN));
            order = facets.get(i).isTime() ? order : order.thenComparing(cell -> -most.get(cell.labels().get(at)));
            order = order.thenComparing(cell -> cell.labels().get(at));
        }
        return cells.stream().sorted(order).toList();
    }
}
