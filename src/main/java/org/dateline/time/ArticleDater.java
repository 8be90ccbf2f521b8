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
 * days that all of them allow. Where they tell no end, the article is known from one side only ("not before 2012-05").
 */
final class ArticleDater {

    /** More days than what is news is told of, so that wars and disasters are asked how long they were. */
    private static final int WIDE = 1000;
    /** The most days that may be left for the earliest of them to be the likeliest. */
    private static final int SHORT = 450;

    /** The most days that may be left for the article's day of the week to be told. */
    private static final int WIDEST_OF_WEEKDAY = 3000;

    private ArticleDater() {}

    /** What the words of an article say about its day. */
    static Optional<Publication> infer(List<TimeTokens> tokens, List<List<Draft>> drafts) {
        DateClues clues = DateClues.of(tokens, drafts);
        List<Interval> left = List.of(new Interval(LocalDate.MIN, LocalDate.MAX));
        List<Evidence> evidence = new ArrayList<>();
        for (DateConstraint constraint : clues.firm()) {
            left = narrowed(left, constraint, new Interval(LocalDate.MIN, LocalDate.MAX), evidence);
        }
        for (DateConstraint constraint : clues.going()) {
            boolean open = hull(left).filter(days -> days.days() <= WIDE).isEmpty()
                    && (clues.isNews() || constraint.evidence().rule().equals(WorldClues.YEAR_OF_DISASTER));
            left = open ? narrowed(left, constraint, new Interval(LocalDate.MIN, LocalDate.MAX), evidence) : left;
        }
        Optional<Interval> frame = hull(left);
        if (frame.isEmpty()) {
            return oneSided(left, clues, evidence);
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
        Interval stretch = narrowed.get(0);
        boolean unique = narrowed.size() == 1;
        boolean firm = narrowed.equals(left);
        boolean narrow = days.days() <= WIDEST_OF_WEEKDAY;
        clues.weekdayEvidence().filter(weekday -> narrow).ifPresent(evidence::add);
        return Optional.of(new Publication(days, best(clues, narrowed, days).or(() -> first(clues, days).filter(day ->
                stretch.days() <= SHORT && (unique || firm))), clues.weekday().filter(day -> narrow), Publication.Basis.INFERRED, evidence));
    }

    /** What is left of the stretches where a constraint leaves any; its evidence is kept where it narrows them. */
    private static List<Interval> narrowed(List<Interval> left, DateConstraint constraint, Interval all,
            List<Evidence> evidence) {
        List<Interval> both = DateConstraint.both(left, constraint.allowed(all));
        if (!both.isEmpty() && !both.equals(left)) {
            evidence.add(constraint.evidence());
        }
        return both.isEmpty() ? left : both;
    }

    /** Not before a day, or not after one; nothing where neither is told. */
    private static Optional<Publication> oneSided(List<Interval> left, DateClues clues, List<Evidence> evidence) {
        LocalDate first = left.stream().map(Interval::from).min(LocalDate::compareTo).orElse(LocalDate.MIN);
        LocalDate until = left.stream().map(Interval::until).max(LocalDate::compareTo).orElse(LocalDate.MAX);
        if (first.equals(LocalDate.MIN) && until.equals(LocalDate.MAX)) {
            return Optional.empty();
        }
        Interval days = new Interval(first, until);
        return Optional.of(new Publication(days, first(clues, days), Optional.empty(), Publication.Basis.INFERRED, evidence));
    }

    /** Where the text reads as news, which is written soon: the earliest day that is allowed. */
    private static Optional<LocalDate> first(DateClues clues, Interval days) {
        return days.first().filter(day -> clues.isNews() || clues.isRecent());
    }

    /** From the first to the last day of the stretches; nothing where an end is not told. */
    private static Optional<Interval> hull(List<Interval> stretches) {
        LocalDate first = stretches.stream().map(Interval::from).min(LocalDate::compareTo).orElse(LocalDate.MIN);
        LocalDate until = stretches.stream().map(Interval::until).max(LocalDate::compareTo).orElse(LocalDate.MAX);
        return first.equals(LocalDate.MIN) || until.equals(LocalDate.MAX) ? Optional.empty()
                : Optional.of(new Interval(first, until));
    }

    /**
     * News is written soon: the first day that fits, where the evidence leaves one stretch, or several close to each other: a
     * day without its year comes twice in the term of an office, and the first is nearer to what is new in the text.
     */
    private static Optional<LocalDate> best(DateClues clues, List<Interval> stretches, Interval all) {
        boolean one = (stretches.size() == 1 || all.days() <= SHORT) && clues.isRecent();
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
