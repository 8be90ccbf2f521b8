package org.dateline.time;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.article.Evidence;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.time.TimeExpression.Modifier;
import org.dateline.time.TimeExpression.Type;

/** An expression as it was read and where it lies on the calendar. */
record Placed(Draft draft, Resolved resolved) {

    /** Its days, narrowed by "early", "mid" or "late". */
    Optional<Interval> days() {
        return resolved.days().map(days -> narrow(days, resolved.grain(), draft.modifier()));
    }

    TimeExpression expression(Sentence sentence) {
        Span span = new Span(sentence.begin(draft.begin()), sentence.end(draft.end() - 1));
        return new TimeExpression(Evidence.of(sentence.source(), span, draft.rule()), type(),
                Optional.of(resolved.value()), days(), draft.modifier());
    }

    private Type type() {
        Meaning meaning = draft.meaning();
        if (meaning instanceof Meaning.Duration) {
            return Type.DURATION;
        } else if (meaning instanceof Meaning.Frequency) {
            return Type.SET;
        }
        boolean time = meaning instanceof Meaning.PartOfDay || meaning instanceof Meaning.Clock
                || meaning instanceof Meaning.Reference reference && reference.value().contains("T")
                        && !reference.value().contains("REF");
        return time ? Type.TIME : Type.DATE;
    }

    /**
     * The first, middle or last third of a stretch; of a month the 1st to 10th, the 15th, and the 21st to its end, of a
     * year four months each.
     */
    private static Interval narrow(Interval days, Unit grain, Modifier modifier) {
        boolean thirds = modifier == Modifier.START || modifier == Modifier.MID || modifier == Modifier.END;
        if (!thirds || days.days() < 3) {
            return days;
        }
        LocalDate first = days.from();
        LocalDate early;
        LocalDate late;
        if (grain == Unit.MONTH) {
            if (modifier == Modifier.MID) {
                return Interval.ofDay(first.plusDays(14));
            }
            early = first.plusDays(10);
            late = first.plusDays(20);
        } else if (grain == Unit.YEAR) {
            early = first.plusMonths(4);
            late = first.plusMonths(8);
        } else {
            early = first.plusDays(days.days() / 3);
            late = days.until().minusDays(days.days() / 3);
        }
        return switch (modifier) {
            case START -> new Interval(first, early);
            case MID -> new Interval(early, late);
            default -> new Interval(late, days.until());
        };
    }
}
