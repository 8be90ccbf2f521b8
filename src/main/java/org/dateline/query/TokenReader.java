package org.dateline.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.place.Point;
import org.dateline.query.Lexer.Kind;
import org.dateline.query.Lexer.Token;
import org.dateline.time.Interval;

/** Reads the values of the question language off its tokens: numbers, days, places and text. */
final class TokenReader {

    private static final Pattern DAYS = Pattern.compile("(\\d{4})(?:-(\\d\\d))?(?:-(\\d\\d))?");

    private final List<Token> tokens;
    private int at;

    TokenReader(String expression) {
        this.tokens = Lexer.tokens(expression);
    }

    Token peek() {
        return tokens.get(at);
    }

    boolean atEnd() {
        return peek().kind() == Kind.END;
    }

    Token next() {
        return atEnd() ? peek() : tokens.get(at++);
    }

    /** Passes over {@code word} if it stands here. */
    boolean take(String word) {
        if (peek().is(word)) {
            at++;
            return true;
        }
        return false;
    }

    /** Passes over the token here and {@code word} if that follows it. */
    boolean takeAfterNext(String word) {
        if (!atEnd() && tokens.get(at + 1).is(word)) {
            at++;
            return true;
        }
        return false;
    }

    QueryException error(String why) {
        return new QueryException(peek().column(), why);
    }

    QueryException expected(String what) {
        return error("expected " + what + ", found " + peek().described());
    }

    /** Throws that {@code what} was expected after the token here. */
    Condition fail(String what) {
        next();
        throw expected(what);
    }

    /** The text after the token here: in quotes, or the words up to the next one of the language. */
    String textAfter(String what) {
        next();
        Token first = peek();
        if (first.kind() == Kind.QUOTED) {
            if (first.text().isBlank()) {
                throw expected(what);
            }
            return next().text();
        }
        StringBuilder text = new StringBuilder();
        while (peek().kind() == Kind.WORD && !Language.RESERVED.contains(peek().word())
                && (text.isEmpty() || !Character.isDigit(peek().text().charAt(0)))) {
            text.append(text.isEmpty() ? "" : " ").append(next().text());
        }
        if (text.isEmpty()) {
            throw expected(what + (first.kind() == Kind.WORD ? " (in quotes if it is called so)" : ""));
        }
        return text.toString();
    }

    /** The same, with at least one letter or digit in it. */
    String wordsAfter(String what) {
        next();
        Token first = peek();
        at--;
        String text = textAfter(what);
        if (TextTerms.of(text).size() == 0) {
            throw new QueryException(first.column(), "expected " + what + ", found no letter or digit");
        }
        return text;
    }

    /** A whole number, after the token {@code before}. */
    long number(String before) {
        Token first = peek();
        if (!first.text().matches("\\d{1,18}") || first.kind() != Kind.WORD) {
            throw expected("a whole number" + (first.text().matches("\\d{19,}") ? " of at most 18 digits" : "")
                    + " after \"" + before + "\"");
        }
        next();
        return Long.parseLong(first.text() + groups(first));
    }

    /** The groups of three digits that follow a number, each after a comma: the rest of "1,000,000". */
    private String groups(Token number) {
        StringBuilder groups = new StringBuilder();
        Token last = number;
        while (number.text().length() <= 3 && groups.length() < 12 && peek().is(",")
                && peek().column() == last.end() && tokens.get(at + 1).column() == last.end() + 1
                && tokens.get(at + 1).text().matches("\\d{3}")) {
            next();
            last = next();
            groups.append(last.text());
        }
        return groups.toString();
    }

    /** {@code N..M}. */
    Condition range() {
        Token token = peek();
        Matcher range = Pattern.compile("(\\d{1,18})\\.\\.(\\d{1,18})").matcher(token.text());
        if (!range.matches()) {
            throw expected("a comparison such as >= " + digits(token.text()) + " or 10..20");
        }
        long least = Long.parseLong(range.group(1));
        long most = Long.parseLong(range.group(2));
        if (least > most) {
            throw expected("the smaller number before the greater one");
        }
        next();
        return new Count(OptionalLong.of(least), OptionalLong.of(most), Count.Certainty.STATED);
    }

