package org.dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.query.Facet;
import org.dateline.query.FigureQuery;
import org.dateline.query.Order;
import org.dateline.query.QueryException;
import org.dateline.testing.GeneratedArticles;
import org.dateline.testing.GeneratedQueries;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One bit of an index changes on the disk: the answers are right, or the damage is told with the file. */
class FlippedBitsTest {

    private static final int QUESTIONS = 40;

    @TempDir
    private Path folder;

    private long seed;
    private GeneratedArticles generated;
    private GeneratedQueries queries;
    private List<FigureQuery> questions;
    private int told;
    private int harmless;

    @Test
    void aFlippedBitIsToldOrDoesNoHarm() throws IOException {
        flip(100, 24);
    }

    @Test
    @Tag("nightly")
    void twoHundredFlippedBitsAreToldOrDoNoHarm() throws IOException {
        flip(1000, 200);
    }

    private void flip(int articles, int times) throws IOException {
        seed = Long.getLong("dateline.seed", new Random().nextLong());
        generated = new GeneratedArticles(seed, 60);
        queries = new GeneratedQueries(seed, generated, articles);
        questions = Stream.generate(queries::next).limit(QUESTIONS).toList();
        write(articles);
        List<String> right = answers();
        Random random = new Random(seed);
        for (int i = 0; i < times; i++) {
            flipOne(random, right);
        }
        System.out.println(times + " bits flipped one by one in an index of " + articles + " articles: " + told
                + " told as damage, " + harmless + " without effect on any answer (-Ddateline.seed=" + seed + ")");
        assertTrue(told > times / 2, told + " of " + times + " were told");
    }

    /** Half of the articles in one large piece, the others in small ones, as an index has them that grows. */
    private void write(int articles) {
        try (CorpusWriter writer = CorpusWriter.open(folder)) {
            for (int i = 0; i < articles; i++) {
                writer.add(generated.article(i));
                if (i == articles / 2) {
                    writer.compact();
                } else if (i > articles / 2 && i % (articles / 8) == 0) {
                    writer.commit();
                }
            }
        }
    }

    private void flipOne(Random random, List<String> right) throws IOException {
        Path file = anyFile(random);
        long at = (long) (random.nextDouble() * Files.size(file));
        int bit = 1 << random.nextInt(8);
        String where = "-Ddateline.seed=" + seed + ": byte " + at + " of " + file.getFileName() + ", bit " + bit;
        flip(file, at, bit);
        try {
            assertEquals(right, answers(), where);
            harmless++;
        } catch (CorpusException e) {
            told++;
            assertTrue(e.getMessage().contains("damaged"), where + ": " + e.getMessage());
            assertFalse(IndexVerifier.verify(folder).isSound(), where + " is not found by verify");
        } catch (RuntimeException | Error e) {
            throw new AssertionError(where + ": " + e, e);
        } finally {
            flip(file, at, bit);
        }
    }

    /** A file of the index, large ones oftener, but each now and then. */
    private Path anyFile(Random random) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files = all.filter(file -> !file.endsWith("write.lock")).sorted().toList();
            if (random.nextBoolean()) {
                return files.get(random.nextInt(files.size()));
            }
            long bytes = 0;
            for (Path file : files) {
                bytes += Files.size(file);
            }
            long left = (long) (random.nextDouble() * bytes);
            for (Path file : files) {
                left -= Files.size(file);
                if (left < 0) {
                    return file;
                }
            }
            return files.get(0);
        }
    }

    private static void flip(Path file, long at, int bit) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(at);
            int old = bytes.read();
            bytes.seek(at);
            bytes.write(old ^ bit);
        }
    }

    private List<String> answers() {
        List<String> answers = new ArrayList<>();
        try (CorpusReader reader = CorpusReader.open(folder, generated.places()::find)) {
            for (FigureQuery question : questions) {
                answers.add(answer(reader, question, Facet.values()[answers.size() % Facet.values().length]));
            }
            try (Stream<AnnotatedArticle> articles = reader.articles()) {
                articles.map(AnnotatedArticle::toString).forEach(answers::add);
            }
        }
        return answers;
    }

    private static String answer(CorpusReader reader, FigureQuery question, Facet facet) {
        try {
            return reader.count(question) + " " + reader.find(question, Order.NEWEST, 0, 5) + reader.breakdown(question, facet)
                    + reader.summed(question);
        } catch (QueryException e) {
            return "no such place in so few articles: " + e.getMessage();
        }
    }
}
