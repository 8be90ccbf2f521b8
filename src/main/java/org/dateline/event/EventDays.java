package org.dateline.event;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.clause.Counted;
import org.dateline.time.TimePhrase;

/**
 * Says which phrase dates each figure of an article: the one of its own sentence, else that of its event, of the
 * disaster that the article is about, of its report, of the event told before; for a running total the start that was
 * told last.
 */
final class EventDays {

    /** How many sentences a start is remembered. */
    private static final int FARTHEST_START = 3;
    /** A headline and the sentence beneath it. */
    private static final int LEAD = 2;

    private final Map<Counted, Setting> settings;
    private final Map<Counted, Scope> scopes;
    private final EventReader events;
    private final Map<Counted, Counted> wholes;
    private final Optional<Disaster> disaster;

    private Optional<TimePhrase> lastEvent = Optional.empty();
    private Optional<TimePhrase> lastStart = Optional.empty();
    private int toldStart;

    /**
     * @param settings what each figure's own sentence tells
     * @param scopes what each figure adds up
     * @param events the events of the figures, read
     * @param wholes the figure of which each is a part by addition
     * @param disaster the one that the article is about
     */
    EventDays(Map<Counted, Setting> settings, Map<Counted, Scope> scopes, EventReader events,
            Map<Counted, Counted> wholes, Optional<Disaster> disaster) {
        this.settings = settings;
        this.scopes = scopes;
        this.events = events;
        this.wholes = wholes;
        this.disaster = disaster;
    }

    /**
     * The phrase that dates each figure that has one.
     *
     * @param figures the figures in reading order
     * @param starts the starts of running totals that sentences tell, by their index
     */
    Map<Counted, TimePhrase> read(List<Counted> figures, Map<Integer, TimePhrase> starts) {
        Map<Counted, TimePhrase> days = new IdentityHashMap<>();
        int next = 0;
        for (Counted figure : figures) {
            for (; next <= figure.sentence().index(); next++) {
                if (starts.containsKey(next)) {
                    lastStart = Optional.of(starts.get(next));
                    toldStart = next;
                }
            }
            settings.get(figure).when()
                    .or(() -> scopes.get(figure) == Scope.TOTAL ? ofTotal(figure) : ofEvent(figure))
                    .ifPresent(phrase -> days.put(figure, phrase));
        }
        Optional<TimePhrase> first = figures.stream().filter(figure -> scopes.get(figure) == Scope.INCIDENT)
                .filter(figure -> figure.sentence().index() <= LEAD && !events.changesStory(figure)).map(days::get).filter(phrase -> phrase != null).findFirst();
        for (Counted figure : figures) {
            if (figure.sentence().index() < LEAD && scopes.get(figure) == Scope.INCIDENT && !days.containsKey(figure)) {
                first.ifPresent(phrase -> days.put(figure, phrase));
            }
        }
        return days;
    }

    private Optional<TimePhrase> ofTotal(Counted figure) {
        Optional<TimePhrase> told = events.of(figure).when();
        int index = figure.sentence().index();
        if (told.isPresent() || index - toldStart > FARTHEST_START) {
            return told;
        }
        toldStart = index;
        return lastStart;
    }

    private Optional<TimePhrase> ofEvent(Counted figure) {
        Setting setting = settings.get(figure);
        if (disaster.isPresent() && disaster.get().when().isPresent()) {
            return disaster.get().when();
        }
        Event event = events.of(figure);
        if (event.when().isPresent()) {
            lastEvent = event.when();
        }
        return event.when().or(setting::report).or(event::report)
                .or(() -> events.changesStory(figure) ? Optional.empty() : lastEvent)
                .or(() -> Optional.ofNullable(wholes.get(figure)).map(events::of).flatMap(Event::when));
    }
}
