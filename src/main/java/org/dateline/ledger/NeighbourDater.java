package org.dateline.ledger;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.time.Interval;
import org.dateline.time.Publication;

/**
 * Dates an article by others that tell of the same event: the day of the event is theirs, the days of the week and of the
 * month are its own. The ties that it rests on do not use its own day, since it has none.
 */
final class NeighbourDater {

    /** News that names weekdays alone is of the week after the event. */
    private static final int WEEK = 6;

    /** News that names a day of the month is mostly of the month after it. */
    private static final int MONTH = 45;

    /** What courts and mourners do is told for about a year. */
    private static final int LATER = 365;

    private NeighbourDater() {}

    /** What neighbours tell of a day: all that it may be, and the likeliest. */
    record Dating(Interval days, LocalDate best) {

        /** The same within what the article's own words allow; as it is where they allow none of its days. */
        Dating within(Optional<Publication> own) {
            return own.flatMap(known -> known.days().intersection(days)).map(both -> new Dating(both,
                    both.contains(best) ? best : best.isBefore(both.from()) ? both.from() : both.until().minusDays(1))).orElse(this);
        }
    }

    /** The day of {@code undated} by dated accounts of the same event; nothing where none has a day. */
    static Optional<Dating> date(Account undated, List<Account> dated) {
        return soon(undated, dated).map(found -> undated.later() && found.days().last().isPresent() ? new Dating(
                Interval.ofDays(found.days().from(), found.days().last().get().plusDays(LATER)), found.best()) : found);
    }

    /** The day as if the article came while the event was news. */
    private static Optional<Dating> soon(Account undated, List<Account> dated) {
        Optional<LocalDate> event = day(dated);
        List<LocalDate> published = dated.stream().flatMap(account -> account.telling().published().stream()).sorted().toList();
        if (event.isEmpty() || published.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = event.get();
        LocalDate middle = published.get((published.size() - 1) / 2);
        VagueDays vague = undated.vague();
        LocalDate told = undated.days().stream().filter(own -> !own.isBefore(day) && own.isBefore(day.plusDays(400)))
                .max(Comparator.naturalOrder()).orElse(day);
        if (told.isAfter(day)) {
            return Optional.of(new Dating(Interval.ofDays(told.minusDays(1), told.plusDays(WEEK)), told));
        }
        if (vague.weekdays().contains(day.getDayOfWeek())) {
            return Optional.of(new Dating(Interval.ofDays(day, day.plusDays(WEEK + 1)), day.plusDays(last(vague, day))));
        }
        if (vague.names(day)) {
            LocalDate end = day.plusDays(MONTH);
            return Optional.of(new Dating(Interval.ofDays(day, end), middle.isBefore(day) || middle.isAfter(end) ? day : middle));
        }
        if (!vague.weekdays().isEmpty()) {
            LocalDate nearest = nearest(vague.usual(), middle);
            return Optional.of(new Dating(Interval.ofDays(nearest.minusDays(1), nearest.plusDays(WEEK)), nearest));
        }
        return Optional.of(new Dating(Interval.ofDays(min(day, published.get(0)), max(day.plusDays(WEEK), middle.plusDays(1))),
                middle.isBefore(day) ? day : middle));
    }

    /** The day of the event that most tell, the earliest of equals; else that of the first article. */
    private static Optional<LocalDate> day(List<Account> dated) {
        Map<LocalDate, Integer> votes = new TreeMap<>();
        dated.stream().filter(account -> account.telling().dayBasis() == Basis.TOLD)
                .flatMap(account -> account.telling().when().stream()).forEach(days -> votes.merge(days.from(), 1, Integer::sum));
        return votes.entrySet().stream().max(Map.Entry.<LocalDate, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))).map(Map.Entry::getKey)
                .or(() -> dated.stream().flatMap(account -> account.telling().published().stream()).min(Comparator.naturalOrder()));
    }

    /** How many days after the event the last weekday is that the article names. */
    private static int last(VagueDays vague, LocalDate day) {
        List<Integer> after = new ArrayList<>();
        vague.weekdays().forEach(weekday -> after.add(Math.floorMod(weekday.getValue() - day.getDayOfWeek().getValue(), 7)));
        return after.stream().filter(days -> days < WEEK - 1).max(Comparator.naturalOrder()).orElse(0);
    }

    private static LocalDate nearest(DayOfWeek weekday, LocalDate to) {
        int after = Math.floorMod(weekday.getValue() - to.getDayOfWeek().getValue(), 7);
        return to.plus(after > 3 ? after - 7 : after, ChronoUnit.DAYS);
    }

    private static LocalDate min(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
