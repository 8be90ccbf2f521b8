package org.dateline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.clause.Counted;
import org.dateline.clause.FigureWords;
import org.dateline.clause.Mark;
import org.dateline.event.EventMention.Definiteness;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.WordSet;
import org.dateline.setting.CallOuts;
import org.dateline.setting.EventNouns;
import org.dateline.setting.Location;
import org.dateline.setting.Setting;
import org.dateline.text.Sentence;

/** Finds where a sentence tells of something that happened: at its figures, and where it has none, at the words that name events. */
public final class MentionFinder {

    private static final WordSet DEFINITE = WordSet.of("the", "that", "this", "these", "those", "its", "their", "his", "her", "'s");
    private static final WordSet INDEFINITE = WordSet.of("a", "an", "several", "two", "three", "four", "five", "multiple", "many", "some");
    private static final WordSet OTHER = WordSet.of("another", "similar", "separate", "previous");
    private static final WordSet SPANS = WordSet.of("days", "week", "weeks", "month", "months", "year", "years", "decade", "decades");
    private static final WordSet ASIDES = WordSet.of("investigation", "claims", "claim", "responsibility", "reports", "threat", "warning");
    /** So many words may stand between a determiner and its noun. */
    private static final int LONGEST_PHRASE = 5;

    private final EventWords events;
    private final FigureWords words;
    private final EventNouns nouns;
    private final ActorReader actors;
    private final CallOuts callOuts;
    private final PointerReader pointers = new PointerReader();

    public MentionFinder(EventWords events, FigureWords words, EventNouns nouns, ActorReader actors, CallOuts callOuts) {
        this.callOuts = callOuts;
        this.actors = actors;
        this.nouns = nouns;
        this.events = events;
        this.words = words;
    }

    /** A word that names an event, where it stands. */
    public record Named(int begin, int end, EventWords.Head head, Definiteness definiteness) {

        public Named {
            Objects.requireNonNull(head, "head");
            Objects.requireNonNull(definiteness, "definiteness");
        }

        /** Where the noun stands that names the event; empty where a verb does. */
        public OptionalInt noun() {
            return head.form() == EventWords.Form.NOUN ? OptionalInt.of(begin) : OptionalInt.empty();
        }
    }

