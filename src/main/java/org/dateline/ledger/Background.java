package org.dateline.ledger;

import java.util.stream.DoubleStream;

/**
 * How alike the words of an account and of others are that cannot be of its event, since they tell of other days: all news
 * of one war has its parties, places and background in common, and only what two accounts share beyond that speaks for one
 * event. This is the local scaling of likenesses that Zelnik-Manor and Perona (2004) describe, with days as the witness.
 */
final class Background {

    /** So many days apart accounts are of other events. */
    static final int APART_DAYS = 3;

    /** Fewer witnesses tell nothing. */
    private static final int LEAST = 4;

    /** How far a witness is sought in the block of a word. */
    static final int REACH = 40;

    private final double[] likeness;

    /** What is known already of accounts, by their places. */
    Background(double[] likeness) {
        this.likeness = likeness.clone();
    }

    /** The likeness that a quarter of those of the witnesses are below; 0 where they are too few. */
    static double quarter(DoubleStream likenesses) {
        double[] alike = likenesses.sorted().toArray();
        return alike.length < LEAST ? 0 : alike[alike.length / 4];
    }

    /** Whether an account has witnesses and is one. */
    static boolean counts(Account account) {
        return account.dated() && Blocks.day(account).isPresent();
    }

    /**
     * How alike accounts of other events are by their words to the account at that place, 0 to 1: a quarter of its witnesses
     * are less alike. Not the mean: some of them follow up on its own event on later days.
     */
    double of(int account) {
        return likeness[account];
    }
}
