package org.dateline.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command in a process of its own: without the libraries that are optional, in another zone, and in a small heap. */
class ReadersAloneTest {

    private static final String LEAD = "At least 14 people were killed when a ferry sank off Tartus on Wednesday, the coast guard said.";
    private static final String PAGE = "<html lang=en><head><title>Ferry</title><meta property='article:published_time' content='2019-03-07T23:30:00-05:00'></head>"
            + "<body><h1>Ferry</h1><p>" + LEAD + "</p><p>" + LEAD.replace("14", "15") + "</p></body></html>";
    private static final List<String> OPTIONAL = List.of("pdfbox", "fontbox", "apache-mime4j", "jwarc", "jackson-dataformat-csv");

    @TempDir
    private Path folder;

    private record Ended(int status, String out, String err) {}

    private static List<String> classPath() {
        return Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator));
    }

    private Ended run(List<String> classPath, List<String> options, String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC"));
        line.addAll(options);
        line.addAll(List.of("-cp", String.join(File.pathSeparator, classPath), "org.dateline.cli.Main"));
        line.addAll(List.of(arguments));
        Path err = Files.createTempFile(folder, "err", "");
        Process process = new ProcessBuilder(line).redirectError(err.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out, Files.readString(err));
    }

    @Test
    void aMissingLibraryIsToldOnceWithItsArtifactAndTheRestIsRead() throws Exception {
        List<String> without = classPath().stream().filter(entry -> OPTIONAL.stream().noneMatch(Path.of(entry).getFileName().toString()::startsWith)).toList();
        assertTrue(without.size() <= classPath().size() - OPTIONAL.size(), "all of the optional libraries are left out");
        Path files = Files.createDirectory(folder.resolve("files"));
        for (String name : List.of("a.pdf", "b.pdf", "districts.pdf")) {
            copy("districts.pdf", files.resolve(name));
        }
        copy("mutt-sent.mbox", files.resolve("sent.mbox"));
        Files.writeString(files.resolve("a.eml"), "Message-ID: <1@x>\nSubject: s\n\n" + LEAD + "\n");
        Files.writeString(files.resolve("a.csv"), "id,text\n1,Four people died in Homs.\n");
        Files.writeString(files.resolve("b.csv"), "id,text\n2,Five people died in Homs.\n");
        Files.writeString(files.resolve("a.warc"), ReadFolder.warc("response", "https://velmar.example/a", "2019-03-07T10:00:00Z", "application/http",
                ReadFolder.http("Content-Type: text/html\r\n", PAGE)));
        Files.writeString(files.resolve("page.html"), PAGE);
        Files.writeString(files.resolve("text.txt"), LEAD);
        Ended ended = run(without, List.of(), "convert", files.toString());
        assertEquals(1, ended.status(), ended.err());
        assertEquals(2, ended.out().lines().count(), ended.out());
        for (Map.Entry<String, String> lacking : Map.of("pdf", "org.apache.pdfbox:pdfbox", "mail", "org.apache.james:apache-mime4j-core", "warc",
                "org.netpreserve:jwarc", "table", "com.fasterxml.jackson.dataformat:jackson-dataformat-csv").entrySet()) {
            assertEquals(1, ended.err().lines().filter(line -> line.contains("to read files of the kind " + lacking.getKey() + ", add "
                    + lacking.getValue() + " to the class path")).count(), ended.err());
        }
        assertTrue(ended.err().contains("passed over: "), ended.err());
        assertFalse(ended.err().contains("Exception") || ended.err().contains("NoClassDefFound"), ended.err());
    }

    @Test
    void whoAnnotatesOnlyLoadsNothingOfTheReaders() throws Exception {
        Path program = Files.writeString(folder.resolve("Alone.java"), """
                import org.dateline.article.Article;
                import org.dateline.pipeline.Annotator;

                public class Alone {
                    public static void main(String[] arguments) {
                        System.out.println(Annotator.english().annotate(Article.of("Four people died in Homs on Monday.")).figures().size() + " figure");
                    }
                }
                """);
        List<String> line = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-verbose:class", "-cp",
                String.join(File.pathSeparator, classPath()), program.toString());
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        List<String> output;
        try (InputStream in = process.getInputStream()) {
            output = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
        assertEquals(0, process.waitFor());
        assertTrue(output.contains("1 figure"), output.toString());
        List<String> readers = output.stream().filter(loaded -> Stream.of(" org.dateline.format.", " org.jsoup.", " org.apache.pdfbox.", " org.apache.james.",
                " org.netpreserve.", "jackson.dataformat.csv").anyMatch(loaded::contains)).collect(Collectors.toList());
        assertEquals(List.of(), readers);
    }

    @Test
    void theZoneAndTheLanguageOfTheMachineChangeNoByte() throws Exception {
        Path files = Files.createDirectory(folder.resolve("files"));
        Files.writeString(files.resolve("page.html"), PAGE);
        Files.writeString(files.resolve("feed.rss"), "<rss version='2.0'><channel><title>T</title><item><guid>g1</guid><pubDate>Thu, 07 Mar 2019 23:30:00 EST</pubDate>"
                + "<description>" + LEAD + "</description></item></channel></rss>");
        Files.writeString(files.resolve("a.eml"), "Message-ID: <1@x>\nDate: Thu, 7 Mar 2019 23:30:00 -0500\nSubject: s\n\n" + LEAD + "\n");
        Files.writeString(files.resolve("a.csv"), "id,date,text\n1,2019-03-07T00:30:00+09:00,Four people died in Homs.\n2,07/03/2019,Five people died.\n");
        Files.writeString(files.resolve("a.jsonl"), "{\"id\":\"3\",\"published\":\"2019-03-07T23:59:59-11:00\",\"text\":\"Six people died on Monday.\"}\n");
        copy("districts.pdf", files.resolve("report.pdf"));
        copy("districts.docx", files.resolve("report.docx"));
        Files.writeString(files.resolve("a.warc"), ReadFolder.warc("response", "https://velmar.example/w", "2019-03-07T23:30:00Z", "application/http",
                ReadFolder.http("Content-Type: text/html\r\n", PAGE.replace("ferry", "barge"))));
        Ended here = run(classPath(), List.of("-Duser.timezone=UTC", "-Duser.language=en"), "extract", files.toString());
        Ended there = run(classPath(), List.of("-Duser.timezone=Asia/Shanghai", "-Duser.language=tr", "-Duser.country=TR"), "extract", files.toString());
        assertEquals(0, here.status(), here.err());
        assertEquals(9, here.out().lines().count(), here.out() + here.err());
        assertEquals(here, there);
    }

    /** Each of these alone would fill the heap, if it were held. */
    @Test
    void hostileFilesAreToldWithinAHeapOf512Megabytes() throws Exception {
        Path files = Files.createDirectory(folder.resolve("files"));
        fill(files.resolve("big.html"), "<html><body><p>", "Four people died on the ferry. ", 100 << 20);
        fill(files.resolve("nested.html"), "<html><body>" + "<div>".repeat(100_000) + "<p>" + LEAD + "</p>", "</div>", 100_000 * 6);
        fill(files.resolve("attributes.html"), "<html><body><p ", "a" + "=b c", 10 << 20);
        fill(files.resolve("big.txt"), "", "Four people died on the ferry. ", 66 << 20);
        fill(files.resolve("big.csv"), "id,text\n1,\"", "Four people died, or more.\n", 8 << 20);
        fill(files.resolve("big.json"), "[{\"text\":\"", "Four people died. ", 66 << 20);
        fill(files.resolve("deep.json"), "", "[", 1 << 20);
        fill(files.resolve("line.jsonl"), "{\"id\":\"1\",\"text\":\"", "Four people died. ", 66 << 20);
        fill(files.resolve("big.eml"), "Message-ID: <1@x>\nSubject: s\n\n", "Four people died.\n", 66 << 20);
        fill(files.resolve("big.rss"), "<rss><channel>", "<item><guid>1</guid><description>Four people died.</description></item>", 66 << 20);
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        byte[][] many = new byte[300][];
        Arrays.fill(many, blanks);
        Files.write(files.resolve("bomb.txt.gz"), ReadFolder.gzip(many));
        Files.writeString(files.resolve("zz.txt"), LEAD);
        Ended ended = run(classPath(), List.of("-Xmx512m"), "extract", files.toString());
        assertEquals(1, ended.status(), ended.err());
        assertTrue(ended.out().contains("\"id\":\"zz.txt\""), ended.err());
        assertTrue(ended.out().contains("\"id\":\"nested.html\"") || ended.err().contains("nested.html"), ended.err());
        for (String name : List.of("big.html:1: longer than 16 MB", "big.txt:1: longer than 64 MB", "big.csv:2: ", "big.json:1: ", "deep.json:1: ",
                "line.jsonl:1: longer than 64 MB", "big.eml:1: longer than 64 MB", "big.rss:1: longer than 64 MB", "bomb.txt.gz:1: ")) {
            assertTrue(ended.err().contains("/" + name), name + ": " + ended.err());
        }
        assertFalse(ended.err().contains("OutOfMemory") || ended.err().contains("\tat "), ended.err());
    }

    private static void fill(Path file, String begin, String again, long bytes) throws IOException {
        byte[] block = again.repeat(Math.max(1, (1 << 16) / again.length())).getBytes(StandardCharsets.UTF_8);
        try (java.io.OutputStream out = new java.io.BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            out.write(begin.getBytes(StandardCharsets.UTF_8));
            for (long left = bytes; left > 0; left -= block.length) {
                out.write(block);
            }
        }
    }

    private static void copy(String resource, Path file) throws IOException {
        try (InputStream in = ReadersAloneTest.class.getResourceAsStream("/org/dateline/format/" + resource)) {
            Files.copy(in, file);
        }
    }
}
