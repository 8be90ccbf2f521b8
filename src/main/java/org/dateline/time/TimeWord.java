package org.dateline.time;

import java.util.EnumMap;
import java.util.Map;

/** A word of the time lists: the roles that it can have, each with its value, and the cues that it is. Immutable. */
final class TimeWord {

    /** The word that has no role. */
    static final TimeWord NONE = new TimeWord(Map.of(), 0, false);

    private final int roles;
    private final long cues;
    private final boolean startsHoliday;
    private final String[] values = new String[Role.values().length];
    private final int[] numbers = new int[Role.values().length];

    private TimeWord(Map<Role, String> values, long cues, boolean startsHoliday) {
        this.cues = cues;
        this.startsHoliday = startsHoliday;
        int bits = 0;
        for (Map.Entry<Role, String> entry : values.entrySet()) {
            int at = entry.getKey().ordinal();
            bits |= 1 << at;
            this.values[at] = entry.getValue();
            numbers[at] = entry.getValue().matches("-?\\d{1,9}") ? Integer.parseInt(entry.getValue()) : 0;
        }
        roles = bits;
    }

    /** This word with one role more. */
    TimeWord with(Role role, String value) {
        Map<Role, String> all = all();
        all.put(role, value);
        return new TimeWord(all, cues, startsHoliday);
    }

    /** This word, which is also a cue. */
    TimeWord with(Cue cue) {
        return new TimeWord(all(), cues | cue.bit(), startsHoliday);
    }

    /** This word, with which the names of holidays begin. */
    TimeWord startingHoliday() {
        return new TimeWord(all(), cues, true);
    }

    private Map<Role, String> all() {
        Map<Role, String> all = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            if (has(role)) {
                all.put(role, values[role.ordinal()]);
            }
        }
        return all;
    }

    /** Whether the word stands in the list {@code cues.tsv} for {@code cue}. */
    boolean is(Cue cue) {
        return (cues & cue.bit()) != 0;
    }

    boolean startsHoliday() {
        return startsHoliday;
    }

    /** Whether an expression of time may begin with the word. */
    boolean mayBegin() {
        return roles != 0 || startsHoliday || is(Cue.OPENING);
    }

    /** The roles of the word, a bit each. */
    int roles() {
        return roles;
    }

    boolean has(Role role) {
        return (roles & role.bit()) != 0;
    }

    boolean hasAny() {
        return roles != 0;
    }

    /** The value for {@code role}; null where the word does not have it. */
    String value(Role role) {
        return values[role.ordinal()];
    }

    /** The value for {@code role} as a number; 0 where it is none. */
    int number(Role role) {
        return numbers[role.ordinal()];
    }
}
