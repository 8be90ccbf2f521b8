package org.dateline.clause;

import java.util.Objects;
import java.util.Optional;
import org.dateline.number.Quantity;

/**
 * A number with the noun that it counts.
 *
 * @param begin the first token of hedge and number
 * @param end the token after the noun and what belongs to it
 * @param quantity how many
 * @param noun the noun, {@link Noun#LEFT_OUT} where there is none
 * @param group the tokens that say who they are, an empty range where none do
 * @param partitive whether they are a part of others: "of them", "of the injured"
 * @param fate what the phrase itself tells of them
 * @param rule the name of the rule that read the number
 */
public record CountedPhrase(int begin, int end, Quantity quantity, Noun noun, Range group, boolean partitive,
        Optional<Fate> fate, String rule) implements Chunk {

    public CountedPhrase {
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(noun, "noun");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(fate, "fate");
        Objects.requireNonNull(rule, "rule");
    }

    /** Tokens {@code [begin, end)} of the sentence. */
    public record Range(int begin, int end) {

        public static final Range NONE = new Range(0, 0);

        public boolean isEmpty() {
            return begin == end;
        }
    }

    /** Whether the phrase says too little of who they are, so that the one before it tells. */
    public boolean isVague() {
        return isElliptical() || noun.type() == Noun.Type.CASUALTY || noun.type() == Noun.Type.BODY;
    }

    /** Whether nothing but the number says who they are. */
    public boolean isElliptical() {
        return noun.type() == Noun.Type.LEFT_OUT || noun.type() == Noun.Type.OTHERS;
    }
}
