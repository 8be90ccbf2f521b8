package org.dateline.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.pipeline.AnnotationWriter;
import org.dateline.pipeline.Annotator;

/**
 * What a long run comes to, on one thread: {@code steady NEWS.jsonl} prints the articles a second from text to JSON after 24,000
 * of them, {@code length NEWS.jsonl} the time for a character of one article of a million by that of articles of 10,000. It uses
 * what older builds have, too: put the jar of one before it on the class path to compare them.
 */
public final class WarmRun {

    private static final int WARM = 24_000;
    private static final int MEASURED = 12_000;
    private static final int SHORT = 10_000;
    private static final int LONG = 1_000_000;
    private static final int WARM_ROUNDS = 5;
    private static final int ROUNDS = 3;

    private WarmRun() {}

    /** @param arguments {@code steady NEWS.jsonl} or {@code length NEWS.jsonl} */
    public static void main(String[] arguments) throws IOException {
        Annotator annotator = Annotator.english();
        List<String> texts;
        try (Stream<String> all = PeerRun.texts(Path.of(arguments[1]))) {
            texts = all.toList();
        }
        switch (arguments[0]) {
            case "steady" -> System.out.printf(Locale.ROOT, "%.0f%n", steady(annotator, texts));
            case "length" -> System.out.printf(Locale.ROOT, "%.3f%n", length(annotator, texts));
            default -> throw new IllegalArgumentException("steady or length, not " + arguments[0]);
        }
    }

    private static double steady(Annotator annotator, List<String> texts) throws IOException {
        try (AnnotationWriter writer = new AnnotationWriter(OutputStream.nullOutputStream())) {
            long begin = 0;
            for (int i = 0; i < WARM + MEASURED; i++) {
                begin = i == WARM ? System.nanoTime() : begin;
                writer.write(annotator.annotate(article(i, texts.get(i % texts.size()))));
            }
            return MEASURED / ((System.nanoTime() - begin) / 1e9);
        }
    }

    private static double length(Annotator annotator, List<String> texts) {
        String all = String.join("\n\n", texts);
        String text = all.repeat(LONG / all.length() + 1).substring(0, LONG);
        List<Article> pieces = new ArrayList<>();
        for (int at = 0; at < LONG; at += SHORT) {
            pieces.add(article(at, text.substring(at, at + SHORT)));
        }
        List<Article> whole = List.of(article(LONG, text));
        double bestOfPieces = Double.MAX_VALUE;
        double bestOfWhole = Double.MAX_VALUE;
        for (int i = 0; i < WARM_ROUNDS + ROUNDS; i++) {
            double timeOfPieces = seconds(annotator, pieces);
            double timeOfWhole = seconds(annotator, whole);
            if (i >= WARM_ROUNDS) {
                bestOfPieces = Math.min(bestOfPieces, timeOfPieces);
                bestOfWhole = Math.min(bestOfWhole, timeOfWhole);
            }
        }
        return bestOfWhole / bestOfPieces;
    }

    private static double seconds(Annotator annotator, List<Article> articles) {
        long begin = System.nanoTime();
        articles.forEach(annotator::annotate);
        return (System.nanoTime() - begin) / 1e9;
    }

    private static Article article(int number, String text) {
        return Article.of(new ArticleId("a" + number), text);
    }
}
