package org.dateline.query;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.query.Lexer.Token;
import org.dateline.time.Interval;

/** Reads periods that are told from the day on which a question is asked, and parts of years: "last week", "Monday". */
final class RelativeReader {

    private static final Set<String> BEFORE_UNIT = Set.of("last", "past", "this", "previous");
    private static final Map<String, Integer> ORDINALS = Map.of("first", 1, "1st", 1, "second", 2, "2nd", 2, "third", 3,
            "3rd", 3, "fourth", 4, "4th", 4);

    private final TokenReader in;
    private final Optional<LocalDate> today;
    private boolean isDoubtful;

    RelativeReader(TokenReader in, Optional<LocalDate> today) {
        this.in = in;
        this.today = today;
    }

    /** Whether a period was read that could be meant otherwise, such as a weekday without "last". */
    boolean isDoubtful() {
        return isDoubtful;
    }

    /** Whether a word such as "last" and its unit stand here. */
    boolean isHere() {
        int i = in.peek().is("the") ? 1 : 0;
        String first = in.peek(i).text();
        String next = in.peek(i + 1).text().toLowerCase(Locale.ROOT);
        boolean isPart = next.equals("half") || next.equals("quarter");
        return BEFORE_UNIT.contains(first.toLowerCase(Locale.ROOT)) && (unit(next) != null || weekday(in.peek(i + 1)) != null
                || unit(in.peek(i + 2).text().toLowerCase(Locale.ROOT)) != null)
                || ORDINALS.containsKey(first.toLowerCase(Locale.ROOT)) && isPart;
    }

    /** The period here, nothing where none of these stands here. */
    Interval find() {
        String first = in.peek().word();
        if (first.equals("today")) {
            return taken(Interval.ofDay(now()), 1);
        } else if (first.equals("yesterday")) {
            return taken(Interval.ofDay(now().minusDays(1)), 1);
        }
        DayOfWeek weekday = weekday(in.peek());
        if (weekday != null) {
            isDoubtful = true;
            return taken(Interval.ofDay(now().with(TemporalAdjusters.previous(weekday))), 1);
        }
        if (!isHere()) {
            return null;
        }
        in.next();
        if (ORDINALS.containsKey(first)) {
            char sort = in.next().is("half") ? 'H' : 'Q';
            in.takeAny("of", "in");
            if (!in.peek().text().matches("\\d{4}")) {
                throw in.expected("a year like 2020");
            }
            return Calendar.part(in, sort, ORDINALS.get(first), Integer.parseInt(in.next().text()));
        }
        weekday = weekday(in.peek());
        if (weekday != null) {
            return taken(Interval.ofDay(now().with(TemporalAdjusters.previous(weekday))), 1);
        }
        return rolling(first);
    }

    /** "last week", "past 7 days", behind the first word. */
    private Interval rolling(String first) {
        CountReader counts = new CountReader(in);
        long number = unit(in.peek().word()) != null ? 0 : counts.whole().orElseThrow(() -> in.expected("a number of days"));
        String unit = unit(in.peek().word());
        if (unit == null || number > 10_000) {
            throw in.expected("days, weeks, months or years");
        }
        in.next();
        LocalDate now = now();
        if (number == 0 && !first.equals("past")) {
            int back = first.equals("this") ? 0 : 1;
            return switch (unit) {
                case "day" -> Interval.ofDay(now.minusDays(back));
                case "week" -> {
                    LocalDate monday = now.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(back);
                    yield Interval.ofDays(monday, monday.plusDays(6));
                }
                case "weekend" -> {
                    LocalDate saturday = now.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5).minusWeeks(back);
                    yield Interval.ofDays(saturday, saturday.plusDays(1));
                }
                case "month" -> Interval.ofMonth(now.minusMonths(back).getYear(), now.minusMonths(back).getMonthValue());
                case "quarter" -> Calendar.part(in, 'Q', now.minusMonths(3L * back).get(IsoFields.QUARTER_OF_YEAR),
                        now.minusMonths(3L * back).getYear());
                default -> Interval.ofYear(now.getYear() - back);
            };
        }
        isDoubtful = true;
        long many = Math.max(1, number);
        LocalDate begin = switch (unit) {
            case "day" -> now.minusDays(many);
            case "week", "weekend" -> now.minusWeeks(many);
            case "month" -> now.minusMonths(many);
            case "quarter" -> now.minusMonths(3 * many);
            default -> now.minusYears(many);
        };
        return Interval.ofDays(begin.plusDays(1), now);
    }

    /** The day on which it is asked. @throws QueryException where that is not given */
    LocalDate now() {
        return today.orElseThrow(() -> in.error("\"" + in.peek().text()
                + "\" depends on the day on which it is asked, which is not given; write the days, like 2020-01-31"));
    }

    private <T> T taken(T value, int tokens) {
        in.skip(tokens);
        return value;
    }

    /** The day of the week that {@code token} names, or null. */
    static DayOfWeek weekday(Token token) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (token.is(day.name())) {
                return day;
            }
        }
        return null;
    }

    private static String unit(String word) {
        return switch (word) {
            case "day", "days" -> "day";
            case "week", "weeks" -> "week";
            case "weekend" -> "weekend";
            case "month", "months" -> "month";
            case "quarter", "quarters" -> "quarter";
            case "year", "years" -> "year";
            default -> null;
        };
    }
}
