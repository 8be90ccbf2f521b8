package org.dateline.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.dateline.article.ArticleId;
import org.dateline.figure.Figure;

/**
 * A figure as one article claims it: what tolls and series rest on.
 *
 * @param article where it stands
 * @param outlet who published that, where known
 * @param day on which day the number held as far as known: that of publication, else the last of the event's
 * @param figure what is claimed; lone victims ("a man was shot dead") are figures of one here
 * @param rank how surely this counts its whole event, 0 is surest: a count that the headline tells, too, before any other
 *     count, before a lone victim
 * @param dead how many of those counted are told to have died and count as killed: "five were shot, one of them fatally"
 * @param part whether it counts a part of another number of its kind
 */
public record Claim(ArticleId article, Optional<String> outlet, Optional<LocalDate> day, Figure figure, int rank,
        long dead, boolean part) {

    /** The earliest first; what has no day last; then by article and place in its text. */
    static final Comparator<Claim> BY_DAY = Comparator
            .comparing((Claim claim) -> claim.day().orElse(LocalDate.MAX))
            .thenComparing(claim -> claim.article().value())
            .thenComparing(claim -> claim.figure().evidence().span());

    public Claim {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(figure, "figure");
        if (rank < 0) {
            throw new IllegalArgumentException("rank " + rank + ": expected 0 or more");
        }
    }

    /** A claim on a whole, none of whom died later. */
    public Claim(ArticleId article, Optional<String> outlet, Optional<LocalDate> day, Figure figure, int rank) {
        this(article, outlet, day, figure, rank, 0, false);
    }

    /** Where the counted phrase begins in the article's text. */
    public int begin() {
        return figure.evidence().span().begin();
    }

    /** The number that the words state, else the least that they allow; without those of them who died. */
    public OptionalLong stated() {
        return less(figure.quantity().stated());
    }

    /** The least that the words allow, without those of them who died. */
    public OptionalLong low() {
        return less(figure.quantity().low());
    }

    /** The number stated, without those of them who died. */
    public OptionalLong best() {
        return less(figure.quantity().best());
    }

    /** The most that the words allow, without those of them who died. */
    public OptionalLong high() {
        return less(figure.quantity().high());
    }

    private OptionalLong less(OptionalLong number) {
        return number.isPresent() ? OptionalLong.of(Math.max(0, number.getAsLong() - dead)) : number;
    }
}
