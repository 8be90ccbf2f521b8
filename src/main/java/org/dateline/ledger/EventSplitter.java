package org.dateline.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.dateline.article.Evidence;
import org.dateline.clause.Unit;
import org.dateline.event.Event;
import org.dateline.event.EventType;
import org.dateline.event.Scope;
import org.dateline.figure.Figure;
import org.dateline.figure.Stance;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.place.PlaceMention;
import org.dateline.text.Span;
import org.dateline.time.Interval;

/**
 * Splits the figures of an article into those of the event that it is about and those of others: what has a place or days
 * that cannot be the article's own is of another event, and with it what is told of that event beside. Running totals are
 * of none.
 */
final class EventSplitter {

    private static final long FAR_DAYS = 10;
    private static final double FAR_KM = 100;
    private static final double OTHER_KM = 10;
    private static final int OTHER_DAYS = 1;
    private static final int SHORT_DAYS = 2;
    private static final double TOWN_KM = 5;

    private final AnnotatedArticle annotated;
    private final List<PlaceMention> places;
    private final Optional<LocalDate> day;
    private final Optional<PlaceMention> taken;
    private final List<Figure> main = new ArrayList<>();
    private final List<Other> others = new ArrayList<>();

    /**
     * An event beside the one that the article is about.
     *
     * @param type what happened, where known
     * @param places where, the finest first
     * @param when on which days, where told
     * @param figures its figures, one at least, in the order of the text
     * @param evidence the words that tell of it
     */
    record Other(Optional<String> type, List<PlaceMention> places, Optional<Interval> when, List<Figure> figures,
            List<Evidence> evidence) {}

    EventSplitter(AnnotatedArticle annotated, List<PlaceMention> places, Optional<LocalDate> day, Optional<PlaceMention> taken) {
        this.taken = taken;
        this.annotated = annotated;
        this.places = places;
        this.day = day;
        OptionalInt own = annotated.figures().stream().filter(figure -> figure.scope() == Scope.INCIDENT
                && figure.event().isPresent() && !isFar(figure)).map(Figure::event).mapToInt(OptionalInt::getAsInt).findFirst();
        Map<Integer, List<Figure>> elsewhere = new TreeMap<>();
        for (Figure figure : annotated.figures()) {
            if (figure.scope() == Scope.TOTAL) {
                continue;
            }
            if (isFar(figure) || !figure.event().equals(own) && isOther(figure) || isBesideTaking(figure)) {
                elsewhere.computeIfAbsent(figure.event().orElse(-1), event -> new ArrayList<>()).add(figure);
            } else {
                main.add(figure);
            }
        }
        elsewhere.forEach((event, figures) -> other(figures).ifPresent(others::add));
    }

    /** The figures of the article's own event, in the order of the text. */
    List<Figure> main() {
        return main;
    }

    /** Gives up the events that have a count of the article's own one: what the lead counts first is told of that. */
    void claim(Span count) {
        others.removeIf(other -> other.figures().stream().anyMatch(figure -> figure.evidence().span().overlaps(count)));
    }

    /** Whether a count stands in a figure of another event. */
    boolean isElsewhere(Span count) {
        return others.stream().flatMap(other -> other.figures().stream()).anyMatch(figure -> figure.evidence().span().overlaps(count));
    }

    /** The other events, in the order of the text. */
    List<Other> others() {
        return others;
    }

    /** What the article's own event is: the fight for a town where it is taken. */
    Optional<String> type() {
        return taken.isPresent() ? Optional.of(EventType.CLASH.name()) : TypeReader.read(annotated, main);
    }

    private boolean isFar(Figure figure) {
        if (figure.stance() == Stance.DENIED) {
            return false;
        }
        boolean otherDay = day.isPresent() && isClosed(figure.when())
                && (figure.when().get().last().get().plusDays(FAR_DAYS).isBefore(day.get())
                        || figure.when().get().from().minusDays(FAR_DAYS).isAfter(day.get()));
        boolean otherPlace = !figure.places().isEmpty() && !places.isEmpty()
                && PlaceDistance.between(figure.places(), places).filter(km -> km > FAR_KM).isPresent();
        return otherDay || otherPlace;
    }

    /** Whether a figure of another event than the article's own has a town or a day of its own. */
    private boolean isOther(Figure figure) {
        if (figure.stance() != Stance.STATED || figure.event().isEmpty()) {
            return false;
        }
        Optional<Interval> when = figure.when().filter(days -> isClosed(Optional.of(days)) && days.days() <= SHORT_DAYS);
        boolean otherDay = day.isPresent() && when.isPresent() && (when.get().last().get().plusDays(OTHER_DAYS).isBefore(day.get())
                || when.get().from().minusDays(OTHER_DAYS).isAfter(day.get()));
        boolean otherPlace = PlaceDistance.between(figure.places(), places).filter(km -> km > OTHER_KM).isPresent();
        return otherDay || otherPlace;
    }

    /** Whether a figure is told of something else than the taking of a town that the article is about. */
    private boolean isBesideTaking(Figure figure) {
        return taken.isPresent() && figure.event().isPresent() && figure.stance() == Stance.STATED
                && annotated.event(figure).filter(event -> event.type() != EventType.CLASH && event.type() != EventType.OTHER).isPresent()
                && PlaceDistance.between(figure.places(), List.of(taken.get())).filter(km -> km < TOWN_KM).isEmpty();
    }

    private static boolean isClosed(Optional<Interval> when) {
        return when.isPresent() && when.get().first().isPresent() && when.get().last().isPresent();
    }

    private Optional<Other> other(List<Figure> figures) {
        List<Figure> counted = figures.stream().filter(figure -> figure.stance() == Stance.STATED && figure.scope() == Scope.INCIDENT
                && figure.unit() == Unit.PEOPLE && figure.quantity().stated().isPresent()).toList();
        Optional<Event> event = annotated.event(figures.get(0));
        List<PlaceMention> where = counted.stream().map(Figure::places).filter(list -> list.stream().anyMatch(PlaceDistance::isSpot))
                .findFirst().or(() -> event.map(Event::places)).orElse(List.of());
        Optional<Interval> when = counted.stream().flatMap(figure -> figure.when().stream()).findFirst().or(() -> event.flatMap(Event::when))
                .filter(days -> isClosed(Optional.of(days)) && days.days() <= SHORT_DAYS);
        if (counted.isEmpty() || when.isEmpty() || where.stream().noneMatch(PlaceDistance::isSpot)) {
            return Optional.empty();
        }
        List<Evidence> evidence = new ArrayList<>();
        figures.forEach(figure -> evidence.add(figure.evidence()));
        event.ifPresent(known -> evidence.addAll(known.mentions()));
        return Optional.of(new Other(event.map(Event::type).filter(type -> type != EventType.OTHER).map(Enum::name), where, when,
                List.copyOf(figures), evidence));
    }
}
