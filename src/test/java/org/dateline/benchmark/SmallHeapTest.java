package org.dateline.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.dateline.Dateline;
import org.dateline.article.Article;
import org.dateline.cli.Main;
import org.dateline.index.CorpusReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The commands on a stream of articles, each in a virtual machine of its own with a small heap. */
class SmallHeapTest {

    private static final int ARTICLES = 2_000;
    private static final int NIGHTLY_ARTICLES = 100_000;

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void extractReadsAStreamIn256Megabytes() throws Exception {
        assertEquals(ARTICLES, run("-Xmx256m", ARTICLES, "extract", "-"));
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void ingestReadsAStreamIn512Megabytes(@TempDir Path folder) throws Exception {
        run("-Xmx512m", ARTICLES, "ingest", "--index", folder.resolve("index").toString(), "-");
        assertEquals(ARTICLES, size(folder.resolve("index")));
    }

    @Test
    @Tag("nightly")
    @Timeout(value = 3, unit = TimeUnit.HOURS)
    void extractReadsALongStreamIn256Megabytes() throws Exception {
        assertEquals(NIGHTLY_ARTICLES, run("-Xmx256m", NIGHTLY_ARTICLES, "extract", "-"));
    }

    @Test
    @Tag("nightly")
    @Timeout(value = 3, unit = TimeUnit.HOURS)
    void ingestReadsALongStreamIn512Megabytes(@TempDir Path folder) throws Exception {
        run("-Xmx512m", NIGHTLY_ARTICLES, "ingest", "--index", folder.resolve("index").toString(), "-");
        assertEquals(NIGHTLY_ARTICLES, size(folder.resolve("index")));
    }

    private static long size(Path index) {
        try (CorpusReader reader = Dateline.read(index)) {
            return reader.size();
        }
    }

    /** Runs a command that reads generated articles; returns how many lines it printed. */
    private static long run(String heap, int articles, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap, "-XX:+ExitOnOutOfMemoryError", "-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try {
            Thread writer = new Thread(() -> write(process, articles), "articles");
            writer.start();
            long lines;
            try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
                lines = out.lines().count();
            }
            assertEquals(0, process.waitFor());
            writer.join();
            return lines;
        } finally {
            process.destroyForcibly();
        }
    }

    private static void write(Process process, int articles) {
        ObjectMapper json = new ObjectMapper();
        Iterator<Article> news = GeneratedNews.stream(3).iterator();
        try (BufferedWriter out = process.outputWriter(StandardCharsets.UTF_8)) {
            for (int i = 0; i < articles; i++) {
                Article article = news.next();
                Map<String, String> fields = new LinkedHashMap<>(Map.of("id", article.id().value(), "text", article.text()));
                article.published().ifPresent(day -> fields.put("published", day.toString()));
                out.write(json.writeValueAsString(fields));
                out.write('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the command ended before it had read all articles", e);
        }
    }
}
