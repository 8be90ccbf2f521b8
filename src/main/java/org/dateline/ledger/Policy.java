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
        CONSERVATIVE("The lowest credible number holds; vague words stand for the least that they can mean."),
        UCDP("Low and high are the least and the most that reliable sources claim, best is what most of them claim."),
        RANGE("The least and the most that any credible source claims; no number is called the best."),
        MAJORITY("The number that most sources claim holds; of equals the later one."),
        SOURCES("The number of the source that stands first in the list holds; others are not heard.");

        private final String sentence;

        Rule(String sentence) {
            this.sentence = sentence;
        }
    }

    /** The latest claim holds, since tolls rise while bodies are found. */
    public static final Policy LATEST = new Policy(Rule.LATEST, List.of());
    /** As ACLED's codebook prescribes: the lowest of what sources report; "several" and "dozens" by its fixed table. */
    public static final Policy CONSERVATIVE = new Policy(Rule.CONSERVATIVE, List.of());
    /** As the UCDP Georeferenced Event Dataset's codebook: low, best and high estimates of reliable sources. */
    public static final Policy UCDP = new Policy(Rule.UCDP, List.of());
    /** As Airwars' method: least and greatest of all credible local claims, no middle. */
    public static final Policy RANGE = new Policy(Rule.RANGE, List.of());
    /** What most sources say, copies not counted. */
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
