package org.dateline.event;

import java.util.Objects;
import java.util.Optional;
import org.dateline.clause.Counted;
import org.dateline.setting.Setting;
import org.dateline.text.Sentence;

/**
 * Where a text tells of something that happened, with or without a figure.
 *
 * @param sentence where it stands
 * @param begin the first token of the word that names it, or of what tells of the figure where no word does
 * @param end the token after its last
 * @param type of what sort it is, as far as this mention tells
 * @param definiteness whether the reader is taken to know of it
 * @param setting when and where by its own clause
 * @param figure whom it concerned, where the mention counts them
 */
public record EventMention(Sentence sentence, int begin, int end, EventType type, Definiteness definiteness, Setting setting,
        Optional<Counted> figure) {

    public EventMention {
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(definiteness, "definiteness");
        Objects.requireNonNull(setting, "setting");
        Objects.requireNonNull(figure, "figure");
    }

    /** Whether a time sets it apart from what is told before it. */
    boolean isLater() {
        return definiteness == Definiteness.LATER;
    }

    /** Whether words say that it is another event than those that were told. */
    boolean isOther() {
        return definiteness == Definiteness.OTHER || isLater();
    }

    /** Whether the reader is taken to know of an event. */
    public enum Definiteness {
        /** "the blast", "Monday's attack", "that raid". */
        DEFINITE,
        /** "a blast", "two attacks", "floods". */
        INDEFINITE,
        /** "another attack", "a similar raid": one beside that which was told. */
        OTHER,
        /** "weeks after police killed 17": told behind a time that sets it apart. */
        LATER,
        /** A verb, or no word at all. */
        NONE
    }
}
