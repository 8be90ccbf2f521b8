package org.dateline.pipeline;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.dateline.article.Article;
import org.dateline.weighing.PlaceLesson;
import org.dateline.figure.Account;
import org.dateline.figure.Explanation;
import org.dateline.figure.FigureFinder;
import org.dateline.place.Gazetteer;
import org.dateline.place.PlaceFinder;
import org.dateline.place.PlaceMention;
import org.dateline.text.Sentence;
import org.dateline.text.TextAnalyzer;
import org.dateline.time.TimeFinder;
import org.dateline.time.Times;

/**
 * Runs all stages on one article. Loading happens once, in the factory; after that an annotator is immutable and safe
 * for use by several threads.
 */
public final class Annotator {

    private final TextAnalyzer analyzer;
    private final TimeFinder times;
    private final PlaceFinder places;
    private final FigureFinder figures;

    private Annotator(TextAnalyzer analyzer, TimeFinder times, FigureFinder figures, PlaceFinder places) {
        this.analyzer = analyzer;
        this.times = times;
        this.places = places;
        this.figures = figures;
    }

    /**
     * The annotator of English articles, with the models, lists and gazetteer that come with the library. They are
     * loaded side by side, since the gazetteer takes as long as all others together.
     */
    public static Annotator english() {
        CompletableFuture<Void> gazetteer = CompletableFuture.runAsync(Gazetteer::english);
        TextAnalyzer analyzer = TextAnalyzer.english();
        TimeFinder times = TimeFinder.english();
        FigureFinder figures = FigureFinder.english();
        if (!gazetteer.isDone()) {
            analyzer.loadTags();
        }
        return new Annotator(analyzer, times, figures, PlaceFinder.english());
    }

    /** The same annotator with another finder of places: one with a gazetteer or with corrections of one's own. */
    public Annotator withPlaces(PlaceFinder finder) {
        return new Annotator(analyzer, times, figures, Objects.requireNonNull(finder, "finder"));
    }

    /**
     * Everything that is found in {@code article}.
     *
     * @throws java.util.concurrent.CancellationException soon after the thread was interrupted
     */
    public AnnotatedArticle annotate(Article article) {
        Objects.requireNonNull(article, "article");
        List<Sentence> sentences = places.cased(analyzer.analyze(article.text()));
        Times found = times.find(article, sentences);
        List<PlaceMention> named = places.findWithDenied(article, sentences);
        Account account = figures.tell(article, sentences, found, named);
        return new AnnotatedArticle(article, found.published(),
                named.stream().filter(mention -> mention.form() != PlaceMention.Form.DESCRIPTION
                        && mention.form() != PlaceMention.Form.DENIED).toList(),
                found.expressions(), account.figures(), account.events());
    }

    /** What the places of the figures of {@code article} are chosen from. */
    public List<PlaceLesson> lessons(Article article) {
        Objects.requireNonNull(article, "article");
        List<Sentence> sentences = analyzer.analyze(article.text());
        return figures.lessons(sentences, times.find(article, sentences), places.findWithDenied(article, sentences));
    }

    /** The figures of {@code article}, each with the chain of rules that made it. */
    public List<Explanation> explain(Article article) {
        Objects.requireNonNull(article, "article");
        List<Sentence> sentences = places.cased(analyzer.analyze(article.text()));
        return figures.explain(article, sentences, times.find(article, sentences), places.findWithDenied(article, sentences));
    }
}
