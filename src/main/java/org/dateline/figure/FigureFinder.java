package org.dateline.figure;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.number.QuantityFinder;
import org.dateline.place.PlaceMention;
import org.dateline.text.Sentence;
import org.dateline.time.Times;

/** Finds casualty and displacement figures and fills their slots. Immutable and safe for use by several threads. */
public final class FigureFinder {

    private final QuantityFinder quantities;

    private FigureFinder(QuantityFinder quantities) {
        this.quantities = quantities;
    }

    /** The finder of figures in English texts. */
    public static FigureFinder english() {
        return new FigureFinder(QuantityFinder.english());
    }

    /**
     * The figures of {@code article} in reading order.
     *
     * @param sentences the sentences of its text
     * @param times what it tells about time
     * @param places the places that it names
     */
    public List<Figure> find(Article article, List<Sentence> sentences, Times times, List<PlaceMention> places) {
        return explain(article, sentences, times, places).stream().map(Explanation::figure).toList();
    }

    /** The same figures, each with the chain of rules that made it. */
    public List<Explanation> explain(Article article, List<Sentence> sentences, Times times,
            List<PlaceMention> places) {
        return List.of();
    }
}
