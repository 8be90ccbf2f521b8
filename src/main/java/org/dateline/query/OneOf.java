package org.dateline.query;

import java.util.Set;
import java.util.function.Function;
import org.dateline.clause.FigureKind;
import org.dateline.clause.Role;
import org.dateline.clause.Unit;
import org.dateline.event.Scope;
import org.dateline.figure.Figure;
import org.dateline.figure.Stance;
import org.dateline.number.Hedge;

/**
 * A slot of the figure has one of some values.
 *
 * @param slot the slot
 * @param values one or more values of the slot's type
 */
public record OneOf(Slot slot, Set<? extends Enum<?>> values) implements Condition {

    /** The slots of a figure that take one of a few values. */
    public enum Slot {
        KIND(FigureKind.class, Figure::kind),
        ROLE(Role.class, Figure::role),
        SCOPE(Scope.class, Figure::scope),
        STANCE(Stance.class, Figure::stance),
        UNIT(Unit.class, Figure::unit),
        HEDGE(Hedge.class, figure -> figure.quantity().hedge());

        private final Class<? extends Enum<?>> type;
        private final Function<Figure, Enum<?>> value;

        Slot(Class<? extends Enum<?>> type, Function<Figure, Enum<?>> value) {
            this.type = type;
            this.value = value;
        }

        Class<? extends Enum<?>> type() {
            return type;
        }

        /** What the slot holds. */
        public Enum<?> of(Figure figure) {
            return value.apply(figure);
        }
    }

    public OneOf {
        values = Set.copyOf(values);
        if (values.isEmpty() || !values.stream().allMatch(slot.type::isInstance)) {
            throw new QueryException("expected one or more of " + slot.type.getSimpleName() + ", found " + values);
        }
    }

    @Override
    public boolean test(Subject subject) {
        return values.contains(slot.of(subject.figure()));
    }

    @Override
    public String toString() {
        return (slot == Slot.KIND ? "" : Language.word(slot) + " ") + Language.words(values);
    }
}
