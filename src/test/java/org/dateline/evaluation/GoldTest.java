package org.dateline.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.pipeline.Annotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldTest {

    @TempDir
    private Path folder;

    /** What an independent scorer, written in another language, prints for the same files. */
    @ParameterizedTest
    @ValueSource(strings = {"figures", "places", "dates", "published", "excerpts", "totals"})
    void theScoreIsThatOfAnIndependentScorer(String kind) throws IOException {
        Score score = Gold.read(resource(kind + "-gold.jsonl")).score(resource(kind + "-predicted.jsonl"));
        assertEquals(Files.readString(resource(kind + "-score.txt")), score.toString());
    }

    @Test
    void everyMissIsListed() {
        Score score = Gold.read(resource("figures-gold.jsonl")).score(resource("figures-predicted.jsonl"));
        List<String> misses = score.misses();
        assertTrue(misses.contains("MISSED d DETAINED 'seven monks' 7 7"), misses.toString());
        assertTrue(misses.contains("EXTRA  a MISSING 'three' 3 3"), misses.toString());
        assertTrue(misses.contains("SLOTS  a 'dozens of families' group: - != families"), misses.toString());
        assertEquals(OptionalDouble.of(5 / 8.0), score.measure("precision"));
        assertEquals(OptionalDouble.empty(), score.measure("no such measure"));
    }

    @Test
    void annotatedArticlesAreScoredAsTheyWouldBePrinted() throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), "{\"id\":\"1\",\"published\":\"2023-09-13\"}\n"
                + "{\"id\":\"2\",\"published\":\"2023-09-13\"}\n");
        Annotator annotator = Annotator.english();
        Stream<AnnotatedArticle> annotated = Stream.of("1", "3").map(id -> annotator.annotate(
                Article.of(new ArticleId(id), "It rained.").withPublished(LocalDate.of(2023, 9, 13))));
        Score score = Gold.read(gold).score(annotated);
        assertEquals(OptionalDouble.of(0.5), score.measure("exact day"));
        assertEquals("articles 2 (1 not in the predictions)", score.lines().get(0));
    }

    @Test
    void goldThatCannotBeReadIsNamedWithItsLine() throws IOException {
        Path missing = folder.resolve("missing.jsonl");
        assertMessage(missing + ": no such file; check the path", missing);
        Path empty = Files.writeString(folder.resolve("empty.jsonl"), "\n");
        assertMessage(empty + ": the file is empty; expected one JSON object a line", empty);
        Path broken = Files.writeString(folder.resolve("broken.jsonl"), "{\"id\":\"1\",\"figures\":[]}\n{\"figures\":[]}\n");
        assertMessage(broken + ":2: expected a JSON object with an \"id\"", broken);
        Path binary = Files.write(folder.resolve("binary.jsonl"), new byte[] {'{', '}', (byte) 0xff, '\n'});
        assertMessage(binary + ":1: not UTF-8", binary);
    }

    private static void assertMessage(String expected, Path file) {
        assertEquals(expected, assertThrows(GoldException.class, () -> Gold.read(file)).getMessage());
    }

    private static Path resource(String name) {
        try {
            return Path.of(GoldTest.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
