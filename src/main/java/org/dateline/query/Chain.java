package org.dateline.query;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.clause.FigureKind;

/** Conditions that stand side by side in a question, as they are read. */
final class Chain {

    private final List<Condition> all = new ArrayList<>();
    private FigureKind implied;
    private Set<FigureKind> named;
    private boolean isMixed;

    /** Adds a condition that was read. */
    void add(Condition condition) {
        all.add(condition);
    }

    /** Adds kinds that the question names; more of them ask for any. */
    void addKinds(Set<FigureKind> kinds) {
        isMixed |= named != null && !named.equals(kinds);
        if (named == null) {
            named = EnumSet.copyOf(kinds);
            all.add(new OneOf(OneOf.Slot.KIND, named));
            return;
        }
        Condition before = new OneOf(OneOf.Slot.KIND, named);
        named.addAll(kinds);
        all.set(all.indexOf(before), new OneOf(OneOf.Slot.KIND, named));
    }

    /** A word implies a kind, which is asked for where the question names none. */
    void imply(FigureKind kind) {
        implied = kind;
    }

    /** Whether kinds stand apart in it that no figure has both of, so that they were read as "or". */
    boolean isMixed() {
        return isMixed;
    }

    /** All of them, or nothing where there are none. */
    Optional<Condition> condition() {
        if (implied != null && named == null) {
            all.add(0, new OneOf(OneOf.Slot.KIND, Set.of(implied)));
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(all.size() == 1 ? all.get(0) : new Condition.And(all));
    }
}
