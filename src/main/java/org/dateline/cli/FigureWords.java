package org.dateline.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.article.Evidence;
import org.dateline.clause.FigureKind;
import org.dateline.event.Scope;
import org.dateline.figure.Figure;
import org.dateline.figure.Stance;
import org.dateline.number.Quantity;
import org.dateline.place.PlaceMention;
import org.dateline.source.Attribution;
import org.dateline.time.Interval;
import org.dateline.time.Publication;

/** Says in words what the slots of a figure hold. */
final class FigureWords {

    /** What stands where nothing is known. */
    static final String UNKNOWN = "–";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final Pattern VAGUE = Pattern.compile(
            "\\b(?:several |many |a few )?(?:tens|dozens?|scores?|hundreds?|thousands?|millions?)(?: of (?:thousands|millions))?\\b",
            Pattern.CASE_INSENSITIVE);

    private FigureWords() {}

    /** "at least 12", "24–99 (dozens)"; a part of another figure is "incl. 4". */
    static String number(Figure figure) {
        return (figure.subsetOf().isPresent() ? "incl. " : "") + number(figure.quantity(), figure.evidence());
    }

    private static String number(Quantity quantity, Evidence evidence) {
        return switch (quantity.hedge()) {
            case EXACT -> stated(quantity);
            case AT_LEAST -> "at least " + stated(quantity);
            case MORE_THAN -> "more than " + stated(quantity);
            case ABOUT -> "about " + stated(quantity);
            case NEARLY -> "nearly " + stated(quantity);
            case UP_TO -> "up to " + stated(quantity);
            case RANGE -> range(quantity);
            case VAGUE -> range(quantity) + word(evidence.quote());
        };
    }

    private static String stated(Quantity quantity) {
        return quantity.stated().isPresent() ? grouped(quantity.stated().getAsLong()) : range(quantity);
    }

    private static String range(Quantity quantity) {
        if (quantity.low().isPresent() && quantity.high().isPresent()) {
            return grouped(quantity.low().getAsLong()) + "–" + grouped(quantity.high().getAsLong());
        }
        return quantity.low().isPresent()
                ? grouped(quantity.low().getAsLong()) + " or more"
                : quantity.high().isPresent() ? "up to " + grouped(quantity.high().getAsLong()) : UNKNOWN;
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String word(String evidence) {
        Matcher vague = VAGUE.matcher(evidence);
        return vague.find() ? " (" + vague.group().toLowerCase(Locale.ROOT) + ")" : "";
    }

    /** "killed", "killed or injured", "displaced (possible)". */
    static String kind(Figure figure) {
        String kind = figure.joint() ? "killed or injured"
                : figure.kind() == FigureKind.HOUSING ? "homes hit" : figure.kind().name().toLowerCase(Locale.ROOT);
        return figure.stance() == Stance.STATED ? kind
                : kind + " (" + figure.stance().name().toLowerCase(Locale.ROOT) + ")";
    }

    /** Who was counted, in the text's words; else people, households or homes. */
    static String who(Figure figure) {
        return figure.group().map(Cells::clean).orElseGet(() -> figure.unit().name().toLowerCase(Locale.ROOT));
    }

    /** The places, the finest first. */
    static String where(Figure figure) {
        return figure.places().isEmpty() ? UNKNOWN
                : figure.places().stream().map(PlaceMention::shown).map(Cells::clean).distinct().collect(Collectors.joining(", "));
    }

    /** "27–31 Jan 2020", "total to 31 Jan 2020". */
    static String when(Figure figure) {
        String days = figure.when().map(FigureWords::days).orElse(UNKNOWN);
        return figure.scope() != Scope.TOTAL ? days : figure.when().isEmpty() ? "total" : "total, " + days;
    }

    /** The source, in the text's words. */
    static String source(Figure figure) {
        return figure.saidBy().map(Attribution::name).map(Cells::clean).orElse(UNKNOWN);
    }

    /** An interval as short as can be: a day, a month, a year, or from when to when. */
    static String days(Interval interval) {
        Optional<LocalDate> first = interval.first();
        Optional<LocalDate> last = interval.last();
        if (first.isEmpty() || last.isEmpty()) {
            return first.map(day -> "since " + day.format(DAY)).or(() -> last.map(day -> "to " + day.format(DAY)))
                    .orElse(UNKNOWN);
        }
        return days(first.get(), last.get());
    }

    private static String days(LocalDate first, LocalDate last) {
        YearMonth month = YearMonth.from(first);
        if (first.equals(last)) {
            return first.format(DAY);
        } else if (first.equals(month.atDay(1)) && last.equals(month.atEndOfMonth())) {
            return first.format(MONTH);
        } else if (first.getDayOfYear() == 1 && last.equals(LocalDate.of(first.getYear(), 12, 31))) {
            return Integer.toString(first.getYear());
        } else if (YearMonth.from(last).equals(month)) {
            return first.getDayOfMonth() + "–" + last.format(DAY);
        }
        String begin = first.getYear() == last.getYear()
                ? first.format(DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH))
                : first.format(DAY);
        return begin + " – " + last.format(DAY);
    }

    /** The day of publication with how it is known. */
    static String published(Optional<Publication> publication) {
        if (publication.isEmpty()) {
            return "Day of publication not known";
        }
        Publication known = publication.get();
        String day = known.best().map(best -> best.format(DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH)))
                .orElseGet(() -> known.weekday().map(weekday -> "on a " + titled(weekday.name()) + ", ").orElse("")
                        + days(known.days()));
        String between = known.best().isPresent() && known.days().days() > 1 ? ", within " + days(known.days()) : "";
        String evidence = known.evidence().stream().map(words -> "“" + Cells.clean(words.quote()) + "”").distinct()
                .collect(Collectors.joining(", "));
        return "Published " + day + between + switch (known.basis()) {
            case GIVEN -> " (given with the input)";
            case STAMP -> " (read from its stamp " + evidence + ")";
            case INFERRED -> " (worked out from " + evidence + ")";
            case NEIGHBOURS -> " (worked out from other articles on the same event)";
        };
    }

    private static String titled(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
