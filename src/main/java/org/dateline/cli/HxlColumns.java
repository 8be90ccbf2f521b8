package org.dateline.cli;

import static org.dateline.cli.Column.Type.INTEGER;
import static org.dateline.cli.Column.Type.NUMBER;
import static org.dateline.cli.Column.Type.STRING;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.clause.FigureKind;
import org.dateline.clause.Unit;
import org.dateline.figure.Figure;
import org.dateline.figure.Finding;
import org.dateline.place.Place;
import org.dateline.place.PlaceMention;
import org.dateline.source.Attribution;

/**
 * The columns of {@code --hxl} with their hashtags (HXL 1.1), so that they pass HXL's default schema: columns of people
 * affected hold numbers alone and count people or, where tagged so, households; what is text stands under {@code #meta}.
 */
final class HxlColumns {

    private HxlColumns() {}

    /**
     * A column with its hashtag.
     *
     * @param tag the hashtag with its attributes
     * @param column the column
     */
    record Tagged(String tag, Column column) {}

    private static Tagged of(String tag, Column column) {
        return new Tagged(tag, column.tidied());
    }

    static List<Tagged> all() {
        return List.of(
                of("#date+occurred", Column.day("Date", "last day of the event", Column::last)),
                of("#date+start", Column.day("From", "first day of the event", Column::first)),
                of("#country+name", Column.place("Country", STRING, "country of the finest place",
                        p -> Optional.of(Column.country(p.country())))),
                of("#country+code+v_iso2", Column.place("Country code", STRING, "the same, ISO 3166-1 alpha-2",
                        p -> Optional.of(p.country()))),
                of("#country+code+v_iso3", Column.place("Country P-code", STRING, "the same, ISO 3166-1 alpha-3, by which OCHA's P-codes of"
                        + " countries go", p -> Optional.of(iso3(p.country())))),
                of("#adm1+name", Column.place("Admin 1", STRING, "first-level division", p -> p.admin1().map(Place.Division::name))),
                of("#adm2+name", Column.place("Admin 2", STRING, "second-level division", p -> p.admin2().map(Place.Division::name))),
                of("#loc+name", Column.text("Place", "finest place, in the text's words",
                        f -> Column.finest(f).map(PlaceMention::text).orElse(""))),
                of("#geo+lat", Column.place("Latitude", NUMBER, "degrees north", p -> p.point().map(point -> point.latitude()))),
                of("#geo+lon", Column.place("Longitude", NUMBER, "degrees east", p -> p.point().map(point -> point.longitude()))),
                people("#affected+killed", "Killed", FigureKind.KILLED), people("#affected+injured", "Injured", FigureKind.INJURED),
                people("#affected+missing", "Missing", FigureKind.MISSING),
                people("#affected+detained", "Detained", FigureKind.DETAINED),
                people("#affected+abducted", "Abducted", FigureKind.ABDUCTED),
                people("#affected+idps", "Displaced", FigureKind.DISPLACED),
                people("#affected+returned", "Returned", FigureKind.RETURNED),
                counted("#affected+casualties", "Killed or injured", Figure::joint),
                counted("#affected+hh+idps", "Households displaced",
                        f -> f.unit() == Unit.HOUSEHOLDS && f.kind() == FigureKind.DISPLACED),
                counted("#indicator+homes+num", "Homes", f -> f.unit() == Unit.HOMES),
                of("#indicator+stated+num", Column.figure("Number", INTEGER, "the number stated, whatever it counts",
                        f -> Column.number(f.quantity().stated()))),
                of("#indicator+min+num", Column.figure("Least", INTEGER, "least number that the words allow",
                        f -> Column.number(f.quantity().low()))),
                of("#indicator+max+num", Column.figure("Most", INTEGER, "greatest number that the words allow",
                        f -> Column.number(f.quantity().high()))),
                of("#meta+hedge", Column.figure("Hedge", STRING, "how the number is hedged", f -> f.quantity().hedge())),
                of("#meta+kind", Column.figure("Kind", STRING, "what happened to those counted", Figure::kind)),
                of("#meta+unit", Column.figure("Unit", STRING, "PEOPLE, HOUSEHOLDS or HOMES", Figure::unit)),
                of("#meta+group", Column.figure("Group", STRING, "who was counted, in the text's words", f -> f.group().orElse(""))),
                of("#meta+role", Column.figure("Role", STRING, "CIVILIAN, COMBATANT or UNSPECIFIED", Figure::role)),
                of("#meta+scope", Column.figure("Scope", STRING, "INCIDENT, PERIOD or TOTAL", Figure::scope)),
                of("#meta+stance", Column.figure("Stance", STRING, "STATED, DENIED or POSSIBLE", Figure::stance)),
                of("#meta+source+said_by", Column.text("Said by", "source that the text names",
                        f -> f.figure().saidBy().map(Attribution::name).orElse(""))),
                of("#meta+source+outlet", Column.text("Outlet", "who published it", f -> f.article().outlet().orElse(""))),
                of("#meta+url", Column.text("Article", "address of the article",
                        f -> f.article().uri().map(Object::toString).filter(uri -> uri.matches("(?i)https?://.+")).orElse(""))),
                of("#meta+id", Column.text("Article id", "id of the article", f -> f.article().id().value())),
                of("#meta+confidence", Column.of("Confidence", NUMBER, "how likely the finest place is right, 0 to 1",
                        f -> Column.finest(f).map(m -> String.format(Locale.ROOT, "%.2f", m.confidence())).orElse(""))),
                of("#event+type", Column.text("Event type", "what sort of event it is", f -> f.eventType().map(Enum::name).orElse(""))));
    }

    private static Tagged people(String tag, String name, FigureKind kind) {
        return counted(tag, name, f -> f.kind() == kind && f.unit() == Unit.PEOPLE && !f.joint());
    }

    private static Tagged counted(String tag, String name, Predicate<Figure> isCounted) {
        return of(tag, Column.of(name, INTEGER, "how many", f -> stated(f, isCounted)));
    }

    private static String stated(Finding finding, Predicate<Figure> isCounted) {
        return isCounted.test(finding.figure()) ? Column.number(finding.figure().quantity().stated()) : "";
    }

    /** Codes of countries that Java's locales lack. */
    private static final Map<String, String> OTHER = Map.of("XK", "XKX");

    private static String iso3(String country) {
        return country.isEmpty() ? "" : OTHER.containsKey(country) ? OTHER.get(country)
                : new Locale.Builder().setRegion(country).build().getISO3Country();
    }
}
