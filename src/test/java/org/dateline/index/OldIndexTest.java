package org.dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dateline.article.ArticleId;
import org.dateline.figure.Finding;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.pipeline.AnnotationReader;
import org.dateline.query.FigureQuery;
import org.dateline.query.Order;
import org.dateline.testing.GeneratedArticles;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Indexes that older versions wrote are read; each archive holds one, and the lines that its articles export to. */
class OldIndexTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"format-2.zip", "format-5.zip"})
    void anOldIndexIsRead(String archive) throws IOException {
        unzip(archive);
        List<String> lines = Files.readAllLines(folder.resolve("export.jsonl"));
        try (CorpusReader reader = CorpusReader.open(folder.resolve("index"), name -> List.of())) {
            assertEquals(lines.size(), reader.size());
            for (String line : lines) {
                AnnotatedArticle expected = AnnotationReader.read(line);
                ArticleId id = expected.article().id();
                assertEquals(expected, reader.article(id).orElseThrow());
                assertEquals(expected.figures().size(), reader.count(FigureQuery.all().inArticle(id)));
            }
            FigureQuery many = FigureQuery.killed().atLeast(50);
            List<AnnotatedArticle> articles = new ArrayList<>();
            for (String line : lines) {
                articles.add(AnnotationReader.read(line));
            }
            assertEquals(articles.stream().flatMap(article -> article.findings().stream()).filter(many).collect(Collectors.toSet()),
                    Set.copyOf(reader.find(many)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"format-2.zip", "format-5.zip"})
    void anOldIndexTakesInMore(String archive) throws IOException {
        unzip(archive);
        Path index = folder.resolve("index");
        List<String> lines = Files.readAllLines(folder.resolve("export.jsonl"));
        AnnotatedArticle replaced = AnnotationReader.read(lines.get(0));
        AnnotatedArticle added = new GeneratedArticles(5, 80).article(1_000);
        try (CorpusWriter writer = CorpusWriter.open(index)) {
            writer.add(replaced);
            writer.add(added);
            writer.compact();
        }
        try (CorpusReader reader = CorpusReader.open(index, name -> List.of())) {
            assertEquals(lines.size() + 1, reader.size());
            assertEquals(added, reader.article(added.article().id()).orElseThrow());
            for (String line : lines) {
                AnnotatedArticle expected = AnnotationReader.read(line);
                assertEquals(expected, reader.article(expected.article().id()).orElseThrow());
            }
            List<Finding> all = reader.find(FigureQuery.all());
            assertEquals(all.stream().sorted(Order.NEWEST.comparator(FigureQuery.all())).toList(), all);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"format-2.zip", "format-5.zip"})
    void anOldIndexIsMergedWithOneOfToday(String archive) throws IOException {
        unzip(archive);
        List<String> lines = Files.readAllLines(folder.resolve("export.jsonl"));
        AnnotatedArticle added = new GeneratedArticles(5, 80).article(1_000);
        Path today = folder.resolve("today");
        try (CorpusWriter writer = CorpusWriter.open(today)) {
            writer.add(added);
        }
        for (List<Path> order : List.of(List.of(today, folder.resolve("index")), List.of(folder.resolve("index"), today))) {
            Path merged = Files.createTempDirectory(folder, "merged");
            assertEquals(lines.size() + 1, Corpus.merge(merged, order, IngestObserver.NONE).articles());
            try (CorpusReader reader = CorpusReader.open(merged, name -> List.of())) {
                assertEquals(added, reader.article(added.article().id()).orElseThrow());
                for (String line : lines) {
                    AnnotatedArticle expected = AnnotationReader.read(line);
                    assertEquals(expected, reader.article(expected.article().id()).orElseThrow());
                }
                List<Finding> all = reader.find(FigureQuery.all());
                assertEquals(all.stream().sorted(Order.NEWEST.comparator(FigureQuery.all())).toList(), all);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"format-2.zip", "format-5.zip"})
    void anOldIndexDoesNotTakeOneNameForAnother(String archive) throws IOException {
        unzip(archive);
        try (CorpusReader reader = CorpusReader.open(folder.resolve("index"), name -> List.of())) {
            FigureQuery asked = FigureQuery.killed().matching("Hamas");
            assertTrue(assertThrows(CorpusException.class, () -> reader.count(asked)).getMessage().contains("ingest --again"));
            assertTrue(reader.count(FigureQuery.killed().matching("the")) > 0);
        }
    }

    private void unzip(String name) throws IOException {
        try (InputStream in = OldIndexTest.class.getResourceAsStream(name); ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                if (!entry.isDirectory()) {
                    Files.copy(zip, file);
                }
            }
        }
    }
}
