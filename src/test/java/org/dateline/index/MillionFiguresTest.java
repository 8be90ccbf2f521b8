package org.dateline.index;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a million figures may cost. The table that it prints also has the median of a page, which depends on the machine. */
@Tag("nightly")
class MillionFiguresTest {

    @TempDir
    private Path folder;

    @Test
    void aMillionFiguresAreAskedInMilliseconds() throws IOException {
        Map<String, Double> measured = MillionFigures.measure(folder.resolve("index"), 1_000_000);
        assertTrue(measured.get("index bytes / text bytes") <= 1.5, measured.toString());
        assertTrue(measured.get("99th percentile") < 20, measured.toString());
        assertTrue(measured.get("series") < 100, measured.toString());
        measured.forEach((name, value) -> assertTrue(!name.startsWith("facet") || value < 100, name + " " + value));
    }
}
