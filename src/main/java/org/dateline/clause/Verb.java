package org.dateline.clause;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A form of a verb as it stands in the text, with all that it may mean.
 *
 * @param forms which forms of its verb it may be
 * @param senses what it tells of people, empty for verbs that tell nothing of them
 */
public record Verb(Set<Form> forms, List<Sense> senses) {

    public enum Form {
        BASE,
        PRESENT,
        PAST,
        PARTICIPLE,
        GERUND
    }

    /** Which noun of the clause is counted. */
    public enum Frame {
        /** Its object, or its subject in the passive. */
        OBJECT,
        /** Its subject. */
        SUBJECT,
        /** Its subject in the passive only. */
        PASSIVE,
        /** Its object only: "lost 12 soldiers". */
        ACTIVE
    }

    /** Which nouns the verb is taken with. */
    public enum Needs {
        ANYTHING,
        /** Only a noun that is known to mean people. */
        PERSON,
        /** Only "lives". */
        LIFE,
        /** Only homes. */
        HOME,
        /** Only families, residents and plain people, who leave home when they are moved. */
        RESIDENT,
        /** Only people who may have been displaced, who come home when they return. */
        RETURNER,
        /** A noun that is known to mean people, or none: "40 held". */
        UNNAMED,
        /** Only people, and where captors do it: "took 276 girls". */
        CAPTIVE,
        /** A noun that is known to mean people, or none, with a place behind: "shot at a bus stop", not "shot at by". */
        PLACED,
        /** Only those who are looked for when they are missing, not suspects. */
        SOUGHT,
        /** Only people whom the law or captors held before they were let go: "freed 90 prisoners", not "freed two drivers from the wreck". */
        FREED,
        /** Only refugees, who come home against their will: "expelled 28 refugees", not "expelled 900 villagers". */
        REFUGEE,
        /** Only fighters: "took out six commanders", not "took out four players". */
        FIGHTER,
        /** Only people of whom the sentence tells what hurt them: "needed treatment after the crash", not "need treatment abroad". */
        HURT
    }

    public record Sense(FigureKind kind, Frame frame, Needs needs) {

        public Sense {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(frame, "frame");
            Objects.requireNonNull(needs, "needs");
        }
    }

    public Verb {
        Objects.requireNonNull(forms, "forms");
        Objects.requireNonNull(senses, "senses");
        forms = Set.copyOf(forms);
        senses = List.copyOf(senses);
    }

    /** What it tells of people of whom no more is known: not "take", which needs lives, captors or homes beside it. */
    public Optional<FigureKind> ofPeople() {
        for (Sense sense : senses) {
            switch (sense.needs()) {
                case ANYTHING, PERSON, UNNAMED -> {
                    return Optional.of(sense.kind());
                }
                default -> { }
            }
        }
        return Optional.empty();
    }

    /** Whether it ends what befell people, so that it tells of them only what was before: "freed". */
    public boolean frees() {
        return senses.stream().anyMatch(sense -> sense.needs() == Needs.FREED);
    }

    public boolean is(Form form) {
        return forms.contains(form);
    }
}
