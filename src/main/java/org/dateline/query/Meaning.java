package org.dateline.query;

import java.util.List;

/**
 * What the name of a place means in a question.
 *
 * @param condition what is asked: {@link In}, {@link Near}, or several of them
 * @param isKnown whether a gazetteer or the list of areas knows it
 * @param notes what a reader should be told: which of several places of that name are asked for, what an area holds
 */
record Meaning(Condition condition, boolean isKnown, List<String> notes) {

    Meaning {
        notes = List.copyOf(notes);
    }
}
