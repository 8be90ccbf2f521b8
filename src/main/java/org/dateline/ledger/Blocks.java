package org.dateline.ledger;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.place.Place;
import org.dateline.place.PlaceMention;

/**
 * Which accounts are worth to be compared: those that share a town in the same days, a named victim, or rare words.
 * Within a block only neighbours by day are, and of all that each has in common with others, the best few: so the
 * number of comparisons grows with the accounts, not with their square.
 */
final class Blocks {

    /** How many neighbours each way a block gives, and how many candidates an account keeps. */
    static final int NEIGHBOURS = 6;

    static final int KEPT = 8;

    /** An account without a day has no neighbours by day: all of a block of so many are its. */
    static final int SMALL = 60;
    private static final int WINDOW_DAYS = 4;
    private static final int MOST_DAYS = 5;
    private static final int NAME_WEIGHT = 6;
    private static final int TOWN_WEIGHT = 3;
    private static final int DIVISION_WEIGHT = 2;

    private Blocks() {}

    /** Two accounts by their places in a list, the lower one first. */
    record Pair(int a, int b) implements Comparable<Pair> {

        static Pair of(int a, int b) {
            return a < b ? new Pair(a, b) : new Pair(b, a);
        }

        @Override
        public int compareTo(Pair other) {
            return a != other.a ? Integer.compare(a, other.a) : Integer.compare(b, other.b);
        }
    }

    /** The keys of the blocks that an account belongs to, each with what it counts to share it. */
    static Map<String, Integer> keys(Account account) {
        Map<String, Integer> keys = new TreeMap<>();
        Optional<LocalDate> day = day(account);
        if (day.isPresent()) {
            long window = Math.floorDiv(day.get().toEpochDay(), WINDOW_DAYS);
            for (PlaceMention mention : account.telling().places()) {
                if (PlaceDistance.isSpot(mention)) {
                    String place = "T" + PlaceVote.key(mention.place().get()) + ":";
                    keys.put(place + window, TOWN_WEIGHT);
                    keys.put(place + (window + 1), TOWN_WEIGHT);
                }
            }
        }
        Set<MonthDay> yearly = yearly(account, day);
        for (PlaceMention mention : account.telling().places()) {
            if (PlaceDistance.isSpot(mention)) {
                keys.put("P" + PlaceVote.key(mention.place().get()), 1);
                String place = "M" + PlaceVote.key(mention.place().get()) + ":";
                yearly.forEach(known -> keys.put(place + known, 1));
                division(mention.place().get()).ifPresent(division -> yearly.forEach(known -> keys.put(division + known, DIVISION_WEIGHT)));
            }
        }
        account.names().forEach(name -> keys.put("N" + name, NAME_WEIGHT));
        for (int term : account.profile().strongest()) {
            keys.put("W" + term, 1);
        }
        return keys;
    }

    /** The days of the year by which an account may be found: its own, of one without a day those that it names. */
    private static Set<MonthDay> yearly(Account account, Optional<LocalDate> day) {
        return (account.dated() ? day.stream().map(MonthDay::from) : account.vague().days().stream().limit(MOST_DAYS)).collect(Collectors.toSet());
    }

    /** The first-level division of a place: one account names the city, the other its suburb. */
    private static Optional<String> division(Place place) {
        return place.admin1().map(division -> "A" + place.country() + "/" + division.name() + ":");
    }

    static Optional<LocalDate> day(Account account) {
        return account.telling().when().map(org.dateline.time.Interval::from).or(() -> account.telling().published());
    }
}
