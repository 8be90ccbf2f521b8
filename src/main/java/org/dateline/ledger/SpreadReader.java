package org.dateline.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import org.dateline.number.Hedge;

/**
 * Reads from the claims of one article between which numbers it sees the whole of an event: what it vouches for in its
 * first count is the least, the greatest that anybody in it claims beside is the most. Lower counts further down are early
 * ones or of parts. "Up to 20, among them at least 14 of one family" has 14 as its least.
 */
final class SpreadReader {

    private static final Comparator<Claim> FIRST = Comparator.comparingInt(Claim::begin);

    /** What is so many times the first count is of something else. */
    private static final int FAR = 8;

    private SpreadReader() {}

    /**
     * What one article sees.
     *
     * @param low the least, inclusive
     * @param high the most, inclusive
     * @param rests the claims that tell them, in the order of the text
     */
    record Spread(long low, long high, List<Claim> rests) {

        Spread {
            rests = List.copyOf(rests);
        }
    }

    /**
     * The spread of an article.
     *
     * @param top the claim that counts most surely the whole
     * @param mine all its claims on the kind that count, one at least
     * @param parts its claims that count parts
     */
    static Spread read(Claim top, List<Claim> mine, List<Claim> parts) {
        Claim first = mine.stream().filter(claim -> isWhole(claim, top)).min(FIRST).orElse(top);
        long low = low(first, mine, parts);
        long high = TollCounter.most(first);
        Claim greatest = first;
        for (Claim claim : mine) {
            if (isWhole(claim, top) && claim.low().orElse(claim.stated().orElse(0)) >= low && TollCounter.most(claim) > high
                    && TollCounter.most(claim) <= FAR * Math.max(1, TollCounter.most(first))) {
                high = TollCounter.most(claim);
                greatest = claim;
            }
        }
        return new Spread(low, high, greatest == first ? List.of(first) : List.of(first, greatest));
    }

    private static boolean isWhole(Claim claim, Claim top) {
        return claim == top || claim.rank() <= Math.max(top.rank(), ClaimMaker.COUNTED) && !Subgroups.isPart(claim.figure())
                && claim.stated().orElse(claim.high().orElse(0)) > 1;
    }

    /** The least of a claim; of "up to 20" the most of what is counted below that, where anything is. */
    private static long low(Claim claim, List<Claim> mine, List<Claim> parts) {
        Hedge hedge = claim.figure().quantity().hedge();
        if (hedge == Hedge.UP_TO && claim.high().isPresent()) {
            long most = claim.high().getAsLong();
            OptionalLong counted = java.util.stream.Stream.concat(mine.stream(), parts.stream())
                    .map(Claim::low).flatMapToLong(OptionalLong::stream).filter(number -> number > 0 && number < most).max();
            return counted.orElse(most);
        }
        return TollCounter.least(claim);
    }
}
