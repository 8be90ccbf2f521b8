package org.dateline.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the lines of a {@link Score} while it is worked out. */
final class ScoreSheet {

    private final List<String> lines = new ArrayList<>();
    private final Map<String, Double> measures = new LinkedHashMap<>();
    private final List<String> misses = new ArrayList<>();
    private final Calibration calibration = new Calibration();

    void line(String text) {
        lines.add(text);
    }

    /** Remembers a measure and returns how a line prints it: three decimals. */
    String share(String name, double value) {
        return share(name, value, 3);
    }

    String share(String name, double value, int decimals) {
        measures.put(name, value);
        return decimal(value, decimals);
    }

    /** One thing that went wrong: {@code MISSED id what}. */
    void miss(String how, String article, String what) {
        misses.add(String.format("%-6s %s %s", how, article, what));
    }

    /** How sure a prediction was, and whether it is right. */
    void sure(double confidence, boolean right) {
        calibration.count(confidence, right);
    }

    Score score() {
        return new Score(lines, measures, misses, calibration.lines());
    }

    /** A decimal rounded to the nearest, of two equally near to the even one. */
    static String decimal(double value, int decimals) {
        return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** A share of a whole, 0 where there is nothing. */
    static double ratio(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    /** The harmonic mean of precision and recall, from the counts. */
    static double f1(int hit, int gold, int predicted) {
        return ratio(2.0 * hit, gold + predicted);
    }
}
