package org.dateline.ledger;

import java.util.Optional;
import org.dateline.article.Evidence;
import org.dateline.clause.FigureKind;

/**
 * A lone victim as one sentence tells of him or her.
 *
 * @param evidence the words for the victim, and the rule that found the fate
 * @param fate KILLED or INJURED
 * @param age in years, where told
 * @param sex M or F, where the words tell it
 * @param name the last word of the name, in normal form, where told
 * @param sentence in which sentence of the text, from 0
 * @param another whether the words say that there is one before ("another man", "a second victim")
 */
record Victim(Evidence evidence, FigureKind fate, Optional<String> age, Optional<String> sex, Optional<String> name,
        int sentence, boolean another) {

    /** Whether both can be one person. */
    boolean mayBe(Victim other) {
        return agree(age, other.age) && agree(sex, other.sex) && agree(name, other.name) && !other.another;
    }

    /** Whether name or age say that both are one person. */
    boolean isSurely(Victim other) {
        return name.isPresent() && name.equals(other.name)
                || age.isPresent() && age.equals(other.age) && agree(sex, other.sex) && agree(name, other.name);
    }

    /** The same person with what {@code other} tells beside. */
    Victim with(Victim other) {
        return new Victim(evidence, fate, age.or(other::age), sex.or(other::sex), name.or(other::name), sentence, another);
    }

    private static boolean agree(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }
}
