package org.dateline.page;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.ledger.Incident;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.GrowingLedger;
import org.dateline.ledger.Policy;
import org.dateline.ledger.TellingFinder;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.testing.GeneratedArticles;

/**
 * Measures how fast a served page is answered over many figures of generated articles, and prints a table in Markdown.
 * Arguments: the number of figures, a million unless given, which need a heap of some gigabytes; and how many times each incident is
 * served, once unless given: many rows of few articles show what rows cost, on a machine that has no time for a million.
 */
public final class ServedFigures {

    private static final long SEED = 20200131;
    private static final int ROUNDS = 9;
    private static final OperatingSystemMXBean PROCESS = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private ServedFigures() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        measure(arguments.length > 0 ? Long.parseLong(arguments[0]) : 1_000_000,
                arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1);
    }

    /** Prints the table and returns its medians in milliseconds. */
    static Map<String, Double> measure(long wanted, int times) throws IOException, InterruptedException {
        GeneratedArticles generated = new GeneratedArticles(SEED, 330);
        GrowingLedger builder = new GrowingLedger(TellingFinder.english());
        long figures = 0;
        int articles = 0;
        while (figures < wanted) {
            AnnotatedArticle article = generated.article(articles++);
            figures += article.figures().size();
            builder.add(article);
        }
        Ledger ledger = repeated(builder.build(Policy.LATEST), times);
        Map<String, Double> measured = new LinkedHashMap<>();
        try (PageServer server = PageServer.start(ledger, id -> Optional.empty(), articles, 0)) {
            System.out.println("| served: " + figures + " figures in " + articles + " articles, " + ledger.incidents().size()
                    + " incidents | median ms | processor ms | KB |\n|---|---:|---:|---:|");
            String some = ledger.incidents().get(ledger.incidents().size() / 2).id();
            Map<String, String> questions = new LinkedHashMap<>();
            questions.put("the page", "");
            questions.put("the first view", "view?rows=25");
            questions.put("a kind", "view?rows=25&kind=INJURED");
            questions.put("a place", "view?rows=25&place=syria");
            questions.put("a source", "view?rows=25&source=ministry");
            questions.put("two months", "view?rows=25&from=2020-01-01&to=2020-02-29");
            questions.put("another policy, by toll", "view?rows=25&policy=RANGE&sort=-toll");
            questions.put("ranked sources, by toll", "view?rows=25&policy=SOURCES:Reuters;OCHA&sort=-toll");
            questions.put("the places to choose from", "choices?of=place");
            questions.put("an incident", "incident?id=" + some.replace("#", "%23"));
            for (Map.Entry<String, String> question : questions.entrySet()) {
                measured.put(question.getKey(), measure(question.getKey(), server.address().resolve("/" + question.getValue())));
            }
        }
        return measured;
    }

    private static Ledger repeated(Ledger ledger, int times) {
        List<Incident> all = new ArrayList<>(ledger.incidents());
        for (int i = 1; i < times; i++) {
            String end = "~" + i;
            ledger.incidents().forEach(one -> all.add(new Incident(one.id() + end, one.tellings(), one.type(), one.places(), one.when(),
                    one.basis(), one.tolls(), one.copies(), one.ties(), one.revisions())));
        }
        all.sort(Incident.BY_DAY);
        return new Ledger(all, ledger.series(), ledger.copies(), ledger.articles(), ledger.published());
    }

    /** Prints what a question takes on the clock, what it takes of the processor, and how large its answer is. */
    private static double measure(String name, URI address) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        double[] times = new double[ROUNDS];
        double[] work = new double[ROUNDS];
        int bytes = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long begin = System.nanoTime();
            long used = PROCESS.getProcessCpuTime();
            HttpResponse<byte[]> response = client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
            times[i] = (System.nanoTime() - begin) / 1e6;
            work[i] = (PROCESS.getProcessCpuTime() - used) / 1e6;
            bytes = response.body().length;
            if (response.statusCode() != 200) {
                throw new IOException(address + ": status " + response.statusCode());
            }
        }
        System.out.printf("| %s | %.0f | %.0f | %d |%n", name, median(times), median(work), bytes / 1024);
        return median(times);
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
