package org.dateline.place;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.text.TextAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerBuilderTest {

    private static final String TOWN = "990001\tBeispielstadt\tBeispielstadt\tExampleton,Beispil\t34.5\t36.5\tP\tPPL\tSY"
            + "\t\t12\t\t\t\t4200\t\t300\tAsia/Damascus\t2020-01-01";
    private static final String HAMLET = "990002\tUmm al-Mithal\tUmm al-Mithal\t\t35.1\t36.9\tP\tPPL\tSY\t\t10\t\t\t\t0"
            + "\t\t300\tAsia/Damascus\t2020-01-01";

    @TempDir
    Path folder;

    private Path table(String... lines) throws IOException {
        return Files.write(folder.resolve("SY.txt"), List.of(lines));
    }

    private Gazetteer built(Path table) throws IOException {
        Path file = folder.resolve("syria.gazetteer");
        new GazetteerBuilder().addPlaces(table).write(file);
        return Gazetteer.english().with(file);
    }

    @Test
    void aUsersTableIsLaidOverTheEmbeddedOne() throws IOException {
        Gazetteer gazetteer = built(table(TOWN, HAMLET));
        Place town = gazetteer.best("Exampleton").orElseThrow();
        assertEquals("Beispielstadt", town.name());
        assertEquals("Idlib", town.admin1().orElseThrow().name());
        assertEquals(new Point(34.5, 36.5), town.point().orElseThrow());
        assertEquals("Umm al-Mithal", gazetteer.best("Umm Mithal").orElseThrow().name());
        assertTrue(gazetteer.best("Saraqib").isPresent());
        assertTrue(Gazetteer.english().best("Exampleton").isEmpty());
    }

    @Test
    void aFinderUsesTheUsersPlaces() throws IOException {
        String text = "Shells hit Beispielstadt in Syria.";
        List<PlaceMention> found = PlaceFinder.of(built(table(TOWN))).find(Article.of(text), TextAnalyzer.english().analyze(text));
        assertEquals(990001, found.get(0).place().orElseThrow().id().orElseThrow());
    }

    @Test
    void alternateNamesAreAdded() throws IOException {
        Path names = Files.write(folder.resolve("alternateNamesV2.txt"),
                List.of("1\t990001\ten\tModelville\t\t\t\t\t\t", "2\t990001\tlink\tHttp://x\t\t\t\t\t\t"));
        Path file = folder.resolve("a.gazetteer");
        new GazetteerBuilder().addPlaces(table(TOWN)).addAlternateNames(names).write(file);
        assertEquals(1, Gazetteer.english().with(file).find("Modelville").stream()
                .filter(place -> place.id().orElse(0) == 990001).count());
    }

    @Test
    void theSameTablesGiveTheSameBytes() throws IOException {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        new GazetteerBuilder().addPlaces(table(TOWN, HAMLET)).write(one);
        new GazetteerBuilder().addPlaces(table(TOWN, HAMLET)).write(two);
        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
    }

    @Test
    void aTableThatIsCutOffIsReportedWithItsLine() throws IOException {
        Path table = table(TOWN, HAMLET.substring(0, 40));
        GazetteerException e = assertThrows(GazetteerException.class, () -> built(table));
        assertEquals(table + ":2: expected 19 columns, found 5; the file may be cut off", e.getMessage());
        assertNothingWritten();
    }

    @Test
    void aTableWithTooManyColumnsIsReportedWithItsLine() throws IOException {
        Path table = table(TOWN + "\tmore");
        GazetteerException e = assertThrows(GazetteerException.class, () -> built(table));
        assertEquals(table + ":1: expected 19 columns, found 20", e.getMessage());
        assertNothingWritten();
    }

    @Test
    void aTableThatIsNotUtf8IsReportedWithItsLine() throws IOException {
        Path table = folder.resolve("latin1.txt");
        Files.write(table, (TOWN + "\n" + HAMLET.replace("Mithal", "Mithäl") + "\n").getBytes(StandardCharsets.ISO_8859_1));
        GazetteerException e = assertThrows(GazetteerException.class, () -> built(table));
        assertEquals(table + ":2: not UTF-8; convert the file to UTF-8", e.getMessage());
        assertNothingWritten();
    }

    @Test
    void degreesThatAreNoneAreReportedWithTheirLine() throws IOException {
        Path table = table(TOWN.replace("34.5", "134.5"));
        GazetteerException e = assertThrows(GazetteerException.class, () -> built(table));
        assertTrue(e.getMessage().startsWith(table + ":1: expected degrees north and east"), e.getMessage());
    }

    @Test
    void anOlderFileStaysWhenABuildFails() throws IOException {
        Path file = folder.resolve("syria.gazetteer");
        new GazetteerBuilder().addPlaces(table(TOWN)).write(file);
        byte[] before = Files.readAllBytes(file);
        Path bad = Files.writeString(folder.resolve("bad.txt"), "one\ttwo\n");
        assertThrows(GazetteerException.class, () -> new GazetteerBuilder().addPlaces(bad).write(file));
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void aCompiledFileThatIsCutOffIsReported() throws IOException {
        Path file = folder.resolve("syria.gazetteer");
        new GazetteerBuilder().addPlaces(table(TOWN, HAMLET)).write(file);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 10));
        GazetteerException e = assertThrows(GazetteerException.class, () -> Gazetteer.english().with(file));
        assertEquals(file + ": the gazetteer is cut off or damaged; build it again", e.getMessage());
    }

    @Test
    void aFileOfAnotherKindIsReported() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "not a gazetteer");
        GazetteerException e = assertThrows(GazetteerException.class, () -> Gazetteer.english().with(file));
        assertTrue(e.getMessage().contains("not a compiled gazetteer"), e.getMessage());
    }

    @Test
    void aMissingTableIsReported() {
        Path missing = folder.resolve("none.txt");
        GazetteerException e = assertThrows(GazetteerException.class, () -> new GazetteerBuilder().addPlaces(missing));
        assertEquals(missing + ": no such file; check the path", e.getMessage());
    }

    private void assertNothingWritten() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertTrue(files.noneMatch(file -> file.getFileName().toString().contains("gazetteer")));
        }
    }
}
