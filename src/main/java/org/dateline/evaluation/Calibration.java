package org.dateline.evaluation;

import java.util.ArrayList;
import java.util.List;

/** Counts how often places of a confidence are right, as a table in Markdown. */
final class Calibration {

    /** The lower bounds of the bands; 0 is that of the first one. */
    private static final double[] BANDS = {0, 0.4, 0.6, 0.8, 0.9};

    private final int[] mentions = new int[BANDS.length];
    private final int[] right = new int[BANDS.length];

    /** Counts one prediction. */
    void count(double confidence, boolean isRight) {
        int band = BANDS.length - 1;
        while (band > 0 && confidence < BANDS[band]) {
            band--;
        }
        mentions[band]++;
        right[band] += isRight ? 1 : 0;
    }

    /** The table; empty where nothing was counted. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of("| confidence | mentions | right |", "|---|---:|---:|"));
        for (int band = 0; band < BANDS.length; band++) {
            if (mentions[band] > 0) {
                lines.add("| " + name(band) + " | " + mentions[band] + " | "
                        + ScoreSheet.decimal(100.0 * right[band] / mentions[band], 0) + "% |");
            }
        }
        return lines.size() > 2 ? lines : List.of();
    }

    private static String name(int band) {
        return band == 0 ? "below " + BANDS[1] : BANDS[band] + "–" + (band + 1 < BANDS.length ? BANDS[band + 1] : 1.0);
    }
}
