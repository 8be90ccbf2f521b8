package org.dateline.format;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Reads a moment that a field keeps as its seconds or milliseconds since 1970, as POSIX counts them: a number of ten or thirteen digits
 * and nothing else, from 2001 to 2099. Not for running text, where such numbers are something else.
 */
public final class EpochStamp {

    private static final int SECONDS = 10;
    private static final int MILLISECONDS = 13;
    private static final LocalDate END = LocalDate.of(2100, 1, 1);

    private EpochStamp() {}

    /** The moment, with its day in UTC; nothing where {@code field} is no such number. */
    public static Optional<Stamp> read(String field) {
        String digits = field.strip();
        if (digits.length() != SECONDS && digits.length() != MILLISECONDS || digits.charAt(0) == '0'
                || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        long number = Long.parseLong(digits);
        Instant instant = Instant.ofEpochMilli(digits.length() == SECONDS ? number * 1000 : number);
        LocalDate day = instant.atOffset(ZoneOffset.UTC).toLocalDate();
        return day.isBefore(END) ? Optional.of(new Stamp(day, Optional.of(instant), digits)) : Optional.empty();
    }
}
