package org.dateline.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.article.ArticleId;
import org.dateline.clause.FigureKind;
import org.dateline.ledger.Basis;
import org.dateline.ledger.Incident;
import org.dateline.ledger.Toll;
import org.dateline.place.Place;
import org.dateline.place.PlaceMention;
import org.dateline.place.Point;
import org.dateline.time.Interval;

/** What the columns of tables of incidents hold; the empty string where nothing is known. */
final class IncidentColumns {

    private IncidentColumns() {}

    /** A column: its header, its HXL tag, and what it holds of an incident. */
    record IncidentColumn(String name, String tag, Function<Incident, String> value) {}

    private static IncidentColumn of(String name, String tag, Function<Incident, String> value) {
        return new IncidentColumn(name, tag, value);
    }

    private static IncidentColumn toll(FigureKind kind, String bound, String tag, Function<Toll, OptionalLong> value) {
        return of(kind.name().toLowerCase(Locale.ROOT) + "_" + bound, tag, incident -> number(incident, kind, value));
    }

    private static String number(Incident incident, FigureKind kind, Function<Toll, OptionalLong> value) {
        OptionalLong number = Optional.ofNullable(incident.tolls().get(kind)).map(value).orElse(OptionalLong.empty());
        return number.isPresent() ? Long.toString(number.getAsLong()) : "";
    }

    /** The columns of {@code --csv}, with the tags of {@code --hxl}. */
    static List<IncidentColumn> plain() {
        return List.of(
                of("incident", "#event+id", Incident::id),
                of("type", "#event+type", incident -> incident.type().orElse("")),
                of("from", "#date+start", incident -> first(incident)),
                of("to", "#date+end", incident -> last(incident)),
                of("date_basis", "#meta+date", incident -> incident.basis().name()),
                of("places", "#loc+name", IncidentColumns::places),
                of("country", "#country+code+v_iso2", incident -> incident.country().orElse("")),
                of("latitude", "#geo+lat", incident -> incident.point().map(Point::latitude).map(String::valueOf).orElse("")),
                of("longitude", "#geo+lon", incident -> incident.point().map(Point::longitude).map(String::valueOf).orElse("")),
                toll(FigureKind.KILLED, "low", "#affected+killed+min", Toll::low),
                toll(FigureKind.KILLED, "best", "#affected+killed", Toll::best),
                toll(FigureKind.KILLED, "high", "#affected+killed+max", Toll::high),
                toll(FigureKind.INJURED, "low", "#affected+injured+min", Toll::low),
                toll(FigureKind.INJURED, "best", "#affected+injured", Toll::best),
                toll(FigureKind.INJURED, "high", "#affected+injured+max", Toll::high),
                toll(FigureKind.DISPLACED, "best", "#affected+displaced", Toll::stated),
                of("policy", "#meta+policy", incident -> incident.tolls().values().stream().map(toll -> toll.policy().name())
                        .findFirst().orElse("")),
                of("number_of_sources", "#meta+sources+num", incident -> Integer.toString(incident.sources())),
                of("event_clarity", "#meta+clarity", IncidentColumns::clarity),
                of("articles", "#meta+articles", IncidentColumns::articles));
    }

    /** The columns of UCDP's event data that the ledger can fill. */
    static List<IncidentColumn> ucdp() {
        return List.of(
                of("id", "", Incident::id),
                of("number_of_sources", "", incident -> Integer.toString(incident.sources())),
                of("source_article", "", IncidentColumns::articles),
                of("where_coordinates", "", incident -> incident.places().stream().map(PlaceMention::text).findFirst().orElse("")),
                of("adm_1", "", incident -> incident.places().stream().flatMap(mention -> mention.place().stream())
                        .flatMap(place -> place.admin1().stream()).map(Place.Division::name).findFirst().orElse("")),
                of("latitude", "", incident -> incident.point().map(Point::latitude).map(String::valueOf).orElse("")),
                of("longitude", "", incident -> incident.point().map(Point::longitude).map(String::valueOf).orElse("")),
                of("country", "", incident -> incident.country().map(code -> new Locale("", code).getDisplayCountry(Locale.ENGLISH)).orElse("")),
                of("event_clarity", "", IncidentColumns::clarity),
                of("date_start", "", IncidentColumns::first),
                of("date_end", "", IncidentColumns::last),
                of("best", "", incident -> number(incident, FigureKind.KILLED, Toll::stated)),
                of("high", "", incident -> number(incident, FigureKind.KILLED, Toll::high)),
                of("low", "", incident -> number(incident, FigureKind.KILLED, Toll::low)));
    }

    /** UCDP: 1 where the event is told with its day, 2 where it is known only by what articles say around it. */
    private static String clarity(Incident incident) {
        return incident.basis() == Basis.TOLD && !incident.places().isEmpty() ? "1" : "2";
    }

    private static String first(Incident incident) {
        return incident.when().flatMap(Interval::first).map(LocalDate::toString).orElse("");
    }

    private static String last(Incident incident) {
        return incident.when().flatMap(Interval::last).map(LocalDate::toString).orElse("");
    }

    static String places(Incident incident) {
        return incident.places().stream().map(PlaceMention::text).collect(Collectors.joining("; "));
    }

    private static String articles(Incident incident) {
        return incident.articles().stream().map(ArticleId::value).collect(Collectors.joining("; "));
    }
}
