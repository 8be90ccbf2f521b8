package org.dateline.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;

/**
 * Makes news of which no two articles are alike: each is put together from stretches of three to eight sentences of
 * different articles that are there. What is drawn from is JSON Lines with {@code text}, or where none is given the seeds,
 * the sentences of the corpora of the tests, and {@link GeneratedNews}. The same seed and sources make the same articles.
 */
public final class MixedNews {

    /** About how many words an article has. */
    public static final int WORDS = 330;

    private static final int WORDS_A_PARAGRAPH = 45;
    private static final int LEAST_LENGTH = 20;
    private static final int MOST_LENGTH = 1_000;
    private static final int GENERATED = 400;
    private static final Pattern END = Pattern.compile("(?<=[.!?][\"”’)]?)\\s+(?=[\"“‘(]?\\p{Lu})|\\s*\\n\\s*");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final List<List<String>> sources;
    private final Random random;
    private int made;

    private MixedNews(List<List<String>> sources, long seed) {
        this.sources = sources;
        this.random = new Random(seed);
    }

    /** News drawn from the texts of files of JSON Lines, or of all such files in folders; from the project's own if there are none. */
    public static MixedNews of(long seed, List<Path> given) throws IOException {
        List<List<String>> sources = new ArrayList<>();
        for (Path path : given) {
            for (Path file : files(path)) {
                read(file, sources);
            }
        }
        return new MixedNews(sources.isEmpty() ? own() : sources, seed);
    }

    /** {@code COUNT SEED OUTPUT [FILE or FOLDER]...} writes that many articles as JSON Lines. */
    public static void main(String[] arguments) throws IOException {
        MixedNews news = of(Long.parseLong(arguments[1]), Arrays.stream(arguments).skip(3).map(Path::of).toList());
        ObjectMapper json = new ObjectMapper();
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[2]))) {
            for (int i = Integer.parseInt(arguments[0]); i > 0; i--) {
                Article article = news.next();
                ObjectNode line = json.createObjectNode().put("id", article.id().value())
                        .put("title", article.title().orElse(null)).put("outlet", article.outlet().orElse(null))
                        .put("published", article.published().map(LocalDate::toString).orElse(null))
                        .put("text", article.text());
                out.write(json.writeValueAsString(line));
                out.write('\n');
            }
        }
    }

    /** The next {@code count} articles. */
    public List<Article> next(int count) {
        return Stream.generate(this::next).limit(count).toList();
    }

    /** The next article. */
    public Article next() {
        return article(WORDS);
    }

    /** One article of at least {@code words} words. */
    public Article article(int words) {
        StringBuilder text = new StringBuilder(words * 7);
        String title = null;
        int written = 0;
        int inParagraph = 0;
        while (written < words) {
            List<String> source = sources.get(random.nextInt(sources.size()));
            int from = random.nextInt(source.size());
            if (title == null) {
                title = source.get(0);
            }
            for (String sentence : source.subList(from, Math.min(source.size(), from + 3 + random.nextInt(6)))) {
                int length = SPACE.split(sentence).length;
                text.append(text.isEmpty() ? "" : inParagraph == 0 ? "\n\n" : " ").append(sentence);
                inParagraph = inParagraph + length > WORDS_A_PARAGRAPH ? 0 : inParagraph + length;
                written += length;
            }
        }
        LocalDate day = LocalDate.of(2011, 1, 1).plusDays(random.nextInt(5000));
        return new Article(new ArticleId("mixed-" + made++), text.toString(), Optional.ofNullable(title),
                Optional.of("Outlet " + random.nextInt(40)), Optional.empty(),
                random.nextInt(4) == 0 ? Optional.empty() : Optional.of(day), Optional.of("en"));
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> found = Files.list(path)) {
            return found.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
        }
    }

    private static void read(Path file, List<List<String>> sources) throws IOException {
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(file)) {
            JsonNode node = json.readTree(line);
            if (node.path("text").isTextual() && !node.has("figures")) {
                add(node.get("text").asText(), sources);
            }
        }
    }

    private static List<List<String>> own() throws IOException {
        List<List<String>> sources = new ArrayList<>();
        for (Path root : List.of(Path.of("seeds"), Path.of("src", "test", "resources", "org", "dateline", "en"))) {
            try (Stream<Path> found = Files.walk(root)) {
                for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                    add(Files.readString(file, StandardCharsets.UTF_8).replaceAll("(?m)^#.*$", "").replace('\t', '\n'), sources);
                }
            }
        }
        GeneratedNews.articles(1, GENERATED).forEach(article -> add(article.text(), sources));
        return sources;
    }

    private static void add(String text, List<List<String>> sources) {
        List<String> sentences = END.splitAsStream(text).map(String::strip)
                .filter(one -> one.length() >= LEAST_LENGTH && one.length() <= MOST_LENGTH).toList();
        if (!sentences.isEmpty()) {
            sources.add(sentences);
        }
    }
}
