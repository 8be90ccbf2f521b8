package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.dateline.Dateline;
import org.dateline.article.Article;
import org.dateline.index.Corpus;
import org.dateline.query.FigureQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands for single articles of an index, and the index that the environment names. */
class ArticleCommandsTest {

    @TempDir
    private Path folder;

    private CommandRun run(String... arguments) {
        return CommandRun.of(arguments);
    }

    @Test
    void articlesAreListedShownAndDeleted() throws IOException {
        Path news = Files.writeString(folder.resolve("news.jsonl"), """
                {"id": "b", "published": "2023-09-13", "outlet": "The Wire", "title": "Derna", "text": "A blast killed 12 people in Derna."}
                {"id": "a", "published": "2023-09-14", "text": "The mayor of Homs spoke."}
                """);
        String index = folder.resolve("index").toString();
        assertEquals(0, run("ingest", "--index", index, news.toString()).status());
        assertEquals("article,published,outlet,figures,title\r\na,2023-09-14,,0,\r\nb,2023-09-13,The Wire,1,Derna\r\n",
                run("list", "--index", index, "--csv").out());
        assertTrue(run("list", "--index", index, "--limit", "1").out().endsWith("1 of 2 articles; --limit 2 shows all\n"));
        assertEquals("article,published,outlet,figures,title\r\nb,2023-09-13,The Wire,1,Derna\r\n",
                run("list", "--index", index, "--csv", "killed").out());
        CommandRun shown = run("show", "--index", index, "b", "nothere");
        assertEquals(1, shown.status());
        assertTrue(shown.out().contains("A blast killed «12 people»[killed] in Derna."), shown.out());
        assertEquals("no article nothere is in the index; dateline list prints all ids\n", shown.err());
        assertEquals("no article no\\u001b[31mid is in the index; dateline list prints all ids\n", run("show", "--index", index, "no\u001b[31mid").err());
        assertEquals("no article no\\u001b[31mid is in the index", run("delete", "--index", index, "no\u001b[31mid").err().lines().findFirst().orElseThrow());
        CommandRun deleted = run("delete", "--index", index, "a");
        assertEquals("1 article deleted, 1 article left\n", deleted.err());
        assertEquals(2, run("delete", "--index", index).status());
        assertEquals("1 article deleted, 0 articles left\n", run("delete", "--index", index, "--where", "killed in Derna").err());
    }

    @Test
    void theIndexMayStandInTheEnvironment() {
        assertEquals("Missing required option: '--index=DIR'", run("list").err().lines().findFirst().orElseThrow());
        System.setProperty("DATELINE_INDEX", folder.resolve("index").toString());
        try {
            assertTrue(run("list").err().contains("there is no index"), run("list").err());
        } finally {
            System.clearProperty("DATELINE_INDEX");
        }
    }

    @Test
    void oneArticleIsAddedInJava() {
        try (Corpus corpus = Dateline.open(folder)) {
            Article article = Article.of("Police detained 30 protesters in Minsk on Sunday.", LocalDate.of(2020, 8, 17));
            assertEquals(1, corpus.add(article).figures().size());
            assertEquals(1, corpus.count(FigureQuery.detained().in("Belarus")));
            corpus.add(article);
            assertEquals(1, corpus.size());
        }
    }
}
