package org.dateline.index;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;
import org.dateline.article.ArticleId;

/** Finds the articles of the figures that a query matches, by the ids that stand beside the figures. For one thread. */
final class MatchingArticles extends SimpleCollector {

    private final Set<ArticleId> found = new HashSet<>();
    private SortedDocValues ids;
    private FixedBitSet seen;

    private MatchingArticles() {}

    static Set<ArticleId> find(IndexSearcher searcher, Query query) throws IOException {
        MatchingArticles articles = new MatchingArticles();
        searcher.search(query, articles);
        return articles.found;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        ids = DocValues.getSorted(leaf.reader(), Fields.ID_ORDER);
        seen = new FixedBitSet(Math.max(1, ids.getValueCount()));
    }

    @Override
    public void collect(int doc) throws IOException {
        if (ids.advanceExact(doc) && !seen.getAndSet(ids.ordValue())) {
            found.add(new ArticleId(ids.lookupOrd(ids.ordValue()).utf8ToString()));
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
