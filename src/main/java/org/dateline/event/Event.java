package org.dateline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.time.TimePhrase;

/** What several mentions of one event tell together of its days and places. Grows while an article is read. */
final class Event {

    /** No event is told at more places; a longer list is a table or a hostile text. */
    private static final int MOST_PLACES = 60;

    private final Scope scope;
    private final List<Location> places = new ArrayList<>();
    private Optional<TimePhrase> when = Optional.empty();
    private Optional<TimePhrase> report = Optional.empty();
    private int lastSentence;

    Event(Scope scope) {
        this.scope = scope;
    }

    /** Adds what a sentence tells of this event. */
    void add(Setting setting, int sentence) {
        for (int i = 0; i < setting.where().size() && places.size() < MOST_PLACES; i++) {
            places.add(setting.where().get(i));
        }
        when = when.or(setting::when);
        report = report.or(setting::report);
        lastSentence = sentence;
    }

    /** Adds the day on which a sentence says that it was reported. */
    void addReport(Setting setting) {
        report = report.or(setting::report);
    }

    Scope scope() {
        return scope;
    }

    List<Location> places() {
        return places;
    }

    Optional<TimePhrase> when() {
        return when;
    }

    Optional<TimePhrase> report() {
        return report;
    }

    /** The index of the last sentence that told of this event. */
    int lastSentence() {
        return lastSentence;
    }

    /** Whether days and places of {@code setting} can be those of this event. */
    boolean fits(Setting setting) {
        boolean days = when.isEmpty() || setting.when().isEmpty()
                || when.get().days().overlaps(setting.when().get().days());
        return days && (places.isEmpty() || setting.where().isEmpty() || shares(setting.where()));
    }

    /** Whether a place of {@code setting} is one of this event, or it names none. */
    boolean isAt(Setting setting) {
        return setting.where().isEmpty() || places.isEmpty() || places.stream().anyMatch(mine -> setting.where().stream()
                .anyMatch(other -> PlaceOrder.isSame(mine.mention(), other.mention())));
    }

    private boolean shares(List<Location> others) {
        for (Location mine : places) {
            for (Location other : others) {
                if (PlaceOrder.touches(mine.mention(), other.mention())) {
                    return true;
                }
            }
        }
        return false;
    }
}
