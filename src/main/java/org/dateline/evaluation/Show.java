package org.dateline.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** How misses show values. */
final class Show {

    private Show() {}

    static String number(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "-";
    }

    static String text(Optional<String> text) {
        return text.orElse("-");
    }

    static String quote(String words) {
        return "'" + words.replaceAll("\\s+", " ") + "'";
    }

    static String places(List<PlaceLabel> places) {
        return places.stream().map(PlaceLabel::name).collect(Collectors.joining(", ", "[", "]"));
    }

    static String figure(FigureLabel figure) {
        return figure.kind() + " " + quote(figure.evidence()) + " " + number(figure.best()) + " " + number(figure.low());
    }

    static String figures(List<FigureLabel> figures) {
        return figures.stream().map(Show::figure).collect(Collectors.joining("; ", "[", "]"));
    }
}
