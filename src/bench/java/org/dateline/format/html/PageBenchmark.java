package org.dateline.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.article.Article;
import org.dateline.benchmark.GeneratedNews;
import org.jsoup.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What an article of a page costs beside jsoup's own parse of it: 50 generated pages with menus, teasers and comments. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PageBenchmark {

    private final List<String> pages = pages();

    private static List<String> pages() {
        List<String> pages = new ArrayList<>();
        for (Article article : GeneratedNews.articles(1, 50)) {
            String links = IntStream.range(0, 60).mapToObj(i -> "<li class=\"menu-item\"><a href=\"/s/" + i + "\">Section " + i + " of the paper</a></li>")
                    .collect(Collectors.joining());
            String cards = IntStream.range(0, 40).mapToObj(i -> "<div class=\"card\"><h3><a href=\"/c/" + i + "\">The council met on the matter of the bridge " + i
                    + "</a></h3><p>It was the third time this year.</p></div>").collect(Collectors.joining());
            String body = article.text().lines().filter(line -> !line.isBlank()).map(line -> "<p>" + line + "</p>").collect(Collectors.joining("\n"));
            String title = article.title().orElse("A story");
            pages.add("<html lang=\"en\"><head><title>" + title + " | The Post</title><meta property=\"article:published_time\" content=\"2019-12-11T08:00:00Z\">"
                    + "</head><body><nav><ul>" + links + "</ul></nav><div id=\"main\"><h1>" + title + "</h1><div class=\"byline\">11 December 2019</div>" + body
                    + "</div><div class=\"related\">" + cards + "</div><footer><ul>" + links + "</ul></footer></body></html>");
        }
        return pages;
    }

    /** jsoup's own parse alone. */
    @Benchmark
    public void parse(Blackhole hole) {
        for (String page : pages) {
            hole.consume(Parser.htmlParser().parseInput(page, ""));
        }
    }

    /** The article with its day, title and anchors, the parse with it. */
    @Benchmark
    public void read(Blackhole hole) {
        for (String page : pages) {
            hole.consume(PageCleaner.clean(page, Optional.empty()));
        }
    }
}
