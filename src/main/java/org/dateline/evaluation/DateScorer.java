package org.dateline.evaluation;

import java.util.List;

/** Scores time expressions one to one by overlap: found exactly, found at all, of the right type, of the right value. */
final class DateScorer implements Scorer {

    private int gold;
    private int given;
    private int strict;
    private int relaxed;
    private int type;
    private int value;

    @Override
    public void compare(String article, Labels goldLabels, Labels predictedLabels, ScoreSheet sheet) {
        List<DateLabel> wanted = goldLabels.dates();
        List<DateLabel> predicted = predictedLabels.dates();
        List<DateLabel> finds = Stretch.pairs(wanted, predicted);
        gold += wanted.size();
        given += predicted.size();
        for (int n = 0; n < finds.size(); n++) {
            DateLabel date = wanted.get(n);
            DateLabel find = finds.get(n);
            if (find == null) {
                sheet.miss("MISSED", article, Show.quote(date.text()) + " " + date.value());
                continue;
            }
            relaxed++;
            strict += date.span().equals(find.span()) ? 1 : 0;
            type += date.type().equals(find.type()) ? 1 : 0;
            if (date.value().equals(find.value())) {
                value++;
            } else {
                sheet.miss("VALUE", article, Show.quote(date.text()) + " " + date.value() + " != " + find.value());
            }
        }
        predicted.stream().filter(date -> finds.stream().noneMatch(find -> find == date))
                .forEach(date -> sheet.miss("EXTRA", article, Show.quote(date.text()) + " " + date.value()));
    }

    @Override
    public void sumUp(Coverage articles, ScoreSheet sheet) {
        sheet.line(articles + ", gold dates " + gold + ", predicted " + given);
        sheet.line("found     strict F1 " + sheet.share("strict F1", ScoreSheet.f1(strict, gold, given))
                + "  relaxed F1 " + sheet.share("relaxed F1", ScoreSheet.f1(relaxed, gold, given))
                + "  type F1 " + sheet.share("type F1", ScoreSheet.f1(type, gold, given)));
        sheet.line("value F1  " + sheet.share("value F1", ScoreSheet.f1(value, gold, given)));
    }
}
