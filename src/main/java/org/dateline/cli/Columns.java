package org.dateline.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.clause.FigureKind;
import org.dateline.clause.Role;
import org.dateline.clause.Unit;
import org.dateline.figure.Figure;
import org.dateline.figure.Finding;
import org.dateline.place.Place;
import org.dateline.place.PlaceMention;
import org.dateline.query.FigureQuery;
import org.dateline.query.Snippet;
import org.dateline.source.Attribution;
import org.dateline.time.Interval;
import org.dateline.time.Publication;

/** What the columns of tables of findings hold; the empty string where nothing is known. */
final class Columns {

    private Columns() {}

    /**
     * A column.
     *
     * @param name its header
     * @param value what it holds of a finding
     */
    record Column(String name, Function<Finding, String> value) {}

    private static Column of(String name, Function<Finding, String> value) {
        return new Column(name, value);
    }

    private static Column figure(String name, Function<Figure, Object> value) {
        return of(name, finding -> String.valueOf(value.apply(finding.figure())));
    }

    private static Column place(String name, Function<Place, Optional<?>> value) {
        return of(name, finding -> finest(finding).flatMap(PlaceMention::place).flatMap(value).map(String::valueOf)
                .orElse(""));
    }

    /** The columns of {@code --csv}: those of the JSON, with the finest place in columns of its own. */
    static List<Column> plain(FigureQuery query) {
        return List.of(
                of("article", f -> f.article().id().value()),
                of("title", f -> f.article().title().orElse("")),
                of("outlet", f -> f.article().outlet().orElse("")),
                of("url", f -> f.article().uri().map(Object::toString).orElse("")),
                of("published_from", f -> published(f).flatMap(Interval::first).map(LocalDate::toString).orElse("")),
                of("published_to", f -> published(f).flatMap(Interval::last).map(LocalDate::toString).orElse("")),
                of("published_best", f -> f.published().flatMap(Publication::best).map(LocalDate::toString).orElse("")),
                figure("begin", f -> f.evidence().span().begin()),
                figure("end", f -> f.evidence().span().end()),
                figure("evidence", f -> f.evidence().quote()),
                figure("kind", Figure::kind),
                figure("joint", Figure::joint),
                figure("low", f -> number(f.quantity().low())),
                figure("best", f -> number(f.quantity().best())),
                figure("high", f -> number(f.quantity().high())),
                figure("hedge", f -> f.quantity().hedge()),
                figure("unit", Figure::unit),
                figure("group", f -> f.group().orElse("")),
                figure("role", Figure::role),
                figure("subset_of", f -> f.subsetOf().map(span -> String.valueOf(span.begin())).orElse("")),
                of("place", f -> finest(f).map(PlaceMention::text).orElse("")),
                place("place_name", p -> Optional.of(p.name())),
                place("place_kind", p -> Optional.of(p.kind())),
                place("country", p -> Optional.of(p.country())),
                place("admin1", p -> p.admin1().map(Place.Division::name)),
                place("place_id", p -> Optional.of(number(p.id()))),
                place("latitude", p -> p.point().map(point -> point.latitude())),
                place("longitude", p -> p.point().map(point -> point.longitude())),
                of("radius_km", f -> finest(f).filter(m -> m.place().flatMap(Place::point).isPresent())
                        .map(m -> String.valueOf(Math.round(m.radiusKm()))).orElse("")),
                figure("places", f -> f.places().stream().map(PlaceMention::text).collect(Collectors.joining("; "))),
                figure("from", f -> f.when().flatMap(Interval::first).map(LocalDate::toString).orElse("")),
                figure("to", f -> f.when().flatMap(Interval::last).map(LocalDate::toString).orElse("")),
                figure("said_by", f -> f.saidBy().map(Attribution::name).orElse("")),
                figure("scope", Figure::scope),
                figure("stance", Figure::stance),
                figure("rule", f -> f.evidence().rule()),
                of("snippet", f -> Snippet.of(f, query).text()));
    }

    /**
     * The columns of {@code --ucdp}: named as in the georeferenced event dataset of the Uppsala Conflict Data Program.
     * A row is what an article says, not an event that was coded; {@code where_prec} and {@code date_prec} are as its
     * codebook has them, and only figures of people killed fill the columns of deaths.
     */
    static List<Column> ucdp() {
        return List.of(
                of("id", f -> f.article().id().value() + "#" + f.figure().evidence().span().begin()),
                of("year", f -> last(f).map(day -> String.valueOf(day.getYear())).orElse("")),
                of("source_article", f -> f.article().title().orElse(f.article().id().value())),
                of("source_office", f -> f.article().outlet().orElse("")),
                of("source_date", f -> f.published().flatMap(Publication::best).map(LocalDate::toString).orElse("")),
                of("source_headline", f -> f.article().title().orElse("")),
                of("source_original", f -> f.figure().saidBy().map(Attribution::name).orElse("")),
                of("where_prec", f -> finest(f).flatMap(PlaceMention::place).map(Columns::wherePrecision).orElse("")),
                of("where_description", f -> finest(f).map(PlaceMention::text).orElse("")),
                place("adm_1", p -> p.admin1().map(Place.Division::name)),
                place("adm_2", p -> p.admin2().map(Place.Division::name)),
                place("latitude", p -> p.point().map(point -> point.latitude())),
                place("longitude", p -> p.point().map(point -> point.longitude())),
                place("country", p -> Optional.of(p.country())),
                of("date_prec", f -> f.figure().when().map(Columns::datePrecision).orElse("")),
                of("date_start", f -> f.figure().when().flatMap(Interval::first).map(LocalDate::toString).orElse("")),
                of("date_end", f -> last(f).map(LocalDate::toString).orElse("")),
                of("deaths_civilians", f -> deaths(f, Role.CIVILIAN)),
                of("deaths_unknown", f -> deaths(f, Role.UNSPECIFIED)),
                of("best", f -> dead(f) ? number(f.figure().quantity().stated()) : ""),
                of("high", f -> dead(f) ? number(f.figure().quantity().high()) : ""),
                of("low", f -> dead(f) ? number(f.figure().quantity().low()) : ""));
    }

