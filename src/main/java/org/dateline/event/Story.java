package org.dateline.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.clause.Counted;
import org.dateline.clause.FigureKind;
import org.dateline.time.TimePhrase;

/** The events of an article as far as they were told, with the one in focus; not safe for use by several threads. */
public final class Story {

    /** A count of one kind, by which a sentence is known to tell again what another told. */
    public record Toll(FigureKind kind, long number) {

        /** Smaller numbers are told of one event as easily as of another. */
        private static final int LEAST = 4;

        public Toll {
            Objects.requireNonNull(kind, "kind");
        }

        /** The toll of a figure whose number is large enough to know it by. */
        public static Optional<Toll> of(Counted figure) {
            long number = figure.phrase().quantity().stated().orElse(0);
            return number >= LEAST ? Optional.of(new Toll(figure.reading().fate().kind(), number)) : Optional.empty();
        }
    }

    private final EventWords words;
    private final Predicate<TimePhrase> isBackground;
    private final List<EventDraft> drafts = new ArrayList<>();
    private final Map<Counted, EventDraft> events = new IdentityHashMap<>();
    private final Map<Toll, EventDraft> tolls = new HashMap<>();
    private final Map<Toll, EventDraft> counts = new HashMap<>();
    private final Map<EventType, EventDraft> types = new EnumMap<>(EventType.class);
    private final Map<Counted, Scope> reaches;
    private EventDraft focus;
    /** One without figures that was told since the one in focus. */
    private EventDraft aside;
    private EventDraft main;
    private EventDraft epidemic;
    private Counted last;

    /**
     * @param words tells which types one event can have
     * @param reaches what each figure adds up, as far as its own sentence tells
     * @param isBackground whether a phrase tells of what is long past
     */
    public Story(EventWords words, Map<Counted, Scope> reaches, Predicate<TimePhrase> isBackground) {
        this.words = words;
        this.reaches = reaches;
        this.isBackground = isBackground;
    }

    /** Begins an event that was not told before. */
    EventDraft begin(EventMention mention) {
        EventDraft draft = new EventDraft(drafts.size(), reach(mention));
        drafts.add(draft);
        return draft;
    }

    /** Takes a mention into an event and moves the focus there. */
    void add(EventDraft draft, EventDraft.Link link) {
        draft.add(link);
        EventMention mention = link.mention();
        mention.figure().ifPresent(figure -> {
            events.put(figure, draft);
            reaches.put(figure, draft.reach());
            Toll.of(figure).ifPresent(toll -> tolls.putIfAbsent(toll, draft));
            counts.put(new Toll(figure.reading().fate().kind(), figure.phrase().quantity().stated().orElse(0)), draft);
            last = figure;
        });
        if (draft.reach() == Scope.TOTAL && draft.type() == EventType.EPIDEMIC) {
            epidemic = draft;
        }
        if (draft.reach() == Scope.INCIDENT) {
            types.put(mention.type(), draft);
            if (!draft.kinds().isEmpty()) {
                focus = draft;
                aside = null;
            } else if (isHarm(draft.type())) {
                aside = draft;
            }
            if (main == null && mention.figure().isPresent()) {
                main = draft;
            }
        }
    }

    /** Whether a mention can be of an event: by its days, its places, its type, and what happened to those it counts. */
    boolean isPossible(EventDraft draft, EventMention mention) {
        return draft.reach() == reach(mention) && isKin(draft, mention) && draft.fits(mention.setting())
                && (draft.when().isPresent() || mention.setting().when().filter(isBackground).isEmpty());
    }

    /** Whether a figure without a day, told again or told as a part, counts over the stretch of an event: "of the 84 deaths". */
    boolean isOfStretch(EventDraft draft, EventMention mention) {
        return draft.reach() != Scope.INCIDENT && reach(mention) == Scope.INCIDENT && mention.figure().isPresent()
                && mention.setting().when().isEmpty() && isKin(draft, mention) && draft.fits(mention.setting());
    }

    private boolean isKin(EventDraft draft, EventMention mention) {
        return draft.links().isEmpty() || words.areKin(draft.type(), mention.type())
                || mention.figure().isPresent() && draft.reach() != Scope.INCIDENT;
    }

    Scope reach(EventMention mention) {
        return mention.figure().map(reaches::get).orElse(Scope.INCIDENT);
    }

    /** The event of a figure that was read. */
    public Optional<EventDraft> of(Counted figure) {
        return Optional.ofNullable(events.get(figure));
    }

    /** The event that a toll was first told of. */
    public Optional<EventDraft> of(Toll toll) {
        return Optional.ofNullable(tolls.get(toll));
    }

    /** "the two men", "all four": the last event that so many were counted in. */
    Optional<EventDraft> ofKnown(Counted figure) {
        int begin = figure.phrase().begin();
        boolean known = figure.sentence().is(begin - 1, "the") || figure.sentence().is(begin, "the") || figure.sentence().is(begin, "all")
                || figure.sentence().is(begin - 1, "all") || figure.sentence().is(begin, "both");
        return known ? Optional.ofNullable(counts.get(new Toll(figure.reading().fate().kind(),
                figure.phrase().quantity().stated().orElse(0)))) : Optional.empty();
    }

    /** The last event that a word of a kindred type named; for a word that says nothing, the one in focus. */
    Optional<EventDraft> lastOf(EventType type) {
        if (type == EventType.OTHER) {
            return focus().filter(draft -> draft.type() != EventType.ARREST).or(() -> main().filter(draft -> draft.type() != EventType.ARREST));
        }
        if (types.containsKey(type) && !type.isVague()) {
            return Optional.of(types.get(type));
        }
        EventDraft found = null;
        for (Map.Entry<EventType, EventDraft> entry : types.entrySet()) {
            boolean later = found == null || entry.getValue().lastSentence() > found.lastSentence();
            found = later && words.areKin(entry.getKey(), type) ? entry.getValue() : found;
        }
        return Optional.ofNullable(found);
    }

    /** Whether figures may follow that are of an event of such a type: not of a war, a protest, an arrest that is only named. */
    private static boolean isHarm(EventType type) {
        return switch (type) {
            case WAR, PROTEST, ARREST, EPIDEMIC, FLIGHT, RETURN, DROUGHT, HEAT -> false;
            default -> true;
        };
    }

    /** The event that is being told: the last that has figures, before there are any the last. */
    Optional<EventDraft> focus() {
        return Optional.ofNullable(focus == null ? aside : focus);
    }

    /** An event without figures that the sentence before told, after the one in focus. */
    Optional<EventDraft> aside(int sentence) {
        return Optional.ofNullable(aside).filter(draft -> sentence - draft.lastSentence() <= 1);
    }

    /** The event that the article told first. */
    Optional<EventDraft> main() {
        return Optional.ofNullable(main);
    }

    /** The epidemic that was told last, whose dead and ill add up. */
    Optional<EventDraft> epidemic() {
        return Optional.ofNullable(epidemic);
    }

    /** The figure that was told last. */
    Optional<Counted> last() {
        return Optional.ofNullable(last);
    }

    /** The events, without those that tell of no figure, no place and no day. */
    public List<EventDraft> drafts() {
        drafts.removeIf(draft -> !draft.tellsAnything());
        for (int i = 0; i < drafts.size(); i++) {
            drafts.get(i).renumber(i);
        }
        return drafts;
    }
}
