package org.dateline.index;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dateline.Dateline;
import org.dateline.query.Facet;
import org.dateline.query.FigureQuery;
import org.dateline.query.Order;

/**
 * Measures what questions to an open index cost, in processor time of the thread that asks, once the process has come up to speed.
 * Argument: an index. It uses what all versions have, so that two of them can be compared, each with an index that it made:
 * {@code java -cp JAR:target/test-classes org.dateline.index.CorpusLatency INDEX}. Facets are counted as that version's {@code facets}
 * counts them: by {@code CorpusReader.counted} where it has that, else by {@code breakdown}.
 */
public final class CorpusLatency {

    private static final int ROUNDS = 1500;
    private static final int MEASURED = 500;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CorpusLatency() {}

    public static void main(String[] arguments) throws Exception {
        Map<String, Callable<?>> asked = new LinkedHashMap<>();
        try (CorpusReader reader = Dateline.read(Path.of(arguments[0]))) {
            Method counted = Arrays.stream(CorpusReader.class.getMethods()).filter(method -> method.getName().equals("counted")).findFirst()
                    .orElse(null);
            for (Facet facet : List.of(Facet.KIND, Facet.COUNTRY, Facet.PLACE, Facet.MONTH, Facet.DAY, Facet.SOURCE, Facet.OUTLET)) {
                asked.put("facets by " + facet.name().toLowerCase(java.util.Locale.ROOT), () -> counted == null
                        ? reader.breakdown(FigureQuery.all(), facet) : counted.invoke(reader, FigureQuery.all(), List.of(facet)));
            }
            for (String question : List.of("killed >= 100", "killed within 50 km of Aleppo", "displaced during 2014",
                    "killed matching \"air strikes\"", "killed in Syria", "injured said by ministry")) {
                asked.put("page of 20: " + question, () -> reader.find(FigureQuery.parse(question), Order.NEWEST, 0, 20));
            }
            asked.put("sum of all", () -> reader.summed(FigureQuery.all()));
            System.out.println(reader.count(FigureQuery.all()) + " figures\n\n| question | median ms of the processor |\n|---|---:|");
            for (Map.Entry<String, Callable<?>> question : asked.entrySet()) {
                System.out.printf("| %s | %.3f |%n", question.getKey(), median(question.getValue()));
            }
        }
    }

    private static double median(Callable<?> question) throws Exception {
        double[] times = new double[MEASURED];
        for (int i = 0; i < ROUNDS; i++) {
            long begin = THREADS.getCurrentThreadCpuTime();
            question.call();
            times[i % MEASURED] = (THREADS.getCurrentThreadCpuTime() - begin) / 1e6;
        }
        Arrays.sort(times);
        return times[MEASURED / 2];
    }
}
