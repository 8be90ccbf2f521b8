package org.dateline.time;

import java.util.Objects;
import java.util.Optional;
import org.dateline.article.Evidence;

/**
 * An expression of time as TIMEX3 (ISO-TimeML) describes it.
 *
 * @param evidence where it stands, its words, and the rule that read it
 * @param type its TIMEX3 type
 * @param value its TIMEX3 value, such as {@code 2020-01-29}, {@code P9Y} or {@code PAST_REF}; nothing where the text
 *     does not tell enough
 * @param days the whole days that it covers, nothing for durations, sets and references without a date
 * @param modifier how it narrows or blurs its value
 */
public record TimeExpression(Evidence evidence, Type type, Optional<String> value, Optional<Interval> days,
        Modifier modifier) {

    public TimeExpression {
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(modifier, "modifier");
    }

    /** The types of TIMEX3. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }

    /** The modifiers of TIMEX3 that news uses. */
    public enum Modifier {
        NONE,
        APPROX,
        START,
        MID,
        END,
        BEFORE,
        AFTER
    }

    /** How fine an expression is. */
    public enum Grain {
        TIME,
        DAY,
        WEEK,
        MONTH,
        /** A quarter, half or season of a year. */
        PART_OF_YEAR,
        YEAR,
        DECADE,
        CENTURY,
        /** Durations, sets and references have no place on the calendar. */
        NONE
    }

    /** How fine it is on the calendar, as its TIMEX3 value tells. */
    public Grain grain() {
        String form = value.orElse("").replaceFirst("^BC", "");
        if (type == Type.DURATION || type == Type.SET || form.isEmpty() || form.endsWith("_REF")) {
            return Grain.NONE;
        } else if (form.contains("T")) {
            return Grain.TIME;
        }
        return switch (form.length()) {
            case 2 -> Grain.CENTURY;
            case 3 -> Grain.DECADE;
            case 4 -> Grain.YEAR;
            case 7 -> Character.isLetter(form.charAt(5)) && form.charAt(5) != 'X' ? Grain.PART_OF_YEAR : Grain.MONTH;
            case 8 -> Grain.WEEK;
            default -> Grain.DAY;
        };
    }
}
