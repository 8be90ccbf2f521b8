package org.dateline.ledger;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.pipeline.Annotator;
import org.dateline.query.FigureQuery;
import org.dateline.query.IncidentQuery;
import org.dateline.query.IncidentSearch;
import org.dateline.testing.AnalystQueries;
import org.dateline.testing.GeneratedArticles;

/**
 * Measures what the ledger of many articles costs, on one thread, and prints a table in Markdown. Argument: how many articles,
 * 218,000 (a million figures) unless given. Times are of the processor.
 *
 * <pre>java -Xmx2g -cp target/test-classes:target/classes:CLASSPATH org.dateline.ledger.LedgerScale 218000</pre>
 */
public final class LedgerScale {

    private static final long SEED = 20200131;
    private static final int SAMPLE = 2_000;
    private static final int PAGE = 20;
    private static final int JOINED = 200;
    private static final long MILLION = 1_000_000;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private LedgerScale() {}

    public static void main(String[] arguments) {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 218_000;
        GeneratedArticles generated = new GeneratedArticles(SEED, 330);
        System.out.println("| what | measured |\n|---|---|");
        double annotated = annotating(generated) / SAMPLE * count;
        row("annotating all, from " + SAMPLE, "%.1f s", annotated);
        GrowingLedger builder = new GrowingLedger(TellingFinder.english());
        long figures = 0;
        double reading = 0;
        long before = kept();
        for (int i = 0; i < count; i++) {
            AnnotatedArticle article = generated.article(i);
            figures += article.figures().size();
            double begin = seconds();
            builder.add(article);
            reading += seconds() - begin;
        }
        row("articles", "%,.0f", count);
        row("figures", "%,.0f", figures);
        row("reading what they tell", "%.1f s", reading);
        double begin = seconds();
        List<Incident> incidents = builder.incidents(Policy.LATEST);
        double building = seconds() - begin;
        row("joining", "%.1f s", building);
        row("ledger built, in times of annotating", "%.2f", (reading + building) / annotated);
        row("incidents", "%,.0f", incidents.size());
        long kept = kept();
        row("memory that is kept, with all lists of words", "%,.0f MB", kept / 1e6);
        row("of it for each article", "%,.0f bytes", (double) (kept - before) / count);
        row("pairs that are compared, for each incident", "%.1f", (double) builder.pairs() / incidents.size());
        joiningOne(generated, count, builder);
        pages(generated, incidents, figures);
    }

    private static double annotating(GeneratedArticles generated) {
        Annotator annotator = Annotator.english();
        for (int i = 0; i < SAMPLE / 4; i++) {
            annotator.annotate(plain(generated.article(SAMPLE + i)));
        }
        double sum = 0;
        for (int i = 0; i < SAMPLE; i++) {
            Article article = plain(generated.article(i));
            double begin = seconds();
            annotator.annotate(article);
            sum += seconds() - begin;
        }
        return sum;
    }

    private static Article plain(AnnotatedArticle annotated) {
        return annotated.article();
    }

    /** One article after another, each asked for at once. */
    private static void joiningOne(GeneratedArticles generated, int count, GrowingLedger builder) {
        double[] times = new double[JOINED];
        for (int i = 0; i < times.length; i++) {
            AnnotatedArticle article = generated.article(count + i);
            double begin = seconds();
            builder.add(article);
            builder.incidents(Policy.LATEST);
            times[i] = 1000 * (seconds() - begin);
        }
        Arrays.sort(times);
        row("one more article joins, of " + JOINED + ": median", "%.1f ms", times[times.length / 2]);
        row("of ten the slowest begin at", "%.1f ms", times[times.length * 9 / 10]);
        row("slowest", "%.1f ms", times[times.length - 1]);
    }

    /** Pages of the incidents, and of so many times them as a million figures make, which differ in all but what stands in them. */
    private static void pages(GeneratedArticles generated, List<Incident> incidents, long figures) {
        pages(generated, incidents);
        int times = Math.toIntExact(MILLION / figures);
        if (times > 1) {
            pages(generated, Stream.generate(() -> incidents).limit(times).flatMap(List::stream).sorted(Incident.BY_DAY).toList());
        }
    }

    private static void pages(GeneratedArticles generated, List<Incident> incidents) {
        double began = seconds();
        IncidentSearch search = IncidentSearch.of(incidents);
        row("columns of %,d incidents".formatted(incidents.size()), "%.0f ms", 1000 * (seconds() - began));
        AnalystQueries queries = new AnalystQueries(SEED, generated.places());
        double[] times = new double[200];
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < times.length; i++) {
                FigureQuery asked = queries.next();
                IncidentQuery query = IncidentQuery.of(asked.resolve(generated.places()::find));
                double begin = seconds();
                List<Incident> page = search.find(query).page(0, PAGE);
                times[i] = 1000 * (seconds() - begin);
                if (!page.stream().allMatch(query)) {
                    throw new AssertionError(asked);
                }
            }
        }
        Arrays.sort(times);
        row("page of " + PAGE + " of them: median", "%.2f ms", times[times.length / 2]);
        row("of ten the slowest begin at", "%.2f ms", times[times.length * 9 / 10]);
        row("slowest", "%.2f ms", times[times.length - 1]);
    }

    private static double seconds() {
        return THREADS.getCurrentThreadCpuTime() / 1e9;
    }

    /** What is kept once all is read and joined. */
    private static long kept() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void row(String what, String format, double measured) {
        System.out.println("| " + what + " | " + String.format(Locale.ROOT, format, measured) + " |");
    }
}
