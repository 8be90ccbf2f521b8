package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the command that the README begins with. */
class ReadmeCommandTest {

    @TempDir
    private Path folder;

    @Test
    void theFirstExampleIsWhatReportPrints() throws IOException {
        Path input = Files.writeString(folder.resolve("flood.jsonl"), block("json"));
        assertEquals(block("text"), CommandRun.of("report", input.toString()).out(),
                "the README's first example is out of date; put in what the command prints now");
    }

    private static String block(String language) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int begin = readme.indexOf("```" + language + "\n") + language.length() + 4;
        return readme.substring(begin, readme.indexOf("```", begin));
    }
}
