package org.dateline.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.format.Sources;
import org.dateline.text.Sentence;
import org.dateline.text.TextAnalyzer;

/**
 * Counts in how many articles each word stands and writes {@code ledger/weights.tsv}: -log2 of the share of articles that have
 * it, in whole bits. Arguments: the file to write, then the inputs, each of one kind of news (a war, a disaster, a city); a kind
 * weighs as the square root of its articles. Left out, so that they weigh most, are words of fewer than four articles and, of
 * names, those that fewer than three kinds have.
 *
 * <pre>java -cp target/test-classes:target/classes:CLASSPATH org.dateline.ledger.WordWeightsMaker weights.tsv INPUT...</pre>
 */
public final class WordWeightsMaker {

    private static final int MOST_SENTENCES = 60;
    private static final int LEAST_ARTICLES = 4;
    private static final int LEAST_KINDS = 3;
    private static final int MOST_BITS = 8;

    private WordWeightsMaker() {}

    private static final class Counts {
        private final Map<Integer, Integer> articles = new HashMap<>();
        private int capitals;
        private int all;
    }

    public static void main(String[] arguments) throws IOException {
        List<Path> inputs = Arrays.stream(arguments).skip(1).map(Path::of).toList();
        Map<String, Counts> words = new TreeMap<>();
        List<Integer> sizes = new ArrayList<>();
        TextAnalyzer analyzer = TextAnalyzer.english();
        for (Path input : inputs) {
            int[] size = {0};
            try (Stream<Article> articles = Sources.read(List.of(input), InputStream.nullInputStream(), skipped -> System.err.println(skipped))) {
                articles.forEach(article -> {
                    size[0]++;
                    count(analyzer.analyze(article.text()), sizes.size(), words);
                });
            }
            sizes.add(size[0]);
        }
        double weight = sizes.stream().mapToDouble(Math::sqrt).sum();
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(arguments[0]), StandardCharsets.UTF_8))) {
            out.println("word\tbits");
            words.forEach((word, counts) -> {
                boolean name = 2 * counts.capitals > counts.all;
                int articles = counts.articles.values().stream().mapToInt(Integer::intValue).sum();
                long kinds = counts.articles.values().stream().filter(number -> number > 1).count();
                if (word.length() > 1 && (name ? kinds >= LEAST_KINDS : articles >= LEAST_ARTICLES)) {
                    double share = counts.articles.entrySet().stream().mapToDouble(entry -> (double) entry.getValue()
                            / sizes.get(entry.getKey()) * Math.sqrt(sizes.get(entry.getKey())) / weight).sum();
                    long bits = Math.round(-Math.log(share) / Math.log(2));
                    if (bits <= MOST_BITS) {
                        out.println(word + "\t" + bits);
                    }
                }
            });
        }
    }

    private static void count(List<Sentence> sentences, int kind, Map<String, Counts> words) {
        Set<String> seen = new HashSet<>();
        for (Sentence sentence : sentences.subList(0, Math.min(MOST_SENTENCES, sentences.size()))) {
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.isWord(i)) {
                    Counts counts = words.computeIfAbsent(sentence.word(i), word -> new Counts());
                    counts.capitals += i > 0 && sentence.isCapitalized(i) ? 1 : 0;
                    counts.all += i > 0 ? 1 : 0;
                    if (seen.add(sentence.word(i))) {
                        counts.articles.merge(kind, 1, Integer::sum);
                    }
                }
            }
        }
    }
}
