package org.dateline.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StampReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2019-03-07T23:30:00-05:00                   | 2019-03-07 | 2019-03-08T04:30:00Z
            2019-03-07T23:30:00.1234567+0300            | 2019-03-07 | 2019-03-07T20:30:00Z
            2019-03-07 23:30+03                         | 2019-03-07 | 2019-03-07T20:30:00Z
            2019-03-07T00:00:00Z                        | 2019-03-07 |
            2019-03-07T08:15:00Z                        | 2019-03-07 | 2019-03-07T08:15:00Z
            2019-03-07T23:30:00                         | 2019-03-07 |
            2019/3/7                                    | 2019-03-07 |
            20190307                                    | 2019-03-07 |
            20190307T101500Z                            | 2019-03-07 | 2019-03-07T10:15:00Z
            Thu, 07 Mar 2019 23:30:00 EST               | 2019-03-07 | 2019-03-08T04:30:00Z
            Thu, 7 Mar 19 23:30 +0100 (CET)             | 2019-03-07 | 2019-03-07T22:30:00Z
            7 Mar 99                                    | 1999-03-07 |
            Thu Mar  7 10:15:00 UTC 2019                | 2019-03-07 |
            Thu Mar 07 10:15:00 +0000 2019              | 2019-03-07 |
            Thu Mar  7 10:15:00 2019                    | 2019-03-07 |
            Published on March 7th, 2019 at 4:05 pm EST | 2019-03-07 | 2019-03-07T21:05:00Z
            Sept. 3, 2018                               | 2018-09-03 |
            3 September 2018                            | 2018-09-03 |
            the 3rd of September, 2018                  | 2018-09-03 |
            Montag, 3. Sep. 2018, 10:00 Uhr             | 2018-09-03 |
            3 de septiembre de 2018                     | 2018-09-03 |
            le 1er août 2018                            | 2018-08-01 |
            2018年9月3日                                  | 2018-09-03 |
            3 de jul. de 2018                           | 2018-07-03 |
            3 липня 2018 року                           | 2018-07-03 |
            3 июля 2018 г., 10:15                       | 2018-07-03 |
            ٣ يوليو ٢٠١٨                                | 2018-07-03 |
            3 تموز/يوليو 2018                           | 2018-07-03 |
            Τρίτη 3 Ιουλίου 2018                        | 2018-07-03 |
            3. července 2018                            | 2018-07-03 |
            3. heinäkuuta 2018 klo 10.15                | 2018-07-03 |
            2018. július 3., 10:15                      | 2018-07-03 |
            ngày 3 tháng 7 năm 2018                     | 2018-07-03 |
            3 iulie 2018                                | 2018-07-03 |
            ३ जुलाई २०१८                                | 2018-07-03 |
            3 ביולי 2018                                | 2018-07-03 |
            3. srpnja 2018.                             | 2018-07-03 |
            3 Julai 2018                                | 2018-07-03 |
            2018 July 3                                 | 2018-07-03 |
            13 / 07 / 2018                              | 2018-07-13 |
            3. 7. 2018                                  | 2018-07-03 |
            (Valley Post, 3 May 2018)                   | 2018-05-03 |
            9/3/2018                                    | 2018-09-03 |
            23/9/2018                                   | 2018-09-23 |
            3.9.2018                                    | 2018-09-03 |
            """)
    void stampsAreReadInTheirOwnOffset(String written, LocalDate day, String instant) {
        Stamp stamp = StampReader.read(written).orElseThrow();
        assertEquals(day, stamp.day());
        assertEquals(Optional.ofNullable(instant), stamp.instant().map(Object::toString));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            31 September 2018
            2019-02-30
            September 2018
            2018
            14 people and 20 horses
            version 3.9.20181
            30/31/2018
            12 กรกฎาคม 2561
            at 2018 Main Street 12
            costs 1. 5. and 2020 people
            """)
    void whatIsNoDayOfTheCalendarIsNone(String written) {
        assertEquals(Optional.empty(), StampReader.read(written));
    }

    @Test
    void theOrderOfNumbersIsThatOfTheReader() {
        assertEquals(LocalDate.of(2018, 3, 9), StampReader.read("9/3/2018", StampReader.Order.DAY_FIRST).orElseThrow().day());
    }
}
