package org.dateline.index;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.dateline.query.Condition;
import org.dateline.query.FieldNames;
import org.dateline.query.OneOf;
import org.dateline.query.WholeNames;

/**
 * Keeps questions from articles that were taken in before the index kept what they ask for: types of events from format 5 on,
 * {@link WholeNames} from format 6 on.
 */
final class EarlierArticles {

    private static final String EVENT_TYPE = OneOf.Slot.TYPE.name();

    private EarlierArticles() {}

    /** @throws CorpusException where {@code condition} asks for what articles lack */
    static void check(Condition condition, IndexReader reader, IndexFolder folder) throws IOException {
        if (condition.leaves().anyMatch(leaf -> leaf instanceof OneOf oneOf && oneOf.slot() == OneOf.Slot.TYPE)) {
            checkEventTypes(reader, folder);
        }
        if (WholeNames.areAsked(condition)) {
            checkWholeNames(reader, folder);
        }
    }

    /** @throws CorpusException where articles lack the types of their events */
    static void checkEventTypes(IndexReader reader, IndexFolder folder) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            if (leaf.reader().getDocCount(EVENT_TYPE) < leaf.reader().docFreq(new Term(FieldNames.TYPE, FieldNames.FIGURE))) {
                throw lacking("types of events were kept", folder);
            }
        }
    }

    private static void checkWholeNames(IndexReader reader, IndexFolder folder) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            if (leaf.reader().docFreq(new Term(Fields.TERMS, Fields.TERMS_WITH_WHOLE_NAMES))
                    < leaf.reader().docFreq(new Term(FieldNames.TYPE, FieldNames.ARTICLE))) {
                throw lacking("names such as Hamas and Hama were told apart", folder);
            }
        }
    }

    private static CorpusException lacking(String what, IndexFolder folder) {
        return new CorpusException("the index " + folder + " holds articles from before " + what + "; take them in"
                + " again: dateline ingest --again --index " + folder + " INPUT..., or export the index and take that in");
    }
}
