package org.dateline.query;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.clause.FigureKind;
import org.dateline.event.EventType;

/** Conditions that stand side by side in a question, as they are read. */
final class Chain {

    private final List<Condition> all = new ArrayList<>();
    private final List<In> others = new ArrayList<>();
    private FigureKind implied;
    private Set<FigureKind> named;
    private Set<EventType> types;
    private boolean isMixed;
    private boolean areTypesMixed;

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

    /** Adds types of event that the question names; more of them ask for any, as no figure's event is of two. */
    void addTypes(Set<EventType> asked) {
        areTypesMixed |= types != null && !types.equals(asked);
        if (types == null) {
            types = EnumSet.copyOf(asked);
            all.add(new OneOf(OneOf.Slot.TYPE, types));
            return;
        }
        Condition before = new OneOf(OneOf.Slot.TYPE, types);
        types.addAll(asked);
        all.set(all.indexOf(before), new OneOf(OneOf.Slot.TYPE, types));
    }

    /**
     * Adds a place that may not be where it happened: "from South Sudan", "US" before "drone strikes". Where another place is asked for,
     * that one is, and this one is looked for in the words of articles.
     */
    void addOther(In place) {
        others.add(place);
        all.add(place);
    }

    /** The names of places that were read as words of articles; to be asked when all conditions were added. */
    List<String> places() {
        if (others.isEmpty()) {
            return List.of();
        }
        boolean isElsewhere = all.stream().anyMatch(condition -> !others.contains(condition) && isPlace(condition));
        return isElsewhere ? others.stream().map(place -> place.region().name()).toList() : List.of();
    }

    private static boolean isPlace(Condition condition) {
        return condition instanceof In || condition instanceof Near
                || condition instanceof Condition.Or or && or.any().stream().allMatch(In.class::isInstance);
    }

    /** A word implies a kind, which is asked for where the question names none. */
    void imply(FigureKind kind) {
        implied = kind;
    }

    /** Whether kinds stand apart in it that no figure has both of, so that they were read as "or". */
    boolean isMixed() {
        return isMixed;
    }

    /** Whether types of event stand apart in it, so that they were read as "or". */
    boolean areTypesMixed() {
        return areTypesMixed;
    }

    /** All of them, or nothing where there are none. */
    Optional<Condition> condition() {
        if (!places().isEmpty()) {
            all.replaceAll(condition -> condition instanceof In place && others.contains(place) ? new Matching(place.region().name()) : condition);
        }
        if (implied != null && named == null) {
            all.add(0, new OneOf(OneOf.Slot.KIND, Set.of(implied)));
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(all.size() == 1 ? all.get(0) : new Condition.And(all));
    }
}
