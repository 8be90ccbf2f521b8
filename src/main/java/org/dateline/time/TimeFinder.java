package org.dateline.time;

import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.text.Sentence;

/**
 * Finds expressions of time, works out the day of publication where the input does not give it, and resolves the
 * expressions against it. Immutable and safe for use by several threads.
 */
public final class TimeFinder {

    private TimeFinder() {}

    /** The finder of English expressions. */
    public static TimeFinder english() {
        return new TimeFinder();
    }

    /** All that {@code article} tells about time; {@code sentences} are those of its text. */
    public Times find(Article article, List<Sentence> sentences) {
        return new Times(article.published().map(Publication::given), List.of(), List.of());
    }
}
