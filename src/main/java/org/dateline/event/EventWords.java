package org.dateline.event;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dateline.lexicon.Inflection;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.WordList;
import org.dateline.text.Sentence;

/** The words that name what happened ({@code event/events.tsv}), and which types one event can have ({@code event/event-kin.tsv}). */
public final class EventWords {

    /** How a word names an event. */
    public enum Form {
        NOUN,
        /** A noun that is a form of a verb where nothing makes it definite or indefinite: "the killing", but "killing five". */
        VERBAL,
        VERB
    }

    /**
     * A word that names what happened.
     *
     * @param type of what sort it is
     * @param form how it does so
     */
    public record Head(EventType type, Form form) {

        public Head {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(form, "form");
        }
    }

    private final Lexicon<Head> heads;
    private final Map<EventType, Set<EventType>> kin = new EnumMap<>(EventType.class);

    private EventWords(WordList words, WordList related) {
        Lexicon.Builder<Head> builder = new Lexicon.Builder<>();
        for (WordList.Row row : words.rows()) {
            Head head = new Head(row.get(1, EventType.class), row.get(2, Form.class));
            Inflection inflection = head.form() == Form.VERB ? Inflection.NONE : Inflection.NOUN;
            inflection.forms(row.get(0)).forEach(form -> builder.add(form, head));
        }
        this.heads = builder.build();
        for (EventType type : EventType.values()) {
            kin.put(type, EnumSet.of(type));
        }
        for (WordList.Row row : related.rows()) {
            EventType one = row.get(0, EventType.class);
            EventType other = row.get(1, EventType.class);
            kin.get(one).add(other);
            kin.get(other).add(one);
        }
    }

    public static EventWords english() {
        return new EventWords(WordList.english("event/events.tsv"), WordList.english("event/event-kin.tsv"));
    }

    /** The word for an event that begins at token {@code i}, the longest where several do. */
    Optional<Lexicon.Match<Head>> at(Sentence s, int i) {
        return heads.longestAt(s, i);
    }

    /** Whether one event can be of both types. */
    boolean areKin(EventType one, EventType other) {
        return one == EventType.OTHER || other == EventType.OTHER || kin.get(one).contains(other);
    }
}
