package org.dateline.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

    @TempDir
    private Path folder;

    private final List<String> messages = new ArrayList<>();

    @Test
    void aTextFileIsOneArticleNamedAfterIt() throws IOException {
        Path file = write("one.txt", "Two people died.\r\n");
        List<Article> articles = read(file);
        assertEquals(List.of("one.txt"), ids(articles));
        assertEquals("Two people died.\r\n", articles.get(0).text());
        assertEquals("text", articles.get(0).origin().orElseThrow().reader());
    }

    @Test
    void aFolderIsWalkedInTheOrderOfNamesAndIdsAreThePathsBelowIt() throws IOException {
        for (String name : List.of("b.txt", "a/2.txt", "a/1.txt", "a.txt", "c/d/é+%20.txt", "notes.md")) {
            write(name, "x");
        }
        assertEquals(List.of("a/1.txt", "a/2.txt", "a.txt", "b.txt", "c/d/é+%20.txt"), ids(read(folder)));
        assertEquals(List.of(), messages);
    }

    @Test
    void aLineOfJsonIsAnArticleWithWhatItTells() throws IOException {
        Path file = write("a.jsonl", "{\"id\":\"1\",\"text\":\"T\",\"title\":\"H\",\"outlet\":\"O\","
                + "\"url\":\"http://example.org/1\",\"published\":\"2020-01-31T23:30:00-05:00\",\"language\":\"en\","
                + "\"other\":[1]}\n\n{\"id\":2,\"text\":\"\",\"title\":null,\"published\":null}");
        List<Article> articles = read(file);
        assertEquals(List.of("1", "2"), ids(articles));
        assertEquals(Optional.of(LocalDate.of(2020, 1, 31)), articles.get(0).published());
        assertEquals(Optional.of("H"), articles.get(0).title());
        assertEquals("", articles.get(1).text());
        assertEquals(List.of(), messages);
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws IOException {
        assertEquals("T", read(write("a.txt", "\ufeffT")).get(0).text());
        assertEquals("T", read(write("a.ndjson", "\ufeff{\"id\":\"1\",\"text\":\"T\"}")).get(0).text());
    }

    @Test
    void aLoneSurrogateInJsonIsKept() throws IOException {
        assertEquals("a\ud800b", read(write("a.jsonl", "{\"id\":\"1\",\"text\":\"a\\ud800b\"}")).get(0).text());
    }

    @Test
    void aBrokenLineIsReportedWithItsNumberAndTheOthersAreRead() throws IOException {
        Path file = write("a.jsonl", "{\"id\":\"1\",\"text\":\"T\"}\n{\"id\":\"2\",\n[1]\n{\"text\":\"T\"}\n{\"id\":\"5\"}\n"
                + "\"x\"\n{\"id\":\"7\",\"text\":\"T\"}{}\n"
                + "{\"id\":\"8\",\"text\":\"T\"}\n");
        assertEquals(List.of("1", "8"), ids(read(file)));
        assertEquals(6, messages.size());
        for (int i = 0; i < 6; i++) {
            assertTrue(messages.get(i).startsWith(file + ":" + (i + 2) + ": "), messages.get(i));
        }
    }

    @Test
    void aDayThatIsNoneIsReportedAndTheArticleIsReadWithoutIt() throws IOException {
        Path file = write("a.jsonl", "{\"id\":\"1\",\"text\":\"T\",\"published\":\"03-02-2009\"}\n");
        assertEquals(List.of(Optional.empty()), read(file).stream().map(Article::published).toList());
        assertEquals(1, messages.size());
        assertTrue(messages.get(0).startsWith(file + ":1: \"published\" is '03-02-2009'; expected"), messages.get(0));
    }

    @Test
    void aTextIsReadInItsCharset() throws IOException {
        Path latin = folder.resolve("latin.txt");
        Files.write(latin, "one\ntwo caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("one\ntwo caf\u00e9", read(latin).get(0).text());
        assertEquals(List.of(), messages);
    }

    @Test
    void aLineThatIsNotUtf8IsReported() throws IOException {
        Path latin = folder.resolve("latin.jsonl");
        Files.write(latin, "{\"id\":\"1\",\"text\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(List.of(), read(latin));
        assertEquals(1, messages.size());
        assertTrue(messages.get(0).startsWith(latin + ":1: not UTF-8 at byte"), messages.get(0));
    }

    @Test
    void aReplacementCharacterOfTheTextsOwnIsKept() throws IOException {
        assertEquals("a\ufffdb", read(write("a.txt", "a\ufffdb")).get(0).text());
    }

    @Test
    void whatIsMissingEmptyOrNoArticleIsReportedAndTheOthersAreRead() throws IOException {
        Path missing = folder.resolve("missing.txt");
        Path empty = write("empty.txt", " \n");
        Path none = write("none.jsonl", "\n");
        Path other = write("picture.png", "x");
        Path bare = Files.createDirectory(folder.resolve("bare"));
        Path good = write("good.txt", "T");
        List<Article> articles = Sources.read(List.of(missing, empty, none, other, bare, good),
                InputStream.nullInputStream(), skipped -> messages.add(skipped.toString())).toList();
        assertEquals(List.of("good.txt"), ids(articles));
        assertEquals(List.of(missing, empty, none, other, bare).stream().map(path -> path + ":1: ").toList(),
                messages.stream().map(message -> message.replaceAll("(:1: ).*", "$1")).toList());
    }

    @Test
    void anIdThatComesTwiceIsReportedAndGivenAgain() throws IOException {
        Path one = write("x/a.txt", "1");
        Path two = write("y/a.txt", "2");
        List<Article> articles = Sources.read(List.of(one, two), InputStream.nullInputStream(),
                skipped -> messages.add(skipped.toString())).toList();
        assertEquals(List.of("1", "2"), articles.stream().map(Article::text).toList());
        assertEquals(List.of(two + ":1: the id 'a.txt' came before in this run; give each article an id of its own"),
                messages);
    }

    @Test
    void aDashIsStandardInput() {
        InputStream in = new ByteArrayInputStream("{\"id\":\"1\",\"text\":\"T\"}\nx".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("1"), ids(Sources.read(List.of(Path.of("-")), in,
                skipped -> messages.add(skipped.toString())).toList()));
        assertTrue(messages.get(0).startsWith("standard input:2: not JSON at column 1"), messages.get(0));
    }

    @Test
    void aStreamIsReadNoFurtherThanItIsConsumed() {
        byte[] line = "{\"id\":\"1\",\"text\":\"T\"}\n".getBytes(StandardCharsets.UTF_8);
        long[] read = new long[1];
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return line[(int) (read[0]++ % line.length)];
            }
        };
        try (Stream<Article> articles = Sources.read(List.of(Path.of("-")), endless, skipped -> messages.add("x"))) {
            Iterator<Article> i = articles.iterator();
            for (int n = 0; n < 10; n++) {
                assertEquals("1", i.next().id().value());
            }
        }
        assertTrue(read[0] < 1 << 20, read[0] + " bytes read");
    }

    @Test
    void aLinkThatLeadsBackIsReportedAndNotFollowed() throws IOException {
        write("in/a.txt", "T");
        Path link = Files.createSymbolicLink(folder.resolve("in/loop"), folder.resolve("in"));
        assertEquals(List.of("a.txt"), ids(read(folder.resolve("in"))));
        assertEquals(List.of(link + ":1: a link to a folder that it is in; passed over"), messages);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private List<Article> read(Path input) {
        return Sources.read(input, skipped -> messages.add(skipped.toString())).toList();
    }

    private static List<String> ids(List<Article> articles) {
        return articles.stream().map(article -> article.id().value()).toList();
    }
}
