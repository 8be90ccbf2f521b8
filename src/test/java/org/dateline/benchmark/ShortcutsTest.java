package org.dateline.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.Article;
import org.dateline.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found does not depend on the work that is passed over: the command with and without, on the same articles. */
class ShortcutsTest {

    private static final int ARTICLES = 300;
    private static final int HOSTILE = 4_000;
    private static final long SEED = 11;

    /** Each rule has an example there. */
    private static final List<String> CORPORA = List.of("source/attributions.txt", "figure/figures.txt", "figure/days.txt",
            "figure/places.txt");

    @Test
    void nothingIsFoundOrLostByShortcuts(@TempDir Path folder) throws Exception {
        Path articles = write(folder);
        String fast = extract("on", articles);
        String thorough = extract("off", articles);
        assertTrue(fast.lines().count() > ARTICLES, "seed " + SEED);
        assertEquals(thorough, fast, "seed " + SEED);
    }

    private static String extract(String shortcuts, Path articles) throws Exception {
        Path out = articles.resolveSibling(shortcuts + ".jsonl");
        List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Ddateline.shortcuts=" + shortcuts, "-cp", System.getProperty("java.class.path"), Main.class.getName(),
                "extract", "-o", out.toString(), "seeds", articles.toString());
        Process process = new ProcessBuilder(command).inheritIO().start();
        assertEquals(0, process.waitFor());
        return Files.readString(out);
    }

    private static Path write(Path folder) throws IOException {
        ObjectMapper json = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
        List<String> lines = new ArrayList<>();
        for (Article article : GeneratedNews.articles(SEED, ARTICLES)) {
            Map<String, String> fields = new LinkedHashMap<>(Map.of("id", article.id().value(), "text", article.text()));
            article.published().ifPresent(day -> fields.put("published", day.toString()));
            article.outlet().ifPresent(outlet -> fields.put("outlet", outlet));
            lines.add(json.writeValueAsString(fields));
        }
        for (HostileTexts kind : HostileTexts.values()) {
            lines.add(json.writeValueAsString(Map.of("id", kind.name(), "text", kind.ofLength(HOSTILE, SEED))));
        }
        for (String corpus : CORPORA) {
            for (String line : Files.readAllLines(Path.of("src/test/resources/org/dateline/en", corpus))) {
                String text = line.replaceAll("[{}]", "");
                lines.add(json.writeValueAsString(Map.of("id", corpus + "-" + lines.size(), "text", text.isBlank() ? "-" : text)));
            }
        }
        return Files.write(folder.resolve("articles.jsonl"), lines, StandardCharsets.UTF_8);
    }
}
