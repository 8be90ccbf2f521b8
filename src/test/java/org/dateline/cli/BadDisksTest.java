package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dateline.pipeline.AnnotationWriter;
import org.dateline.testing.GeneratedArticles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A full disk and a folder that may only be read, as real processes meet them: on small file systems of their own, which
 * Linux lets every user mount in a name space ({@code unshare}). Where it does not, these tests are skipped.
 */
class BadDisksTest {

    @TempDir
    private Path folder;

    private Path disk;
    private Path lines;

    @BeforeEach
    void prepare() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        lines = folder.resolve("lines.jsonl");
        assumeTrue(canMount(), "no name spaces here (unshare), so no disk can be made for the test");
        try (AnnotationWriter writer = AnnotationWriter.complete(Files.newOutputStream(lines))) {
            for (var article : new GeneratedArticles(5, 300).articles(600).toList()) {
                writer.write(article);
            }
        }
    }

    private boolean canMount() throws InterruptedException {
        try {
            return shell("mount -t tmpfs -o size=1m tmpfs '" + disk + "'").waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private Process shell(String script) throws IOException {
        return new ProcessBuilder("unshare", "--map-root-user", "--mount", "sh", "-c", script)
                .redirectErrorStream(true).redirectOutput(folder.resolve("output").toFile()).start();
    }

    /** What the commands print, one after the other; {@code dateline} stands for the command. */
    private List<String> run(String... commands) throws Exception {
        String dateline = "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -Xmx256m -cp '"
                + System.getProperty("java.class.path") + "' " + Main.class.getName();
        String script = "dateline() { " + dateline + " \"$@\"; echo status $?; }\n" + String.join("\n", commands);
        Process process = shell(script);
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), "it does not end: " + script);
        return Files.readAllLines(folder.resolve("output"));
    }

    @Test
    void aFullDiskIsToldAndWhatWasCommittedIsKept() throws Exception {
        List<String> output = run("mount -t tmpfs -o size=2m tmpfs '" + disk + "'",
                "dateline ingest --annotated --commit-every 50 --index '" + disk + "/index' '" + lines + "'",
                "dateline query --index '" + disk + "/index' --limit 1 killed",
                "dateline query --figures --index '" + disk + "/index' --limit 1 killed",
                "mount -o remount,size=20m '" + disk + "'",
                "dateline ingest --annotated --index '" + disk + "/index' '" + lines + "'");
        assertEquals(List.of("the index " + disk + "/index cannot be written: the disk is full. Make room and run the same"
                + " command again; what was committed before is kept", "status 2"), output.subList(0, 2));
        assertTrue(output.get(output.size() - 4).matches("1 of [\\d,]+ findings; --limit \\d+ shows all"), output.toString());
        assertEquals("status 0", output.get(output.size() - 3));
        assertFalse(output.contains("status 1"), "the question for incidents is answered, too: " + output);
        assertTrue(output.get(output.size() - 2).endsWith("; the index holds 600 articles"), output.toString());
        assertEquals("status 0", output.get(output.size() - 1));
    }

    @Test
    void anIndexForWhichThereIsNoRoomTwiceIsLeftInPieces() throws Exception {
        List<String> output = run("mount -t tmpfs -o size=5m tmpfs '" + disk + "'",
                "dateline ingest --annotated --commit-every 100 --index '" + disk + "/index' '" + lines + "'");
        assertTrue(output.get(0).matches("the index was left in several pieces, which makes questions slower: the disk of .*"
                + " has \\d MB free, \\d MB are needed; make room and run the same command again"), output.toString());
        assertEquals(List.of("600 articles read; the index holds 600 articles", "status 0"), output.subList(1, 3));
    }

    @Test
    void aFolderThatMayOnlyBeReadAnswersAndTakesNothingIn() throws Exception {
        List<String> output = run("mount -t tmpfs -o size=20m tmpfs '" + disk + "'",
                "dateline ingest --annotated --index '" + disk + "/index' '" + lines + "'",
                "mount -o remount,ro '" + disk + "'",
                "dateline ingest --annotated --index '" + disk + "/index' '" + lines + "'",
                "dateline ingest --annotated --index '" + disk + "/other' '" + lines + "'",
                "dateline query --index '" + disk + "/index' --limit 1 killed");
        assertEquals("the index " + disk + "/index cannot be written: no permission for " + disk + "/index/write.lock."
                + " Ask for it, or name another folder; what was committed before is kept", output.get(2));
        assertEquals("status 2", output.get(3));
        assertEquals("the index " + disk + "/other cannot be opened: no permission for " + disk + "/other."
                + " Ask for it, or name another folder", output.get(4));
        assertEquals("status 2", output.get(5));
        assertEquals("status 0", output.get(output.size() - 1));
        assertFalse(output.toString().contains("Exception"), output.toString());
    }
}
