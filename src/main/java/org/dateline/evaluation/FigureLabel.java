package org.dateline.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.dateline.text.Span;

/**
 * A figure of gold or of a prediction. Slots that gold may leave out have the value that is usual there.
 *
 * @param optional whether it counts neither way
 * @param saidBy the name of the source
 */
record FigureLabel(Span span, String evidence, String kind, boolean joint, boolean optional, OptionalLong low,
        OptionalLong best, OptionalLong high, String hedge, String unit, Optional<String> group, String role,
        boolean subset, List<PlaceLabel> places, Optional<String> from, Optional<String> to, Optional<String> saidBy,
        String scope, String stance) implements Stretch {

    static FigureLabel of(Labels labels) {
        return new FigureLabel(Stretch.of(labels), labels.text("evidence").orElse(""),
                labels.text("kind").orElse(""), labels.flag("joint"), labels.flag("optional"), labels.number("low"),
                labels.number("best"), labels.number("high"), labels.text("hedge").orElse("EXACT"),
                labels.text("unit").orElse("PEOPLE"), labels.text("group"), labels.text("role").orElse(""),
                labels.number("subsetOf").isPresent(), labels.places(), labels.text("from"), labels.text("to"),
                saidBy(labels), labels.text("scope").orElse("INCIDENT"), labels.text("stance").orElse("STATED"));
    }

    private static Optional<String> saidBy(Labels labels) {
        return labels.text("saidBy").or(() -> labels.object("saidBy")
                .flatMap(source -> source.text("text").or(() -> source.text("name"))));
    }

    /** The number to compare by: {@code best}, or {@code low} where there is no best. */
    OptionalLong stated() {
        return best.isPresent() ? best : low;
    }

    /** Whether {@code predicted} is this gold figure: the same words, the same kind and the same number. */
    boolean isFoundBy(FigureLabel predicted) {
        boolean sameKind = predicted.kind.equals(kind)
                || joint && (predicted.kind.equals("KILLED") || predicted.kind.equals("INJURED"));
        if (!sameKind || !overlaps(predicted)) {
            return false;
        }
        if (best.isPresent()) {
            return predicted.best.equals(best);
        }
        return (predicted.best.isEmpty() || predicted.best.equals(low)) && predicted.low.equals(low);
    }

    /** Whether its number is the bound or the best value of a figure. */
    boolean says(long number) {
        OptionalLong wanted = OptionalLong.of(number);
        return best.equals(wanted) || low.equals(wanted) || high.equals(wanted);
    }

    boolean countsHomes() {
        return unit.equals("HOUSEHOLDS") || unit.equals("HOMES");
    }
}