    private static String digits(String text) {
        String digits = text.replaceAll("\\D.*", "");
        return digits.length() > 18 ? "100" : digits;
    }

    /** {@code within N km of PLACE}. */
    Condition near() {
        next();
        Token number = peek();
        double kilometres = decimal("a number of kilometres", number.text().replaceFirst("(?i)km$", ""), 0, 30_000);
        boolean glued = number.text().toLowerCase(Locale.ROOT).endsWith("km");
        if (!glued && !take("km")) {
            throw expected("km");
        }
        if (!peek().is("of")) {
            throw expected("\"of\" and a place");
        }
        Token place = tokens.get(at + 1);
        if (place.kind() == Kind.WORD && place.text().matches("[-+]?\\d+(\\.\\d+)?") && tokens.get(at + 2).is(",")) {
            next();
            double latitude = decimal("a latitude", peek().text(), -90, 90);
            take(",");
            double longitude = decimal("a longitude", peek().text(), -180, 180);
            return Near.of(new Point(latitude, longitude), kilometres);
        }
        return new Near(textAfter("a place"), Optional.empty(), kilometres);
    }

    /** {@code box SOUTH,WEST,NORTH,EAST}. */
    Condition box() {
        next();
        double[] degrees = new double[4];
        String[] names = {"a southern latitude", "a western longitude", "a northern latitude", "an eastern longitude"};
        for (int i = 0; i < 4; i++) {
            if (i > 0 && !take(",")) {
                throw expected("a comma and " + names[i]);
            }
            int limit = i % 2 == 0 ? 90 : 180;
            degrees[i] = decimal(names[i], peek().text(), i == 2 ? degrees[0] : -limit, limit);
        }
        return new InBox(degrees[0], degrees[1], degrees[2], degrees[3]);
    }

    private double decimal(String what, String text, double least, double most) {
        if (peek().kind() == Kind.WORD && text.matches("[-+]?\\d{1,9}(\\.\\d{1,18})?([eE]-?\\d{1,3})?")) {
            double value = Double.parseDouble(text);
            if (value >= least && value <= most) {
                next();
                return value;
            }
        }
        throw expected(what + String.format(Locale.ROOT, " from %.0f to %.0f", least, most));
    }

    /** {@code during PERIOD}, {@code on DAY}, {@code since DAY} or {@code until DAY}. */
    Interval days() {
        String word = next().word();
        if (word.equals("during")) {
            return period();
        }
        Interval day = period();
        if (word.equals("on") && day.days() > 1) {
            at--;
            throw expected("a day like 2020-01-31");
        }
        return switch (word) {
            case "since" -> Interval.startingOn(day.from());
            case "until" -> new Interval(LocalDate.MIN, day.until());
            default -> day;
        };
    }

    /** A year, month or day, or two of them with ".." between. */
    Interval period() {
        String text = peek().text();
        int dots = text.indexOf("..");
        if (peek().kind() != Kind.WORD) {
            throw expected("a day like 2020-01-31, a month like 2020-01 or a year like 2020");
        }
        Interval first = span(dots < 0 ? text : text.substring(0, dots));
        Interval last = dots < 0 ? first : span(text.substring(dots + 2));
        if (!first.from().isBefore(last.until())) {
            throw expected("the earlier day before the later one");
        }
        next();
        return new Interval(first.from(), last.until());
    }

    private Interval span(String text) {
        Matcher parts = DAYS.matcher(text);
        if (!parts.matches()) {
            throw expected("a day like 2020-01-31, a month like 2020-01 or a year like 2020");
        }
        try {
            int year = Integer.parseInt(parts.group(1));
            if (parts.group(2) == null) {
                return Interval.ofYear(year);
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
            return parts.group(3) == null
                    ? Interval.ofMonth(year, month.getMonthValue())
                    : Interval.ofDay(month.atDay(Integer.parseInt(parts.group(3))));
        } catch (DateTimeException e) {
            throw expected("a day or month that is in the calendar");
        }
    }
}
