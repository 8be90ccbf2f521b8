package org.dateline.ledger;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.dateline.time.Interval;

/**
 * Days that are not known and what is known of them: within which days each lies, and how many days it lies behind another. A
 * simple temporal network (Dechter, Meiri and Pearl, 1991), solved by propagation; a constraint that leaves some day no place is
 * not taken in, so that the surest are to be told first. For one thread.
 */
final class DayNetwork {

    /** As far as any day may be from another. */
    static final long FAR = 400_000;

    private long[] first;
    private long[] last;
    private final List<List<Link>> links = new ArrayList<>();

    /** Day {@code to} lies {@code least} to {@code most} days behind the day that has this link. */
    private record Link(int to, long least, long most) {}

    /** @param days how many days there are, each named by its place from 0 */
    DayNetwork(int days) {
        this.first = new long[days];
        this.last = new long[days];
        Arrays.fill(first, -FAR);
        Arrays.fill(last, FAR);
        for (int i = 0; i < days; i++) {
            links.add(new ArrayList<>(2));
        }
    }

    /** A day is one of some days; tells whether it may be. */
    boolean within(int day, LocalDate from, LocalDate to) {
        return narrow(day, from.toEpochDay(), to.toEpochDay());
    }

    /** A day is one of some days, of which an end may be open. */
    boolean within(int day, Interval days) {
        return narrow(day, days.first().map(LocalDate::toEpochDay).orElse(-FAR), days.last().map(LocalDate::toEpochDay).orElse(FAR));
    }

    private boolean narrow(int day, long from, long to) {
        long[] before = first.clone();
        long[] until = last.clone();
        first[day] = Math.max(first[day], from);
        last[day] = Math.min(last[day], to);
        return holds(day, before, until);
    }

    /** The second day is {@code least} to {@code most} days behind the first; tells whether it may be. */
    boolean behind(int one, int other, long least, long most) {
        long[] before = first.clone();
        long[] until = last.clone();
        Link there = new Link(other, least, most);
        Link back = new Link(one, -most, -least);
        links.get(one).add(there);
        links.get(other).add(back);
        first[other] = Math.max(first[other], first[one] + least);
        last[other] = Math.min(last[other], last[one] + most);
        first[one] = Math.max(first[one], first[other] - most);
        last[one] = Math.min(last[one], last[other] - least);
        if (holds(one, before, until) && holds(other, before, until)) {
            return true;
        }
        links.get(one).remove(there);
        links.get(other).remove(back);
        return false;
    }

    /** Narrows all days that depend on one; puts things back where some day has no place left. */
    private boolean holds(int changed, long[] before, long[] until) {
        Deque<Integer> open = new ArrayDeque<>(List.of(changed));
        while (!open.isEmpty()) {
            int day = open.poll();
            if (first[day] > last[day]) {
                first = before;
                last = until;
                return false;
            }
            for (Link link : links.get(day)) {
                long from = Math.max(first[link.to()], first[day] + link.least());
                long to = Math.min(last[link.to()], last[day] + link.most());
                if (from != first[link.to()] || to != last[link.to()]) {
                    first[link.to()] = from;
                    last[link.to()] = to;
                    open.add(link.to());
                }
            }
        }
        return true;
    }

    /** Whether nothing is known that ends it on either side. */
    boolean isOpen(int day) {
        return first[day] < -FAR / 2 || last[day] > FAR / 2;
    }

    LocalDate first(int day) {
        return LocalDate.ofEpochDay(first[day]);
    }

    LocalDate last(int day) {
        return LocalDate.ofEpochDay(last[day]);
    }
}
