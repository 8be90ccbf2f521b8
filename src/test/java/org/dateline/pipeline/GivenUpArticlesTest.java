package org.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.List;
import org.dateline.article.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An article that was given up does not keep a core: its thread asks all the time whether it is still wanted. */
class GivenUpArticlesTest {

    private static final Annotator ANNOTATOR = Annotator.english();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final List<String> TOWNS = List.of("Homs", "Aleppo", "Idlib", "Mosul", "Kabul");
    private static final int ROWS = 1000;

    /** No stretch of work without a question takes a larger part of the whole. */
    private static final double LARGEST_PART = 0.2;

    /** Notes how long it works between two questions whether it was interrupted. */
    private static final class AskingThread extends Thread {

        private long whole;
        private long longest;
        private long before;

        AskingThread(Runnable work) {
            super(work);
        }

        @Override
        public void run() {
            long begin = THREADS.getCurrentThreadCpuTime();
            before = begin;
            super.run();
            note();
            whole = before - begin;
        }

        @Override
        public boolean isInterrupted() {
            note();
            return super.isInterrupted();
        }

        private void note() {
            long now = THREADS.getCurrentThreadCpuTime();
            longest = Math.max(longest, now - before);
            before = now;
        }
    }

    private static String text(String kind) {
        StringBuilder text = new StringBuilder(kind.equals("table") ? "Town\tDead\tInjured\n" : "");
        for (int i = 0; i < ROWS; i++) {
            String town = TOWNS.get(i % TOWNS.size());
            int dead = i % 997 + 2;
            text.append(switch (kind) {
                case "table" -> town + "\t" + dead + "\t" + (i % 70 + 3) + "\n";
                case "shouted" -> "AT LEAST " + dead + " PEOPLE WERE KILLED IN " + town.toUpperCase(java.util.Locale.ROOT) + " ON MONDAY, POLICE SAID.\n\n";
                case "one event" -> "At least " + dead + " people were killed in " + town + " on Monday, police said. Another 30 were wounded.\n\n";
                default -> "At least " + dead + " people were killed in a blast in " + town + " on " + (1 + i % 28) + " March " + (1990 + i % 30) + ". ";
            });
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"many events", "one event", "shouted", "table"})
    void noLongStretchOfWorkGoesOnWithoutAsking(String kind) throws InterruptedException {
        Article article = Article.of(text(kind), LocalDate.of(2020, 3, 2));
        double least = 1;
        for (int run = 0; run < 3 && least > LARGEST_PART; run++) {
            AskingThread thread = new AskingThread(() -> ANNOTATOR.annotate(article));
            thread.start();
            thread.join();
            least = Math.min(least, thread.longest / (double) thread.whole);
        }
        assertTrue(least <= LARGEST_PART, kind + ": " + least + " of the work in one stretch");
    }
}
