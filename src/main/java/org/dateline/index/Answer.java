package org.dateline.index;

import java.util.List;
import org.dateline.figure.Finding;

/**
 * A page of the answer to a question.
 *
 * @param findings the findings on the page
 * @param total how many findings the whole answer has
 */
public record Answer(List<Finding> findings, long total) {

    public Answer {
        findings = List.copyOf(findings);
    }
}