    /** The words of a sentence that name events, in reading order. */
    public List<Named> named(Sentence s) {
        List<Named> named = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            Optional<Lexicon.Match<EventWords.Head>> match = events.at(s, i);
            if (match.isPresent()) {
                EventWords.Head head = match.get().value();
                int end = match.get().end();
                Definiteness definiteness = head.form() == EventWords.Form.VERB ? Definiteness.NONE : definiteness(s, i);
                if (head.form() != EventWords.Form.VERBAL || definiteness != Definiteness.NONE || s.word(i).endsWith("s")) {
                    named.add(new Named(i, end, head, definiteness));
                }
                i = end - 1;
            }
        }
        return named;
    }

    /** What a figure tells of an event: by the word that names it nearest in the figure's own clause. */
    public EventMention of(Counted figure, List<Named> named, Setting setting) {
        Sentence s = figure.sentence();
        int trigger = figure.reading().trigger().begin();
        Named best = null;
        int least = Integer.MAX_VALUE;
        for (Named one : named) {
            int cost = cost(s, one, trigger) + (one.head().type().isVague() ? LONGEST_PHRASE : 0);
            if (cost < least) {
                least = cost;
                best = one;
            }
        }
        EventType own = typeOf(figure);
        int told = Math.min(trigger, figure.phrase().begin());
        boolean headline = setting.when().isEmpty() && setting.report().isEmpty() && pointers.isBehind(s, told);
        if (headline || isBehindLater(s, told)) {
            return new EventMention(s, trigger, figure.reading().trigger().end(), own, Definiteness.LATER,
                    new Setting(setting.when(), setting.report(), setting.where()), Optional.of(figure));
        }
        if (own == EventType.OTHER && (best == null || best.head().type() == EventType.OTHER) && actors.isByArmed(figure)) {
            own = EventType.ATTACK;
        }
        boolean fits = best != null && (own == EventType.OTHER || own == EventType.FLIGHT || events.areKin(best.head().type(), own));
        boolean cause = fits && (own == EventType.OTHER || own == EventType.FLIGHT && best.head().type() != EventType.WAR
                && best.head().type() != EventType.OTHER && events.areKin(own, best.head().type()));
        return fits ? new EventMention(s, best.begin(), best.end(), cause ? best.head().type() : own, best.definiteness(), setting,
                        Optional.of(figure))
                : new EventMention(s, trigger, figure.reading().trigger().end(), own, Definiteness.NONE, setting, Optional.of(figure));
    }

    /** "weeks after police killed 17": what is told behind such words is another event than what is told before them. */
    private static boolean isBehindLater(Sentence s, int token) {
        for (int i = 1; i < token; i++) {
            if (s.is(i, "after") && SPANS.has(s, i - 1)) {
                return i > 2;
            }
        }
        return false;
    }

    /**
     * The word by which a sentence without figures tells of an event: one that names it, else one for what happens at a place:
     * "Rockets struck the village", "bodies lay in the street".
     *
     * @param scene whether it stands behind a sentence with figures and names a place, so that it may set their scene
     */
    public Optional<Named> head(Sentence s, List<Named> named, boolean scene) {
        Named best = null;
        for (Named one : named) {
            boolean aside = ASIDES.has(s, one.end()) || one.end() + 1 < s.size() && s.is(one.end(), "'s");
            if (!aside && (best == null || weight(one) > weight(best))) {
                best = one;
            }
        }
        for (int i = 0; i < s.size() && best == null; i++) {
            if (nouns.has(s, i, i + 1)) {
                best = unnamed(i);
            }
        }
        if (best != null) {
            return Optional.of(best);
        }
        OptionalInt calledOut = callOuts.read(s);
        return calledOut.isPresent() ? Optional.of(unnamed(calledOut.getAsInt())) : scene ? Optional.of(unnamed(0)) : Optional.empty();
    }

    /** Something that happened, of which a token tells no more. */
    private static Named unnamed(int token) {
        return new Named(token, token + 1, new EventWords.Head(EventType.OTHER, EventWords.Form.VERB), Definiteness.NONE);
    }

    /** What a sentence without figures tells of an event by that word. */
    public EventMention of(Sentence s, Named head, List<Named> named, Setting setting) {
        return new EventMention(s, head.begin(), head.end(), head.head().type(), head.definiteness(),
                ofHead(s, head, named, setting), Optional.empty());
    }

    /** Of the places and days of a sentence those behind which no other event is named: "The arrests follow attacks in Essen". */
    private Setting ofHead(Sentence s, Named head, List<Named> named, Setting setting) {
        List<Location> where = new ArrayList<>(setting.where());
        where.removeIf(location -> isOfAnother(head, named, location.token()));
        return new Setting(setting.when().filter(phrase -> !isOfAnother(head, named, s.tokenAt(phrase.span().begin()))), setting.report(), where);
    }

    private boolean isOfAnother(Named head, List<Named> named, int token) {
        for (Named other : named) {
            boolean between = other.begin() > head.begin() && other.end() <= token || other.begin() < head.begin() && token < head.begin()
                    && token > other.begin();
            if (between && !events.areKin(head.head().type(), other.head().type())) {
                return true;
            }
        }
        return false;
    }

    private static int weight(Named named) {
        int definite = named.definiteness() == Definiteness.DEFINITE ? 2 : 0;
        return definite + (named.head().type() == EventType.OTHER || named.head().type() == EventType.WAR ? 0 : 1);
    }

    private int cost(Sentence s, Named named, int trigger) {
        int from = Math.min(named.begin(), trigger);
        int to = Math.max(named.begin(), trigger);
        int cost = to - from;
        for (int i = from + 1; i < to; i++) {
            Optional<Mark> mark = words.marks().at(s, i);
            boolean border = mark.map(Mark::type).filter(type -> type == Mark.Type.BUT || type == Mark.Type.STOP).isPresent()
                    || s.is(i, ";") || s.is(i, ".");
            cost += border ? 3 * LONGEST_PHRASE : 0;
        }
        return cost;
    }

    /** The type that a figure's own kind tells, where no word names the event. */
    private static EventType typeOf(Counted figure) {
        return switch (figure.reading().fate().kind()) {
            case DETAINED -> EventType.ARREST;
            case ABDUCTED -> EventType.KIDNAPPING;
            case DISPLACED -> EventType.FLIGHT;
            case RETURNED -> EventType.RETURN;
            default -> EventType.OTHER;
        };
    }

    private Definiteness definiteness(Sentence s, int noun) {
        boolean definite = false;
        for (int i = noun - 1; i >= Math.max(0, noun - LONGEST_PHRASE); i--) {
            if (OTHER.has(s, i)) {
                return Definiteness.OTHER;
            }
            if (DEFINITE.has(s, i) || s.word(i).endsWith("days") && s.isCapitalized(i)) {
                definite = true;
                break;
            }
            if (INDEFINITE.has(s, i) || s.isNumeric(i)) {
                return Definiteness.INDEFINITE;
            }
            if (!s.isWord(i) && !s.is(i, "-") || words.marks().hasWord(s, i)) {
                break;
            }
        }
        return definite ? Definiteness.DEFINITE : Definiteness.NONE;
    }
}
