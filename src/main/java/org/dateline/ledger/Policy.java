package org.dateline.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * By which rule the claims of several articles become one number.
 *
 * @param rule the rule
 * @param sources for {@link Rule#SOURCES} the sources that are heard, the most trusted first; else empty
 */
public record Policy(Rule rule, List<String> sources) {

    /** The rules. */
    public enum Rule {
        LATEST("The latest number of each kind holds; older ones are history."),
        CONSERVATIVE("The lowest credible number holds; vague words stand for the numbers that ACLED gives them."),
        UCDP("Low and high are the least and the most that reliable sources claim, best is what most of them claim."),
        RANGE("The least and the most that any credible source claims; no number is called the best."),
        MAJORITY("The number that most sources claim holds; of equals the later one."),
        SOURCES("The number of the source that stands first in the list holds; others are not heard.");

        private final String sentence;

        Rule(String sentence) {
            this.sentence = sentence;
        }
    }

    /**
     * The latest claim holds, since tolls rise while bodies are found: so the Every Casualty Worldwide Standards for Casualty
     * Recording (2016) ask that records be open to correction, and EM-DAT's guidelines that the last official count be kept.
     */
    public static final Policy LATEST = new Policy(Rule.LATEST, List.of());
    /**
     * As ACLED's codebook prescribes: where reports differ or are vague, the lowest; "tens" stands for 10, "dozens" for 12,
     * "hundreds" for 100 and so on (ACLED, Fatalities, 2024; the table is {@code ledger/conservative.tsv}).
     */
    public static final Policy CONSERVATIVE = new Policy(Rule.CONSERVATIVE, List.of());
    /**
     * As the UCDP Georeferenced Event Dataset has it (Sundberg and Melander 2013): low, best and high estimates of reliable
     * sources. Vague words stand for the range of {@code number/vague.tsv}.
     */
    public static final Policy UCDP = new Policy(Rule.UCDP, List.of());
    /**
     * As Airwars' casualty recording method: least and greatest of all credible local claims, no middle. The least is what an
     * article vouches for first, the greatest what anybody in it claims; vague words as for UCDP.
     */
    public static final Policy RANGE = new Policy(Rule.RANGE, List.of());
    /** What most sources say, copies not counted, of equals the later; vague words as for UCDP. */
    public static final Policy MAJORITY = new Policy(Rule.MAJORITY, List.of());

    public Policy {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(sources, "sources");
        sources = List.copyOf(sources);
        if ((rule == Rule.SOURCES) == sources.isEmpty()) {
            throw new IllegalArgumentException(rule == Rule.SOURCES ? "SOURCES needs at least one source"
                    : rule + " takes no sources");
        }
    }

    /** Hears only {@code ranked} sources, by the names that texts or outlets give them, the most trusted first. */
    public static Policy sources(List<String> ranked) {
        return new Policy(Rule.SOURCES, ranked);
    }

    /** The policy of that name in any case, "SOURCES:first;second" with its sources; nothing where there is none. */
    public static Optional<Policy> named(String name) {
        String upper = name.strip().toUpperCase(Locale.ROOT);
        if (upper.startsWith("SOURCES:")) {
            List<String> ranked = java.util.Arrays.stream(name.strip().substring(8).split(";")).map(String::strip)
                    .filter(source -> !source.isEmpty()).toList();
            return ranked.isEmpty() ? Optional.empty() : Optional.of(sources(ranked));
        }
        return java.util.stream.Stream.of(LATEST, CONSERVATIVE, UCDP, RANGE, MAJORITY)
                .filter(policy -> policy.name().equals(upper)).findFirst();
    }

    /** Its name: LATEST, RANGE ... */
    public String name() {
        return rule.name();
    }

    /** What it does, in a sentence. */
    public String sentence() {
        return rule.sentence + (sources.isEmpty() ? "" : " Heard are: " + String.join(", ", sources) + ".");
    }
}
