package org.dateline.cli;

import static org.dateline.cli.Column.Type.INTEGER;
import static org.dateline.cli.Column.Type.NUMBER;
import static org.dateline.cli.Column.Type.STRING;

import java.util.List;
import java.util.Optional;
import org.dateline.clause.FigureKind;
import org.dateline.clause.Role;
import org.dateline.event.Scope;
import org.dateline.figure.Finding;
import org.dateline.place.Place;
import org.dateline.place.PlaceMention;
import org.dateline.place.Point;
import org.dateline.source.Attribution;
import org.dateline.time.Interval;
import org.dateline.time.Publication;

/**
 * The columns of {@code --ucdp}: the 49 of the georeferenced event dataset (GED) of the Uppsala Conflict Data Program, in its
 * order. A row is what an article says, not an event that was coded: who fought whom stays empty. {@code where_prec},
 * {@code date_prec} and {@code event_clarity} are as GED's codebook has them; only figures of people killed fill the columns of
 * deaths, of which {@code best} is the sum.
 */
final class UcdpColumns {

    /** Cells of the grid of PRIO are half a degree wide; they are counted from 1 at the south-western corner, east first. */
    private static final int CELLS_A_DEGREE = 2;

    private UcdpColumns() {}

    private static Column empty(String name) {
        return Column.text(name, "not known", f -> "");
    }

    static List<Column> all() {
        return List.of(
                Column.text("id", "article's id, # and where the figure begins",
                        f -> f.article().id().value() + "#" + f.figure().evidence().span().begin()),
                empty("relid"),
                Column.of("year", INTEGER, "of the last day", f -> Column.last(f).map(day -> String.valueOf(day.getYear())).orElse("")),
                empty("active_year"), empty("code_status"), empty("type_of_violence"), empty("conflict_dset_id"),
                empty("conflict_new_id"), empty("conflict_name"), empty("dyad_dset_id"), empty("dyad_new_id"), empty("dyad_name"),
                empty("side_a_dset_id"), empty("side_a_new_id"), empty("side_a"), empty("side_b_dset_id"), empty("side_b_new_id"),
                empty("side_b"),
                Column.of("number_of_sources", INTEGER, "1: a row is what one article says", f -> "1"),
                Column.text("source_article", "title or id", f -> f.article().title().orElse(f.article().id().value())),
                Column.text("source_office", "outlet", f -> f.article().outlet().orElse("")),
                Column.day("source_date", "day of publication", f -> f.published().flatMap(Publication::best)),
                Column.text("source_headline", "title", f -> f.article().title().orElse("")),
                Column.text("source_original", "source that the text names",
                        f -> f.figure().saidBy().map(Attribution::name).orElse("")),
                Column.of("where_prec", INTEGER, "1 a place, 2 a part of one or known by its surroundings, 3 a second division, 4 a first"
                        + " one, 5 a line or area, 6 a country",
                        f -> Column.finest(f).flatMap(PlaceMention::place).map(UcdpColumns::wherePrecision).orElse("")),
                Column.place("where_coordinates", STRING, "place that the coordinates are of", p -> p.point().map(point -> p.name())),
                Column.text("where_description", "finest place, in the text's words",
                        f -> Column.finest(f).map(PlaceMention::text).orElse("")),
                Column.place("adm_1", STRING, "first-level division", p -> p.admin1().map(Place.Division::name)),
                Column.place("adm_2", STRING, "second-level division", p -> p.admin2().map(Place.Division::name)),
                Column.place("latitude", NUMBER, "degrees north", p -> p.point().map(Point::latitude)),
                Column.place("longitude", NUMBER, "degrees east", p -> p.point().map(Point::longitude)),
                Column.place("geom_wkt", STRING, "the point as well-known text",
                        p -> p.point().map(point -> "POINT (" + point.longitude() + " " + point.latitude() + ")")),
                Column.place("priogrid_gid", INTEGER, "cell of PRIO-GRID", p -> p.point().map(UcdpColumns::gridCell)),
                Column.place("country", STRING, "name of the country", p -> Optional.of(Column.country(p.country()))),
                empty("country_id"), empty("region"),
                Column.of("event_clarity", INTEGER, "1 an incident, 2 a period or total",
                        f -> f.figure().scope() == Scope.INCIDENT ? "1" : "2"),
                Column.of("date_prec", INTEGER, "1 a day, 2 up to six days, 3 a week, 4 up to a month, 5 more",
                        f -> f.figure().when().map(UcdpColumns::datePrecision).orElse("")),
                Column.day("date_start", "first day", Column::first),
                Column.day("date_end", "last day", Column::last),
                Column.of("deaths_a", INTEGER, "0: the side of the dead is not known", f -> isDead(f) ? "0" : ""),
                Column.of("deaths_b", INTEGER, "0: the side of the dead is not known", f -> isDead(f) ? "0" : ""),
                Column.of("deaths_civilians", INTEGER, "civilians killed", f -> deaths(f, f.figure().role() == Role.CIVILIAN)),
                Column.of("deaths_unknown", INTEGER, "all others killed", f -> deaths(f, f.figure().role() != Role.CIVILIAN)),
                Column.of("best", INTEGER, "the number stated; the sum of the columns of deaths",
                        f -> isDead(f) ? Column.number(f.figure().quantity().stated()) : ""),
                Column.of("high", INTEGER, "greatest number that the words allow",
                        f -> isDead(f) ? Column.number(f.figure().quantity().high()) : ""),
                Column.of("low", INTEGER, "least number that the words allow",
                        f -> isDead(f) ? Column.number(f.figure().quantity().low()) : ""),
                empty("gwnoa"), empty("gwnob"));
    }

    private static boolean isDead(Finding finding) {
        return finding.figure().kind() == FigureKind.KILLED && !finding.figure().joint()
                && finding.figure().quantity().stated().isPresent();
    }

    private static String deaths(Finding finding, boolean isCounted) {
        return !isDead(finding) ? "" : isCounted ? Column.number(finding.figure().quantity().stated()) : "0";
    }

    private static long gridCell(Point point) {
        long row = Math.min(180 * CELLS_A_DEGREE - 1, (long) Math.floor((point.latitude() + 90) * CELLS_A_DEGREE));
        long column = Math.min(360 * CELLS_A_DEGREE - 1, (long) Math.floor((point.longitude() + 180) * CELLS_A_DEGREE));
        return row * 360 * CELLS_A_DEGREE + column + 1;
    }

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

    private static String datePrecision(Interval days) {
        long length = days.days();
        return length == 1 ? "1" : length < 7 ? "2" : length == 7 ? "3" : length <= 31 ? "4" : "5";
    }
}
