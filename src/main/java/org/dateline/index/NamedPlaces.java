package org.dateline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.dateline.place.Place;
import org.dateline.query.Condition;
import org.dateline.query.FieldNames;
import org.dateline.query.In;
import org.dateline.query.PlaceNames;
import org.dateline.query.QueryException;

/** The places that a gazetteer knows, with the names that the articles of an index use for what a question may mean. */
final class NamedPlaces implements PlaceNames {

    private static final String NAME = "n:";
    private static final int MOST = 3;

    /** The names that were asked last are looked up once. */
    private static final int KEPT = 1_000;

    private final PlaceNames gazetteer;
    private final CorpusReader corpus;
    private final Map<String, List<Place>> found = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Place>> eldest) {
            return size() > KEPT;
        }
    });

    NamedPlaces(PlaceNames gazetteer, CorpusReader corpus) {
        this.gazetteer = gazetteer;
        this.corpus = corpus;
    }

    @Override
    public List<Place> find(String name) {
        return found.computeIfAbsent(name, gazetteer::find);
    }

    @Override
    public boolean isSpelt(String name) {
        return gazetteer.isSpelt(name);
    }

    @Override
    public List<String> alike(String name) {
        return corpus.search((searcher, reader) -> alike(name, reader));
    }

    /** @throws QueryException where {@code condition} names a place that neither the gazetteer nor an article knows */
    static void check(Condition condition, IndexReader reader, PlaceNames names) throws IOException {
        for (In in : condition.leaves().filter(In.class::isInstance).map(In.class::cast).filter(In::isUnknown).toList()) {
            boolean isNamed = false;
            for (String key : in.region().keys()) {
                isNamed |= reader.docFreq(new Term(FieldNames.PLACE, key)) > 0;
            }
            if (!isNamed) {
                throw QueryException.noPlace(in.region().name(), names.alike(in.region().name()));
            }
        }
    }

    /** The names in the index that differ least, in a letter or two behind the first. */
    private List<String> alike(String name, IndexReader reader) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, FieldNames.PLACE);
        String folded = In.key(name);
        if (terms == null || folded.length() <= NAME.length() + 1) {
            return List.of();
        }
        record Close(float boost, String name) {}
        List<Close> close = new ArrayList<>();
        TermsEnum alike = new FuzzyTermsEnum(terms, new Term(FieldNames.PLACE, folded), 2, NAME.length() + 1, true);
        for (BytesRef term = alike.next(); term != null; term = alike.next()) {
            close.add(new Close(alike.attributes().addAttribute(BoostAttribute.class).getBoost(),
                    term.utf8ToString().substring(NAME.length())));
        }
        Set<String> names = new TreeSet<>();
        close.sort((a, b) -> a.boost != b.boost ? Float.compare(b.boost, a.boost) : a.name.compareTo(b.name));
        List<String> found = new ArrayList<>();
        for (Close one : close) {
            String called = gazetteer.isSpelt(one.name) ? gazetteer.find(one.name).get(0).name() : one.name;
            if (one.boost == close.get(0).boost && names.add(called) && found.size() < MOST) {
                found.add(called);
            }
        }
        return found;
    }
}