    /**
     * The columns of {@code --hxl}, as {@link #HXL_TAGS} tags them. Columns of people affected count people alone; what
     * households and homes count stands in the columns of the least and the most.
     */
    static List<Column> hxl() {
        return List.of(
                of("Date", f -> last(f).map(LocalDate::toString).orElse("")),
                of("From", f -> f.figure().when().flatMap(Interval::first).map(LocalDate::toString).orElse("")),
                place("Country code", p -> Optional.of(p.country())),
                place("Admin 1", p -> p.admin1().map(Place.Division::name)),
                place("Admin 2", p -> p.admin2().map(Place.Division::name)),
                of("Place", f -> finest(f).map(PlaceMention::text).orElse("")),
                place("Latitude", p -> p.point().map(point -> point.latitude())),
                place("Longitude", p -> p.point().map(point -> point.longitude())),
                people("Killed", FigureKind.KILLED), people("Injured", FigureKind.INJURED),
                people("Missing", FigureKind.MISSING), people("Detained", FigureKind.DETAINED),
                people("Abducted", FigureKind.ABDUCTED), people("Displaced", FigureKind.DISPLACED),
                people("Returned", FigureKind.RETURNED),
                figure("Least", f -> number(f.quantity().low())),
                figure("Most", f -> number(f.quantity().high())),
                figure("Unit", Figure::unit),
                figure("Group", f -> f.group().orElse("")),
                figure("Scope", Figure::scope),
                figure("Stance", Figure::stance),
                of("Said by", f -> f.figure().saidBy().map(Attribution::name).orElse("")),
                of("Outlet", f -> f.article().outlet().orElse("")),
                of("Article", f -> f.article().uri().map(Object::toString).orElse(f.article().id().value())));
    }

    /** The HXL hashtags (standard 1.1) of {@link #hxl}, in its order. */
    static final List<String> HXL_TAGS = List.of("#date+occurred", "#date+start", "#country+code+v_iso2", "#adm1+name",
            "#adm2+name", "#loc+name", "#geo+lat", "#geo+lon", "#affected+killed", "#affected+injured",
            "#affected+missing", "#affected+detained", "#affected+abducted", "#affected+idps", "#affected+returned",
            "#indicator+min+num", "#indicator+max+num", "#indicator+unit", "#affected+group", "#meta+scope", "#meta+stance",
            "#meta+source+said_by", "#meta+source+outlet", "#meta+url");

    private static Column people(String name, FigureKind kind) {
        return of(name, f -> f.figure().kind() == kind && f.figure().unit() == Unit.PEOPLE && !f.figure().joint()
                ? number(f.figure().quantity().stated()) : "");
    }

    private static boolean dead(Finding finding) {
        return finding.figure().kind() == FigureKind.KILLED && !finding.figure().joint();
    }

    private static String deaths(Finding finding, Role role) {
        return dead(finding) && finding.figure().role() == role ? number(finding.figure().quantity().stated()) : "";
    }

    /** The first of the figure's places, its finest. */
    static Optional<PlaceMention> finest(Finding finding) {
        return finding.figure().places().stream().findFirst();
    }

    private static Optional<Interval> published(Finding finding) {
        return finding.published().map(Publication::days);
    }

    private static Optional<LocalDate> last(Finding finding) {
        return finding.figure().when().flatMap(Interval::last);
    }

    /** 1 for a place, 2 for a part of one, 3 for a second division, 4 for a first one, 5 for lines and areas, 6 for a country. */
    private static String wherePrecision(Place place) {
        return switch (place.kind()) {
            case SETTLEMENT -> place.id().isPresent() ? "1" : "2";
            case SITE -> "2";
            case ADMIN2, ADMIN3 -> "3";
            case ADMIN1 -> "4";
            case AREA, LAND, WATER, ROAD -> "5";
            case COUNTRY -> "6";
        };
    }

    /** 1 for a day, 2 for up to six days, 3 for a week, 4 for up to a month, 5 for more. */
    private static String datePrecision(Interval days) {
        long length = days.days();
        return length == 1 ? "1" : length < 7 ? "2" : length == 7 ? "3" : length <= 31 ? "4" : "5";
    }

    static String number(OptionalLong number) {
        return number.isPresent() ? String.valueOf(number.getAsLong()) : "";
    }
}
