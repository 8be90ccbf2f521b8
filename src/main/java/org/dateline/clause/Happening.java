package org.dateline.clause;

import java.util.Objects;

/** A verb where it stands in a sentence, with what the words before it make of it. */
public record Happening(int begin, int end, Verb verb, Voice voice) implements Chunk {

    public Happening {
        Objects.requireNonNull(verb, "verb");
        Objects.requireNonNull(voice, "voice");
    }

    /** How the verb is used. */
    public enum Voice {
        /** "killed", "has killed", "kills". */
        ACTIVE,
        /** "were killed", "have been killed". */
        PASSIVE,
        /** "killing". */
        GERUND,
        /** "to flee". */
        INFINITIVE,
        /** A form that may be the past or a participle, without an auxiliary: "killed". */
        BARE
    }

    public boolean is(Voice other) {
        return voice == other;
    }

    /** Whether the verb tells of people, and not only where the clause has its verb. */
    public boolean tells() {
        return !verb.senses().isEmpty();
    }
}
