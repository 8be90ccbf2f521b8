package org.dateline.figure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.article.Evidence;
import org.dateline.clause.FigureKind;
import org.dateline.clause.Role;
import org.dateline.clause.Unit;
import org.dateline.event.Scope;
import org.dateline.number.Quantity;
import org.dateline.place.PlaceMention;
import org.dateline.source.Attribution;
import org.dateline.text.Span;
import org.dateline.time.Interval;

/**
 * A number of people (for displacement also of households or homes) that an article says were killed, injured, went
 * missing, were detained, abducted, displaced or returned. It is what the article says, not what is true.
 *
 * @param evidence the counted phrase: hedge, number, head noun and its short modifiers
 * @param kind what happened to them; {@link FigureKind#KILLED} where {@code joint}
 * @param joint whether dead and injured are counted together
 * @param quantity how many
 * @param unit what is counted
 * @param group who was counted, in the text's words; nothing for just "people"
 * @param role whether they took part in the fighting
 * @param subsetOf the evidence of the figure that this one is a part of
 * @param places where it happened, the finest place first, a mere reference point last
 * @param when on which days it happened
 * @param saidBy who says so; nothing where the article speaks in its own voice
 * @param scope what it adds up
 * @param stance whether the article states, denies or only fears it
 * @param event the position of its event among those of its article; nothing where it was made without one
 */
public record Figure(Evidence evidence, FigureKind kind, boolean joint, Quantity quantity, Unit unit,
        Optional<String> group, Role role, Optional<Span> subsetOf, List<PlaceMention> places, Optional<Interval> when,
        Optional<Attribution> saidBy, Scope scope, Stance stance, OptionalInt event) {

    public Figure {
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(subsetOf, "subsetOf");
        Objects.requireNonNull(places, "places");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(saidBy, "saidBy");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(stance, "stance");
        Objects.requireNonNull(event, "event");
        places = List.copyOf(places);
        if (event.isPresent() && event.getAsInt() < 0) {
            throw new IllegalArgumentException("the position of an event is 0 or more, not " + event.getAsInt());
        }
    }

    /** A figure that is told of no event. */
    public Figure(Evidence evidence, FigureKind kind, boolean joint, Quantity quantity, Unit unit, Optional<String> group,
            Role role, Optional<Span> subsetOf, List<PlaceMention> places, Optional<Interval> when,
            Optional<Attribution> saidBy, Scope scope, Stance stance) {
        this(evidence, kind, joint, quantity, unit, group, role, subsetOf, places, when, saidBy, scope, stance, OptionalInt.empty());
    }
}
