package org.dateline.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.place.PlaceFinder;
import org.dateline.place.PlaceMention;
import org.dateline.text.TextAnalyzer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code places}: lists the places that articles name. */
@Command(name = "places", mixinStandardHelpOptions = true,
        description = "Lists the places that each article names, one a line, tab-separated.",
        footer = {"", "Examples:", "  dateline places seeds/",
            "  dateline places --gazetteer syria.gazetteer --corrections mine.tsv article.txt"})
final class PlacesCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private OwnPlaces places;

    @Mixin
    private Inputs inputs;

    @Override
    public Integer call() throws IOException {
        Console console = main.console();
        Messages messages = new Messages(console.err());
        PlaceFinder finder = places.finder();
        places.check(messages);
        TextAnalyzer analyzer = TextAnalyzer.english();
        try (Printer printer = new Printer(console); Stream<Article> articles = inputs.articles(console, messages)) {
            printer.line("article\tbegin\ttext\tform\tname\tkind\tcountry\tadmin1\tid\tnorth\teast\tradius\tconfidence");
            for (Iterator<Article> i = articles.iterator(); i.hasNext();) {
                Article article = i.next();
                for (PlaceMention mention : finder.find(article, analyzer.analyze(article.text()))) {
                    printer.line(line(article, mention));
                }
            }
        }
        return messages.exitCode();
    }

    private static String line(Article article, PlaceMention mention) {
        String where = mention.place().map(GazetteerCommand::line).orElse("-\t-\t-\t-\t-\t-\t-\t-");
        return String.join("\t", Cells.clean(article.id().value()), Integer.toString(mention.evidence().span().begin()),
                Cells.clean(mention.text()), mention.form().name(), where.substring(0, where.lastIndexOf('\t')),
                Long.toString(Math.round(mention.radiusKm())), String.format(Locale.ROOT, "%.2f", mention.confidence()));
    }
}
