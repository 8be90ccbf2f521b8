package org.dateline.time;

import java.util.List;

/** A named way of reading expressions of time that begin at a token. Rules keep no state. */
@FunctionalInterface
interface TimeRule {

    /**
     * Reads what begins at token {@code i}.
     *
     * @param floor the first token that no other expression has taken, for rules that reach back to a determiner
     * @param out where what is found is added, in reading order
     * @return the token after what was read; {@code i} where nothing begins there
     */
    int read(TimeTokens t, int i, int floor, List<Draft> out);
}
