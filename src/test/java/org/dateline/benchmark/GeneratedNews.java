package org.dateline.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;

/**
 * Makes English news articles of about 400 words: sentences of fixed shapes with places, numbers, days, sources and
 * unknown names in them, as reports of war and disaster have them. The same seed makes the same articles everywhere.
 */
public final class GeneratedNews {

    /** About how many words an article has. */
    public static final int WORDS = 400;

    private final Random random;
    private final NewsWords words;
    private int made;

    public GeneratedNews(long seed) {
        random = new Random(seed);
        words = new NewsWords(random);
    }

    /** The first {@code count} articles of a seed. */
    public static List<Article> articles(long seed, int count) {
        GeneratedNews news = new GeneratedNews(seed);
        return IntStream.range(0, count).mapToObj(i -> news.next()).toList();
    }

    /** Articles without end. */
    public static Stream<Article> stream(long seed) {
        return Stream.generate(new GeneratedNews(seed)::next);
    }

    /** One article of at least {@code length} UTF-16 code units. */
    public static Article ofLength(long seed, int length) {
        return new GeneratedNews(seed).article(length);
    }

    /** The next article. */
    public Article next() {
        return article(WORDS * 6);
    }

    private Article article(int length) {
        StringBuilder text = new StringBuilder(length + 500);
        LocalDate day = LocalDate.of(2011, 1, 1).plusDays(random.nextInt(4000));
        text.append(words.town().toUpperCase(Locale.ROOT)).append(" (Agency) - ");
        while (text.length() < length) {
            int sentences = 1 + random.nextInt(3);
            for (int i = 0; i < sentences; i++) {
                text.append(i == 0 ? "" : " ").append(sentence());
            }
            text.append("\n\n");
        }
        ArticleId id = new ArticleId("generated-" + made++);
        return new Article(id, text.toString().strip(), Optional.of(sentence()), Optional.of(words.of(NewsWords.OUTLETS)),
                Optional.empty(), random.nextInt(4) == 0 ? Optional.empty() : Optional.of(day), Optional.of("en"));
    }

    /** One sentence: a shape with its blanks filled. */
    String sentence() {
        String shape = words.of(NewsShapes.ALL);
        StringBuilder sentence = new StringBuilder(shape.length() + 80);
        int i = 0;
        while (i < shape.length()) {
            int open = shape.indexOf('{', i);
            if (open < 0) {
                sentence.append(shape, i, shape.length());
                break;
            }
            int close = shape.indexOf('}', open);
            sentence.append(shape, i, open).append(words.fill(shape.substring(open + 1, close)));
            i = close + 1;
        }
        sentence.setCharAt(0, Character.toUpperCase(sentence.charAt(0)));
        return sentence.toString();
    }
}
