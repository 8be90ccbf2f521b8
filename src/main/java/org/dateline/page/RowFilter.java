package org.dateline.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.clause.FigureKind;

/**
 * Which incidents a reader wants to see, as the page's address says it; what is not chosen is empty. The page's script
 * filters what it carries by the same rules.
 *
 * @param kind those with a toll of that kind
 * @param type those of that type
 * @param place those of which a place or the country has this in its name
 * @param from those whose last day is that day or later
 * @param to those whose first day is that day or before
 * @param source those of which a source has this in its name
 */
record RowFilter(Optional<FigureKind> kind, Optional<String> type, String place, Optional<LocalDate> from,
        Optional<LocalDate> to, String source) {

    /**
     * The filter of an address.
     *
     * @throws IllegalArgumentException where it names no kind or no day
     */
    static RowFilter of(Map<String, String> address) {
        return new RowFilter(word(address, "kind").map(RowFilter::kind), word(address, "type"),
                Names.fold(address.getOrDefault("place", "")), word(address, "from").map(RowFilter::day),
                word(address, "to").map(RowFilter::day), Names.fold(address.getOrDefault("source", "")));
    }

    /** The same without what it says of one field. */
    static RowFilter without(String field, Map<String, String> address) {
        Map<String, String> rest = new HashMap<>(address);
        rest.remove(field);
        return of(rest);
    }

    /** The test of the rows of {@code columns}. */
    RowTest on(RowColumns columns) {
        return new RowTest(this, columns);
    }

    private static Optional<String> word(Map<String, String> address, String field) {
        return Optional.ofNullable(address.get(field)).filter(word -> !word.isEmpty());
    }

    private static FigureKind kind(String name) {
        try {
            return FigureKind.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("kind is '" + name + "'; expected one of " + List.of(FigureKind.values()));
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("'" + text + "' is no day; expected one as 2020-01-29");
        }
    }
}
