package org.dateline.query;

/** Dead and injured are counted together. */
public record Joint() implements Condition {

    @Override
    public boolean test(Subject subject) {
        return subject.figure().joint();
    }

    @Override
    public String toString() {
        return "joint";
    }
}
