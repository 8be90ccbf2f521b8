package org.dateline.setting;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.dateline.lexicon.WordSet;
import org.dateline.setting.StoryWords.Type;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.time.Interval;
import org.dateline.time.Publication;
import org.dateline.time.TimeExpression;
import org.dateline.time.TimePhrase;
import org.dateline.time.TimePhrase.Relation;

/**
 * Reads "two days after the ferry went down", "76 hours after the quake": they date what happened before, counted back
 * from the day that the sentence names, else from the day of publication.
 */
public final class DaysAfter {

    /** The name of the rule, by which its phrases are known. */
    static final String RULE = "days-after";

    private static final WordSet DAY = WordSet.of("day");
    private static final WordSet AFTER = WordSet.of("after");
    static final int LONGEST = 31;

    private DaysAfter() {}

    /** The phrase that {@code expression} opens, if it counts back from something. */
    public static Optional<TimePhrase> read(Sentence s, TimeExpression expression, List<TimePhrase> beside,
            Optional<Publication> published, StoryWords words) {
        Span span = expression.evidence().span();
        int begin = s.tokenAt(span.begin());
        int end = s.tokenAt(span.end() - 1) + 1;
        if (expression.type() != TimeExpression.Type.DURATION || !s.is(end, "after")
                || words.has(Type.ROUGHLY, s, begin - 1, begin)) {
            return Optional.empty();
        }
        int days = expression.value().map(DaysAfter::days).orElse(0);
        return today(beside, published).filter(day -> days > 0 && days <= LONGEST)
                .map(day -> new TimePhrase(new Span(span.begin(), s.end(end)), Interval.ofDay(day.minusDays(days)),
                        Relation.ON, RULE));
    }

    /** "the day after the blast", "a day after it sank": the day before the one that is told. */
    public static Optional<TimePhrase> readNextDay(Sentence s, List<TimePhrase> beside, Optional<Publication> published) {
        if (!DAY.mayBeIn(s) || !AFTER.mayBeIn(s) || beside.stream().anyMatch(phrase -> phrase.rule().equals(RULE))) {
            return Optional.empty();
        }
        for (int i = 1; i + 2 < s.size(); i++) {
            boolean next = s.is(i, "day") && s.is(i + 1, "after") && (s.is(i - 1, "the") || s.is(i - 1, "a"))
                    && !s.is(i + 2, "tomorrow") && !s.is(i + 2, "day");
            if (next) {
                Span span = s.span(i - 1, i + 2);
                return today(beside, published).map(day -> new TimePhrase(span, Interval.ofDay(day.minusDays(1)), Relation.ON, RULE));
            }
        }
        return Optional.empty();
    }

    /** The day from which is counted back: the one day that the sentence names, else that of publication. */
    private static Optional<LocalDate> today(List<TimePhrase> beside, Optional<Publication> published) {
        return beside.stream().filter(phrase -> phrase.relation() == Relation.ON && !phrase.rule().equals(RULE))
                .filter(phrase -> phrase.days().days() == 1).map(phrase -> phrase.days().from()).findFirst()
                .or(() -> published.flatMap(Publication::best));
    }

    /** The whole days of a TIMEX3 duration of weeks, days or hours, 0 for any other. */
    static int days(String value) {
        try {
            return value.startsWith("PT") ? (int) Duration.parse(value).toDays() : daysOf(Period.parse(value));
        } catch (DateTimeParseException e) {
            return 0;
        }
    }

    private static int daysOf(Period period) {
        return period.toTotalMonths() == 0 ? period.getDays() : 0;
    }
}
