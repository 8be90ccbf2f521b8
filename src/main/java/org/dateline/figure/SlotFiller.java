package org.dateline.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.place.PlaceMention;
import org.dateline.text.Sentence;
import org.dateline.time.Interval;
import org.dateline.time.Publication;
import org.dateline.time.TimePhrase;
import org.dateline.time.Times;

/** Fills days, places, scope and stance of an article's figures, by sentence first and by event where that is silent. */
final class SlotFiller {

    private final SettingReader settings;
    private final ScopeReader scopes;
    private final StanceReader stances;
    private final LocationReader locations;
    private final EventReader events = new EventReader();

    SlotFiller(FigureWords words) {
        this.settings = new SettingReader(words);
        this.scopes = new ScopeReader();
        this.stances = new StanceReader(words);
        this.locations = new LocationReader(PlaceWords.english(), words);
    }

    /** The slots of one figure. */
    record Slots(List<PlaceMention> places, Optional<Interval> when, Scope scope, Stance stance) {}

    Map<Counted, Slots> fill(List<Counted> figures, List<Sentence> sentences, Times times, List<PlaceMention> places) {
        Map<Counted, Setting> setting = new IdentityHashMap<>();
        Map<Counted, Scope> scope = new IdentityHashMap<>();
        Map<Integer, List<Location>> located = locate(sentences, places);
        for (Counted figure : figures) {
            Sentence sentence = figure.sentence();
            List<Counted> peers = figures.stream().filter(peer -> peer.sentence() == sentence).toList();
            List<TimePhrase> phrases = times.phrases().stream()
                    .filter(phrase -> sentence.span().contains(phrase.span())).toList();
            Setting read = settings.read(figure, peers, phrases, located.getOrDefault(sentence.index(), List.of()));
            setting.put(figure, read);
            scope.put(figure, scopes.read(figure, read.when()));
        }
        Map<Counted, Event> event = events.read(figures, setting, scope);
        Map<Counted, Slots> slots = new IdentityHashMap<>();
        for (Counted figure : figures) {
            slots.put(figure, new Slots(
                    where(figure, setting.get(figure), event.get(figure), located, sentences),
                    when(setting.get(figure), event.get(figure), scope.get(figure), times.published()),
                    scope.get(figure), stances.read(figure)));
        }
        return slots;
    }

    private Map<Integer, List<Location>> locate(List<Sentence> sentences, List<PlaceMention> places) {
        Map<Integer, List<Location>> located = new java.util.HashMap<>();
        int next = 0;
        for (Sentence sentence : sentences) {
            List<PlaceMention> within = new ArrayList<>();
            while (next < places.size() && places.get(next).evidence().span().begin() < sentence.span().end()) {
                within.add(places.get(next++));
            }
            if (!within.isEmpty()) {
                located.put(sentence.index(), locations.read(sentence, within));
            }
        }
        return located;
    }

    private static List<PlaceMention> where(Counted figure, Setting setting, Event event,
            Map<Integer, List<Location>> located, List<Sentence> sentences) {
        if (!event.places().isEmpty()) {
            return PlaceOrder.sort(setting.where().isEmpty() ? event.places() : merged(setting.where(), event.places()));
        }
        for (int i = figure.sentence().index() - 1; i >= 0; i--) {
            List<Location> at = located.getOrDefault(i, List.of()).stream()
                    .filter(location -> location.is(Location.Relation.AT)).toList();
            if (!at.isEmpty()) {
                return PlaceOrder.sort(at);
            }
        }
        for (int i = figure.sentence().index(); i < sentences.size(); i++) {
            List<Location> at = located.getOrDefault(i, List.of()).stream()
                    .filter(location -> location.is(Location.Relation.AT)).toList();
            if (!at.isEmpty()) {
                return PlaceOrder.sort(at);
            }
        }
        return List.of();
    }

    /** The sentence's own places, and of the event's those that touch them. */
    private static List<Location> merged(List<Location> own, List<Location> all) {
        List<Location> merged = new ArrayList<>(own);
        for (Location location : all) {
            if (own.stream().anyMatch(mine -> PlaceOrder.touches(mine.mention(), location.mention()))) {
                merged.add(location);
            }
        }
        return merged;
    }

    private static Optional<Interval> when(Setting setting, Event event, Scope scope, Optional<Publication> published) {
        Optional<TimePhrase> told = setting.when().or(event::when);
        if (told.isPresent()) {
            return told.map(TimePhrase::days);
        }
        if (scope == Scope.TOTAL) {
            Optional<LocalDate> best = published.flatMap(Publication::best);
            return best.map(Interval::upTo);
        }
        return setting.report().or(event::report).map(TimePhrase::days);
    }
}
