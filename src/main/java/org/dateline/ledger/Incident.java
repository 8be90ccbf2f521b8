package org.dateline.ledger;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dateline.article.ArticleId;
import org.dateline.clause.FigureKind;
import org.dateline.event.EventType;
import org.dateline.place.Place;
import org.dateline.place.PlaceMention;
import org.dateline.place.Point;
import org.dateline.reuse.Copy;
import org.dateline.time.Interval;

/**
 * One event as all articles together tell it. Each is one, however many tell of it, so that incidents may be counted
 * and their tolls be added.
 *
 * @param id that of its earliest telling
 * @param tellings what each article says of it, the earliest first
 * @param type what happened, where known
 * @param places where, the finest place first
 * @param when on which days
 * @param basis TOLD where the day stands in a text, ARTICLE where it is that of publication
 * @param tolls how many by kind, by the policy that each names
 * @param copies which of the articles are copies of one another
 * @param ties why the articles belong together
 * @param revisions how the tolls changed, the earliest first
 */
public record Incident(String id, List<Telling> tellings, Optional<String> type, List<PlaceMention> places,
        Optional<Interval> when, Basis basis, Map<FigureKind, Toll> tolls, List<Copy> copies, List<Tie> ties,
        List<Revision> revisions) {

    /** By first day, what has none last; then by id. */
    public static final Comparator<Incident> BY_DAY = Comparator
            .comparing((Incident incident) -> incident.when().map(Interval::from).orElse(java.time.LocalDate.MAX))
            .thenComparing(Incident::id);

    public Incident {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(tellings, "tellings");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(places, "places");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(tolls, "tolls");
        Objects.requireNonNull(copies, "copies");
        Objects.requireNonNull(ties, "ties");
        Objects.requireNonNull(revisions, "revisions");
        tellings = List.copyOf(tellings);
        places = List.copyOf(places);
        copies = List.copyOf(copies);
        ties = List.copyOf(ties);
        revisions = List.copyOf(revisions);
        Map<FigureKind, Toll> byKind = new EnumMap<>(FigureKind.class);
        byKind.putAll(tolls);
        tolls = Collections.unmodifiableMap(byKind);
        if (tellings.isEmpty()) {
            throw new IllegalArgumentException("an incident without a telling: " + id);
        }
    }

    /** The same incident with its tolls by another policy. */
    public Incident by(Policy policy) {
        java.util.Set<ArticleId> later = new java.util.HashSet<>();
        copies.forEach(copy -> later.add(copy.b()));
        return new Incident(id, tellings, type, places, when, basis, new TollCounter(policy).count(tellings, later), copies,
                ties, revisions);
    }

    /** The articles that tell of it, each once, in the order of their tellings. */
    public List<ArticleId> articles() {
        return tellings.stream().map(Telling::article).distinct().toList();
    }

    /** How many outlets or, where an outlet is not known, articles tell of it; copies count as one with their first. */
    public int sources() {
        java.util.Set<ArticleId> later = new java.util.HashSet<>();
        copies.forEach(copy -> later.add(copy.b()));
        return Math.max(1, (int) tellings.stream().filter(telling -> !later.contains(telling.article()))
                .map(telling -> telling.outlet().orElse(telling.article().value())).distinct().count());
    }

    /** What happened, as a type of event; nothing where that is not known or no name of one. */
    public Optional<EventType> eventType() {
        return type.flatMap(name -> Arrays.stream(EventType.values()).filter(known -> known.name().equals(name)).findFirst());
    }

    /** ISO 3166-1 alpha-2 code of its country, where known. */
    public Optional<String> country() {
        return places.stream().flatMap(mention -> mention.place().stream()).map(Place::country)
                .filter(code -> !code.isEmpty()).findFirst();
    }

    /** Where it is on the map, WGS 84: the point of its finest place that has one. */
    public Optional<Point> point() {
        return places.stream().flatMap(mention -> mention.place().stream()).flatMap(place -> place.point().stream())
                .findFirst();
    }
}
