package org.dateline.ledger;

import java.util.List;

/**
 * A telling with what it takes to find others of the same event.
 *
 * @param telling what is told
 * @param profile the words around it
 * @param names victims and their ages as they are told, to recognize them by
 */
record Account(Telling telling, Profile profile, List<String> names) {

    Account {
        names = List.copyOf(names);
    }
}
