package org.dateline.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.ledger.Basis;
import org.dateline.ledger.Incident;
import org.dateline.ledger.Policy;
import org.dateline.place.Point;
import org.dateline.query.Column;

/**
 * What is asked of the incidents of a ledger, in columns: a view of them is one run through numbers, and only those rows are made
 * that are shown. A row is an incident's place in the ledger. Made once for a ledger; safe for use by several threads.
 */
final class RowColumns {

    /** Stands for a day that is not known; it is later than all that are. */
    static final LocalDate NO_DAY = LocalDate.MAX;
    /** Stands for a place that is not known; it is later than all that are. */
    static final String NO_PLACE = "\uffff";
    private static final double SURE = 0.6;

    private final List<Incident> incidents;
    private final Column<String> type;
    private final Column<String> country;
    private final Column<Names> places;
    private final Column<String> firstPlace;
    private final Column<Names> sources;
    private final Column<List<String>> voices;
    private final Column<Spot> spot;
    private final Column<String> mark;
    private final Column<LocalDate> first;
    private final Column<LocalDate> last;
    private final Column<Long> told;
    private final Column<Boolean> sure;
    private final Column<Boolean> byArticle;
    private final Column<String> id;
    private final int[] rowOfId;
    private final TollColumns tolls;

    RowColumns(List<Incident> incidents, PagePolicies policies) {
        this.incidents = incidents;
        List<Consumer<IncidentRow>> all = new ArrayList<>();
        Column.Filling<String> types = of(row -> row.type().orElse(""), all);
        Column.Filling<String> countries = of(row -> row.country().orElse(""), all);
        Column.Filling<List<String>> placeNames = of(row -> Stream.concat(row.places().stream(),
                row.country().map(Names::ofCountry).stream()).distinct().toList(), all);
        Column.Filling<String> firstPlaces = of(row -> row.places().stream().findFirst().orElse(NO_PLACE), all);
        Column.Filling<List<String>> sourceNames = of(IncidentRow::sources, all);
        Column.Filling<Spot> spots = of(IncidentRow::spot, all);
        Column.Filling<String> marks = of(RowColumns::mark, all);
        Column.Filling<LocalDate> firsts = of(row -> row.from().or(row::to).orElse(NO_DAY), all);
        Column.Filling<LocalDate> lasts = of(row -> row.to().or(row::from).orElse(NO_DAY), all);
        Column.Filling<Long> tellings = of(row -> ((long) row.voices() << Integer.SIZE) + row.articles(), all);
        Column.Filling<Boolean> surely = of(row -> row.placeBasis() == Basis.TOLD && row.spot().confidence() >= SURE, all);
        Column.Filling<Boolean> articleDays = of(row -> row.basis() == Basis.ARTICLE, all);
        Column.Filling<String> ids = of(IncidentRow::id, all);
        Column.Filling<List<String>> voiceNames = new Column.Filling<>();
        TollColumns.Filling amounts = new TollColumns.Filling(policies);
        for (Incident incident : incidents) {
            IncidentRow row = IncidentRow.of(incident, policies);
            all.forEach(column -> column.accept(row));
            voiceNames.add(voices(incident));
            amounts.add(row);
        }
        type = types.column();
        country = countries.column();
        places = placeNames.column().map(Names::of);
        firstPlace = firstPlaces.sorted(Comparator.naturalOrder());
        sources = sourceNames.column().map(Names::of);
        voices = voiceNames.column();
        spot = spots.column();
        mark = marks.column();
        first = firsts.sorted(Comparator.naturalOrder());
        last = lasts.sorted(Comparator.naturalOrder());
        told = tellings.sorted(Comparator.naturalOrder());
        sure = surely.column();
        byArticle = articleDays.column();
        id = ids.sorted(Comparator.naturalOrder());
        rowOfId = new int[incidents.size()];
        for (int row = 0; row < incidents.size(); row++) {
            rowOfId[id.number(row)] = row;
        }
        tolls = amounts.columns();
    }

    private static <V> Column.Filling<V> of(Function<IncidentRow, V> value, List<Consumer<IncidentRow>> all) {
        Column.Filling<V> filling = new Column.Filling<>();
        all.add(row -> filling.add(value.apply(row)));
        return filling;
    }

    private static List<String> voices(Incident incident) {
        return incident.tellings().stream().flatMap(telling -> telling.claims().stream())
                .flatMap(claim -> Stream.concat(claim.figure().saidBy().map(by -> by.name()).stream(), claim.outlet().stream()))
                .map(name -> name.toLowerCase(Locale.ROOT)).distinct().sorted().toList();
    }

    private static String mark(IncidentRow row) {
        return switch (row.spot().level()) {
            case NONE -> "";
            case COUNTRY -> row.country().orElse("?");
            default -> row.spot().level() + " " + row.spot().point().map(Point::toString).orElse("");
        };
    }

    /** How many rows there are. */
    int size() {
        return incidents.size();
    }

    Incident incident(int row) {
        return incidents.get(row);
    }

    /** The incident of an id. */
    Optional<Incident> incident(String of) {
        int number = id.find(of, Comparator.naturalOrder());
        return number < 0 ? Optional.empty() : Optional.of(incidents.get(rowOfId[number]));
    }

    /** What happened, empty where that is not known. */
    Column<String> type() {
        return type;
    }

    /** ISO 3166-1 alpha-2 code, empty where it is not known. */
    Column<String> country() {
        return country;
    }

    /** The places, the finest first, and the country. */
    Column<Names> places() {
        return places;
    }

    /** The finest place, {@link #NO_PLACE} where none is known; by its numbers in the order of names. */
    Column<String> firstPlace() {
        return firstPlace;
    }

    /** Whom the articles name for their numbers, and their outlets. */
    Column<Names> sources() {
        return sources;
    }

    Column<Spot> spot() {
        return spot;
    }

    /** Rows of one mark are one on the map; empty where a row is not on it. */
    Column<String> mark() {
        return mark;
    }

    /** The first day, {@link #NO_DAY} where none is known; by its numbers in the order of days. */
    Column<LocalDate> first() {
        return first;
    }

    /** The last day, {@link #NO_DAY} where none is known; by its numbers in the order of days. */
    Column<LocalDate> last() {
        return last;
    }

    /** How many voices and then articles tell of it; by its numbers in that order. */
    Column<Long> told() {
        return told;
    }

    /** Whether the text tells the place, and surely. */
    Column<Boolean> sure() {
        return sure;
    }

    /** Whether the day is the article's own. */
    Column<Boolean> byArticle() {
        return byArticle;
    }

    /** The incident's id; by its numbers in the order of ids. */
    Column<String> id() {
        return id;
    }

    TollColumns tolls() {
        return tolls;
    }

    /** The tolls by a policy; of one that is not offered they are worked out, of those rows that its sources may tell of. */
    TollColumns.Amounts by(Policy policy) {
        boolean[] heard = voices.test(names -> policy.sources().stream().map(source -> source.toLowerCase(Locale.ROOT))
                .anyMatch(source -> names.stream().anyMatch(name -> name.contains(source))));
        return tolls.by(policy, row -> heard[voices.number(row)] ? incidents.get(row).by(policy).tolls() : Map.of());
    }
}
