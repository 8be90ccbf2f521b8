package org.dateline.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Iso8601Test {

    @Test
    void aYearOfMoreThanFourDigitsOrBeforeOurEraIsNoDay() {
        for (String value : new String[] {"-999999999-01-01", "-0001-01-01", "0000-01-01", "+10000-01-01"}) {
            assertEquals(Optional.empty(), Iso8601.day(value), value);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-01-31", "20200131", "2020-W05-5", "2020-031", "2020-01-31T00:00:00Z",
        "2020-01-31T23:59:59.999+14:00", "2020-01-31T23:30-05:00", "2020-01-31T23:30:00-0500", "2020-01-31T04+02",
        "2020-01-31 12:00:00", "20200131T235959Z", "2020-01-31T10:11:12.123456789Z", " 2020-01-31 ",
        "2020-01-31t10:00:00z"})
    void aDayOrInstantIsItsDayInItsOwnOffset(String value) {
        assertEquals(Optional.of(LocalDate.of(2020, 1, 31)), Iso8601.day(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2020", "2020-01", "2020-02-30", "2020-13-01", "2020-01-31garbage",
        "2020-01-31T25:00", "31/01/2020", "Fri, 31 Jan 2020 10:00:00 GMT", "10:00:00"})
    void whatIsNoDayIsRefused(String value) {
        assertEquals(Optional.empty(), Iso8601.day(value));
    }
}
