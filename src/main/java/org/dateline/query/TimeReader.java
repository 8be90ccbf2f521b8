package org.dateline.query;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.query.Lexer.Kind;
import org.dateline.query.Phrases.Phrase;
import org.dateline.time.Interval;

/** Reads when something happened by the word before it: "during 2020-01", "since Monday", "before 2020". */
final class TimeReader {

    private final TokenReader in;
    private final PeriodReader periods;

    TimeReader(TokenReader in, PeriodReader periods) {
        this.in = in;
        this.periods = periods;
    }

    /**
     * The condition behind {@code phrase}; nothing where a word follows that is no time, as in "on a market".
     *
     * @param counts reads numbers, which "between" and "up to" may stand before as well
     * @param places reads places, which "from" may stand before as well
     */
    Optional<Condition> read(Phrase phrase, CountReader counts, PlaceReader places) {
        switch (phrase.value()) {
            case "BETWEEN" -> {
                Optional<Interval> days = isCount() ? Optional.empty() : periods.between();
                return Optional.of(days.isPresent() ? new During(days.get(), false)
                        : counts.between().orElseThrow(() -> in.expected("two days or two numbers with \"and\" between")));
            }
            case "FROM" -> {
                int mark = in.mark();
                Optional<Interval> days = in.peek().kind() == Kind.QUOTED ? Optional.empty() : periods.find(false);
                if (days.isEmpty()) {
                    return isEvent() ? Optional.empty() : Optional.of(places.places());
                }
                boolean isSpan = isSpan(mark);
                return Optional.of(new During(isSpan ? days.get() : Interval.startingOn(days.get().from()), false));
            }
            case "ON", "AFTER" -> {
                boolean isWord = in.peek().kind() == Kind.WORD && !PeriodReader.begins(in.peek()) && !in.peek().is("the")
                        && in.phrase().filter(next -> next.form().endsText()).isEmpty();
                int mark = in.mark();
                boolean isOther = isWord || in.peek().is("the") && periods.find(false).isEmpty();
                in.back(mark);
                return isOther ? Optional.empty() : Optional.of(new During(days(phrase), false));
            }
            case "UNTIL" -> {
                if (phrase.text().equals("up to") && isCount()) {
                    long most = counts.whole().orElseThrow(() -> in.expected("a number"));
                    return Optional.of(new Count(java.util.OptionalLong.empty(), java.util.OptionalLong.of(most),
                            Count.Certainty.STATED));
                }
                return Optional.of(new During(days(phrase), false));
            }
            default -> {
                return isEvent() ? Optional.empty() : Optional.of(new During(days(phrase), false));
            }
        }
    }

    /** Whether a word for an event stands here, as in "during the riots". */
    private boolean isEvent() {
        return in.phrase(in.peek().is("the") ? 1 : 0).filter(next -> next.form() == Form.EVENT).isPresent();
    }

    /** Whether the period read from {@code mark} on names two days. */
    private boolean isSpan(int mark) {
        int end = in.mark();
        in.back(mark);
        boolean found = false;
        while (in.mark() < end) {
            found |= in.peek().is("to") || in.peek().is("-") || in.peek().text().contains("..");
            in.next();
        }
        return found;
    }

    /** Whether a number stands here that is no year, month or day. */
    private boolean isCount() {
        return in.peek().text().matches("\\d{1,3}|\\d{5,18}") && !PeriodReader.begins(in.peek(1))
                || in.peek(1).is(",") && in.peek().text().matches("\\d{1,3}");
    }

    /** {@code wholly during PERIOD}, behind "wholly". */
    Condition wholly() {
        Optional<Phrase> phrase = in.phrase().filter(next -> next.form() == Form.TIME);
        if (phrase.isEmpty()) {
            throw in.expected("during, on, since or until");
        }
        in.skip(phrase.get().length());
        return new During(days(phrase.get()), true);
    }

    /** When an article was published, behind "published". */
    Interval published() {
        Optional<Phrase> phrase = in.phrase().filter(next -> next.form() == Form.TIME);
        if (phrase.isPresent()) {
            in.skip(phrase.get().length());
            return days(phrase.get());
        }
        in.take("in");
        return periods.period();
    }

    /** The days behind a word for time. */
    private Interval days(Phrase phrase) {
        if (phrase.value().equals("BETWEEN")) {
            return periods.between().orElseThrow(() -> in.expected("two days with \"and\" between"));
        }
        int mark = in.mark();
        Interval days = periods.period();
        if (phrase.value().equals("ON") && days.days() > 1) {
            in.back(mark);
            throw in.expected("a day like 2020-01-31");
        }
        return switch (phrase.value()) {
            case "SINCE", "FROM" -> Interval.startingOn(days.from());
            case "UNTIL" -> new Interval(LocalDate.MIN, days.until());
            case "AFTER" -> Interval.startingOn(days.until());
            case "BEFORE" -> new Interval(LocalDate.MIN, days.from());
            default -> days;
        };
    }
}
