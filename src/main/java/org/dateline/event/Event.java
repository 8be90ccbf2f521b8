package org.dateline.event;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.article.Evidence;
import org.dateline.place.PlaceMention;
import org.dateline.time.Interval;

/**
 * Something that happened, as one article tells it: what its figures have in common, and what is told of it elsewhere.
 *
 * @param type of what sort it is
 * @param mentions the words that tell of it, in reading order, each with the name of the sieve that tied it to the others
 * @param weapon what it was done with, where the text says so
 * @param actors who took part in it
 * @param places where it happened, the finest place first; empty where that is not told
 * @param when on which days it happened, as far as told
 * @param scope whether it is one thing, a stretch, or what adds up since some start
 * @param parent the position, among the events of its article, of the event that it is a part of
 * @param figures the positions of its figures among those of its article
 */
public record Event(EventType type, List<Evidence> mentions, Optional<Evidence> weapon, List<Actor> actors,
        List<PlaceMention> places, Optional<Interval> when, Scope scope, OptionalInt parent, List<Integer> figures) {

    /**
     * Who took part in an event.
     *
     * @param evidence the words that name them
     * @param role as what
     */
    public record Actor(Evidence evidence, ActorRole role) {

        public Actor {
            Objects.requireNonNull(evidence, "evidence");
            Objects.requireNonNull(role, "role");
        }
    }

    /** As what someone takes part in an event. Today only those who did it are read; whom it hit, its figures tell. */
    public enum ActorRole {
        /** Who did it. */
        PERPETRATOR,
        /** To whom it was done. */
        TARGET,
        /** One of several who fought. */
        PARTY
    }

    public Event {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(mentions, "mentions");
        Objects.requireNonNull(weapon, "weapon");
        Objects.requireNonNull(actors, "actors");
        Objects.requireNonNull(places, "places");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(figures, "figures");
        mentions = List.copyOf(mentions);
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        figures = List.copyOf(figures);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("an event is mentioned at least once: " + type);
        }
    }

    /** The same event with other positions of its figures. */
    public Event withFigures(List<Integer> positions) {
        return new Event(type, mentions, weapon, actors, places, when, scope, parent, positions);
    }
}
