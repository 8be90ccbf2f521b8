package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class GazetteerCommandTest {

    @TempDir
    Path folder;

    private record Run(int status, String out, String err) {}

    private static Run run(Object command, String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
        try {
            int status = new CommandLine(command).execute(arguments);
            return new Run(status, printed.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    @Test
    void findPrintsThePlacesOfAName() {
        Run run = run(new GazetteerCommand(), "find", "Saraqib");
        assertEquals(0, run.status);
        assertTrue(run.out.startsWith("Sarāqib\tSETTLEMENT\tSY\tIdlib\t164816\t35.8645\t36.8059"), run.out);
    }

    @Test
    void findSaysWhenThereIsNone() {
        Run run = run(new GazetteerCommand(), "find", "Qwxzburg");
        assertEquals(1, run.status);
        assertEquals("no place is called Qwxzburg" + System.lineSeparator(), run.err);
    }

    @Test
    void aBadTableLeavesNothingBehind() throws IOException {
        Path table = Files.writeString(folder.resolve("SY.txt"), "1\tcut");
        Path out = folder.resolve("out.gazetteer");
        Run run = run(new GazetteerCommand(), "build", "-o", out.toString(), table.toString());
        assertEquals(1, run.status);
        assertTrue(run.err.startsWith(table + ":1: expected 19 columns, found 2"), run.err);
        assertFalse(Files.exists(out));
        assertFalse(Files.exists(folder.resolve("out.gazetteer.part")));
    }

    @Test
    void placesListsWhatAnArticleNames() throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"), "Two people died in Nairobi, Kenya.");
        Run run = run(new PlacesCommand(), article.toString());
        assertEquals(0, run.status);
        assertTrue(run.out.contains("a.txt\t19\tNairobi\tNAME\tNairobi\tSETTLEMENT\tKE\t"), run.out);
        assertTrue(run.out.contains("Kenya"), run.out);
    }
}
