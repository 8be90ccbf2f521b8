package org.dateline.figure;

import java.util.Objects;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.event.EventType;
import org.dateline.time.Publication;

/**
 * A figure in its article: what a question is asked of, and what answers it.
 *
 * @param article where it stands
 * @param published when that was published, as far as known
 * @param figure what it says
 * @param eventType of what sort its event is; nothing where it is told of none
 */
public record Finding(Article article, Optional<Publication> published, Figure figure, Optional<EventType> eventType) {

    public Finding {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(figure, "figure");
        Objects.requireNonNull(eventType, "eventType");
    }

    /** A finding that is told of no event. */
    public Finding(Article article, Optional<Publication> published, Figure figure) {
        this(article, published, figure, Optional.empty());
    }
}
