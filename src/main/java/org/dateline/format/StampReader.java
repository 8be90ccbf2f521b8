package org.dateline.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the stamps of pages, feeds, mails and tables: ISO 8601 with any digits of a fraction and any form of offset, RFC 822
 * with its zone names, days with names of months in several languages, days in numbers. A day that the calendar does not
 * have is none; a month or a year alone is none. The machine's zone plays no part.
 */
public final class StampReader {

    private static final Map<String, Integer> MONTHS = WordTable.read(StampReader.class, "months.tsv", Integer::valueOf);

    /** RFC 822 names four zones of North America beside GMT; their hours from it. */
    private static final Map<String, Integer> ZONES = Map.ofEntries(Map.entry("z", 0), Map.entry("ut", 0), Map.entry("utc", 0),
            Map.entry("gmt", 0), Map.entry("est", -5), Map.entry("edt", -4), Map.entry("cst", -6), Map.entry("cdt", -5),
            Map.entry("mst", -7), Map.entry("mdt", -6), Map.entry("pst", -8), Map.entry("pdt", -7), Map.entry("bst", 1),
            Map.entry("cet", 1), Map.entry("cest", 2), Map.entry("eet", 2), Map.entry("eest", 3), Map.entry("msk", 3));

    private static final String NAME = "([\\p{L}\\p{M}]{3,14})\\.?";
    private static final String YEAR = "(\\d{4}|'?\\d{2}(?!\\d|:))";
    private static final String BEGIN = "(?<![\\d\\p{L}])";

    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(\\d{2})(\\d{2})(?=$|\\D|\\d{6}(?!\\d))");
    private static final Pattern DAY_MONTH = Pattern.compile(
            BEGIN + "(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?(?:\\s+(?:de|of)\\s+|[\\s-]{0,3})" + NAME + "(?:/[\\p{L}\\p{M}]+)?(?:\\s+(?:de|del|of)\\s+|[\\s,-]{0,3})" + YEAR);
    private static final Pattern MONTH_DAY = Pattern.compile(
            BEGIN + NAME + "\\s{0,3}(\\d{1,2})(?:st|nd|rd|th)?(?:\\s*,\\s*|\\s+)" + YEAR);
    /** As C and Java print a time: "Thu Mar  7 10:15:00 UTC 2019". */
    private static final Pattern YEAR_LAST = Pattern.compile(
            BEGIN + NAME + "\\s{1,2}(\\d{1,2})\\s+\\d{1,2}:\\d{2}(?::\\d{2})?\\s+(?:[A-Za-z]{1,5}\\s+|[+-]\\d{2}:?\\d{2}\\s+)?(\\d{4})(?!\\d)");
    private static final Pattern YEAR_MONTH = Pattern.compile("(?<!\\d)(\\d{4})[.,]?\\s{1,2}(?:m\\.\\s)?" + NAME + "\\s{1,2}(\\d{1,2})(?!\\d|:)");
    private static final Pattern MONTH_NUMBER = Pattern.compile(BEGIN + "(\\d{1,2})\\s+tháng\\s+(\\d{1,2})(?:\\s*,\\s*|\\s+năm\\s+|\\s+)(\\d{4})");
    private static final Pattern NUMBERS_APART = Pattern.compile("(?<![\\d.,])(\\d{1,2})\\s?([./])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4})(?!\\d)");
    private static final Pattern NUMBERS = Pattern.compile("(?<![\\d.,])(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d])");
    private static final Pattern IDEOGRAPHS =
            Pattern.compile("(\\d{4})\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일]");
    private static final Pattern TIME = Pattern.compile("\\G[\\s,T|–-]*(?:at |um )?(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d+)?)?\\s*"
            + "([AaPp]\\.?[Mm]\\.?)?\\s*(?:([+-])(\\d{2}):?(\\d{2})?|([A-Za-z]{1,4})\\b)?");
    private static final Pattern COMPACT_TIME = Pattern.compile("\\GT?(\\d{2})(\\d{2})(\\d{2})?(?:[.,]\\d+)?"
            + "()(?:([+-])(\\d{2}):?(\\d{2})?|([A-Za-z]{1,4})\\b)?");

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

