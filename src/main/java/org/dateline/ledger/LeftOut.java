package org.dateline.ledger;

import java.util.Objects;

/**
 * A claim that a toll does not rest on, and why.
 *
 * @param claim what is left out
 * @param why the reason
 */
public record LeftOut(Claim claim, Why why) {

    public LeftOut {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(why, "why");
    }

    /** Why a claim does not count towards a toll. */
    public enum Why {
        /** A part of another number of the same event: "including four children". */
        PART,
        /** A running total over more than the event. */
        TOTAL,
        /** What a stretch of days adds up, not the event. */
        PERIOD,
        /** The article says that it is untrue, or it is the old number of a correction. */
        DENIED,
        /** It may be so, is feared or threatened. */
        POSSIBLE,
        /** Its article copies one that speaks already. */
        COPY,
        /** A later claim took its place. */
        OLDER,
        /** Another number of the same article counts more of the event. */
        SMALLER,
        /** Dead and injured together. */
        JOINT,
        /** Households or homes, where people are counted. */
        OTHER_UNIT,
        /** A source that the policy does not hear. */
        OTHER_SOURCE,
        /** A number that fewer claim than another. */
        MINORITY,
        /** So far from all others that it is no claim on this event. */
        FAR_OFF
    }
}
