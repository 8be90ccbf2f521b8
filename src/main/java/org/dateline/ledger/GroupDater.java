package org.dateline.ledger;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.dateline.article.ArticleId;
import org.dateline.clause.FigureKind;
import org.dateline.reuse.Copy;
import org.dateline.time.Interval;
import org.dateline.time.Publication;

/**
 * Dates the articles of one event together: the day of the event and the days of publication are a {@link DayNetwork}. News comes
 * after its event, soon where it names weekdays alone; copies come within days; a higher count comes later; what an article's own
 * words allow holds. No tie that it rests on uses a day that it finds, since comparisons take days that are told alone.
 */
final class GroupDater {

    /** News that names weekdays alone is of the week after the event. */
    private static final int WEEK = 6;

    /** News that names a day of the month is mostly of the month after it. */
    private static final int MONTH = 45;

    /** What courts and mourners do is told for about a year; so is the latest day that is named with its year. */
    private static final int LATER = 365;

    /** What happens at night is told to be of either day. */
    private static final int NIGHT = 1;

    /** A town is told to be taken from when its first streets are. */
    private static final int ENTERED = 3;

    /** Copies are printed within days. */
    private static final int COPIED = 2;

    /** Fewer are no toll that rises. */
    private static final long TOLL = 3;

    /** The most days of an article by itself that others are dated by where none is told. */
    private static final int ANCHOR = 45;

    private static final int EVENT = 0;

    private final List<Account> members;
    private final Map<ArticleId, Publication> known;
    private final DayNetwork network;
    private final Map<ArticleId, Integer> places = new HashMap<>();
    private final List<Account> anchors;
    private final Optional<LocalDate> told;

    /**
     * What was found of an article's day.
     *
     * @param publication all days that it may be, and the likeliest
     */
    record Dating(ArticleId article, Publication publication) {}

    /** @param known what the articles tell of their days, by themselves */
    GroupDater(List<Account> members, Map<ArticleId, Publication> known) {
        this.members = members;
        this.known = known;
        this.network = new DayNetwork(members.size() + 1);
        for (int i = 0; i < members.size(); i++) {
            places.put(members.get(i).telling().article(), i + 1);
        }
        List<Account> dated = members.stream().filter(Account::dated).toList();
        this.anchors = !dated.isEmpty() ? dated : members.stream().filter(this::isAnchor).map(this::inferred).toList();
        this.told = day(anchors);
    }

    /** Whether an article's own words leave so few days, and a likeliest one, that others may be dated by it where none is told. */
    private boolean isAnchor(Account account) {
        Publication own = known.get(account.telling().article());
        return own != null && own.best().isPresent() && isNarrow(own);
    }

    /** Whether so few days are left that the likeliest of them stands for all. */
    static boolean isNarrow(Publication known) {
        return known.basis() == Publication.Basis.NEIGHBOURS || known.days().last().isPresent() && known.days().days() <= ANCHOR;
    }

    /** An account that no neighbour dates, on the day that its own words leave, where they leave one. */
    Account inferred(Account account) {
        return Optional.ofNullable(known.get(account.telling().article())).flatMap(Publication::best).map(account::published).orElse(account);
    }

    /** The days of those members whose own day is not told, as far as they come to lie within some days. */
    List<Dating> date(List<Copy> copies) {
        if (members.stream().allMatch(Account::dated)) {
            return List.of();
        }
        for (Account account : members) {
            Publication own = known.get(account.telling().article());
            account.telling().published().ifPresent(day -> network.within(place(account), day, day));
            if (account.telling().published().isEmpty() && own != null) {
                network.within(place(account), own.days());
            }
        }
        event();
        members.forEach(account -> network.behind(EVENT, place(account), 0, DayNetwork.FAR));
        copies.forEach(copy -> network.behind(places.get(copy.a()), places.get(copy.b()), -COPIED, COPIED));
        rising();
        members.stream().filter(account -> account.telling().published().isEmpty()).forEach(this::soon);
        List<Dating> datings = new ArrayList<>();
        for (Account account : members) {
            if (account.telling().published().isEmpty() && !anchors.stream().anyMatch(anchor -> anchor.telling().article().equals(account.telling().article()))
                    && !network.isOpen(place(account))) {
                datings.add(new Dating(account.telling().article(), publication(account)));
            }
        }
        return datings;
    }

    private int place(Account account) {
        return places.get(account.telling().article());
    }

    /** The day of the event: that which is told, else some days before the first article, more where that tells of what came later. */
    private void event() {
        Optional<LocalDate> earliest = anchors.stream().flatMap(account -> account.telling().published().stream()).min(Comparator.naturalOrder());
        if (told.isPresent()) {
            boolean taking = members.stream().anyMatch(account -> account.taken().isPresent());
            network.within(EVENT, told.get().minusDays(taking ? ENTERED : NIGHT), told.get());
        } else if (earliest.isPresent()) {
            boolean later = anchors.stream().allMatch(Account::later);
            network.within(EVENT, earliest.get().minusDays(later ? LATER : WEEK), earliest.get());
        }
    }