    /** A day has a year of two digits and a day of one. */
    private static final int FEWEST_DIGITS = 3;

    private static final Form[] FORMS = Form.values();

    private StampReader() {}

    /** In which order days in numbers stand where the numbers leave it open. */
    public enum Order {
        /** 3/10/2019 is the third of October. */
        DAY_FIRST,
        /** 3/10/2019 is the tenth of March. */
        MONTH_FIRST
    }

    /** The first day that {@code text} tells, days in numbers with the month first; nothing where it tells none. */
    public static Optional<Stamp> read(String text) {
        return read(text, Order.MONTH_FIRST);
    }

    /** The first day that {@code text} tells, nothing where it tells none. */
    public static Optional<Stamp> read(String text, Order order) {
        String plain = withPlainDigits(text);
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        Optional<Stamp> bare = text.indexOf('(') < 0 ? Optional.empty() : read(BRACKETS.matcher(plain).replaceAll(" "), text, order);
        return bare.isPresent() ? bare : read(plain, text, order);
    }

    /** The text with the digits of other scripts as those of ASCII; the empty string where it has too few for a day. */
    private static String withPlainDigits(String text) {
        if (!mayBeIn(text)) {
            return "";
        }
        char[] plain = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '\u007f' && Character.isDigit(c)) {
                plain = plain == null ? text.toCharArray() : plain;
                plain[i] = (char) ('0' + Character.digit(c, 10));
            }
        }
        return plain == null ? text : new String(plain);
    }

    /** Whether a text has digits enough for a day: a cheap question before others. */
    public static boolean mayBeIn(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < FEWEST_DIGITS; i++) {
            char c = text.charAt(i);
            digits += (c <= '9' ? c >= '0' : c > '\u007f' && Character.isDigit(c)) ? 1 : 0;
        }
        return digits >= FEWEST_DIGITS;
    }

    private static Optional<Stamp> read(String bare, String written, Order order) {
        Found first = null;
        StampSigns signs = StampSigns.of(bare);
        for (Form form : FORMS) {
            if (first != null && first.begin == 0) {
                break;
            } else if (!form.mayBeIn(signs)) {
                continue;
            }
            Matcher matcher = form.pattern.matcher(bare);
            boolean more = matcher.find();
            while (more) {
                Optional<LocalDate> day = form.day(matcher, order);
                if (day.isPresent()) {
                    if (first == null || matcher.start() < first.begin) {
                        first = new Found(matcher.start(), matcher.end(), day.get(), form);
                    }
                    break;
                }
                more = matcher.start() + 1 < bare.length() && matcher.find(matcher.start() + 1);
            }
        }
        return first == null ? Optional.empty() : Optional.of(first.stamp(bare, written));
    }

    /** A day in a text, and where it stands. */
    private record Found(int begin, int end, LocalDate day, Form form) {

        Stamp stamp(String text, String written) {
            Matcher time = (form == Form.COMPACT ? COMPACT_TIME : TIME).matcher(text);
            Optional<Instant> instant = time.find(end) ? instant(time) : Optional.empty();
            return new Stamp(day, instant, written.strip());
        }

        private Optional<Instant> instant(Matcher time) {
            Optional<ZoneOffset> offset = offset(time);
            try {
                int hour = Integer.parseInt(time.group(1));
                String half = time.group(4) == null ? "" : time.group(4).toLowerCase(Locale.ROOT);
                hour = half.startsWith("p") && hour < 12 ? hour + 12 : half.startsWith("a") && hour == 12 ? 0 : hour;
                LocalTime clock = LocalTime.of(hour, Integer.parseInt(time.group(2)),
                        time.group(3) == null ? 0 : Math.min(59, Integer.parseInt(time.group(3))));
                boolean dayAlone = clock.equals(LocalTime.MIDNIGHT) && offset.equals(Optional.of(ZoneOffset.UTC));
                return offset.filter(zone -> !dayAlone).map(zone -> day.atTime(clock).toInstant(zone));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        private static Optional<ZoneOffset> offset(Matcher time) {
            if (time.group(5) != null) {
                int minutes = Integer.parseInt(time.group(6)) * 60 + (time.group(7) == null ? 0 : Integer.parseInt(time.group(7)));
                return minutes > 18 * 60 ? Optional.empty()
                        : Optional.of(ZoneOffset.ofTotalSeconds((time.group(5).equals("-") ? -60 : 60) * minutes));
            }
            return Optional.ofNullable(time.group(8)).map(zone -> ZONES.get(zone.toLowerCase(Locale.ROOT)))
                    .map(ZoneOffset::ofHours);
        }
    }

    /** How a day is written; the order decides nothing but which is asked first. */
    private enum Form {
        ISO(StampReader.ISO, 1, 3, 4), IDEOGRAPHS(StampReader.IDEOGRAPHS, 1, 2, 3), DAY_MONTH(StampReader.DAY_MONTH, 3, 2, 1),
        MONTH_DAY(StampReader.MONTH_DAY, 3, 1, 2), YEAR_LAST(StampReader.YEAR_LAST, 3, 1, 2), YEAR_MONTH(StampReader.YEAR_MONTH, 1, 2, 3),
        MONTH_NUMBER(StampReader.MONTH_NUMBER, 3, 2, 1), NUMBERS(StampReader.NUMBERS, 4, 1, 3),
        NUMBERS_APART(StampReader.NUMBERS_APART, 4, 1, 3), COMPACT(StampReader.COMPACT, 1, 2, 3);

        private final Pattern pattern;
        private final int year;
        private final int month;
        private final int day;

        /** The pattern, and which of its groups are the year, the month by its name or number, and the day. */
        Form(Pattern pattern, int year, int month, int day) {
            this.pattern = pattern;
            this.year = year;
            this.month = month;
            this.day = day;
        }

        /** Whether a text with these signs may hold a day of this form. */
        boolean mayBeIn(StampSigns signs) {
            return switch (this) {
                case ISO -> signs.longest() >= 4 && signs.parted();
                case IDEOGRAPHS -> signs.beyondAscii() && signs.longest() >= 4;
                case DAY_MONTH, MONTH_DAY -> signs.named() && signs.runs() >= 2;
                case YEAR_LAST -> signs.named() && signs.longest() >= 4 && signs.runs() >= 4;
                case YEAR_MONTH -> signs.named() && signs.longest() >= 4 && signs.runs() >= 2;
                case MONTH_NUMBER -> signs.beyondAscii() && signs.longest() >= 4 && signs.runs() >= 3;
                case NUMBERS -> signs.parted() && signs.runs() >= 3;
                case NUMBERS_APART -> signs.parted() && signs.longest() >= 4 && signs.runs() >= 3;
                case COMPACT -> signs.longest() >= 8;
            };
        }

        /** The day that is told; where the numbers leave the order open and the one that is asked for gives none, the other counts. */
        Optional<LocalDate> day(Matcher matcher, Order order) {
            if (this != NUMBERS && this != NUMBERS_APART) {
                return of(matcher, month, day);
            }
            boolean dayFirst = matcher.group(2).equals(".") || order == Order.DAY_FIRST;
            Optional<LocalDate> likely = dayFirst ? of(matcher, day, month) : of(matcher, month, day);
            return likely.isPresent() ? likely : dayFirst ? of(matcher, month, day) : of(matcher, day, month);
        }

        /** The day, where the calendar has it; two digits are a year from 1970 to 2069. */
        private Optional<LocalDate> of(Matcher matcher, int monthGroup, int dayGroup) {
            int number = Integer.parseInt(matcher.group(year).replace("'", ""));
            int full = number >= 100 ? number : number < 70 ? 2000 + number : 1900 + number;
            String name = matcher.group(monthGroup);
            int numberOfMonth = Character.isDigit(name.charAt(0)) ? Integer.parseInt(name) : MONTHS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
            try {
                return full < 1000 ? Optional.empty() : Optional.of(LocalDate.of(full, numberOfMonth, Integer.parseInt(matcher.group(dayGroup))));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }
}
