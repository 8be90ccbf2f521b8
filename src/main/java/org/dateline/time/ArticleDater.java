package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Evidence;

/**
 * Works out the day an undated article was written: gathers what its words say as {@link DateConstraint}s and keeps the
 * days that all of them allow. Where they leave no beginning or no end, or more than {@value #WIDEST} days, it says
 * nothing.
 */
final class ArticleDater {

    /** The widest answer in days that still says something. */
    private static final int WIDEST = 3000;

    private ArticleDater() {}

    /** What the words of an article say about its day. */
    static Optional<Publication> infer(List<TimeTokens> tokens, List<List<Draft>> drafts) {
        DateClues clues = DateClues.of(tokens, drafts);
        Interval all = new Interval(LocalDate.MIN, LocalDate.MAX);
        List<Interval> left = List.of(all);
        List<Evidence> evidence = new ArrayList<>();
        for (DateConstraint constraint : clues.firm()) {
            List<Interval> both = DateConstraint.both(left, constraint.allowed(all));
            if (!both.isEmpty()) {
                if (!both.equals(left)) {
                    evidence.add(constraint.evidence());
                }
                left = both;
            }
        }
        Optional<Interval> frame = hull(left);
        if (frame.isEmpty()) {
            return Optional.empty();
        }
        List<Interval> narrowed = left;
        for (DateConstraint constraint : clues.soft()) {
            List<Interval> both = DateConstraint.both(narrowed, constraint.allowed(frame.get()));
            if (!both.isEmpty()) {
                evidence.add(constraint.evidence());
                narrowed = both;
            }
        }
        Interval days = hull(narrowed).orElse(frame.get());
        if (days.days() > WIDEST) {
            return Optional.empty();
        }
        clues.weekdayEvidence().ifPresent(evidence::add);
        return Optional.of(new Publication(days, best(clues, narrowed), clues.weekday(), Publication.Basis.INFERRED,
                evidence));
    }

    /** From the first to the last day of the stretches; nothing where an end is not told. */
    private static Optional<Interval> hull(List<Interval> stretches) {
        LocalDate first = stretches.stream().map(Interval::from).min(LocalDate::compareTo).orElse(LocalDate.MIN);
        LocalDate until = stretches.stream().map(Interval::until).max(LocalDate::compareTo).orElse(LocalDate.MAX);
        return first.equals(LocalDate.MIN) || until.equals(LocalDate.MAX) ? Optional.empty()
                : Optional.of(new Interval(first, until));
    }

    /** News is written soon: the first day that fits, where the evidence leaves one short stretch. */
    private static Optional<LocalDate> best(DateClues clues, List<Interval> stretches) {
        boolean one = stretches.size() == 1 && clues.isRecent();
        if (!one) {
            return Optional.empty();
        }
        Interval days = stretches.get(0);
        Optional<DayOfWeek> weekday = clues.weekday();
        LocalDate first = days.from().plusDays(clues.isAfterDisaster() ? 1 : clues.lead());
        LocalDate likely = weekday.map(day -> first.with(TemporalAdjusters.nextOrSame(day))).orElse(first);
        return Optional.of(likely).filter(days::contains);
    }
}
