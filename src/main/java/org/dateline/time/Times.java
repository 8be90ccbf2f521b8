package org.dateline.time;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an article tells about time.
 *
 * @param published its day of publication, as far as known
 * @param expressions its expressions of time in reading order
 * @param phrases the phrases that tell when something happened, in reading order
 */
public record Times(Optional<Publication> published, List<TimeExpression> expressions, List<TimePhrase> phrases) {

    public Times {
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(expressions, "expressions");
        Objects.requireNonNull(phrases, "phrases");
        expressions = List.copyOf(expressions);
        phrases = List.copyOf(phrases);
    }
}
