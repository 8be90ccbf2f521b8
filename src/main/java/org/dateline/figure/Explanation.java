package org.dateline.figure;

import java.util.List;
import java.util.Objects;
import org.dateline.article.Evidence;

/**
 * A figure with the chain of rules that made it.
 *
 * @param figure the figure
 * @param chain what each rule read, in the order in which they were applied: number, kind, then slot by slot
 */
public record Explanation(Figure figure, List<Evidence> chain) {

    public Explanation {
        Objects.requireNonNull(figure, "figure");
        Objects.requireNonNull(chain, "chain");
        chain = List.copyOf(chain);
    }
}
