package org.dateline.ledger;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.dateline.time.Interval;

/** On which day it happened: expressions of time vote, each by the words around it. */
final class DayVote {

    /** A day that only a doubtful sentence names does not win. */
    private static final double LEAST = 1;

    private static final int LONGEST_DAYS = 2;

    private final Map<LocalDate, Double> votes = new LinkedHashMap<>();

    /** Adds a vote for the first of {@code days}; longer stretches have none. */
    void add(Interval days, double weight) {
        if (days.days() <= LONGEST_DAYS && days.first().isPresent()) {
            votes.merge(days.from(), weight, Double::sum);
        }
    }

    /** The day with most votes, the first told of equals. */
    Optional<LocalDate> winner() {
        LocalDate best = null;
        for (Map.Entry<LocalDate, Double> vote : votes.entrySet()) {
            if (vote.getValue() >= LEAST && (best == null || vote.getValue() > votes.get(best))) {
                best = vote.getKey();
            }
        }
        return Optional.ofNullable(best);
    }
}
