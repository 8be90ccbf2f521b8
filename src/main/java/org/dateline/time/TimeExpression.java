package org.dateline.time;

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
}
