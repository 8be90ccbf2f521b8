package org.dateline.pipeline;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.article.Article;
import org.dateline.article.Evidence;
import org.dateline.event.Event;
import org.dateline.figure.Figure;
import org.dateline.figure.Finding;
import org.dateline.place.PlaceMention;
import org.dateline.time.Publication;
import org.dateline.time.TimeExpression;

/**
 * An article with all that was found in it, each list in the order of the text: it is put into it where it is given
 * otherwise.
 *
 * @param article the article as it came in
 * @param published its day of publication, as far as known
 * @param places the places that it names
 * @param dates its expressions of time
 * @param figures its casualty and displacement figures
 * @param events what it tells that happened; figures and events name each other by their positions
 */
public record AnnotatedArticle(Article article, Optional<Publication> published, List<PlaceMention> places,
        List<TimeExpression> dates, List<Figure> figures, List<Event> events) {

    public AnnotatedArticle {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(places, "places");
        Objects.requireNonNull(dates, "dates");
        Objects.requireNonNull(figures, "figures");
        Objects.requireNonNull(events, "events");
        places = inOrder(places, PlaceMention::evidence);
        dates = inOrder(dates, TimeExpression::evidence);
        figures = inOrder(figures, Figure::evidence);
        events = List.copyOf(events);
    }

    /** An article of which no events are known. */
    public AnnotatedArticle(Article article, Optional<Publication> published, List<PlaceMention> places,
            List<TimeExpression> dates, List<Figure> figures) {
        this(article, published, places, dates, figures, List.of());
    }

    /** The event of a figure, where it has one. */
    public Optional<Event> event(Figure figure) {
        return figure.event().isPresent() && figure.event().getAsInt() < events.size()
                ? Optional.of(events.get(figure.event().getAsInt())) : Optional.empty();
    }

    private static <T> List<T> inOrder(List<T> found, Function<T, Evidence> evidence) {
        for (int i = 1; i < found.size(); i++) {
            if (evidence.apply(found.get(i - 1)).span().compareTo(evidence.apply(found.get(i)).span()) > 0) {
                return found.stream().sorted(Comparator.comparing(one -> evidence.apply(one).span())).toList();
            }
        }
        return List.copyOf(found);
    }

    /** Its figures, each with the article that it stands in. */
    public List<Finding> findings() {
        return figures.stream().map(figure -> new Finding(article, published, figure, event(figure).map(Event::type))).toList();
    }
}
