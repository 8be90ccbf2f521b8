package org.dateline.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What is gathered of a question beside its conditions: its order, and what a reader should be told. */
final class Told {

    private final Set<String> notes = new LinkedHashSet<>();
    private Optional<Order> order = Optional.empty();
    private OptionalInt limit = OptionalInt.empty();
    private boolean isDoubtful;

    void order(Order by) {
        order = Optional.of(by);
    }

    void limit(int most) {
        limit = OptionalInt.of(most);
    }

    /** The words can be read otherwise. */
    void doubt() {
        isDoubtful = true;
    }

    /** The words can be read otherwise; {@code note} says how they were. */
    void doubt(String note) {
        isDoubtful = true;
        notes.add(note);
    }

    boolean hasOrder() {
        return order.isPresent() || limit.isPresent();
    }

    Understood understood(FigureQuery query, List<String> more) {
        List<String> all = new ArrayList<>(notes);
        all.addAll(more);
        return new Understood(query, order, limit, isDoubtful || !more.isEmpty(), all.stream().distinct().toList());
    }
}
