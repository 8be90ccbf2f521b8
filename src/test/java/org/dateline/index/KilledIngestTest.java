package org.dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.query.FigureQuery;
import org.dateline.testing.GeneratedArticles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a real process at random moments of an ingest, as {@code kill -9} does. */
class KilledIngestTest {

    private static final int ARTICLES = 3000;
    private static final int COMMIT_EVERY = 100;

    @TempDir
    private Path folder;

    @Test
    void nothingThatWasCommittedIsLostWhenAnIngestIsKilledThreeTimes() throws Exception {
        killAndComplete(3);
    }

    @Test
    @Tag("nightly")
    void nothingThatWasCommittedIsLostWhenAnIngestIsKilledTwentyTimes() throws Exception {
        killAndComplete(20);
    }

    private void killAndComplete(int times) throws Exception {
        long seed = Long.getLong("dateline.seed", new Random().nextLong());
        Random random = new Random(seed);
        GeneratedArticles generated = new GeneratedArticles(seed, 60);
        long committed = 0;
        for (int i = 0; i < times; i++) {
            committed = Math.max(committed, runAndKill(seed, random));
            check(generated, committed, seed);
        }
        assertTrue(committed > 0, "every process was killed before its first commit");
        Process last = start(seed);
        last.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
        assertEquals(0, last.waitFor());
        check(generated, ARTICLES, seed);
    }

    /** Starts an ingest, kills it at some moment after it opened the index, and returns how many it said to have committed. */
    private long runAndKill(long seed, Random random) throws IOException, InterruptedException {
        Process process = start(seed);
        try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertEquals("open", out.readLine(), "-Ddateline.seed=" + seed);
            int linesFirst = random.nextInt(ARTICLES / COMMIT_EVERY / 3);
            long committed = 0;
            String line = "";
            for (int i = 0; i < linesFirst && line != null; i++) {
                line = out.readLine();
                committed = line == null ? committed : Long.parseLong(line);
            }
            TimeUnit.MICROSECONDS.sleep(random.nextInt(100_000));
            process.destroyForcibly().waitFor();
            for (line = out.readLine(); line != null; line = out.readLine()) {
                committed = Long.parseLong(line);
            }
            return committed;
        }
    }

    private Process start(long seed) throws IOException {
        return new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m", "-cp", System.getProperty("java.class.path"), IngestingProcess.class.getName(),
                folder.resolve("index").toString(), String.valueOf(seed), String.valueOf(ARTICLES),
                String.valueOf(COMMIT_EVERY))).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private void check(GeneratedArticles generated, long committed, long seed) {
        String message = "-Ddateline.seed=" + seed;
        try (CorpusReader reader = CorpusReader.open(folder.resolve("index"), generated.places()::find)) {
            assertTrue(reader.size() >= committed, message + ": " + reader.size() + " articles of " + committed);
            long figures = 0;
            long articles = 0;
            for (int i = 0; i < committed; i++) {
                AnnotatedArticle expected = generated.article(i);
                assertEquals(expected, reader.article(expected.article().id()).orElseThrow(), message);
            }
            try (Stream<AnnotatedArticle> held = reader.articles()) {
                for (AnnotatedArticle article : (Iterable<AnnotatedArticle>) held::iterator) {
                    articles++;
                    figures += article.figures().size();
                }
            }
            assertEquals(articles, reader.size(), message);
            assertEquals(figures, reader.count(FigureQuery.all()), message + ": figures without their article or half an article");
        }
    }
}
