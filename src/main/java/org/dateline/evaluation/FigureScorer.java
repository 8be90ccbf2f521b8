package org.dateline.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Scores figures. A predicted figure is right when its evidence overlaps that of a gold figure, its kind is the same
 * and its number is; each gold figure is found at most once. The slots are scored on the figures that are right.
 * Optional gold figures count neither way, and {@code HOUSING} only in articles whose gold has some.
 */
final class FigureScorer implements Scorer {

    private static final String HOUSING = "HOUSING";

    private int gold;
    private int found;
    private int extra;
    private int whole;
    private final Map<Slot, Integer> right = new EnumMap<>(Slot.class);
    private final Map<String, int[]> kinds = new TreeMap<>();
    private final Map<String, int[]> rare = new TreeMap<>();

    @Override
    public void compare(String article, Labels goldLabels, Labels predictedLabels, ScoreSheet sheet) {
        List<FigureLabel> wanted = goldLabels.figures();
        boolean housing = wanted.stream().anyMatch(figure -> figure.kind().equals(HOUSING));
        List<FigureLabel> given = predictedLabels.figures().stream()
                .filter(figure -> housing || !figure.kind().equals(HOUSING)).toList();
        boolean[] used = new boolean[given.size()];
        FigureLabel[] finds = match(wanted, given, used);
        List<String> differences = new ArrayList<>();
        for (int n = 0; n < finds.length; n++) {
            if (!wanted.get(n).optional()) {
                count(article, wanted.get(n), finds[n], differences, sheet);
            }
        }
        for (int m = 0; m < used.length; m++) {
            if (!used[m]) {
                extra++;
                sheet.miss("EXTRA", article, Show.figure(given.get(m)));
            }
        }
        differences.forEach(difference -> sheet.miss("SLOTS", article, difference));
    }

    /** The prediction taken for each gold figure, or null: those that count choose first. */
    static FigureLabel[] match(List<FigureLabel> wanted, List<FigureLabel> given, boolean[] used) {
        FigureLabel[] finds = new FigureLabel[wanted.size()];
        for (boolean optional : new boolean[] {false, true}) {
            for (int n = 0; n < finds.length; n++) {
                for (int m = 0; m < used.length && wanted.get(n).optional() == optional && finds[n] == null; m++) {
                    if (!used[m] && wanted.get(n).isFoundBy(given.get(m))) {
                        used[m] = true;
                        finds[n] = given.get(m);
                    }
                }
            }
        }
        for (int n = 0; n < finds.length; n++) {
            if (wanted.get(n).optional() && finds[n] == null) {
                excuse(wanted.get(n), given, used);
            }
        }
        return finds;
    }

    /** An optional figure excuses one prediction of its kind that touches it, whatever its number. */
    private static void excuse(FigureLabel optional, List<FigureLabel> given, boolean[] used) {
        for (int m = 0; m < used.length; m++) {
            if (!used[m] && optional.overlaps(given.get(m)) && given.get(m).kind().equals(optional.kind())) {
                used[m] = true;
                return;
            }
        }
    }

    private void count(String article, FigureLabel wanted, FigureLabel find, List<String> differences, ScoreSheet sheet) {
        gold++;
        int[] kind = kinds.computeIfAbsent(wanted.kind(), k -> new int[2]);
        kind[1]++;
        if (find == null) {
            sheet.miss("MISSED", article, Show.figure(wanted));
            return;
        }
        found++;
        kind[0]++;
        countRare("unit", "PEOPLE", wanted.unit(), find.unit());
        countRare("stance", "STATED", wanted.stance(), find.stance());
        countRare("scope", "INCIDENT", wanted.scope(), find.scope());
        countRare("hedge", "EXACT", wanted.hedge(), find.hedge());
        List<Slot> wrong = Arrays.stream(Slot.values()).filter(slot -> !slot.agrees(wanted, find)).toList();
        for (Slot slot : Slot.values()) {
            right.merge(slot, wrong.contains(slot) ? 0 : 1, Integer::sum);
        }
        if (wrong.stream().noneMatch(Slot::inWhole)) {
            whole++;
        }
        if (!wrong.isEmpty()) {
            differences.add(Show.quote(wanted.evidence()) + " " + wrong.stream()
                    .map(slot -> slot.difference(wanted, find)).collect(Collectors.joining("; ")));
        }
    }

    /** Counts values that are not the usual one: in gold, in the predictions, and where both agree. */
    private void countRare(String slot, String usual, String wanted, String given) {
        if (!wanted.equals(usual)) {
            int[] counts = rare.computeIfAbsent(slot + " " + wanted, s -> new int[3]);
            counts[0]++;
            counts[2] += wanted.equals(given) ? 1 : 0;
        }
        if (!given.equals(usual)) {
            rare.computeIfAbsent(slot + " " + given, s -> new int[3])[1]++;
        }
    }

    @Override
    public void sumUp(Coverage articles, ScoreSheet sheet) {
        double precision = ScoreSheet.ratio(found, found + extra);
        double recall = ScoreSheet.ratio(found, gold);
        sheet.line(articles + ", gold figures " + gold + ", predicted " + (found + extra));
        sheet.line("figures   precision " + sheet.share("precision", precision)
                + "  recall " + sheet.share("recall", recall)
                + "  F1 " + sheet.share("F1", ScoreSheet.ratio(2 * precision * recall, precision + recall)));
        sheet.line("recall    " + kinds.entrySet().stream()
                .map(kind -> kind.getKey() + " " + kind.getValue()[0] + "/" + kind.getValue()[1])
                .collect(Collectors.joining("  ")));
        sheet.line("slots     " + Arrays.stream(Slot.values())
                .map(slot -> slot.label() + " "
                        + sheet.share(slot.label(), ScoreSheet.ratio(right.getOrDefault(slot, 0), found)))
                .collect(Collectors.joining("  ")));
        sheet.line("rare      " + rare.entrySet().stream()
                .map(value -> value.getKey().substring(value.getKey().indexOf(' ') + 1) + " " + value.getValue()[2]
                        + "/" + value.getValue()[0] + " of " + value.getValue()[1] + " given")
                .collect(Collectors.joining("  ")));
        sheet.line("whole     " + sheet.share("whole", ScoreSheet.ratio(whole, gold))
                + " of the gold figures are found and right in " + Arrays.stream(Slot.values())
                        .filter(Slot::inWhole).map(Slot::label).collect(Collectors.joining(", ")));
    }
}
