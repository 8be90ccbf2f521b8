package org.dateline.query;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dateline.clause.FigureKind;
import org.dateline.clause.Role;
import org.dateline.clause.Unit;
import org.dateline.event.EventType;
import org.dateline.event.Scope;
import org.dateline.figure.Figure;
import org.dateline.figure.Finding;
import org.dateline.figure.Stance;
import org.dateline.number.Hedge;

/**
 * A slot of the finding has one of some values.
 *
 * @param slot the slot
 * @param values one or more values of the slot's type
 */
public record OneOf(Slot slot, Set<? extends Enum<?>> values) implements Condition {

    /** The slots of a finding that take one of a few values. */
    public enum Slot {
        KIND(FigureKind.class, Figure::kind),
        ROLE(Role.class, Figure::role),
        SCOPE(Scope.class, Figure::scope),
        STANCE(Stance.class, Figure::stance),
        UNIT(Unit.class, Figure::unit),
        HEDGE(Hedge.class, figure -> figure.quantity().hedge()),
        /** The type of the figure's event, which it need not have. */
        TYPE(Finding::eventType, EventType.class);

        private final Class<? extends Enum<?>> type;
        private final Function<Finding, Optional<? extends Enum<?>>> value;

        Slot(Class<? extends Enum<?>> type, Function<Figure, Enum<?>> value) {
            this(finding -> Optional.of(value.apply(finding.figure())), type);
        }

        Slot(Function<Finding, Optional<? extends Enum<?>>> value, Class<? extends Enum<?>> type) {
            this.type = type;
            this.value = value;
        }

        Class<? extends Enum<?>> type() {
            return type;
        }

        /** What the slot holds; nothing where the finding does not tell. */
        public Optional<? extends Enum<?>> of(Finding finding) {
            return value.apply(finding);
        }
    }

    public OneOf {
        Objects.requireNonNull(slot, "slot");
        Objects.requireNonNull(values, "values");
        values = Set.copyOf(values);
        if (values.isEmpty() || !values.stream().allMatch(slot.type::isInstance)) {
            throw new QueryException("expected one or more of " + slot.type.getSimpleName() + ", found " + values);
        }
    }

    @Override
    public boolean test(Subject subject) {
        return slot.of(subject.finding()).filter(values::contains).isPresent();
    }

    @Override
    public String toString() {
        return (slot == Slot.KIND ? "" : Language.word(slot) + " ") + Language.words(values);
    }
}
