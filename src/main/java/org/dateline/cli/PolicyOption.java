package org.dateline.cli;

import org.dateline.ledger.Policy;
import picocli.CommandLine.Option;

/** By which policy the claims of several articles become one number, as several commands share it. */
final class PolicyOption {

    @Option(names = "--policy", paramLabel = "NAME", defaultValue = "LATEST",
            description = "How claims become one number: LATEST, CONSERVATIVE, UCDP, RANGE, MAJORITY or"
                    + " SOURCES:first;second. LATEST unless given.")
    private String name;

    /** The policy that is asked for. */
    Policy policy() {
        return Policy.named(name).orElseThrow(() -> new Choices.Wrong("--policy is '" + name
                + "'; expected LATEST, CONSERVATIVE, UCDP, RANGE, MAJORITY or SOURCES:first;second"));
    }
}
