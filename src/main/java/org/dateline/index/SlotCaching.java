package org.dateline.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryCachingPolicy;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.TermQuery;
import org.dateline.query.OneOf;

/**
 * Searchers that keep in Lucene's cache, as bits, which figures have which value of a slot. The values are few and most
 * questions ask for some of them; Lucene's own policy keeps no single words. The rest is left to that policy. An index is
 * checked for damage before it is searched.
 */
final class SlotCaching extends SearcherFactory {

    private static final Set<String> SLOTS =
            Arrays.stream(OneOf.Slot.values()).map(OneOf.Slot::name).collect(Collectors.toUnmodifiableSet());

    @Override
    public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) throws IOException {
        Integrity.checkAnswers(reader, previous);
        IndexSearcher searcher = new IndexSearcher(reader);
        QueryCachingPolicy usual = searcher.getQueryCachingPolicy();
        searcher.setQueryCachingPolicy(new QueryCachingPolicy() {
            @Override
            public void onUse(Query query) {
                usual.onUse(query);
            }

            @Override
            public boolean shouldCache(Query query) throws IOException {
                return query instanceof TermQuery word && SLOTS.contains(word.getTerm().field()) || usual.shouldCache(query);
            }
        });
        return searcher;
    }
}
