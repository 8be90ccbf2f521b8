package org.dateline.time;

import java.util.EnumMap;
import java.util.Map;

/** A word of the time lists: the roles that it can have, each with its value. Immutable. */
final class TimeWord {

    /** The word that has no role. */
    static final TimeWord NONE = new TimeWord(Map.of());

    private final int roles;
    private final String[] values = new String[Role.values().length];
    private final int[] numbers = new int[Role.values().length];

    TimeWord(Map<Role, String> values) {
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
        Map<Role, String> all = new EnumMap<>(Role.class);
        for (Role old : Role.values()) {
            if (has(old)) {
                all.put(old, values[old.ordinal()]);
            }
        }
        all.put(role, value);
        return new TimeWord(all);
    }

    boolean has(Role role) {
        return (roles >> role.ordinal() & 1) != 0;
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
