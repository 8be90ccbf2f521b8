package org.dateline.query;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A question as it was understood.
 *
 * @param query what is asked; {@code toString} writes it so that it can be read in one way alone
 * @param order the order that the question asks for, nothing where it asks for none
 * @param limit how many answers it asks for, nothing where it does not say
 * @param isDoubtful whether the words could be read in another way, too, so that a reader should see {@code query}
 * @param notes what a reader should be told: how a word was read, which of several places of a name are meant
 */
public record Understood(FigureQuery query, Optional<Order> order, OptionalInt limit, boolean isDoubtful, List<String> notes) {

    public Understood {
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(notes, "notes");
        notes = List.copyOf(notes);
    }
}
