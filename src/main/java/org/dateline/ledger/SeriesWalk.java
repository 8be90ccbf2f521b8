package org.dateline.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.number.Hedge;

/**
 * Walks through the claims on one running total day by day. A claim moves the total where it goes on; a fall or a leap
 * moves it only where later claims bear it out, and is shown as a revision either way.
 */
final class SeriesWalk {

    /** A number so little lower is the same one, rounded. */
    private static final double SAME = 0.985;

    /** How much a total may grow at once and a day without later claims that bear it out. */
    private static final double LEAP = 1.12;

    private static final double LEAP_PER_DAY = 0.1;
    private static final int WITNESSES = 5;
    private static final int WITNESS_DAYS = 14;

    private final List<Total> totals;
    private final List<SeriesPoint> points = new ArrayList<>();
    private final List<Revision> revisions = new ArrayList<>();
    private Total current;

    /** Totals in the order of their days. */
    SeriesWalk(List<Total> totals) {
        this.totals = List.copyOf(totals);
    }

    void run() {
        Map<LocalDate, List<Total>> days = new TreeMap<>();
        totals.forEach(total -> days.computeIfAbsent(total.day().get(), day -> new ArrayList<>()).add(total));
        days.forEach(this::day);
    }

    List<SeriesPoint> points() {
        return points;
    }

    List<Revision> revisions() {
        return revisions;
    }

    private void day(LocalDate day, List<Total> told) {
        Total before = current;
        List<Total> order = new ArrayList<>(told);
        order.sort(Comparator.comparing((Total total) -> bound(total) != 0).thenComparingLong(Total::number)
                .thenComparing(Total::claim, Claim.BY_DAY));
        for (Total total : order) {
            take(total);
        }
        boolean moved = current != before;
        points.add(SeriesPoint.of(day, moved ? current.days() : told.get(0).days(), current.claim(), !moved));
    }

    /** 1 where the number is only a bound below ("tops 5,000"), -1 where it is one above ("nears 5,000"), else 0. */
    private static int bound(Total total) {
        Hedge hedge = total.claim().figure().quantity().hedge();
        return hedge == Hedge.MORE_THAN || hedge == Hedge.AT_LEAST ? 1
                : (hedge == Hedge.NEARLY || hedge == Hedge.UP_TO) && isMilestone(total.number()) ? -1 : 0;
    }

    /** Whether a number has one figure and noughts: "nears 20,000" tells of the milestone, "nears 20,700" of the number. */
    private static boolean isMilestone(long number) {
        long rest = number;
        while (rest >= 10) {
            if (rest % 10 != 0) {
                return false;
            }
            rest /= 10;
        }
        return true;
    }

    private void take(Total total) {
        if (current == null) {
            current = total;
            return;
        }
        double ratio = (double) total.number() / Math.max(1, current.number());
        long days = total.day().get().toEpochDay() - current.day().get().toEpochDay();
        if (ratio == 1 || bound(total) > 0 && ratio < 1) {
            return;
        }
        if (bound(total) < 0) {
            if (ratio > LEAP) {
                move(total, days, ratio);
            }
        } else if (ratio > 1) {
            move(total, days, ratio);
        } else if (ratio < SAME) {
            fall(total, days, ratio);
        }
    }

    private void move(Total total, long days, double ratio) {
        if (ratio <= LEAP + LEAP_PER_DAY * days || isBorneOut(total)) {
            current = total;
        } else {
            revise(total, Revision.Change.DISPUTED);
        }
    }

    private void fall(Total total, long days, double ratio) {
        boolean sameSource = source(total).isPresent() && source(total).equals(source(current));
        if (days > 0 && isBorneOut(total)) {
            revise(total, Revision.Change.LOWERED);
            current = total;
        } else if (days > 0 && totals.stream().anyMatch(earlier -> earlier.day().get().isBefore(current.day().get())
                && earlier.number() >= total.number() * SAME && earlier.number() <= total.number() / SAME)) {
            revise(total, Revision.Change.LATE);
        } else {
            revise(total, ratio < 0.8 ? Revision.Change.OTHER_SCOPE : sameSource && days > 0 ? Revision.Change.LATE
                    : Revision.Change.DISPUTED);
        }
    }

    private static Optional<String> source(Total total) {
        return total.claim().figure().saidBy().map(by -> by.name());
    }

    /** An article that tells a number twice changes it once. */
    private void revise(Total total, Revision.Change change) {
        Revision revision = new Revision(total.claim().figure().kind(), change, total.day(), current.claim(), total.claim());
        if (revisions.stream().noneMatch(told -> told.change() == change && told.articles().equals(revision.articles())
                && told.from().equals(revision.from()) && told.to().equals(revision.to()))) {
            revisions.add(revision);
        }
    }

    /** Whether most claims of the next days go on from this one rather than from the current. */
    private boolean isBorneOut(Total total) {
        int forIt = 0;
        int against = 0;
        for (Total later : totals) {
            if (later == total || later.claim().article().equals(total.claim().article())
                    || later.day().get().isBefore(total.day().get()) || forIt + against >= WITNESSES
                    || later.day().get().isAfter(total.day().get().plusDays(WITNESS_DAYS)) || bound(later) < 0) {
                continue;
            }
            double ofIt = Math.abs(Math.log((double) Math.max(1, later.number()) / Math.max(1, total.number())));
            double ofCurrent = Math.abs(Math.log((double) Math.max(1, later.number()) / Math.max(1, current.number())));
            boolean above = later.number() >= total.number() * SAME || total.number() < current.number();
            forIt += above && ofIt < ofCurrent ? 1 : 0;
            against += above && ofIt < ofCurrent ? 0 : 1;
        }
        return forIt > against;
    }
}
