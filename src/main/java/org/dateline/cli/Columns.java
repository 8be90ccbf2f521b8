package org.dateline.cli;

import static org.dateline.cli.Column.Type.BOOLEAN;
import static org.dateline.cli.Column.Type.INTEGER;
import static org.dateline.cli.Column.Type.NUMBER;
import static org.dateline.cli.Column.Type.STRING;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.figure.Figure;
import org.dateline.place.Place;
import org.dateline.place.PlaceMention;
import org.dateline.query.FigureQuery;
import org.dateline.query.Snippet;
import org.dateline.source.Attribution;
import org.dateline.time.Interval;
import org.dateline.time.Publication;

/** The columns of {@code --csv} and the properties of {@code --geojson}: those of the JSON, with the finest place in its own. */
final class Columns {

    private Columns() {}

    static List<Column> plain(FigureQuery query) {
        return List.of(
                Column.text("article", "id of the article", f -> f.article().id().value()),
                Column.text("title", "its title", f -> f.article().title().orElse("")),
                Column.text("outlet", "who published it", f -> f.article().outlet().orElse("")),
                Column.text("url", "its address", f -> f.article().uri().map(Object::toString).orElse("")),
                Column.day("published_from", "first day on which it may have been published",
                        f -> Column.published(f).flatMap(Interval::first)),
                Column.day("published_to", "last such day", f -> Column.published(f).flatMap(Interval::last)),
                Column.day("published_best", "likeliest such day", f -> f.published().flatMap(Publication::best)),
                Column.figure("begin", INTEGER, "where the counted phrase begins in the text, in UTF-16 code units",
                        f -> f.evidence().span().begin()),
                Column.figure("end", INTEGER, "where it ends, exclusive", f -> f.evidence().span().end()),
                Column.figure("evidence", STRING, "the counted phrase", f -> f.evidence().quote()),
                Column.figure("kind", STRING, "KILLED, INJURED, MISSING, DETAINED, ABDUCTED, DISPLACED, RETURNED or HOUSING",
                        Figure::kind),
                Column.figure("joint", BOOLEAN, "whether dead and injured are counted together", Figure::joint),
                Column.figure("low", INTEGER, "least number that the words allow", f -> Column.number(f.quantity().low())),
                Column.figure("best", INTEGER, "number that they state", f -> Column.number(f.quantity().best())),
                Column.figure("high", INTEGER, "greatest number that they allow", f -> Column.number(f.quantity().high())),
                Column.figure("hedge", STRING, "EXACT, AT_LEAST, MORE_THAN, ABOUT, NEARLY, UP_TO, RANGE or VAGUE",
                        f -> f.quantity().hedge()),
                Column.figure("unit", STRING, "PEOPLE, HOUSEHOLDS or HOMES", Figure::unit),
                Column.figure("group", STRING, "who was counted, in the text's words", f -> f.group().orElse("")),
                Column.figure("role", STRING, "CIVILIAN, COMBATANT or UNSPECIFIED", Figure::role),
                Column.figure("subset_of", INTEGER, "begin of the figure that it is a part of",
                        f -> f.subsetOf().map(span -> String.valueOf(span.begin())).orElse("")),
                Column.text("place", "finest place, in the text's words", f -> Column.finest(f).map(PlaceMention::text).orElse("")),
                Column.place("place_name", STRING, "its name in the gazetteer", p -> Optional.of(p.name())),
                Column.place("place_kind", STRING, "COUNTRY, ADMIN1, ADMIN2, ADMIN3, SETTLEMENT, AREA, LAND, WATER, ROAD or SITE",
                        p -> Optional.of(p.kind())),
                Column.place("country", STRING, "its country, ISO 3166-1 alpha-2", p -> Optional.of(p.country())),
                Column.place("admin1", STRING, "its first-level division", p -> p.admin1().map(Place.Division::name)),
                Column.place("place_id", INTEGER, "its GeoNames id", p -> Optional.of(Column.number(p.id()))),
                Column.place("latitude", NUMBER, "degrees north, WGS 84", p -> p.point().map(point -> point.latitude())),
                Column.place("longitude", NUMBER, "degrees east, WGS 84", p -> p.point().map(point -> point.longitude())),
                Column.of("radius_km", INTEGER, "within how many kilometres of that point it lies", f -> Column.finest(f)
                        .filter(m -> m.place().flatMap(Place::point).isPresent())
                        .map(m -> String.valueOf(Math.round(m.radiusKm()))).orElse("")),
                Column.figure("places", STRING, "all places, the finest first",
                        f -> f.places().stream().map(PlaceMention::text).collect(Collectors.joining("; "))),
                Column.day("from", "first day of the event", Column::first),
                Column.day("to", "last day of the event", Column::last),
                Column.figure("said_by", STRING, "source that the text names", f -> f.saidBy().map(Attribution::name).orElse("")),
                Column.figure("scope", STRING, "INCIDENT, PERIOD or TOTAL", Figure::scope),
                Column.figure("stance", STRING, "STATED, DENIED or POSSIBLE", Figure::stance),
                Column.figure("rule", STRING, "rule that found it", f -> f.evidence().rule()),
                Column.text("snippet", "words around it", f -> Snippet.of(f, query).text()),
                Column.of("confidence", NUMBER, "how likely the finest place is right, 0 to 1",
                        f -> Column.finest(f).map(m -> String.format(Locale.ROOT, "%.2f", m.confidence())).orElse("")),
                Column.text("event_type", "what sort of event it is: ATTACK, AIR_STRIKE, FLOOD ..., as docs/events.md lists them",
                        f -> f.eventType().map(Enum::name).orElse("")));
    }
}
