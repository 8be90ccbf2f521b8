package org.dateline.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.text.Span;
import org.dateline.time.TimePhrase.Relation;

/**
 * Reads "for the third consecutive day", "entered its fifth day": what goes on began so many days before the day that the sentence
 * tells, else before that of publication.
 */
final class StreakReader {

    /** Tens and ones: "forty-fifth". */
    private static final int TENS = 20;

    private StreakReader() {}

    /** The phrase from the first of those days on, where a sentence counts them. */
    static Optional<TimePhrase> read(TimeTokens t, List<TimePhrase> phrases, Optional<LocalDate> published) {
        for (int i = 1; i + 1 < t.size(); i++) {
            int number = t.ordinal(i) > 1 ? count(t, i) : 0;
            int begin = number > t.ordinal(i) ? i - 2 : i;
            int unbroken = t.isCue(i + 1, Cue.UNBROKEN) ? i + 1 : -1;
            int day = unbroken > 0 ? i + 2 : i + 1;
            boolean goesOn = unbroken > 0 || t.isCue(day + 1, Cue.UNBROKEN) || isEntered(t, begin);
            if (number > 1 && t.is(day, "day") && goesOn) {
                Span span = new Span(t.sentence().begin(begin), t.sentence().end(day));
                return today(phrases, published).map(last -> Interval.ofDays(last.minusDays(number - 1), last))
                        .map(days -> new TimePhrase(span, days, Relation.SINCE, TimePhrase.STREAK));
            }
        }
        return Optional.empty();
    }

    /** "45th", "fifth", "forty-fifth". */
    private static int count(TimeTokens t, int i) {
        int ones = t.ordinal(i);
        int tens = ones < 10 && t.isDash(i - 1) && t.has(i - 2, Role.NUMBER) ? t.at(i - 2).number(Role.NUMBER) : 0;
        return tens >= TENS && tens < 100 && tens % 10 == 0 ? tens + ones : ones;
    }

    /** "entered its third day", "now in their third day", "for a third day": of what lasts, not of what is counted by days. */
    private static boolean isEntered(TimeTokens t, int ordinal) {
        boolean whose = t.is(ordinal - 1, "its") || t.is(ordinal - 1, "their");
        boolean another = t.is(ordinal - 1, "a") || t.is(ordinal - 1, "the");
        return whose && t.isCue(ordinal - 2, Cue.ENTERED) || another && t.is(ordinal - 2, "for");
    }

    private static Optional<LocalDate> today(List<TimePhrase> phrases, Optional<LocalDate> published) {
        return phrases.stream().filter(phrase -> phrase.relation() == Relation.ON && phrase.days().days() == 1)
                .map(phrase -> phrase.days().from()).reduce((one, other) -> other).or(() -> published);
    }
}
