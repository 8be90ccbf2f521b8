package org.dateline.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.clause.FigureKind;
import org.dateline.text.Words;
import org.dateline.time.Interval;

/** Puts the totals of many articles into series: each goes where its subject fits and its number goes on. */
final class SeriesFinder {

    private static final Comparator<Total> IN_TIME = Comparator
            .comparing((Total total) -> total.day().orElse(LocalDate.MIN))
            .thenComparing(Total::claim, Claim.BY_DAY).thenComparing(Total::number);
    static final Comparator<Series> LONGEST = Comparator
            .comparingInt((Series series) -> -series.points().size())
            .thenComparing(series -> series.points().get(0).claim(), Claim.BY_DAY)
            .thenComparing(Series::kind).thenComparing(Series::unit);

    /** What it counts against a series, in the logarithm of its growth, that it has been told of other places only. */
    private static final double OTHER_PLACE = 1;

    /** A claim on so small a share of what was told is of something else. */
    private static final double LEAST_RATIO = 0.4;

    /** A number rounded to two figures, 10 to 99, is another total's by chance in one of ninety cases, one that shows a single figure in one of nine. */
    private static final long LEAST_SHOWN = 10;

    private SeriesFinder() {}

    /** What a series counts, while it is found. */
    private static final class Draft {
        private final List<Total> totals = new ArrayList<>();
        private final Set<String> countries = new HashSet<>();
        private final Set<String> places = new HashSet<>();
        private final Set<Long> numbers = new HashSet<>();
        private final Set<String> names = new HashSet<>();
        private long most = Long.MIN_VALUE;
        private Optional<LocalDate> since = Optional.empty();

        void add(Total total) {
            totals.add(total);
            numbers.add(total.number());
            most = Math.max(most, total.number());
            name(total).ifPresent(names::add);
            if (total.countries().size() == 1 || totals.size() == 1) {
                countries.addAll(total.countries());
            }
            places.addAll(total.places());
            since = since.or(total::since);
        }

        /** Puts a total of open days where its number says: on the first day that has it, the day before one that has more. */
        void insert(Total total) {
            Interval within = total.within().get();
            LocalDate end = within.last().orElse(last().day().get());
            LocalDate put = end;
            for (Total other : totals) {
                if (other.number() >= total.number()) {
                    put = other.number() == total.number() ? other.day().get() : other.day().get().minusDays(1);
                    break;
                }
            }
            LocalDate first = within.first().get();
            add(total.within(within, Optional.of(put.isBefore(first) ? first : put.isAfter(end) ? end : put)));
            totals.sort(IN_TIME);
        }

        Total last() {
            return totals.get(totals.size() - 1);
        }
    }

    /** What a total counts: those of different subjects are in different series. */
    static String subject(Total total) {
        return total.claim().figure().kind() + " " + total.claim().figure().unit() + " " + total.whose().orElse("");
    }

    /** The series of all totals that have a day, those with most points first. */
    static List<Series> find(Collection<Total> totals) {
        Map<String, List<Total>> byKind = new TreeMap<>();
        Map<String, List<Total>> open = new TreeMap<>();
        totals.stream().filter(total -> total.day().isPresent() || total.within().isPresent()).sorted(IN_TIME).forEach(total -> {
            String subject = subject(total);
            byKind.computeIfAbsent(subject, key -> new ArrayList<>());
            (total.day().isPresent() ? byKind : open).computeIfAbsent(subject, key -> new ArrayList<>()).add(total);
        });
        List<Series> series = new ArrayList<>();
        for (String subject : byKind.keySet()) {
            List<Draft> drafts = new ArrayList<>();
            for (Total total : byKind.get(subject)) {
                fitting(drafts, total).add(total);
            }
            addOpen(open.getOrDefault(subject, List.of()), drafts);
            drafts.forEach(draft -> series.add(make(draft)));
        }
        series.sort(LONGEST);
        return series;
    }

