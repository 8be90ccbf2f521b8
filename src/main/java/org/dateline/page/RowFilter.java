package org.dateline.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
                SearchRow.fold(address.getOrDefault("place", "")), word(address, "from").map(RowFilter::day),
                word(address, "to").map(RowFilter::day), SearchRow.fold(address.getOrDefault("source", "")));
    }

    /** The same without what it says of one field. */
    static RowFilter without(String field, Map<String, String> address) {
        Map<String, String> rest = new java.util.HashMap<>(address);
        rest.remove(field);
        return of(rest);
    }

    boolean test(SearchRow searched) {
        IncidentRow row = searched.row();
        return (kind.isEmpty() || row.tolls().containsKey(kind.get()))
                && (type.isEmpty() || row.type().equals(type))
                && (place.isEmpty() || holds(searched.places(), place))
                && (from.isEmpty() || !row.to().or(row::from).orElse(LocalDate.MIN).isBefore(from.get()))
                && (to.isEmpty() || !row.from().or(row::to).orElse(LocalDate.MAX).isAfter(to.get()))
                && (source.isEmpty() || holds(searched.sources(), source));
    }

    /** Whether it lets everything through. */
    boolean isEmpty() {
        return Stream.of(kind, type, from, to).allMatch(Optional::isEmpty) && place.isEmpty() && source.isEmpty();
    }

    private static boolean holds(List<String> names, String part) {
        for (String name : names) {
            if (name.contains(part)) {
                return true;
            }
        }
        return false;
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
