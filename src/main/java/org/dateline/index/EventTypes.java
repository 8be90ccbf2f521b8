package org.dateline.index;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.dateline.query.Condition;
import org.dateline.query.FieldNames;
import org.dateline.query.OneOf;

/** Keeps questions about types of event from articles that were taken in before the index kept them: from format 5 on it does. */
final class EventTypes {

    private static final String FIELD = OneOf.Slot.TYPE.name();

    private EventTypes() {}

    /** @throws CorpusException where {@code condition} asks for a type of event and articles lack it */
    static void check(Condition condition, IndexReader reader, IndexFolder folder) throws IOException {
        if (isAsked(condition)) {
            check(reader, folder);
        }
    }

    /** @throws CorpusException where articles lack the types of their events */
    static void check(IndexReader reader, IndexFolder folder) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            if (leaf.reader().getDocCount(FIELD) < leaf.reader().docFreq(new Term(FieldNames.TYPE, FieldNames.FIGURE))) {
                throw new CorpusException("the index " + folder + " holds articles from before types of events were kept; take them in"
                        + " again: dateline ingest --again --index " + folder + " INPUT..., or export the index and take that in");
            }
        }
    }

    private static boolean isAsked(Condition condition) {
        return condition instanceof Condition.And and ? and.all().stream().anyMatch(EventTypes::isAsked)
                : condition instanceof Condition.Or or ? or.any().stream().anyMatch(EventTypes::isAsked)
                : condition instanceof Condition.Not not ? isAsked(not.condition())
                : condition instanceof OneOf oneOf && oneOf.slot() == OneOf.Slot.TYPE;
    }
}
