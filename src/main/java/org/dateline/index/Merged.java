package org.dateline.index;

import java.util.List;
import java.util.Objects;
import org.dateline.article.ArticleId;

/**
 * What a merge did.
 *
 * @param articles how many articles were taken in
 * @param repeated how many stood in several of the indexes, just so, and were taken in once
 * @param replaced how many stood in several of the indexes and differed, so that the one of the index named last was kept
 * @param size how many articles the index holds now
 * @param choices the first thousand of those, by their ids
 */
public record Merged(long articles, long repeated, long replaced, long size, List<Choice> choices) {

    /**
     * An article that differs between indexes.
     *
     * @param id its id
     * @param kept the folder of the index that it was taken from
     * @param left the folder of the index named before that, whose article was left out
     */
    public record Choice(ArticleId id, String kept, String left) {

        public Choice {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(kept, "kept");
            Objects.requireNonNull(left, "left");
        }
    }

    public Merged {
        Objects.requireNonNull(choices, "choices");
        if (articles < 0 || repeated < 0 || replaced < 0 || size < articles) {
            throw new IllegalArgumentException(articles + " articles, " + repeated + " repeated, " + replaced
                    + " replaced, " + size + " in all; expected 0 or more of each, and no more taken in than there are");
        }
        choices = List.copyOf(choices);
    }
}
