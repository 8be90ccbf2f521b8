package org.dateline.evaluation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Scores the day of publication that was worked out for articles without a stamp. */
final class PublicationScorer implements Scorer {

    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final List<Long> widths = new ArrayList<>();

    PublicationScorer() {
        for (String name : List.of("given", "contains the day", "exact day", "within 3 days", "within 31 days", "year")) {
            counts.put(name, 0);
        }
    }

    @Override
    public void compare(String article, Labels gold, Labels predicted, ScoreSheet sheet) {
        LocalDate day = gold.day("published").orElseThrow(
                () -> new GoldException(article, 0, "gold tells no day; expected \"published\", like 2020-01-31"));
        Optional<Labels> known = predicted.object("published");
        Optional<LocalDate> from = known.flatMap(published -> published.day("from"));
        Optional<LocalDate> to = known.flatMap(published -> published.day("to"));
        if (from.isEmpty() || to.isEmpty()) {
            sheet.miss("NONE", article, day.toString());
            return;
        }
        LocalDate best = known.flatMap(published -> published.day("best")).orElse(to.get());
        long gap = Math.abs(ChronoUnit.DAYS.between(day, best));
        widths.add(ChronoUnit.DAYS.between(from.get(), to.get()) + 1);
        count("given", true);
        count("contains the day", !day.isBefore(from.get()) && !day.isAfter(to.get()));
        count("exact day", gap == 0);
        count("within 3 days", gap <= 3);
        count("within 31 days", gap <= 31);
        count("year", best.getYear() == day.getYear());
        if (gap > 3) {
            sheet.miss("OFF", article, day + " != " + best + " in " + from.get() + ".." + to.get());
        }
    }

    private void count(String name, boolean counts) {
        this.counts.merge(name, counts ? 1 : 0, Integer::sum);
    }

    @Override
    public void sumUp(Coverage articles, ScoreSheet sheet) {
        sheet.line(articles.toString());
        Collections.sort(widths);
        sheet.line("published " + counts.entrySet().stream()
                .map(count -> count.getKey() + " "
                        + sheet.share(count.getKey(), ScoreSheet.ratio(count.getValue(), articles.gold())))
                .collect(Collectors.joining("  "))
                + (widths.isEmpty() ? "" : "  median width "
                        + sheet.share("median width", widths.get(widths.size() / 2), 0) + " days"));
    }
}
