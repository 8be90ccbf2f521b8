package org.dateline.index;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.query.Facet;
import org.dateline.query.FigureQuery;
import org.dateline.query.Order;
import org.dateline.testing.AnalystQueries;
import org.dateline.testing.GeneratedArticles;

/**
 * Measures an index of a million figures on one thread and prints a table in Markdown:
 * {@code mvn -Pnightly verify -Dtest=MillionFiguresTest}, or run it alone. Arguments: a folder (made and
 * filled when it is not there) and, optionally, the number of figures. Times are of the processor, so that other work on
 * the machine counts less; wall time is told as well. The index is compacted as an ingest leaves it.
 */
public final class MillionFigures {

    private static final long SEED = 20200131;
    private static final long FIGURES = 1_000_000;
    private static final int QUERIES = 200;
    private static final int WARMUP_ROUNDS = 20;
    private static final int ROUNDS = 10;
    private static final int PAGE = 20;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final GeneratedArticles generated = news();

    private final Map<String, Double> measured = new LinkedHashMap<>();

    private MillionFigures() {}

    public static void main(String[] arguments) throws IOException {
        measure(Path.of(arguments[0]), arguments.length > 1 ? Long.parseLong(arguments[1]) : FIGURES);
    }

    /** Prints the table and returns its numbers: times in milliseconds of the processor, and the ratio of bytes. */
    static Map<String, Double> measure(Path folder, long figures) throws IOException {
        MillionFigures bench = new MillionFigures();
        make(folder, figures);
        System.out.println("| what | measured |\n|---|---|");
        bench.sizes(folder);
        bench.queries(folder);
        return bench.measured;
    }

    private static GeneratedArticles news() {
        return new GeneratedArticles(SEED, 330);
    }

    /** The questions that are asked, always the same, of ten forms in turn. */
    public static AnalystQueries questions() {
        return new AnalystQueries(SEED, news().places());
    }

    /** An index of a million figures in {@code folder}, which is made where there is none; that takes some minutes. */
    public static CorpusReader open(Path folder) throws IOException {
        make(folder, FIGURES);
        return CorpusReader.open(folder, news().places()::find);
    }

    private static void make(Path folder, long wanted) throws IOException {
        if (Files.exists(folder)) {
            return;
        }
        System.err.println("making an index of " + wanted + " figures in " + folder + ", once; this takes some minutes");
        GeneratedArticles generated = news();
        long begin = System.nanoTime();
        long figures = 0;
        long bytes = 0;
        int articles = 0;
        try (CorpusWriter writer = CorpusWriter.open(folder)) {
            while (figures < wanted) {
                AnnotatedArticle article = generated.article(articles++);
                figures += article.figures().size();
                bytes += article.article().text().getBytes(StandardCharsets.UTF_8).length;
                writer.add(article);
            }
            writer.compact();
        }
        Files.writeString(folder.resolveSibling(folder.getFileName() + ".txt"), String.format(Locale.ROOT,
                "%d %d %d %.0f", articles, figures, bytes, (System.nanoTime() - begin) / 1e9));
    }

    private void sizes(Path folder) throws IOException {
        String[] built = Files.readString(folder.resolveSibling(folder.getFileName() + ".txt")).split(" ");
        long text = Long.parseLong(built[2]);
        long index;
        try (Stream<Path> files = Files.list(folder)) {
            index = files.mapToLong(file -> file.toFile().length()).sum();
        }
        row("articles, figures", built[0] + ", " + built[1]);
        row("time to build on one thread", built[3] + " s");
        measured.put("index bytes / text bytes", (double) index / text);
        row("index bytes / text bytes", String.format(Locale.ROOT, "%,d / %,d = %.2f", index, text, (double) index / text));
    }

    private void queries(Path folder) {
        try (CorpusReader reader = CorpusReader.open(folder, generated.places()::find)) {
            AnalystQueries queries = questions();
            measure(reader, queries, WARMUP_ROUNDS);
            double[][] times = measure(reader, queries, ROUNDS);
            row("page of " + PAGE + ", " + QUERIES * ROUNDS + " questions: median", percentile("median", times, 0.5));
            row("99th percentile", percentile("99th percentile", times, 0.99));
            row("slowest", percentile("slowest", times, 1));
            for (Facet facet : new Facet[] {Facet.MONTH, Facet.DAY, Facet.KIND, Facet.COUNTRY, Facet.PLACE, Facet.SOURCE}) {
                row("all figures by " + facet.name().toLowerCase(Locale.ROOT), repeated("facet " + facet, () -> reader.breakdown(FigureQuery.all(), facet)));
            }
            row("killed by month", repeated("series", () -> reader.breakdown(FigureQuery.killed(), Facet.MONTH)));
            row("sum of all figures", repeated("sum", () -> reader.summed(FigureQuery.all())));
            row("count of killed >= 100", repeated("count", () -> reader.count(FigureQuery.killed().atLeast(100))));
        }
    }

    private static double[][] measure(CorpusReader reader, AnalystQueries queries, int rounds) {
        double[][] times = new double[2][QUERIES * rounds];
        for (int i = 0; i < QUERIES * rounds; i++) {
            FigureQuery query = queries.next();
            double[] time = time(() -> reader.find(query, Order.NEWEST, 0, PAGE));
            times[0][i] = time[0];
            times[1][i] = time[1];
            if (rounds == ROUNDS && time[0] > 20) {
                System.err.printf("%.1f ms: %s%n", time[0], query);
            }
        }
        if (rounds == ROUNDS) {
            for (int form = 0; form < 10; form++) {
                double[] ofForm = new double[times[0].length / 10];
                for (int i = 0; i < ofForm.length; i++) {
                    ofForm[i] = times[0][10 * i + form];
                }
                Arrays.sort(ofForm);
                System.err.printf("form %d: median %.2f ms%n", form, ofForm[ofForm.length / 2]);
            }
        }
        return times;
    }

    private static double[] time(Supplier<?> work) {
        long cpu = THREADS.getCurrentThreadCpuTime();
        long wall = System.nanoTime();
        work.get();
        return new double[] {(THREADS.getCurrentThreadCpuTime() - cpu) / 1e6, (System.nanoTime() - wall) / 1e6};
    }

    private String repeated(String name, Supplier<?> work) {
        double[][] times = new double[2][15];
        for (int i = -5; i < 15; i++) {
            double[] time = time(work);
            if (i >= 0) {
                times[0][i] = time[0];
                times[1][i] = time[1];
            }
        }
        return percentile(name, times, 0.5);
    }

    private String percentile(String name, double[][] times, double p) {
        double[] cpu = times[0].clone();
        double[] wall = times[1].clone();
        Arrays.sort(cpu);
        Arrays.sort(wall);
        int at = (int) Math.ceil(p * cpu.length) - 1;
        measured.put(name, cpu[at]);
        return String.format(Locale.ROOT, "%.2f ms (wall %.2f)", cpu[at], wall[at]);
    }

    private static void row(String what, String measured) {
        System.out.println("| " + what + " | " + measured + " |");
    }
}
