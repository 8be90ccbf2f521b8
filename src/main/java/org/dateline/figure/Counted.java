package org.dateline.figure;

import java.util.Optional;
import org.dateline.figure.CountedPhrase.Range;
import org.dateline.text.Sentence;
import org.dateline.text.Span;

/**
 * A counted phrase of which the text tells what happened: a figure before its slots are filled.
 *
 * @param sentence the sentence that it stands in
 * @param phrase the counted phrase
 * @param reading what the clause says of it
 * @param source the figure that it shares its reading with or is a part of
 */
record Counted(Sentence sentence, CountedPhrase phrase, Reading reading, Optional<Counted> source) {

    /** Where the evidence stands: the counted phrase. */
    Span span() {
        return sentence.span(phrase.begin(), phrase.end());
    }

    /** The group's words, of its own phrase or of the one that it shares. */
    Optional<String> group() {
        Range range = phrase.group();
        if (!range.isEmpty()) {
            return Optional.of(sentence.text(range.begin(), range.end()));
        }
        return inherits() ? source.flatMap(Counted::group) : Optional.empty();
    }

    Role role() {
        Role own = phrase.noun().role();
        return own == Role.UNSPECIFIED && inherits() ? source.map(Counted::role).orElse(own) : own;
    }

    Unit unit() {
        return switch (phrase.noun().type()) {
            case HOUSEHOLD -> Unit.HOUSEHOLDS;
            case HOME -> Unit.HOMES;
            case LEFT_OUT, OTHERS -> inherits() ? source.map(Counted::unit).orElse(Unit.PEOPLE) : Unit.PEOPLE;
            default -> Unit.PEOPLE;
        };
    }

    private boolean inherits() {
        return phrase.isVague();
    }
}
