package org.dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
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

    private static final int COMMIT_EVERY = 20;

    @TempDir
    private Path folder;

    @Test
    void nothingThatWasCommittedIsLostWhenAnIngestIsKilledThreeTimes() throws Exception {
        killAndComplete(3, 300);
    }

    @Test
    @Tag("nightly")
    void nothingThatWasCommittedIsLostWhenAnIngestIsKilledTwentyTimes() throws Exception {
        killAndComplete(20, 2000);
    }

    @Test
    @Tag("nightly")
    void noMoreThanFiveSecondsOfWorkAreLostAtUsualSettingsWhenAnIngestIsKilledTwentyTimes() throws Exception {
        long seed = Long.getLong("dateline.seed", new Random().nextLong());
        Random random = new Random(seed);
        GeneratedArticles generated = new GeneratedArticles(seed, 60);
        double most = 0;
        for (int i = 0; i < 20; i++) {
            Path index = folder.resolve("index");
            if (Files.exists(index)) {
                Files.move(index, folder.resolve("index" + i));
            }
            Process process = start(seed, Integer.MAX_VALUE, 0);
            while (process.isAlive() && said().size() < 2) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            TimeUnit.MILLISECONDS.sleep(random.nextInt(12_000));
            process.destroyForcibly().waitFor();
            double lost = secondsLost(generated);
            most = Math.max(most, lost);
            assertTrue(lost <= 5, "-Ddateline.seed=" + seed + ", kill " + i + ": " + lost + " s of work were lost");
        }
        System.out.println("20 kills at usual settings: at most " + most + " s of work were lost (-Ddateline.seed=" + seed + ")");
    }

    /** How long before the kill the first article was done that the index lacks. */
    private double secondsLost(GeneratedArticles generated) throws IOException {
        List<String> done = said().stream().filter(line -> line.contains(" done at ")).toList();
        long held = 0;
        if (Files.exists(folder.resolve("index")) && IndexVerifier.verify(folder.resolve("index")).isSound()) {
            try (CorpusReader reader = CorpusReader.open(folder.resolve("index"), generated.places()::find)) {
                held = reader.size();
            }
        }
        return held >= done.size() ? 0 : (when(done.get(done.size() - 1)) - when(done.get((int) held))) / 1e9;
    }

    private static long when(String line) {
        return Long.parseLong(line.substring(line.lastIndexOf(' ') + 1));
    }

    @Test
    void nothingIsLostWhenAnIngestIsKilledWhileItPutsTheIndexInOnePiece() throws Exception {
        long seed = Long.getLong("dateline.seed", new Random().nextLong());
        GeneratedArticles generated = new GeneratedArticles(seed, 60);
        for (int i = 0; i < 2; i++) {
            Process process = start(seed, 300);
            while (process.isAlive() && !said().contains("compacting")) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            TimeUnit.MICROSECONDS.sleep(new Random(seed + i).nextInt(40_000));
            process.destroyForcibly().waitFor();
            assertTrue(said().contains("compacting"), "it ended before: " + said());
            check(generated, 300, seed);
        }
    }

    private void killAndComplete(int times, int articles) throws Exception {
        long seed = Long.getLong("dateline.seed", new Random().nextLong());
        Random random = new Random(seed);
        GeneratedArticles generated = new GeneratedArticles(seed, 60);
        long committed = 0;
        for (int i = 0; i < times; i++) {
            committed = Math.max(committed, runAndKill(seed, random, articles));
            check(generated, committed, seed);
        }
        assertTrue(committed > 0, "every process was killed before its first commit");
        assertEquals(0, start(seed, articles).waitFor(), "the process that completes it failed");
        check(generated, articles, seed);
    }

    /** Starts an ingest, kills it at some moment after it opened the index, and returns how many it said to have committed. */
    private long runAndKill(long seed, Random random, int articles) throws IOException, InterruptedException {
        Process process = start(seed, articles);
        int linesFirst = 1 + random.nextInt(articles / COMMIT_EVERY / 3);
        while (process.isAlive() && said().size() < linesFirst) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        TimeUnit.MICROSECONDS.sleep(random.nextInt(100_000));
        process.destroyForcibly().waitFor();
        List<String> said = said();
        return said.stream().filter(line -> line.matches("\\d+")).mapToLong(Long::parseLong).max().orElse(0);
    }

    /** The whole lines that the process printed: "open", how many articles it committed, "compacting". */
    private List<String> said() throws IOException {
        String output = Files.readString(folder.resolve("output"));
        return output.substring(0, output.lastIndexOf('\n') + 1).lines().toList();
    }

    private Process start(long seed, int articles) throws IOException {
        return start(seed, articles, COMMIT_EVERY);
    }

    private Process start(long seed, int articles, int commitEvery) throws IOException {
        return new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                commitEvery == 0 ? "-Xmx1g" : "-Xmx256m", "-cp", System.getProperty("java.class.path"), IngestingProcess.class.getName(),
                folder.resolve("index").toString(), String.valueOf(seed), String.valueOf(articles),
                String.valueOf(commitEvery))).redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(folder.resolve("output").toFile()).start();
    }

    private void check(GeneratedArticles generated, long committed, long seed) {
        String message = "-Ddateline.seed=" + seed;
        try (CorpusReader reader = CorpusReader.open(folder.resolve("index"), generated.places()::find)) {
            assertTrue(reader.size() >= committed, message + ": " + reader.size() + " articles of " + committed);
            long figures = 0;
            long whole = 0;
            for (int i = 0; i < committed; i++) {
                AnnotatedArticle expected = generated.article(i);
                assertEquals(expected, reader.article(expected.article().id()).orElseThrow(), message);
            }
            try (Stream<AnnotatedArticle> held = reader.articles()) {
                for (AnnotatedArticle article : (Iterable<AnnotatedArticle>) held::iterator) {
                    whole++;
                    figures += article.figures().size();
                }
            }
            assertEquals(whole, reader.size(), message);
            assertEquals(figures, reader.count(FigureQuery.all()), message + ": figures without their article or half an article");
        }
    }
}
