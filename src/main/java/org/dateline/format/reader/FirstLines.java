package org.dateline.format.reader;

import java.util.Optional;
import org.dateline.format.Stamp;
import org.dateline.format.StampReader;

/** Finds the day of a document in its first lines: a short line that tells a day and little else. */
final class FirstLines {

    private static final int LINES = 15;
    private static final int SHORT = 120;
    private static final int FEW_WORDS = 14;

    private FirstLines() {}

    /** The day of the first such line. */
    static Optional<Stamp> day(String text) {
        return text.lines().filter(line -> !line.isBlank()).limit(LINES)
                .filter(line -> line.length() <= SHORT && line.split("\\s+").length <= FEW_WORDS && line.indexOf('\t') < 0)
                .flatMap(line -> StampReader.read(line, StampReader.Order.DAY_FIRST).stream()).findFirst();
    }
}
