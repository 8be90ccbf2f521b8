package org.dateline.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;

/** Reads the day of an ISO 8601 day or instant; an instant's day is that of its own offset. */
final class Iso8601 {

    /** A day, and after it the time of day, with a "T" or a blank between, and its offset. */
    private static final DateTimeFormatter DAY_OR_INSTANT = new DateTimeFormatterBuilder().parseCaseInsensitive()
            .appendOptional(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendOptional(DateTimeFormatter.BASIC_ISO_DATE)
            .appendOptional(DateTimeFormatter.ISO_WEEK_DATE)
            .appendOptional(DateTimeFormatter.ISO_ORDINAL_DATE)
            .appendPattern("[['T'][' '][HH:mm[:ss]][HHmmss][HHmm][HH]")
            .optionalStart().appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true).optionalEnd()
            .appendPattern("[XXX][XX][X]]")
            .toFormatter(Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /** Years are written with four digits. */
    private static final int LAST_YEAR = 9999;

    private Iso8601() {}

    /** The day that {@code value} tells, nothing where it is no day or instant. */
    static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.from(DAY_OR_INSTANT.parse(value.strip())))
                    .filter(day -> day.getYear() >= 1 && day.getYear() <= LAST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
