package org.dateline.clause;

import java.util.Objects;
import java.util.Optional;
import org.dateline.clause.CountedPhrase.Range;
import org.dateline.text.Sentence;
import org.dateline.text.Span;

/**
 * A counted phrase of which the text tells what happened: a figure before its slots are filled.
 *
 * @param sentence the sentence that it stands in
 * @param phrase the counted phrase
 * @param reading what the clause says of it
 * @param source the figure that it shares its reading with or is a part of
 * @param group the group's words, of its own phrase or of the one that it shares
 * @param role the group's role, likewise
 * @param unit what is counted, likewise
 */
public record Counted(Sentence sentence, CountedPhrase phrase, Reading reading, Optional<Counted> source,
        Optional<String> group, Role role, Unit unit) {

    public Counted {
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(phrase, "phrase");
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(unit, "unit");
    }

    public static Counted of(Sentence sentence, CountedPhrase phrase, Reading reading, Optional<Counted> source) {
        Optional<Counted> teller = phrase.isVague() ? source : Optional.empty();
        Range range = phrase.group();
        Optional<String> group = range.isEmpty() ? teller.flatMap(Counted::group)
                : Optional.of(sentence.text(range.begin(), range.end()));
        Role own = phrase.noun().role();
        Role role = own == Role.UNSPECIFIED ? teller.map(Counted::role).orElse(own) : own;
        Unit unit = switch (phrase.noun().type()) {
            case HOUSEHOLD -> Unit.HOUSEHOLDS;
            case HOME -> Unit.HOMES;
            case LEFT_OUT, OTHERS -> leftOut(teller.map(Counted::unit).orElse(Unit.PEOPLE), reading.fate().kind());
            default -> Unit.PEOPLE;
        };
        return new Counted(sentence, phrase, reading, source, group, role, unit);
    }

    /** What a number without its noun counts: homes are destroyed, and nobody who is killed is one. */
    private static Unit leftOut(Unit told, FigureKind kind) {
        return kind == FigureKind.HOUSING ? told == Unit.PEOPLE ? Unit.HOMES : told
                : told == Unit.HOMES && kind != FigureKind.DISPLACED ? Unit.PEOPLE : told;
    }

    /** Where the evidence stands: the counted phrase. */
    public Span span() {
        return sentence.span(phrase.begin(), phrase.end());
    }
}
