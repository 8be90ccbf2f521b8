package org.dateline.query;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.dateline.figure.Finding;
import org.dateline.testing.AnalystQueries;
import org.dateline.testing.GeneratedArticles;
import org.dateline.testing.GeneratedQueries;

/**
 * Measures how many articles a second a {@link Watch} checks on one thread, each at its best of ten rounds in time of the
 * processor, so that other work on the machine counts less, and prints a table in Markdown. Argument: how many questions
 * stand, 10,000 if it is not given.
 */
public final class WatchSpeed {

    private static final long SEED = 20200131;
    private static final int ARTICLES = 1_000;
    private static final int ROUNDS = 10;

    private WatchSpeed() {}

    public static void main(String[] arguments) {
        int questions = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        GeneratedArticles generated = new GeneratedArticles(SEED, 330);
        List<List<Finding>> articles = new ArrayList<>();
        generated.articles(ARTICLES).forEach(article -> articles.add(article.findings()));
        System.out.println("| standing questions | articles a second | alerts an article |\n|---|---|---|");
        AnalystQueries analyst = new AnalystQueries(SEED, generated.places());
        measure("as analysts ask", questions, analyst::next, generated, articles);
        GeneratedQueries random = new GeneratedQueries(SEED, generated, ARTICLES);
        measure("random, with or and not", questions, random::next, generated, articles);
    }

    private static void measure(String name, int questions, Supplier<FigureQuery> next, GeneratedArticles generated,
            List<List<Finding>> articles) {
        Map<String, FigureQuery> queries = new LinkedHashMap<>();
        for (int i = 0; i < questions; i++) {
            queries.put("question " + i, next.get());
        }
        Watch watch = Watch.of(queries, generated.places()::find);
        double[] best = new double[articles.size()];
        Arrays.fill(best, Double.MAX_VALUE);
        long alerts = 0;
        for (int round = 0; round < ROUNDS; round++) {
            alerts = 0;
            for (int i = 0; i < best.length; i++) {
                long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                alerts += watch.check(articles.get(i)).size();
                best[i] = Math.min(best[i], (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1e9);
            }
        }
        System.out.printf(Locale.ROOT, "| %,d, %s | %,.0f | %.0f |%n", questions, name, articles.size() / Arrays.stream(best).sum(),
                (double) alerts / articles.size());
    }
}
