package org.dateline.index;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.dateline.article.ArticleId;

/**
 * Tells which articles came, changed and went from one state of an index to the next: looks only into the parts of the index that
 * are new or lost an article. What Lucene merely moved to another part is known by its {@link ContentHash}. For one thread.
 */
final class ArticleChanges {

    /** The articles of one part of the index that were there when it was last looked at. */
    private record Part(Map<Integer, ArticleId> articles, int documents) {}

    /**
     * What is other than before.
     *
     * @param come the documents of articles that are new or changed
     * @param gone the articles that are no longer there
     */
    record Changes(List<Integer> come, Set<ArticleId> gone) {}

    private Map<Object, Part> parts = new HashMap<>();
    private final Map<ArticleId, BytesRef> contents = new HashMap<>();
    /** What was there when another process looked last, until this one does. */
    private final Set<ArticleId> before = new LinkedHashSet<>();

    /** The changes since an empty index. */
    ArticleChanges() {}

    /** The changes since the state that {@link #bytes} tells. @throws IllegalArgumentException where it tells none */
    ArticleChanges(byte[] state) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(state))) {
            for (int left = in.readInt(); left > 0; left--) {
                byte[] id = in.readNBytes(in.readInt());
                byte[] hash = in.readNBytes(in.readInt());
                ArticleId article = new ArticleId(new String(id, StandardCharsets.UTF_8));
                before.add(article);
                if (hash.length > 0) {
                    contents.put(article, new BytesRef(hash));
                }
            }
        } catch (IOException e) {
            throw new IllegalArgumentException(state.length + " bytes do not tell which articles there were", e);
        }
    }

    /** Which articles there are, for another process. */
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<ArticleId> here = parts.values().stream().flatMap(part -> part.articles().values().stream()).toList();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(here.size());
            for (ArticleId article : here) {
                byte[] id = article.value().getBytes(StandardCharsets.UTF_8);
                BytesRef hash = contents.getOrDefault(article, new BytesRef());
                out.writeInt(id.length);
                out.write(id);
                out.writeInt(hash.length);
                out.write(hash.bytes, hash.offset, hash.length);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        }
        return bytes.toByteArray();
    }

    /** What is other in {@code reader} than in the reader before it, than in an empty index at first. */
    Changes to(DirectoryReader reader) throws IOException {
        Set<ArticleId> gone = new LinkedHashSet<>(before);
        before.clear();
        List<Integer> come = new ArrayList<>();
        Map<Object, Part> now = new HashMap<>();
        List<LeafReaderContext> fresh = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Object key = leaf.reader().getCoreCacheHelper().getKey();
            Part known = parts.remove(key);
            if (known == null) {
                fresh.add(leaf);
            } else {
                now.put(key, known.documents() == leaf.reader().numDocs() ? known : without(known, leaf.reader(), gone));
            }
        }
        parts.values().forEach(part -> gone.addAll(part.articles().values()));
        for (LeafReaderContext leaf : fresh) {
            now.put(leaf.reader().getCoreCacheHelper().getKey(), read(leaf, come, gone));
        }
        gone.forEach(contents::remove);
        parts = now;
        return new Changes(come, gone);
    }

    private static Part without(Part known, LeafReader leaf, Set<ArticleId> gone) {
        Bits live = leaf.getLiveDocs();
        Map<Integer, ArticleId> left = new HashMap<>();
        known.articles().forEach((doc, article) -> {
            if (live == null || live.get(doc)) {
                left.put(doc, article);
            } else {
                gone.add(article);
            }
        });
        return new Part(left, leaf.numDocs());
    }

    private Part read(LeafReaderContext leaf, List<Integer> come, Set<ArticleId> gone) throws IOException {
        BitSet articles = QueryCompiler.PARENTS.getBitSet(leaf);
        Map<Integer, ArticleId> here = new HashMap<>();
        Map<Integer, BytesRef> hashes = new HashMap<>();
        if (articles != null) {
            eachTerm(leaf.reader(), Fields.CONTENT, articles, (doc, term) -> hashes.put(doc, BytesRef.deepCopyOf(term)));
            eachTerm(leaf.reader(), Fields.ID, articles, (doc, term) -> here.put(doc, new ArticleId(term.utf8ToString())));
        }
        here.forEach((doc, article) -> {
            gone.remove(article);
            BytesRef hash = hashes.get(doc);
            BytesRef known = hash == null ? contents.remove(article) : contents.put(article, hash);
            if (hash == null || !hash.equals(known)) {
                come.add(leaf.docBase + doc);
            }
        });
        return new Part(here, leaf.reader().numDocs());
    }

    /** What is done with a term of an article's document. */
    private interface Taking {
        void take(int doc, BytesRef term);
    }

    private static void eachTerm(LeafReader leaf, String field, BitSet articles, Taking taking) throws IOException {
        Terms terms = leaf.terms(field);
        TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
        PostingsEnum documents = null;
        Bits live = leaf.getLiveDocs();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            documents = each.postings(documents, PostingsEnum.NONE);
            for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
                if (articles.get(doc) && (live == null || live.get(doc))) {
                    taking.take(doc, term);
                }
            }
        }
    }
}
