package org.dateline.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** The slots of a figure, each with when a prediction's is right and how a miss shows it. */
enum Slot {
    HEDGE("hedge", true, same(FigureLabel::hedge), FigureLabel::hedge),
    RANGE("range", false, (g, p) -> g.low().equals(p.low()) && g.high().equals(p.high()),
            figure -> Show.number(figure.low()) + ".." + Show.number(figure.high())),
    UNIT("unit", true, same(FigureLabel::unit), FigureLabel::unit),
    ROLE("role", true, same(FigureLabel::role), FigureLabel::role),
    GROUP("group", false, (g, p) -> Names.agree(g.group(), p.group()), figure -> Show.text(figure.group())),
    PLACE("place", false, Slot::placeAgrees, figure -> Show.places(figure.places())),
    FINEST_PLACE("place (finest)", true, (g, p) -> Names.agree(first(g), first(p)), figure -> Show.places(figure.places())),
    DATES("dates", true, (g, p) -> g.from().equals(p.from()) && g.to().equals(p.to()),
            figure -> Show.text(figure.from()) + ".." + Show.text(figure.to())),
    SAID_BY("saidBy", true, (g, p) -> Names.agree(g.saidBy(), p.saidBy()), figure -> Show.text(figure.saidBy())),
    SCOPE("scope", true, same(FigureLabel::scope), FigureLabel::scope),
    STANCE("stance", true, same(FigureLabel::stance), FigureLabel::stance),
    JOINT("joint", false, same(FigureLabel::joint), figure -> "" + figure.joint()),
    SUBSET("subset", false, same(FigureLabel::subset), figure -> "" + figure.subset()),
    /** The evidence's borders, both together off by no more than a dozen characters. */
    SPAN("span", false, (g, p) -> Math.abs(g.span().begin() - p.span().begin())
            + Math.abs(g.span().end() - p.span().end()) <= 12, FigureLabel::evidence);

    private final String label;
    private final boolean inWhole;
    private final BiPredicate<FigureLabel, FigureLabel> agrees;
    private final Function<FigureLabel, String> shown;

    Slot(String label, boolean inWhole, BiPredicate<FigureLabel, FigureLabel> agrees,
            Function<FigureLabel, String> shown) {
        this.label = label;
        this.inWhole = inWhole;
        this.agrees = agrees;
        this.shown = shown;
    }

    String label() {
        return label;
    }

    /** Whether a figure must be right here to be right as a whole. */
    boolean inWhole() {
        return inWhole;
    }

    boolean agrees(FigureLabel gold, FigureLabel predicted) {
        return agrees.test(gold, predicted);
    }

    /** What gold says here and what was predicted instead. */
    String difference(FigureLabel gold, FigureLabel predicted) {
        return label + ": " + shown.apply(gold) + " != " + shown.apply(predicted);
    }

    private static BiPredicate<FigureLabel, FigureLabel> same(Function<FigureLabel, Object> slot) {
        return (gold, predicted) -> slot.apply(gold).equals(slot.apply(predicted));
    }

    private static Optional<String> first(FigureLabel figure) {
        return figure.places().stream().map(PlaceLabel::name).findFirst();
    }

    /** The place that is given first is one of those that gold names. */
    private static boolean placeAgrees(FigureLabel gold, FigureLabel predicted) {
        if (gold.places().isEmpty() || predicted.places().isEmpty()) {
            return gold.places().isEmpty() && predicted.places().isEmpty();
        }
        String finest = predicted.places().get(0).name();
        return gold.places().stream().anyMatch(place -> Names.within(finest, place.name()));
    }
}
