package org.dateline.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.clause.FigureKind;
import org.dateline.clause.Unit;

/**
 * A running total through time: the dead of a war, the displaced of an offensive since December. Series and sums of
 * incidents stand side by side and are never added.
 *
 * @param kind what happened to those who are counted
 * @param unit what is counted
 * @param place over which place it runs, by its name; empty where no place is told
 * @param country ISO 3166-1 alpha-2 code of its country, where known
 * @param since its first day, where told
 * @param whose of whom it counts where that is a part of all ("children", "journalists"); empty for all
 * @param points one for each day on which a claim was made, the earliest first
 * @param revisions the claims that do not go on where the one before stopped, the earliest first
 */
public record Series(FigureKind kind, Unit unit, Optional<String> place, Optional<String> country,
        Optional<LocalDate> since, Optional<String> whose, List<SeriesPoint> points, List<Revision> revisions) {

    public Series {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(whose, "whose");
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(revisions, "revisions");
        points = List.copyOf(points);
        revisions = List.copyOf(revisions);
    }

    /** Who is named most for its numbers, of equals the first by name; nothing where nobody is. */
    public Optional<String> saidBy() {
        Map<String, Integer> named = new TreeMap<>();
        points.stream().filter(point -> !point.carried()).flatMap(point -> point.claim().figure().saidBy().stream())
                .forEach(source -> named.merge(source.name(), 1, Integer::sum));
        return named.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))).map(Map.Entry::getKey);
    }
}
