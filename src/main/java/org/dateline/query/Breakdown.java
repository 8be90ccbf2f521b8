package org.dateline.query;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.figure.Finding;

/**
 * Findings counted by a facet.
 *
 * @param facet the facet
 * @param all all findings, also those without a label
 * @param parts those of each label: in the order of time, or those of most figures first
 */
public record Breakdown(Facet facet, Tally all, List<Part> parts) {

    /**
     * The findings of one label.
     *
     * @param label the label
     * @param tally what they tell
     */
    public record Part(String label, Tally tally) {

        public Part {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(tally, "tally");
        }
    }

    public Breakdown {
        Objects.requireNonNull(facet, "facet");
        Objects.requireNonNull(all, "all");
        Objects.requireNonNull(parts, "parts");
        parts = List.copyOf(parts);
    }

    /** The breakdown of findings that come article by article. */
    public static Breakdown of(Facet facet, Stream<Finding> findings) {
        TallyCounter counter = new TallyCounter();
        findings.forEachOrdered(finding -> {
            counter.begin(finding.article().id(), finding.figure().quantity().stated());
            facet.labels(new Subject(finding)).forEach(counter::count);
        });
        return of(facet, counter.all(), counter.parts());
    }

    /** The breakdown of tallies by label. */
    public static Breakdown of(Facet facet, Tally all, Map<String, Tally> parts) {
        Comparator<Part> byLabel = Comparator.comparing(Part::label);
        Comparator<Part> byCount = Comparator.comparing((Part part) -> part.tally().figures(), Comparator.reverseOrder());
        return new Breakdown(facet, all, parts.entrySet().stream().map(e -> new Part(e.getKey(), e.getValue()))
                .sorted(facet.isTime() ? byLabel : byCount.thenComparing(byLabel)).toList());
    }
}
