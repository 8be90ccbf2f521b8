package org.dateline.belief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.dateline.article.Evidence;
import org.dateline.belief.EventFinder.Slots;
import org.dateline.clause.Counted;
import org.dateline.clause.CountedPhrase;
import org.dateline.clause.FigureKind;
import org.dateline.event.ActorReader;
import org.dateline.event.Event;
import org.dateline.event.EventDraft;
import org.dateline.event.EventMention;
import org.dateline.event.EventType;
import org.dateline.event.Scope;
import org.dateline.event.Story;
import org.dateline.place.PlaceMention;
import org.dateline.setting.PlaceOrder;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.time.Interval;
import org.dateline.time.Publication;
import org.dateline.time.TimePhrase;

/** Makes the values that are handed out of the drafts of an article's events. */
final class EventWriter {

    private final Map<Counted, Integer> positions = new IdentityHashMap<>();
    private final List<Counted> figures;
    private final Map<Counted, Slots> slots;
    private final Map<Counted, Counted> wholes;
    private final Optional<Publication> published;
    private final ActorReader actors;

    /**
     * @param figures the figures in reading order
     * @param slots what was decided for each
     * @param wholes the figure of which each is a part by addition
     * @param published the day of publication
     * @param actors reads who did it and with what
     */
    EventWriter(List<Counted> figures, Map<Counted, Slots> slots, Map<Counted, Counted> wholes, Optional<Publication> published,
            ActorReader actors) {
        this.actors = actors;
        this.figures = figures;
        this.slots = slots;
        this.wholes = wholes;
        this.published = published;
        for (int i = 0; i < figures.size(); i++) {
            positions.put(figures.get(i), i);
        }
    }

    /** The events of the story, in the order in which they were told; one stands at the position that its draft has. */
    List<Event> write(Story story) {
        Map<Integer, Integer> parents = new HashMap<>();
        for (Counted figure : figures) {
            Counted whole = wholes.get(figure);
            if (whole != null && slots.get(whole).event() < slots.get(figure).event()) {
                parents.putIfAbsent(slots.get(figure).event(), slots.get(whole).event());
            }
        }
        List<Event> events = new ArrayList<>();
        for (EventDraft draft : story.drafts()) {
            OptionalInt parent = parents.containsKey(draft.number()) ? OptionalInt.of(parents.get(draft.number())) : OptionalInt.empty();
            events.add(event(draft, parent));
        }
        return List.copyOf(events);
    }

    private Event event(EventDraft draft, OptionalInt parent) {
        List<Evidence> mentions = new ArrayList<>();
        List<Integer> counted = new ArrayList<>();
        Set<Span> seen = new HashSet<>();
        for (EventDraft.Link link : draft.links()) {
            EventMention mention = link.mention();
            Span span = mention.sentence().span(mention.begin(), mention.end());
            if (seen.add(span)) {
                mentions.add(Evidence.of(mention.sentence().source(), span, link.sieve()));
            }
            mention.figure().map(positions::get).ifPresent(counted::add);
        }
        Optional<Slots> first = counted.stream().sorted().findFirst().map(figures::get).map(slots::get);
        List<PlaceMention> places = first.map(Slots::places).orElseGet(() -> draft.placed().isEmpty() ? List.of()
                : PlaceOrder.of(draft.placed().get(0).mention().setting().where(), List.of()));
        Scope scope = first.map(Slots::scope).orElse(draft.reach());
        Optional<Interval> when = first.map(Slots::when).orElseGet(() -> EventFinder.when(draft.when().or(draft::report), scope, published));
        EventType type = isByArmed(draft) ? EventType.ATTACK : draft.type();
        Optional<Evidence> weapon = first(draft, type, "weapon", actors::weapon);
        List<Event.Actor> doers = first(draft, type, "perpetrator", actors::perpetrator)
                .map(doer -> List.of(new Event.Actor(doer, Event.ActorRole.PERPETRATOR))).orElse(List.of());
        return new Event(type, mentions, weapon, doers, places, when, scope, parent, counted.stream().sorted().toList());
    }

    /** "Nine farmers were killed by rebels": no word names the attack, but who did it does. */
    private boolean isByArmed(EventDraft draft) {
        boolean harmed = draft.kinds().contains(FigureKind.KILLED) || draft.kinds().contains(FigureKind.INJURED);
        if (draft.type() != EventType.OTHER || !harmed) {
            return false;
        }
        for (EventDraft.Link link : draft.links()) {
            Sentence s = link.mention().sentence();
            if (actors.perpetrator(link.mention()).filter(range -> actors.isArmed(s, range.end() - 1)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** What the first mention that tells it says of an event that someone does. */
    private static Optional<Evidence> first(EventDraft draft, EventType type, String rule, Function<EventMention, Optional<CountedPhrase.Range>> reader) {
        if (!type.isDone()) {
            return Optional.empty();
        }
        for (EventDraft.Link link : draft.links()) {
            Sentence s = link.mention().sentence();
            Optional<CountedPhrase.Range> told = reader.apply(link.mention());
            if (told.isPresent()) {
                return told.map(range -> Evidence.of(s.source(), s.span(range.begin(), range.end()), rule));
            }
        }
        return Optional.empty();
    }
}
