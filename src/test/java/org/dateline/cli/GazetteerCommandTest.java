package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerCommandTest {

    @TempDir
    Path folder;

    @Test
    void findPrintsThePlacesOfAName() {
        CommandRun run = CommandRun.of("gazetteer", "find", "Saraqib");
        assertEquals(0, run.status());
        assertTrue(run.out().startsWith("Sarāqib\tSETTLEMENT\tSY\tIdlib\t164816\t35.8645\t36.8059"), run.out());
    }

    @Test
    void findTriesOtherSpellingsAsTheFinderOfPlacesDoes() {
        assertEquals("", CommandRun.of("gazetteer", "find", "saraqib").err());
        for (String name : List.of("Maaret al-Numan", "Sarqeb", "Khan Sheikoun", "Kfar Zeita")) {
            CommandRun run = CommandRun.of("gazetteer", "find", name);
            assertEquals(0, run.status(), name);
            assertEquals("no place is spelt " + name + "; this is what it may mean" + System.lineSeparator(), run.err());
            assertTrue(run.out().lines().findFirst().orElseThrow().contains("\tSETTLEMENT\tSY\t"), run.out());
        }
    }

    @Test
    void findSaysWhenThereIsNone() {
        CommandRun run = CommandRun.of("gazetteer", "find", "Qwxzburg");
        assertEquals(1, run.status());
        assertEquals("no place is called Qwxzburg" + System.lineSeparator(), run.err());
    }

    @Test
    void aBadTableLeavesNothingBehind() throws IOException {
        Path table = Files.writeString(folder.resolve("SY.txt"), "1\tcut");
        Path out = folder.resolve("out.gazetteer");
        CommandRun run = CommandRun.of("gazetteer", "build", "-o", out.toString(), table.toString());
        assertEquals(1, run.status());
        assertTrue(run.err().startsWith(table + ":1: expected 19 columns, found 2"), run.err());
        assertFalse(Files.exists(out));
        assertFalse(Files.exists(folder.resolve("out.gazetteer.part")));
    }

    @Test
    void placesListsWhatAnArticleNames() throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"), "Two people died in Nairobi, Kenya.");
        CommandRun run = CommandRun.of("places", article.toString());
        assertEquals(0, run.status());
        assertTrue(run.out().contains("a.txt\t19\tNairobi\tNAME\tNairobi\tSETTLEMENT\tKE\t"), run.out());
        assertTrue(run.out().contains("Kenya"), run.out());
    }
}
