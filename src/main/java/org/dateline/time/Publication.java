package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.article.ArticleId;
import org.dateline.article.Evidence;

/**
 * The day on which an article was published, as far as it is known.
 *
 * @param days all days that the evidence allows
 * @param best the likeliest of them, nothing where several are equally likely
 * @param weekday the day of the week, where the text tells it
 * @param basis how it is known
 * @param evidence the words that it was worked out from, empty when {@link Basis#GIVEN}
 * @param neighbours the articles that it was worked out from, empty unless {@link Basis#NEIGHBOURS}
 */
public record Publication(Interval days, Optional<LocalDate> best, Optional<DayOfWeek> weekday, Basis basis,
        List<Evidence> evidence, List<ArticleId> neighbours) {

    /** How a day of publication is known. */
    public enum Basis {
        /** It came with the input. */
        GIVEN,
        /** It was read from the text's own header. */
        STAMP,
        /** It was worked out from what the text says. */
        INFERRED,
        /** It was worked out from other articles on the same event. */
        NEIGHBOURS
    }

    public Publication {
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(best, "best");
        Objects.requireNonNull(weekday, "weekday");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(neighbours, "neighbours");
        evidence = List.copyOf(evidence);
        neighbours = List.copyOf(neighbours);
        if (best.isPresent() && !days.contains(best.get())) {
            throw new IllegalArgumentException("the likeliest day " + best.get() + " is not within " + days);
        }
    }

    /** What the article itself, or its input, tells. */
    public Publication(Interval days, Optional<LocalDate> best, Optional<DayOfWeek> weekday, Basis basis,
            List<Evidence> evidence) {
        this(days, best, weekday, basis, evidence, List.of());
    }

    /** What other articles on the same event tell of the day. */
    public static Publication byNeighbours(Interval days, LocalDate best, List<ArticleId> neighbours) {
        return new Publication(days, Optional.of(best), Optional.of(best.getDayOfWeek()), Basis.NEIGHBOURS, List.of(),
                neighbours);
    }

    /** The day that came with the input. */
    public static Publication given(LocalDate day) {
        return new Publication(Interval.ofDay(day), Optional.of(day), Optional.of(day.getDayOfWeek()), Basis.GIVEN,
                List.of());
    }

    /** Whether the input or the text's own header tells the day, rather than that it was worked out. */
    public boolean isTold() {
        return basis == Basis.GIVEN || basis == Basis.STAMP;
    }

    /** The day that the text's own header tells. */
    static Publication stamped(LocalDate day, Evidence stamp) {
        return new Publication(Interval.ofDay(day), Optional.of(day), Optional.of(day.getDayOfWeek()), Basis.STAMP,
                List.of(stamp));
    }
}
