package org.dateline.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.dateline.figure.Figure;
import org.dateline.figure.Finding;
import org.dateline.place.Place;
import org.dateline.place.PlaceMention;
import org.dateline.time.Interval;
import org.dateline.time.Publication;

/**
 * A column of a table of findings.
 *
 * @param name its header
 * @param type what its cells hold
 * @param about what they mean, for its schema
 * @param value what it holds of a finding; the empty string where nothing is known
 */
record Column(String name, Type type, String about, Function<Finding, String> value) {

    /** The types of Frictionless Data's Table Schema. */
    enum Type {
        STRING,
        INTEGER,
        NUMBER,
        BOOLEAN,
        DATE
    }

    static Column of(String name, Type type, String about, Function<Finding, String> value) {
        return new Column(name, type, about, value);
    }

    static Column text(String name, String about, Function<Finding, String> value) {
        return new Column(name, Type.STRING, about, value);
    }

    /** Something of the figure alone. */
    static Column figure(String name, Type type, String about, Function<Figure, Object> value) {
        return new Column(name, type, about, finding -> String.valueOf(value.apply(finding.figure())));
    }

    /** Something of the finest place, where the gazetteer knows it. */
    static Column place(String name, Type type, String about, Function<Place, Optional<?>> value) {
        return new Column(name, type, about, finding -> finest(finding).flatMap(PlaceMention::place).flatMap(value)
                .map(String::valueOf).orElse(""));
    }

    /** A day that is not always known. */
    static Column day(String name, String about, Function<Finding, Optional<LocalDate>> value) {
        return new Column(name, Type.DATE, about, finding -> value.apply(finding).map(LocalDate::toString).orElse(""));
    }

    /** The same with text on one line and single blanks, as standards want it. */
    Column tidied() {
        return type == Type.STRING ? new Column(name, type, about, finding -> Cells.clean(value.apply(finding))) : this;
    }

    /** The first of the figure's places, its finest. */
    static Optional<PlaceMention> finest(Finding finding) {
        return finding.figure().places().stream().findFirst();
    }

    static Optional<Interval> published(Finding finding) {
        return finding.published().map(Publication::days);
    }

    static Optional<LocalDate> first(Finding finding) {
        return finding.figure().when().flatMap(Interval::first);
    }

    static Optional<LocalDate> last(Finding finding) {
        return finding.figure().when().flatMap(Interval::last);
    }

    static String number(OptionalLong number) {
        return number.isPresent() ? String.valueOf(number.getAsLong()) : "";
    }

    /** The English name of a country by its ISO 3166-1 alpha-2 code. */
    static String country(String code) {
        return code.isEmpty() ? "" : new java.util.Locale.Builder().setRegion(code).build().getDisplayCountry(java.util.Locale.ENGLISH);
    }
}
