package org.dateline.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Scores excerpts that gold knows one displacement figure of: whether that number is found, and whether its unit and
 * place are right. Other numbers of these kinds count against F1.
 */
final class ExcerptScorer implements Scorer {

    private static final List<String> KINDS = List.of("DISPLACED", "RETURNED", "HOUSING");

    private int found;
    private int given;
    private int units;
    private int rightUnits;
    private int places;
    private int rightPlaces;

    @Override
    public void compare(String article, Labels gold, Labels predicted, ScoreSheet sheet) {
        long value = gold.number("value").orElseThrow(
                () -> new GoldException(article, 0, "\"value\" is not a number"));
        String unit = gold.text("unit").orElse("").toUpperCase(Locale.ROOT);
        boolean homes = unit.contains("HOUSE") || unit.contains("HOME");
        List<FigureLabel> figures = predicted.figures().stream().filter(figure -> KINDS.contains(figure.kind()))
                .sorted(Comparator.comparing(figure -> figure.countsHomes() != homes)).toList();
        given += (int) figures.stream().map(FigureLabel::stated).distinct().count();
        Optional<FigureLabel> find = figures.stream().filter(figure -> figure.says(value)).findFirst();
        if (find.isEmpty()) {
            sheet.miss("MISSED", article,
                    value + " " + gold.text("term").orElse("") + " " + Show.figures(predicted.figures()));
            return;
        }
        found++;
        if (!unit.isEmpty()) {
            units++;
            rightUnits += find.get().countsHomes() == homes ? 1 : 0;
        }
        Optional<String> location = gold.text("location");
        if (location.isPresent()) {
            places++;
            rightPlaces += find.get().places().stream()
                    .anyMatch(place -> Names.within(place.name(), location.get())) ? 1 : 0;
        }
    }

    @Override
    public void sumUp(Coverage articles, ScoreSheet sheet) {
        int gold = articles.gold();
        sheet.line("excerpts " + gold + ": number found " + sheet.share("number found", ScoreSheet.ratio(found, gold))
                + ", F1 " + sheet.share("F1", ScoreSheet.f1(found, gold, given))
                + " (other true figures count against it); of these the unit is right in "
                + sheet.share("unit", ScoreSheet.ratio(rightUnits, units)) + ", a place in "
                + sheet.share("place", ScoreSheet.ratio(rightPlaces, places)));
    }
}