    /**
     * Adds totals whose day is open: each to the series that tells its number, be it rounded, or has its start, where its number says
     * that it stands; to one of its own where there is none, since a day that may be any says nothing of what it goes on from.
     */
    private static void addOpen(List<Total> open, List<Draft> drafts) {
        List<Draft> dated = List.copyOf(drafts);
        for (Total total : open.stream().sorted(Comparator.comparingLong(Total::number).thenComparing(Total::claim, Claim.BY_DAY)).toList()) {
            Optional<Draft> known = dated.stream().filter(draft -> fitsPlaces(draft, total) && (fitsStart(draft, total) && draft.numbers.stream().anyMatch(number -> isRounded(number, total.number()))
                    || isOfItsStart(draft, total))).findFirst();
            if (known.isPresent()) {
                known.get().insert(total);
            } else {
                Draft own = new Draft();
                own.add(total.within(total.within().get(), total.within().get().first()));
                drafts.add(own);
            }
        }
    }

    /** Whether two numbers are the same or one is the other rounded ("390,000", "388,000") to figures enough to know it by. */
    static boolean isRounded(long a, long b) {
        return a == b || isRoundedTo(a, b) || isRoundedTo(b, a);
    }

    private static boolean isRoundedTo(long number, long round) {
        long unit = 1;
        while (round > 0 && round % (unit * 10) == 0) {
            unit *= 10;
        }
        return unit > 1 && round / unit >= LEAST_SHOWN
                && (number / unit == round / unit || (number + unit / 2) / unit == round / unit);
    }

    private static boolean isOfItsStart(Draft draft, Total total) {
        double ratio = (double) Math.max(1, total.number()) / Math.max(1, draft.last().number());
        return draft.since.isPresent() && total.since().isPresent() && fitsStart(draft, total) && ratio > LEAST_RATIO && ratio < 1 / LEAST_RATIO;
    }

    private static boolean fitsPlaces(Draft draft, Total total) {
        return total.countries().isEmpty() || draft.countries.isEmpty() || !Collections.disjoint(draft.countries, total.countries())
                || !Collections.disjoint(draft.places, total.places());
    }

    private static boolean fitsStart(Draft draft, Total total) {
        return draft.since.isEmpty() || total.since().isEmpty()
                || Math.abs(draft.since.get().toEpochDay() - total.since().get().toEpochDay()) <= 31;
    }

    private static Draft fitting(List<Draft> drafts, Total total) {
        Draft best = null;
        double nearest = Double.MAX_VALUE;
        Optional<String> name = name(total);
        for (Draft draft : drafts) {
            double gap = gap(draft, total, name);
            if (gap < nearest) {
                best = draft;
                nearest = gap;
            }
        }
        if (best == null) {
            best = new Draft();
            drafts.add(best);
        }
        return best;
    }

    /** How far a total is from going on with a series; very far where it cannot. */
    private static double gap(Draft draft, Total total, Optional<String> name) {
        double most = 1.5 + 0.5 * days(draft.last(), total);
        double ratio = (double) Math.max(1, total.number()) / Math.max(1, draft.most);
        if (ratio > Math.min(6, most) || ratio < LEAST_RATIO || !fitsPlaces(draft, total) || !fitsStart(draft, total)) {
            return Double.MAX_VALUE;
        }
        boolean mainPlace = name.isEmpty() || draft.names.contains(name.get());
        return Math.abs(Math.log(ratio)) + (mainPlace ? 0 : OTHER_PLACE);
    }

    /** The place that a total is told of, in normal form. */
    private static Optional<String> name(Total total) {
        return total.place().map(Words::normalize);
    }

    private static long days(Total from, Total to) {
        return to.day().get().toEpochDay() - from.day().get().toEpochDay();
    }

    private static Series make(Draft draft) {
        SeriesWalk walk = new SeriesWalk(draft.totals);
        walk.run();
        Total first = draft.totals.get(0);
        Map<String, Integer> names = new TreeMap<>();
        draft.totals.forEach(total -> total.place().ifPresent(name -> names.merge(name, 1, Integer::sum)));
        Optional<String> place = names.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))).map(Map.Entry::getKey);
        Map<String, Integer> codes = new TreeMap<>();
        draft.totals.forEach(total -> total.countries().forEach(code -> codes.merge(code, 1, Integer::sum)));
        Optional<String> country = codes.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))).map(Map.Entry::getKey);
        FigureKind kind = first.claim().figure().kind();
        return new Series(kind, first.claim().figure().unit(), place, country, draft.since, first.whose(), walk.points(),
                walk.revisions());
    }
}
