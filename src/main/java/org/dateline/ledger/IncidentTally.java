package org.dateline.ledger;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.dateline.clause.FigureKind;
import org.dateline.place.PlaceMention;

/**
 * How many incidents of a month or at a place there were, with their tolls added up: each incident is one and in one row, so
 * that rows may be added. Copies, parts, totals and claims that are denied are in no toll; a toll without a number adds nothing.
 *
 * @param key the month ("2020-01") or the name of the finest place; "" for incidents of which it is not known
 * @param incidents how many
 * @param tolls the sums by kind, of the number that the policy states
 * @param without how many of the incidents have no number of any kind, so that no sum counts them
 */
public record IncidentTally(String key, int incidents, Map<FigureKind, Long> tolls, int without) {

    public IncidentTally {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(tolls, "tolls");
        Map<FigureKind, Long> sums = new EnumMap<>(FigureKind.class);
        sums.putAll(tolls);
        tolls = Collections.unmodifiableMap(sums);
        if (incidents < 1 || without < 0 || without > incidents) {
            throw new IllegalArgumentException(without + " of " + incidents + " incidents without a number");
        }
    }

    /** By the month of the first day, in order; those without a day first. */
    public static List<IncidentTally> byMonth(Collection<Incident> incidents) {
        return by(incidents, incident -> incident.when().map(days -> YearMonth.from(days.from()).toString()).orElse(""));
    }

    /** By the finest place and its country, those with most incidents first. */
    public static List<IncidentTally> byPlace(Collection<Incident> incidents) {
        List<IncidentTally> tallies = new ArrayList<>(by(incidents, incident -> incident.places().stream().findFirst()
                .map(IncidentTally::name).orElse("")));
        tallies.sort(Comparator.comparingInt((IncidentTally tally) -> -tally.incidents()).thenComparing(IncidentTally::key));
        return List.copyOf(tallies);
    }

    private static String name(PlaceMention mention) {
        return mention.place().map(place -> place.name() + (place.country().isEmpty() ? "" : ", " + place.country())).orElse(mention.text());
    }

    private static List<IncidentTally> by(Collection<Incident> incidents, Function<Incident, String> key) {
        Map<String, List<Incident>> rows = new TreeMap<>();
        incidents.forEach(incident -> rows.computeIfAbsent(key.apply(incident), k -> new ArrayList<>()).add(incident));
        List<IncidentTally> tallies = new ArrayList<>();
        rows.forEach((name, row) -> {
            Map<FigureKind, Long> sums = new EnumMap<>(FigureKind.class);
            row.forEach(incident -> incident.tolls().values().forEach(toll ->
                    toll.stated().ifPresent(number -> sums.merge(toll.kind(), number, Long::sum))));
            int without = (int) row.stream().filter(incident -> incident.tolls().values().stream().allMatch(toll -> toll.stated().isEmpty())).count();
            tallies.add(new IncidentTally(name, row.size(), sums, without));
        });
        return List.copyOf(tallies);
    }
}
