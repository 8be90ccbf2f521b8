package org.dateline.figure;

import org.dateline.article.Article;
import org.dateline.time.Publication;
import java.util.Optional;

/**
 * A figure in its article: what a question is asked of, and what answers it.
 *
 * @param article where it stands
 * @param published when that was published, as far as known
 * @param figure what it says
 */
public record Finding(Article article, Optional<Publication> published, Figure figure) {}
