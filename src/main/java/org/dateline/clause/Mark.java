package org.dateline.clause;

import java.util.Objects;
import java.util.Optional;

/**
 * A word or sign that gives a clause its shape.
 *
 * @param type what it does
 * @param fate what it tells of people, for {@link Type#STATE}, {@link Type#EVENT} and {@link Type#TOLL}
 */
public record Mark(Type type, Optional<Fate> fate) {

    public Mark {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(fate, "fate");
    }

    public enum Type {
        AND, BUT, SUBORDINATE, RELATIVE, INCLUDING, BY, PREPOSITION, NOT, NONE, MODAL, WILL, BE, HAVE, DO, FEAR, DENY,
        RAISE, SPEECH, ADVERB,
        /** "number of": a running count of what its noun and participle name. */
        COUNT,
        /** "deaths", "tally": a running count where "rose to", "stands at" and the like bring its number. */
        TALLY,
        /** "death toll": a running count, its number comes after "rose to" and the like. */
        TOLL,
        /** "dead", "homeless", "in custody": said of those who are counted. */
        STATE,
        /** "deaths of": the counted phrase follows. */
        EVENT,
        COMMA,
        /** A colon, semicolon, dash or bracket. */
        BREAK,
        /** A full stop or question mark within what the sentence model took for one sentence. */
        STOP
    }
}
