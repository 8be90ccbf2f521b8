package org.dateline.figure;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.number.Quantity;
import org.dateline.text.Sentence;

/**
 * Tells which figures of an article speak of one event: parts and their whole, figures of one clause, a headline and the
 * sentence that repeats its number, and sentences that go on without naming another day or place.
 */
final class EventReader {

    private static final Set<String> TURNS = Set.of("elsewhere", "meanwhile", "separately", "also", "earlier",
            "previously", "another", "last", "since");
    private static final int FARTHEST_SENTENCE = 3;

    /** The event of each figure. */
    Map<Counted, Event> read(List<Counted> figures, Map<Counted, Setting> settings, Map<Counted, Scope> scopes) {
        Map<Counted, Event> events = new IdentityHashMap<>();
        List<Counted> before = new ArrayList<>();
        for (Counted figure : figures) {
            Event event = eventBefore(figure, before, events, settings, scopes).orElseGet(Event::new);
            event.add(figure, settings.get(figure));
            events.put(figure, event);
            before.add(figure);
        }
        return events;
    }

    private Optional<Event> eventBefore(Counted figure, List<Counted> before, Map<Counted, Event> events,
            Map<Counted, Setting> settings, Map<Counted, Scope> scopes) {
        Optional<Counted> source = figure.source().filter(events::containsKey);
        if (source.isPresent() && fits(figure, source.get(), settings, scopes)) {
            return source.map(events::get);
        }
        if (before.isEmpty()) {
            return Optional.empty();
        }
        for (int i = before.size() - 1; i >= 0; i--) {
            if (isRepeated(figure, before.get(i)) && fits(figure, before.get(i), settings, scopes)) {
                return Optional.of(events.get(before.get(i)));
            }
        }
        Counted last = before.get(before.size() - 1);
        if (isContinued(figure, last, settings) && fits(figure, last, settings, scopes)) {
            return Optional.of(events.get(last));
        }
        return Optional.empty();
    }

    /** The same number of the same kind. */
    private static boolean isRepeated(Counted one, Counted other) {
        Quantity a = one.phrase().quantity();
        Quantity b = other.phrase().quantity();
        return one.reading().fate().kind() == other.reading().fate().kind() && a.stated().isPresent()
                && a.stated().equals(b.stated()) && a.stated().getAsLong() > 1;
    }

    /** The same sentence, or one of the next few that names no other place and takes no turn. */
    private static boolean isContinued(Counted figure, Counted last, Map<Counted, Setting> settings) {
        Sentence s = figure.sentence();
        if (s == last.sentence()) {
            return true;
        }
        return s.index() - last.sentence().index() <= FARTHEST_SENTENCE && !takesTurn(s, figure);
    }

    private static boolean takesTurn(Sentence s, Counted figure) {
        for (int i = 0; i < Math.min(4, s.size()); i++) {
            if (TURNS.contains(s.word(i)) && i < figure.phrase().begin()) {
                return true;
            }
        }
        return false;
    }

    /** Whether scope, days and places of both can be those of one event. */
    private static boolean fits(Counted figure, Counted other, Map<Counted, Setting> settings, Map<Counted, Scope> scopes) {
        if (scopes.get(figure) != scopes.get(other)) {
            return false;
        }
        Setting a = settings.get(figure);
        Setting b = settings.get(other);
        boolean days = a.when().isEmpty() || b.when().isEmpty()
                || a.when().get().days().overlaps(b.when().get().days());
        boolean places = a.where().isEmpty() || b.where().isEmpty() || shares(a.where(), b.where());
        return days && places;
    }

    private static boolean shares(List<Location> one, List<Location> other) {
        for (Location a : one) {
            for (Location b : other) {
                if (PlaceOrder.touches(a.mention(), b.mention())) {
                    return true;
                }
            }
        }
        return false;
    }
}
