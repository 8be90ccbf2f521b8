package org.dateline.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.dateline.article.ArticleId;
import org.dateline.clause.FigureKind;

/**
 * A change of a number that is not smoothed away.
 *
 * @param kind what is counted
 * @param change how it changed
 * @param day on which day the new number was told
 * @param before the claim that held before
 * @param after the claim that changed it
 */
public record Revision(FigureKind kind, Change change, Optional<LocalDate> day, Claim before, Claim after) {

    public Revision {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /** How a number changed. */
    public enum Change {
        /** A later toll is higher. */
        RAISED,
        /** A later toll is lower, by the same source or after a day. */
        LOWERED,
        /** Two sources tell different numbers on one day. */
        DISPUTED,
        /** A total counts from a new start. */
        RESTARTED,
        /** The lower number counts others: a part, another place. */
        OTHER_SCOPE,
        /** An old number that is told again, or added late. */
        LATE,
        /** The article itself says that the old number was wrong. */
        CORRECTED,
        /** The old number is said to be untrue. */
        DENIED
    }

    /** The number before. */
    public OptionalLong from() {
        return before.stated();
    }

    /** The number after. */
    public OptionalLong to() {
        return after.stated();
    }

    /** The two articles, the earlier first. */
    public List<ArticleId> articles() {
        return List.of(before.article(), after.article());
    }
}
