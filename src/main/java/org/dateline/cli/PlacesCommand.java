package org.dateline.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.Articles;
import org.dateline.article.Skipped;
import org.dateline.place.GazetteerException;
import org.dateline.place.PlaceFinder;
import org.dateline.place.PlaceMention;
import org.dateline.text.TextAnalyzer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code places}: lists the places that articles name. */
@Command(name = "places", mixinStandardHelpOptions = true,
        description = "Lists the places that each article names, one a line, tab-separated.",
        footer = {"", "Examples:", "  dateline places seeds/",
            "  dateline places --gazetteer syria.gazetteer --corrections mine.tsv article.txt"})
final class PlacesCommand implements Callable<Integer> {

    @Mixin
    private OwnPlaces places;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "A .txt or .jsonl file, a folder, or - for JSON Lines on standard input.")
    private List<Path> inputs;

    private int skipped;

    @Override
    public Integer call() {
        PlaceFinder finder;
        try {
            finder = places.finder();
        } catch (GazetteerException e) {
            System.err.println(e.getMessage());
            return 2;
        }
        TextAnalyzer analyzer = TextAnalyzer.english();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("article\tbegin\ttext\tform\tname\tkind\tcountry\tadmin1\tid\tnorth\teast\tradius\tconfidence");
        for (Path input : inputs) {
            try (Stream<Article> articles = input.toString().equals("-")
                    ? Articles.lines(System.in, "standard input", this::skip)
                    : Articles.read(input, this::skip)) {
                for (Iterator<Article> i = articles.iterator(); i.hasNext();) {
                    Article article = i.next();
                    for (PlaceMention mention : finder.find(article, analyzer.analyze(article.text()))) {
                        out.println(line(article, mention));
                    }
                }
            }
        }
        return skipped == 0 ? 0 : 1;
    }

    private static String line(Article article, PlaceMention mention) {
        String where = mention.place().map(GazetteerCommand::line).orElse("-\t-\t-\t-\t-\t-\t-\t-");
        return String.join("\t", article.id().value(), Integer.toString(mention.evidence().span().begin()),
                mention.text().replaceAll("\\s+", " "), mention.form().name(), where.substring(0, where.lastIndexOf('\t')),
                Long.toString(Math.round(mention.radiusKm())), String.format(Locale.ROOT, "%.2f", mention.confidence()));
    }

    private void skip(Skipped bad) {
        skipped++;
        System.err.println(bad);
    }
}
