package org.dateline.cli;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.dateline.article.ArticleId;
import org.dateline.ledger.Basis;
import org.dateline.ledger.Claim;
import org.dateline.ledger.Incident;
import org.dateline.ledger.Series;
import org.dateline.ledger.SeriesPoint;
import org.dateline.place.PlaceMention;

/** Incidents and running totals as tables to read. */
final class IncidentTable {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final int MOST_POINTS = 4;

    private final Terminal terminal;

    IncidentTable(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The lines of a table of incidents; none where there are none. */
    List<String> incidents(List<Incident> incidents) {
        Table table = new Table("TOLL", "WHAT", "WHERE", "WHEN", "ARTICLES");
        for (Incident incident : incidents) {
            String when = incident.when().map(FigureWords::days).orElse(FigureWords.UNKNOWN);
            String type = incident.type().map(name -> name.toLowerCase(Locale.ROOT).replace('_', ' ')).orElse(FigureWords.UNKNOWN);
            table.add(List.of(tolls(incident), type, where(incident),
                    incident.basis() == Basis.ARTICLE && incident.when().isPresent() ? "≈ " + when : when,
                    Integer.toString(incident.articles().size())),
                    List.of(Style.NUMBER, Style.PLAIN, Style.PLAIN, Style.PLAIN, Style.PLAIN), Style.FAINT.of(told(incident), terminal));
        }
        return incidents.isEmpty() ? List.of() : table.lines(terminal);
    }

    private static String where(Incident incident) {
        return incident.places().isEmpty() ? FigureWords.UNKNOWN
                : incident.places().stream().map(PlaceMention::shown).map(Cells::clean).distinct().collect(Collectors.joining(", "));
    }

    /** The words that the first toll rests on, with the article that they stand in. */
    private String told(Incident incident) {
        Optional<Claim> first = incident.tolls().values().stream().flatMap(toll -> toll.rests().stream()).findFirst();
        ArticleId article = first.map(Claim::article).orElse(incident.articles().get(0));
        String words = first.map(claim -> "«" + claim.figure().evidence().quote() + "»").orElse("");
        String title = incident.tellings().stream().filter(telling -> telling.article().equals(article))
                .flatMap(telling -> telling.title().stream()).findFirst().orElse("");
        String id = Cells.cut(Cells.clean(article.value()), 32) + ": ";
        return id + Cells.cut(Cells.clean(words + (words.isEmpty() || title.isEmpty() ? "" : " – ") + title),
                terminal.width() - 2 - Cells.width(id));
    }

    static String tolls(Incident incident) {
        String tolls = incident.tolls().values().stream().map(toll -> number(toll.low(), toll.best(), toll.high()) + " "
                + toll.kind().name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
        return tolls.isEmpty() ? "–" : tolls;
    }

    private static String number(OptionalLong low, OptionalLong best, OptionalLong high) {
        if (best.isPresent() && high.isPresent() && low.isPresent() && low.equals(high)) {
            return grouped(best.getAsLong());
        } else if (best.isPresent() && high.isEmpty() && low.isPresent()) {
            return "at least " + grouped(low.getAsLong());
        } else if (low.isPresent() && high.isPresent()) {
            return grouped(low.getAsLong()) + "–" + grouped(high.getAsLong());
        }
        return best.isPresent() ? "about " + grouped(best.getAsLong()) : low.isPresent() ? "at least " + grouped(low.getAsLong())
                : high.isPresent() ? "up to " + grouped(high.getAsLong()) : "–";
    }

    private static String grouped(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    /** The lines of a table of running totals; none where there are none. */
    List<String> series(List<Series> series) {
        Table table = new Table("TOTAL", "OF", "WHERE", "SINCE", "SAID BY", "POINTS");
        for (Series one : series) {
            List<SeriesPoint> told = new ArrayList<>(one.points().stream().filter(point -> !point.carried()).toList());
            List<SeriesPoint> last = told.subList(Math.max(0, told.size() - MOST_POINTS), told.size());
            SeriesPoint latest = told.stream().max(Comparator.comparing(SeriesPoint::day)).orElse(one.points().get(0));
            table.add(List.of(number(latest.low(), latest.best(), latest.high()) + " " + one.kind().name().toLowerCase(Locale.ROOT),
                    one.whose().orElse(one.unit().name().toLowerCase(Locale.ROOT)), Cells.clean(one.place().map(PlaceMention::calm).orElse("–")),
                    one.since().map(DAY::format).orElse("–"), Cells.clean(one.saidBy().orElse("–")),
                    last.stream().map(point -> DAY.format(point.day()) + ": " + number(point.low(), point.best(), point.high()))
                            .collect(Collectors.joining(", "))),
                    List.of(Style.NUMBER, Style.PLAIN, Style.PLAIN, Style.PLAIN, Style.PLAIN, Style.PLAIN), "");
        }
        return series.isEmpty() ? List.of() : table.lines(terminal);
    }
}
