package org.dateline.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.query.Lexer.Kind;
import org.dateline.query.Lexer.Token;
import org.dateline.time.Interval;

/**
 * Reads days, months, years, weeks and quarters off a question: as ISO 8601 writes them, as English does ("29 January
 * 2020"), or from the day on which it is asked ("last week").
 */
final class PeriodReader {

    private static final String CALENDAR = "a day or month that is in the calendar";
    private static final String FORMS = "a day like 2020-01-31, a month like 2020-01 or a year like 2020";

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d\\d))?(?:-(\\d\\d))?");
    private static final Pattern PART = Pattern.compile("(?:(\\d{4})-?)?([QWH])(\\d{1,2})(?:[-/]?(\\d{4}))?");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
    private static final Pattern DAYS = Pattern.compile("(\\d{1,2})[-\u2013](\\d{1,2})");
    private static final Pattern BEGINNING = Pattern.compile("(?i)[QWH]\\d.*|last|past|this|previous|today|yesterday");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern YEAR_BEHIND_DAY = Pattern.compile("(1[89]|20|21)\\d\\d");
    private static final Pattern CLEAR = Pattern.compile("\\d{4}-\\d.*|\\d{4}-?[QWHqwh]\\d.*|[QH][1-4](-?\\d{4})?|[Tt]oday|[Yy]esterday");
    private static final Pattern RELATIVE = Pattern.compile("(?i)last|past|this|previous|first|second|third|fourth|the");
    private static final Map<String, Integer> MONTHS = months();

    private final TokenReader in;
    private final RelativeReader relatives;
    private boolean isDoubtful;

    PeriodReader(TokenReader in, Optional<LocalDate> today) {
        this.in = in;
        this.relatives = new RelativeReader(in, today);
    }

    /**
     * What a period may be without its year.
     *
     * @param month 1 to 12
     * @param first the first day of the month that is meant, 0 for the whole month
     * @param last the last one
     */
    private record Yearless(int month, int first, int last) {

        Interval in(int year) {
            return first == 0 ? Interval.ofMonth(year, month)
                    : Interval.ofDays(LocalDate.of(year, month, first), LocalDate.of(year, month, last));
        }
    }

    /** Whether a period was read that could be meant otherwise, such as a month without its year. */
    boolean isDoubtful() {
        return isDoubtful || relatives.isDoubtful();
    }

    /** Whether a period may begin with {@code token}. */
    static boolean begins(Token token) {
        return token.kind() == Kind.WORD && (Character.isDigit(token.text().charAt(0)) || month(token) > 0
                || BEGINNING.matcher(token.text()).matches() || RelativeReader.weekday(token) != null);
    }

    /** Whether a period may begin with {@code word}. */
    static boolean isWord(String word) {
        return begins(new Token(Kind.WORD, word, 1, 1));
    }

    /** The period here. @throws QueryException where there is none */
    Interval period() {
        return find(false).orElseThrow(() -> in.expected(FORMS));
    }

    /**
     * The period here, or nothing where none stands here.
     *
     * @param isBare whether no word before it says that it is one: a number is then a year only where it looks like one
     */
    Optional<Interval> find(boolean isBare) {
        int mark = in.mark();
        if (in.peek().kind() != Kind.WORD || isBare && !isClear()) {
            return Optional.empty();
        }
        in.take("the");
        Object first = single();
        if (first == null) {
            in.back(mark);
            return Optional.empty();
        }
        int behind = in.mark();
        if (in.takeAny("to", "-", "\u2013", "..") && begins(in.peek())) {
            Object last = single();
            if (last != null) {
                return Optional.of(span(first, last));
            }
        }
        in.back(behind);
        return Optional.of(resolved(first));
    }

    /** {@code between DAY and DAY}, behind "between"; nothing where no day stands here. */
    Optional<Interval> between() {
        int mark = in.mark();
        Object first = begins(in.peek()) || in.peek().is("the") ? single() : null;
        if (first == null || !in.takeAny("and", "to", "-")) {
            in.back(mark);
            return Optional.empty();
        }
        Object last = single();
        if (last == null) {
            throw in.expected(FORMS);
        }
        return Optional.of(span(first, last));
    }

    /** Whether what stands here is a period though no word before it says so. */
    private boolean isClear() {
        String text = in.peek().text();
        String next = in.peek(1).text().toLowerCase(Locale.ROOT);
        boolean isNumbered = Character.isDigit(in.peek(1).text().isEmpty() ? ' ' : in.peek(1).text().charAt(0));
        if (YEAR.matcher(text).matches()) {
            boolean isCount = (in.mark() == 0 || text.endsWith("00")) && in.phrase(1).filter(phrase -> phrase.form() == Form.KIND || phrase.form() == Form.PEOPLE
                    || phrase.form() == Form.ROLE || phrase.text().equals("people")).isPresent()
                    || CountReader.isScale(next) || next.equals("to") || next.equals("or");
            isDoubtful |= !isCount;
            return !isCount;
        }
        return month(in.peek()) > 0 && isNumbered || DAY.matcher(text).matches() && (month(in.peek(1)) > 0
                        || in.peek(1).is("of") && month(in.peek(2)) > 0)
                || DAYS.matcher(text).matches() && month(in.peek(1)) > 0
                || CLEAR.matcher(text).matches()
                || SLASHED.matcher(text).matches()
                || RELATIVE.matcher(text).matches() && relatives.isHere();
    }

    /** An {@link Interval}, a {@link Yearless}, or null. */
    private Object single() {
        in.take("the");
        Token token = in.peek();
        String text = token.text();
        if (token.kind() != Kind.WORD) {
            return null;
        }
        int dots = text.indexOf("..");
        if (dots > 0 && ISO.matcher(text.substring(0, dots)).matches()) {
            Interval first = iso(text.substring(0, dots));
            Interval last = iso(text.substring(dots + 2));
            return taken(span(first, last), 1);
        }
        if (ISO.matcher(text).matches()) {
            return taken(iso(text), 1);
        }
        Matcher part = PART.matcher(text.toUpperCase(Locale.ROOT));
        if (part.matches()) {
            return part(part);
        }
        Matcher slashed = SLASHED.matcher(text);
        if (slashed.matches()) {
            return taken(slashed(slashed), 1);
        }
        Object spoken = spoken();
        return spoken != null ? spoken : relatives.find();
    }

    private <T> T taken(T value, int tokens) {
        in.skip(tokens);
        return value;
    }

    private Interval iso(String text) {
        Matcher parts = ISO.matcher(text);
        if (!parts.matches()) {
            throw in.expected(FORMS);
        }
        try {
            int year = Integer.parseInt(parts.group(1));
            if (parts.group(2) == null) {
                return Interval.ofYear(year);
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
            return parts.group(3) == null ? Interval.ofMonth(year, month.getMonthValue())
                    : Interval.ofDay(month.atDay(Integer.parseInt(parts.group(3))));
        } catch (DateTimeException e) {
            throw in.expected(CALENDAR);
        }
    }

    /** A quarter, week or half: "2020-Q1", "Q1 2020", "2020-W05", "H1 2019". */
    private Interval part(Matcher part) {
        String year = part.group(1) != null ? part.group(1) : part.group(4);
        int tokens = 1;
        if (year == null && in.peek(1).text().matches("\\d{4}")) {
            year = in.peek(1).text();
            tokens = 2;
        }
        if (year == null) {
            return null;
        }
        return taken(Calendar.part(in, part.group(2).charAt(0), Integer.parseInt(part.group(3)), Integer.parseInt(year)), tokens);
    }

    /** A day with strokes or points, where only one order of day and month is possible. */
    private Interval slashed(Matcher parts) {
        int a = Integer.parseInt(parts.group(1));
        int b = Integer.parseInt(parts.group(2));
        int year = Integer.parseInt(parts.group(3));
        if (a <= 12 && b <= 12 && a != b) {
            throw in.error("\"" + parts.group() + "\" may be " + LocalDate.of(year, b, a) + " or " + LocalDate.of(year, a, b)
                    + "; write it so");
        }
        return day(year, a > 12 ? b : a, a > 12 ? a : b);
    }

    private Interval day(int year, int month, int day) {
        try {
            return Interval.ofDay(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            throw in.expected(CALENDAR);
        }
    }

    /** "29 January 2020", "January 29, 2020", "January 2020", "January", "29-31 January 2020". */
    private Object spoken() {
        int first = 0;
        int last = 0;
        int at = 0;
        int month = month(in.peek());
        Matcher days = DAYS.matcher(in.peek().text());
        Matcher day = DAY.matcher(in.peek().text());
        if (month == 0 && (day.matches() || days.matches())) {
            at = in.peek(1).is("of") ? 2 : 1;
            month = month(in.peek(at));
            first = Integer.parseInt(days.matches() ? days.group(1) : day.group(1));
            last = days.matches() ? Integer.parseInt(days.group(2)) : first;
        }
        if (month == 0) {
            return null;
        }
        at++;
        Matcher behind = DAY.matcher(in.peek(at).text());
        if (first == 0 && behind.matches()) {
            first = Integer.parseInt(behind.group(1));
            last = first;
            at++;
        }
        int comma = in.peek(at).is(",") || in.peek(at).is("of") ? 1 : 0;
        boolean hasYear = YEAR_BEHIND_DAY.matcher(in.peek(at + comma).text()).matches();
        if (first > YearMonth.of(2000, month).lengthOfMonth() || last > YearMonth.of(2000, month).lengthOfMonth() || last < first) {
            throw in.expected(CALENDAR);
        }
        Yearless yearless = new Yearless(month, first, last);
        if (!hasYear) {
            return taken(yearless, at);
        }
        try {
            return taken(yearless.in(Integer.parseInt(in.peek(at + comma).text())), at + comma + 1);
        } catch (DateTimeException e) {
            throw in.expected(CALENDAR);
        }
    }

    /** From the first day of one period to the last of another; the year of the one goes for the other. */
    private Interval span(Object first, Object last) {
        Interval end = resolved(last);
        Interval begin = first instanceof Yearless yearless ? yearless.in(end.from().getYear()) : (Interval) first;
        if (!begin.from().isBefore(end.until())) {
            throw in.expected("the earlier day before the later one");
        }
        return new Interval(begin.from(), end.until());
    }

    /** A period without its year is the last one that has begun. */
    private Interval resolved(Object period) {
        if (period instanceof Interval interval) {
            return interval;
        }
        isDoubtful = true;
        Yearless yearless = (Yearless) period;
        int year = relatives.now().getYear();
        try {
            return yearless.in(year).from().isAfter(relatives.now()) ? yearless.in(year - 1) : yearless.in(year);
        } catch (DateTimeException e) {
            throw in.expected(CALENDAR);
        }
    }

    private static int month(Token token) {
        return MONTHS.getOrDefault(token.word().replace(".", ""), 0);
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>(Map.of("sept", 9));
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            months.put(name, month.getValue());
            months.put(name.substring(0, 3), month.getValue());
        }
        return Map.copyOf(months);
    }
}
