package org.dateline.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dateline.place.Point;

/**
 * Scores places one to one by overlap: whether they are found, and how far from gold they are put on the map. Gold
 * names without coordinates, and predicted demonyms that touch no gold name, count neither way.
 */
final class PlaceScorer implements Scorer {

    /** The field's measure of "near enough": a hundred miles. */
    private static final double NEAR_KM = 161;

    /** About half the way around the earth: how far off a place is that is not put on the map at all. */
    private static final double FARTHEST_KM = 20_039;

    private int gold;
    private int given;
    private int found;
    private int near;
    private int countries;
    private int rightCountries;
    private int divisions;
    private int rightDivisions;
    private final List<Double> distances = new ArrayList<>();

    @Override
    public void compare(String article, Labels goldLabels, Labels predictedLabels, ScoreSheet sheet) {
        List<PlaceLabel> named = goldLabels.places();
        List<PlaceLabel> wanted = named.stream().filter(place -> place.point().isPresent()).toList();
        List<PlaceLabel> free = named.stream().filter(place -> place.point().isEmpty()).toList();
        List<PlaceLabel> counted = predictedLabels.places().stream()
                .filter(place -> wanted.stream().anyMatch(place::overlaps)
                        || !place.demonym() && free.stream().noneMatch(place::overlaps))
                .toList();
        gold += wanted.size();
        given += counted.size();
        List<PlaceLabel> finds = Stretch.pairs(wanted, counted);
        for (int n = 0; n < finds.size(); n++) {
            if (finds.get(n) == null) {
                sheet.miss("MISSED", article, Show.quote(wanted.get(n).name()));
            } else {
                count(article, wanted.get(n), finds.get(n), sheet);
            }
        }
        counted.stream().filter(place -> finds.stream().noneMatch(find -> find == place))
                .forEach(place -> {
                    sheet.miss("EXTRA", article, Show.quote(place.name()));
                    sheet.sure(place.confidence(), false);
                });
    }

    private void count(String article, PlaceLabel wanted, PlaceLabel find, ScoreSheet sheet) {
        found++;
        Point point = wanted.point().orElseThrow();
        boolean same = wanted.id().isPresent() && wanted.id().equals(find.id());
        double distance = same ? 0 : find.point().map(point::kilometresTo).orElse(FARTHEST_KM);
        distances.add(distance);
        if (wanted.country().isPresent()) {
            countries++;
            rightCountries += wanted.country().equals(find.country()) ? 1 : 0;
        }
        if (wanted.division().isPresent()) {
            divisions++;
            rightDivisions += Names.within(wanted.division().get(), find.division().orElse("")) ? 1 : 0;
        }
        sheet.sure(find.confidence(), distance <= NEAR_KM);
        if (distance <= NEAR_KM) {
            near++;
        } else {
            sheet.miss("FAR", article, Show.quote(wanted.name()) + " " + point + " != " + find.country().orElse("-") + " "
                    + find.point().map(Point::toString).orElse("-") + " " + ScoreSheet.decimal(distance, 0) + " km");
        }
    }

    @Override
    public void sumUp(Coverage articles, ScoreSheet sheet) {
        sheet.line(articles + ", gold places " + gold + ", predicted " + given);
        sheet.line("found     precision " + sheet.share("precision", ScoreSheet.ratio(found, given))
                + "  recall " + sheet.share("recall", ScoreSheet.ratio(found, gold))
                + "  F1 " + sheet.share("F1", ScoreSheet.f1(found, gold, given)));
        if (!distances.isEmpty()) {
            Collections.sort(distances);
            double sum = distances.stream().mapToDouble(d -> d).reduce(0, Double::sum);
            double logarithms = distances.stream().mapToDouble(d -> Math.log(1 + d)).reduce(0, Double::sum);
            sheet.line("resolved  within 161 km " + sheet.share("within 161 km", (double) near / found)
                    + "  mean error " + sheet.share("mean error", sum / found, 0)
                    + " km  median " + sheet.share("median", distances.get(found / 2), 1)
                    + " km  AUC " + sheet.share("AUC", logarithms / found / Math.log(FARTHEST_KM + 1)));
        }
        if (countries > 0) {
            sheet.line("country   " + sheet.share("country", (double) rightCountries / countries) + (divisions == 0
                    ? ""
                    : "  first division " + sheet.share("first division", (double) rightDivisions / divisions)));
        }
        sheet.line("end to end F1@161 " + sheet.share("F1@161", ScoreSheet.f1(near, gold, given)));
    }
}
