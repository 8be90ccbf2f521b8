package org.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs the Java that the README shows. */
class ReadmeTest {

    private static final String IMPORTS = """
            import java.nio.file.Path;
            import java.time.LocalDate;
            import java.util.List;
            import java.util.Map;
            import java.util.stream.Stream;
            import org.dateline.Dateline;
            import org.dateline.article.Article;
            import org.dateline.article.ArticleId;
            import org.dateline.figure.Figure;
            import org.dateline.figure.Finding;
            import org.dateline.index.Corpus;
            import org.dateline.index.IngestObserver;
            import org.dateline.index.IngestSettings;
            import org.dateline.pipeline.AnnotatedArticle;
            import org.dateline.pipeline.Annotator;
            import org.dateline.place.PlaceFinder;
            import org.dateline.query.FigureQuery;
            import org.dateline.query.PlaceNames;
            import org.dateline.query.Watch;
            """;

    @TempDir
    private Path folder;

    @Test
    void theExampleForOneArticlePrintsWhatTheReadmeSays() throws Exception {
        List<String> java = blocks("java");
        assertEquals(3, java.size());
        assertEquals(blocks("text").get(1), run(java.get(0)));
    }

    @Test
    void theExampleForACorpusFindsWhatItAsksFor() throws Exception {
        String printed = run(blocks("java").get(1).replace("Path.of(\"ledger\")", "Path.of(\"" + folder.resolve("ledger") + "\")"));
        assertTrue(printed.contains("000_1acec6cedbaf1808.txt: more than 400 combatants\n"), printed);
    }

    @Test
    void theExampleForStreamsCorrectionsAndWatchesTellsOfTheNewArticle() throws Exception {
        Path mine = Files.writeString(folder.resolve("mine.tsv"), "action\tname\tplace\nMEANS\tZorbaville\tHoms\n");
        String example = blocks("java").stream().filter(block -> block.contains("Watch.of")).findFirst().orElseThrow();
        assertEquals("many: Homs\n", run(example.replace("Path.of(\"mine.tsv\")", "Path.of(\"" + mine + "\")")
                .replace("Path.of(\"stream\")", "Path.of(\"" + folder.resolve("stream") + "\")")));
    }

    private static List<String> blocks(String language) throws IOException {
        Matcher matcher = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("README.md")));
        List<String> blocks = new ArrayList<>();
        while (matcher.find()) {
            blocks.add(matcher.group(1));
        }
        return blocks;
    }

    /** What {@code statements} print when they are compiled and run. */
    private String run(String statements) throws Exception {
        Path source = Files.writeString(folder.resolve("Example.java"), IMPORTS
                + "public class Example { public static void run() throws Exception {\n" + statements + "}}\n");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int status = compiler.run(null, null, errors, "-d", folder.toString(), "-cp",
                System.getProperty("java.class.path"), source.toString());
        assertEquals(0, status, errors.toString(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            loader.loadClass("Example").getMethod("run").invoke(null);
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
