package org.dateline.event;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.clause.Counted;
import org.dateline.number.Quantity;
import org.dateline.text.Sentence;
import org.dateline.time.TimePhrase;

/**
 * Tells which figures of an article speak of one event: parts and their whole, figures of one clause, a headline and the
 * sentence that repeats its number, and sentences that go on without naming another day or place. Sentences without
 * figures add what they tell of the event that is being told.
 */
final class EventReader {

    private static final int FARTHEST_SENTENCE = 3;
    private static final int FARTHEST_FIGURE = 100;

    private final Map<Counted, Setting> settings;
    private final Map<Counted, Scope> scopes;
    private final Map<Counted, Event> events = new IdentityHashMap<>();
    private final List<Counted> before = new ArrayList<>();
    private final List<Setting> pending = new ArrayList<>();
    private final EventNouns nouns;
    private final Predicate<TimePhrase> isBackground;
    private final StoryWords words;
    private int lastFigure;
    private Event current;
    private Event main;

    /**
     * @param settings what each figure's own sentence tells
     * @param scopes what each figure adds up
     * @param nouns finds "the attack": an event told before
     * @param isBackground whether a phrase tells of what is long past
     * @param words the words that hang a story together
     */
    EventReader(Map<Counted, Setting> settings, Map<Counted, Scope> scopes, EventNouns nouns, StoryWords words,
            Predicate<TimePhrase> isBackground) {
        this.isBackground = isBackground;
        this.words = words;
        this.nouns = nouns;
        this.settings = settings;
        this.scopes = scopes;
    }

    /** The event of a figure that was read. */
    Event of(Counted figure) {
        return events.get(figure);
    }

    /** Whether the words at the head of a figure's sentence go on to another story: "Meanwhile four civilians". */
    boolean changesStory(Counted figure) {
        return words.has(StoryWords.Type.OTHER_STORY, figure.sentence(), 0, 2);
    }

    /** Reads a sentence without figures that tells of what happened. */
    void context(Sentence sentence, Setting setting) {
        if (current == null) {
            if (pending.size() < FARTHEST_SENTENCE) {
                pending.add(setting);
            }
        } else if (sentence.index() - current.lastSentence() <= FARTHEST_SENTENCE && current.scope() == Scope.INCIDENT) {
            boolean near = sentence.index() - lastFigure <= FARTHEST_SENTENCE;
            if (!words.takesTurn(sentence, sentence.size()) && current.fits(setting)) {
                current.add(near ? setting : setting.withoutDays(), sentence.index());
            } else if (near) {
                current.addReport(setting);
            }
        }
    }

    /** Reads the next figure. */
    void figure(Counted figure) {
        Setting setting = settings.get(figure);
        Event event = known(figure, setting).orElseGet(() -> begin(figure));
        event.add(setting, figure.sentence().index());
        events.put(figure, event);
        before.add(figure);
        lastFigure = figure.sentence().index();
        if (event.scope() == Scope.INCIDENT) {
            current = event;
            main = main == null && event.when().isPresent() ? event : main;
        }
    }

    private Event begin(Counted figure) {
        Event event = new Event(scopes.get(figure));
        if (event.scope() == Scope.INCIDENT) {
            for (Setting setting : pending) {
                if (event.fits(setting) && settings.get(figure).where().isEmpty()) {
                    event.add(setting, figure.sentence().index());
                }
            }
            pending.clear();
        }
        return event;
    }

    private Optional<Event> known(Counted figure, Setting setting) {
        Optional<Event> ofWhole = figure.source().map(events::get)
                .filter(event -> isPossible(event, figure, setting));
        if (ofWhole.isPresent()) {
            return ofWhole;
        }
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - FARTHEST_FIGURE); i--) {
            Event event = events.get(before.get(i));
            if (isRepeated(figure, before.get(i)) && isPossible(event, figure, setting)) {
                return Optional.of(event);
            }
        }
        if (before.isEmpty()) {
            return Optional.empty();
        }
        if (main != null && setting.when().isEmpty() && nouns.hasKnown(figure.sentence())
                && isPossible(main, figure, setting)) {
            return Optional.of(main);
        }
        if (current != null && current.when().isEmpty() && nouns.hasDated(figure.sentence())
                && isPossible(current, figure, setting)) {
            return Optional.of(current);
        }
        Counted last = before.get(before.size() - 1);
        if (scopes.get(figure) == Scope.TOTAL && figure.sentence() != last.sentence()) {
            return Optional.empty();
        }
        Event event = figure.sentence() == last.sentence() || current == null ? events.get(last) : current;
        return isContinued(figure, event) && isPossible(event, figure, setting) && event.isAt(setting)
                ? Optional.of(event) : Optional.empty();
    }

    private boolean isPossible(Event event, Counted figure, Setting setting) {
        return event != null && event.scope() == scopes.get(figure) && event.fits(setting)
                && (event.when().isPresent() || setting.when().filter(isBackground).isEmpty());
    }

    /** The same number of the same kind. */
    private static boolean isRepeated(Counted one, Counted other) {
        Quantity a = one.phrase().quantity();
        Quantity b = other.phrase().quantity();
        return one.reading().fate().kind() == other.reading().fate().kind() && a.stated().isPresent()
                && a.stated().equals(b.stated()) && a.stated().getAsLong() > 1;
    }

    /** The same sentence, or one of the next few that takes no turn. */
    private boolean isContinued(Counted figure, Event event) {
        Sentence s = figure.sentence();
        return s.index() == event.lastSentence()
                || s.index() - event.lastSentence() <= FARTHEST_SENTENCE && !words.takesTurn(s, figure.phrase().begin());
    }
}
