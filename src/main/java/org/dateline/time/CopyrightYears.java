package org.dateline.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Evidence;
import org.dateline.text.Span;

/** The year of a page's last line: "Copyright 2016 WKLD. All rights reserved." is from that year. */
final class CopyrightYears {

    private static final int FIRST = 1990;
    private static final int LAST = 2100;

    /** How many words may stand between the sign and the year. */
    private static final int NEAR = 3;

    private CopyrightYears() {}

    /** The year that the last such line names, of "2003-2016" the later one; nothing where there is none. */
    static List<DateConstraint> find(List<TimeTokens> tokens) {
        Optional<DateConstraint> found = Optional.empty();
        for (TimeTokens t : tokens) {
            for (int i = 0; i < t.size(); i++) {
                Optional<DateConstraint> year = isSign(t, i) ? year(t, i) : Optional.empty();
                found = year.isPresent() ? year : found;
            }
        }
        return found.stream().toList();
    }

    private static boolean isSign(TimeTokens t, int i) {
        return t.is(i, "copyright") || t.is(i, "©") || t.is(i, "c") && t.is(i - 1, "(") && t.is(i + 1, ")");
    }

    private static Optional<DateConstraint> year(TimeTokens t, int sign) {
        Optional<DateConstraint> latest = Optional.empty();
        for (int i = sign + 1; i < Math.min(t.size(), sign + 2 + 2 * NEAR); i++) {
            int year = year(t.word(i));
            if (year > 0) {
                Evidence evidence = Evidence.of(t.sentence().source(), new Span(t.sentence().begin(sign), t.sentence().end(i)), "copyright-year");
                latest = Optional.of(new DateConstraint.Within(List.of(Interval.ofDays(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))), evidence));
            }
        }
        return latest;
    }

    private static int year(String word) {
        if (word.length() != 4 || !word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 0;
        }
        int year = Integer.parseInt(word);
        return year >= FIRST && year <= LAST ? year : 0;
    }
}
