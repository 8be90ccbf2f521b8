package org.dateline.index;

import java.util.List;
import java.util.Objects;
import org.dateline.figure.Finding;

/**
 * A page of the answer to a question.
 *
 * @param findings the findings on the page
 * @param total how many findings the whole answer has, or, beyond 1,000, at least has
 * @param isTotalExact whether it has no more than that; the exact number is that of {@link CorpusReader#count}
 */
public record Answer(List<Finding> findings, long total, boolean isTotalExact) {

    public Answer {
        Objects.requireNonNull(findings, "findings");
        findings = List.copyOf(findings);
    }
}
