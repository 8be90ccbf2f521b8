package org.dateline.clause;

import java.util.Objects;

/**
 * What a clause says of a counted phrase.
 *
 * @param fate what happened to them
 * @param trigger the tokens that say so
 * @param rule the name of the rule that read it
 * @param source the phrase whose reading this one shares, -1 when it has its own
 * @param part whether the phrase counts a part of its source
 */
public record Reading(Fate fate, CountedPhrase.Range trigger, String rule, int source, boolean part) {

    public Reading {
        Objects.requireNonNull(fate, "fate");
        Objects.requireNonNull(trigger, "trigger");
        Objects.requireNonNull(rule, "rule");
    }

    public static Reading of(Fate fate, int begin, int end, String rule) {
        return new Reading(fate, new CountedPhrase.Range(begin, end), rule, -1, false);
    }

    public static Reading of(Fate fate, Chunk trigger, String rule) {
        return of(fate, trigger.begin(), trigger.end(), rule);
    }

    /** Whether a tally tells it: "the death toll rose to 98", "the number of those killed stands at". */
    public boolean isToll() {
        return rule.equals("toll") || rule.equals("number of") || rule.equals("tally");
    }

    /** The same fate, shared by the phrase at chunk {@code source}. */
    public Reading sharedFrom(int chunk, String sharing, boolean asPart) {
        return new Reading(fate, trigger, sharing, chunk, asPart);
    }
}