    /** Of two articles that count more than a few dead the one with more is not the earlier one, but for a day. */
    private void rising() {
        List<Account> counting = members.stream().filter(account -> dead(account).orElse(0) >= TOLL)
                .sorted(Comparator.comparingLong((Account account) -> dead(account).getAsLong()).thenComparing(account -> account.telling().article().value())).toList();
        for (int i = 1; i < counting.size(); i++) {
            if (dead(counting.get(i - 1)).getAsLong() < dead(counting.get(i)).getAsLong()) {
                network.behind(place(counting.get(i - 1)), place(counting.get(i)), -1, DayNetwork.FAR);
            }
        }
    }

    private static OptionalLong dead(Account account) {
        return TollCounter.top(account.telling().claims(), FigureKind.KILLED);
    }

    /** How soon an article comes, by the days that it names. */
    private void soon(Account account) {
        int place = place(account);
        int more = account.later() ? LATER : 0;
        VagueDays vague = account.vague();
        Optional<LocalDate> latest = latest(account).filter(day -> told.isEmpty() || day.isAfter(told.get()) && day.isBefore(told.get().plusDays(LATER + MONTH)));
        if (latest.isPresent() && told.isPresent()) {
            network.within(place, latest.get().minusDays(1), latest.get().plusDays(WEEK + more));
        } else if (told.isPresent() && vague.weekdays().contains(told.get().getDayOfWeek())) {
            network.behind(EVENT, place, 0, WEEK + 1 + NIGHT + more);
        } else if (told.isPresent() && vague.names(told.get())) {
            network.behind(EVENT, place, 0, MONTH + NIGHT + more);
        } else if (!anchors.isEmpty()) {
            LocalDate middle = middle();
            LocalDate nearest = vague.weekdays().isEmpty() ? middle : nearest(vague.usual(), middle);
            network.within(place, vague.weekdays().isEmpty() ? network.first(EVENT) : nearest.minusDays(1),
                    max(nearest, network.last(EVENT)).plusDays(WEEK + more));
        }
        if (network.isOpen(place)) {
            latest(account).ifPresent(day -> network.within(place, day, day.plusDays(LATER)));
        }
    }

    /** The latest day that an article names with its year as past: it is not from before that. */
    private Optional<LocalDate> latest(Account account) {
        return Optional.ofNullable(known.get(account.telling().article())).flatMap(own -> own.days().first()).filter(account.days()::contains);
    }

    private LocalDate middle() {
        List<LocalDate> published = anchors.stream().flatMap(account -> account.telling().published().stream()).sorted().toList();
        return published.get((published.size() - 1) / 2);
    }

    private Publication publication(Account account) {
        int place = place(account);
        Interval days = Interval.ofDays(network.first(place), network.last(place));
        LocalDate best = best(account);
        LocalDate within = best.isBefore(days.from()) ? days.from() : days.contains(best) ? best : days.until().minusDays(1);
        if (anchors.isEmpty()) {
            Publication own = known.get(account.telling().article());
            return own != null ? new Publication(days, own.best().filter(days::contains).or(() -> latest(account).filter(days::contains)), own.weekday(),
                    Publication.Basis.INFERRED, own.evidence())
                    : Publication.byNeighbours(days, within, others(account));
        }
        return Publication.byNeighbours(days, within, anchors.stream().map(anchor -> anchor.telling().article()).distinct().toList());
    }

    private List<ArticleId> others(Account account) {
        return members.stream().map(member -> member.telling().article()).filter(id -> !id.equals(account.telling().article())).toList();
    }

    /** The likeliest day: of the latest weekday that it names behind the event, else that on which most of the others came. */
    private LocalDate best(Account account) {
        VagueDays vague = account.vague();
        LocalDate first = max(network.first(place(account)), told.filter(day -> !account.taken().isPresent()).orElse(LocalDate.MIN));
        if (anchors.isEmpty()) {
            return network.first(place(account));
        }
        Optional<LocalDate> latest = latest(account).filter(day -> !day.isBefore(first));
        if (latest.isPresent()) {
            return latest.get();
        }
        if (told.isPresent() && vague.weekdays().contains(told.get().getDayOfWeek())) {
            return told.get().plusDays(last(vague, told.get()));
        }
        LocalDate middle = middle();
        if (told.isPresent() && vague.names(told.get()) || vague.weekdays().isEmpty()) {
            return middle.isBefore(first) || middle.isAfter(network.last(place(account))) ? first : middle;
        }
        return nearest(vague.usual(), middle);
    }

    /** The day of the event that most tell, the earliest of equals. */
    private static Optional<LocalDate> day(List<Account> dated) {
        Map<LocalDate, Integer> votes = new TreeMap<>();
        dated.stream().filter(account -> account.telling().dayBasis() == Basis.TOLD)
                .flatMap(account -> account.telling().when().stream()).forEach(days -> votes.merge(days.from(), 1, Integer::sum));
        return votes.entrySet().stream().max(Map.Entry.<LocalDate, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))).map(Map.Entry::getKey);
    }

    /** How many days after the event the last weekday is that the article names. */
    private static int last(VagueDays vague, LocalDate day) {
        return vague.weekdays().stream().mapToInt(weekday -> Math.floorMod(weekday.getValue() - day.getDayOfWeek().getValue(), 7))
                .filter(days -> days < WEEK - 1).max().orElse(0);
    }

    private static LocalDate nearest(DayOfWeek weekday, LocalDate to) {
        int after = Math.floorMod(weekday.getValue() - to.getDayOfWeek().getValue(), 7);
        return to.plus(after > 3 ? after - 7 : after, ChronoUnit.DAYS);
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
