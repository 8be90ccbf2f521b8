package org.dateline.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.time.TimePhrase;

/** What several mentions of one event tell together of its days and places. Grows while an article is read. */
final class Event {

    private final List<Counted> members = new ArrayList<>();
    private final List<Location> places = new ArrayList<>();
    private Optional<TimePhrase> when = Optional.empty();
    private Optional<TimePhrase> report = Optional.empty();

    void add(Counted figure, Setting setting) {
        members.add(figure);
        places.addAll(setting.where());
        when = when.or(setting::when);
        report = report.or(setting::report);
    }

    void absorb(Event other) {
        members.addAll(other.members);
        places.addAll(other.places);
        when = when.or(() -> other.when);
        report = report.or(() -> other.report);
    }

    List<Counted> members() {
        return members;
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
}
