package org.dateline.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.dateline.place.Point;

/**
 * Scores texts that gold knows the tolls of, by kind: whether a figure of that kind has that number, and where gold
 * tells them, whether its place and day are right. Figures that are a part of others do not count.
 */
final class TotalScorer implements Scorer {

    private static final double NEAR_KM = 50;

    private int gold;
    private int found;
    private int given;
    private int places;
    private int rightPlaces;
    private int days;
    private int rightDays;

    @Override
    public void compare(String article, Labels goldLabels, Labels predicted, ScoreSheet sheet) {
        List<FigureLabel> figures = predicted.figures().stream().filter(figure -> !figure.subset()).toList();
        Labels totals = goldLabels.object("totals").orElse(Labels.NONE);
        for (String kind : goldLabels.names("totals")) {
            List<FigureLabel> ofKind = figures.stream().filter(figure -> figure.kind().equals(kind)).toList();
            given += (int) ofKind.stream().map(FigureLabel::stated).distinct().count();
            gold++;
            OptionalLong toll = totals.number(kind);
            Optional<FigureLabel> find = ofKind.stream()
                    .filter(figure -> figure.best().equals(toll) || figure.low().equals(toll)).findFirst();
            if (find.isPresent()) {
                count(goldLabels, find.get());
            } else {
                sheet.miss("MISSED", article, kind + " " + Show.number(toll) + " " + Show.figures(figures));
            }
        }
    }

    private void count(Labels goldLabels, FigureLabel find) {
        found++;
        Optional<Point> point = PlaceLabel.point(goldLabels);
        if (point.isPresent()) {
            places++;
            rightPlaces += find.places().stream().limit(1).flatMap(place -> place.point().stream())
                    .anyMatch(there -> point.get().kilometresTo(there) <= NEAR_KM) ? 1 : 0;
        }
        Optional<String> day = goldLabels.text("day");
        if (day.isPresent()) {
            days++;
            rightDays += find.from().equals(day) && find.to().equals(day) ? 1 : 0;
        }
    }

    @Override
    public void sumUp(Coverage articles, ScoreSheet sheet) {
        sheet.line("texts " + articles.gold() + ": tolls found "
                + sheet.share("tolls found", ScoreSheet.ratio(found, gold)) + " of " + gold
                + ", F1 " + sheet.share("F1", ScoreSheet.f1(found, gold, given))
                + (places == 0 || days == 0 ? "" : "; place within 50 km "
                        + sheet.share("place within 50 km", (double) rightPlaces / places)
                        + ", day exact " + sheet.share("day exact", (double) rightDays / days)));
    }
}
