package org.dateline.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterCodecReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SlowCodecReaderWrapper;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.dateline.article.ArticleId;

/**
 * One run of bringing several indexes into one. The indexes are opened and checked first; then ids that stand in several
 * are found by going through the ids of all at once, and the blocks that are kept are copied as they are. Memory grows by a
 * bit for each figure and article. For one thread; close it.
 */
final class IndexMerge implements AutoCloseable {

    private static final int MOST_CHOICES = 1000;
    private static final Set<String> PACKED = Set.of(Fields.PACKED);

    /** An index that is read from, and which of its documents are kept; each wins over those before it. */
    private record Part(IndexFolder folder, DirectoryReader reader, FixedBitSet kept) {}

    /** The documents of one article in one index. */
    private record Block(int part, List<Integer> documents) {}

    private final Deque<Closeable> open = new ArrayDeque<>();
    private final IndexFolder target;
    private final List<Part> parts = new ArrayList<>();
    private final List<Merged.Choice> choices = new ArrayList<>();
    private final Set<ArticleId> gone = new HashSet<>();
    private long articles;
    private long repeated;
    private long replaced;

    private IndexMerge(IndexFolder target) {
        this.target = target;
    }

    /** Opens and checks the indexes in {@code others}. @throws CorpusException as {@link Corpus#merge} does */
    static IndexMerge of(IndexFolder target, List<Path> others) {
        if (others.isEmpty()) {
            throw new CorpusException("there is nothing to merge into " + target + "; name one index or more");
        }
        IndexMerge merge = new IndexMerge(target);
        try {
            Set<Path> seen = new HashSet<>(Set.of(real(Path.of(target.toString()))));
            for (Path other : others) {
                IndexFolder folder = IndexFolder.existing(other);
                if (!seen.add(real(other))) {
                    throw new CorpusException("the index " + folder + " is named twice; name each once");
                }
                merge.open(folder);
            }
            return merge;
        } catch (RuntimeException e) {
            merge.close();
            throw e;
        }
    }

    private static Path real(Path path) {
        try {
            return Files.exists(path) ? path.toRealPath() : path.toAbsolutePath().normalize();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens an index, keeps its writers away and reads every file against its checksum. */
    private void open(IndexFolder folder) {
        try {
            open.push(folder.lock());
            DirectoryReader reader = folder.reader();
            open.push(reader);
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            parts.add(new Part(folder, reader, new FixedBitSet(Math.max(1, reader.maxDoc()))));
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            throw folder.failed("read", e);
        }
    }

    /** Takes all in and commits; where that fails, nothing is committed. */
    Merged into(CorpusWriter writer, IngestObserver observer) {
        long before = writer.size();
        try (DirectoryReader held = target.reader()) {
            parts.add(0, new Part(target, held, new FixedBitSet(Math.max(1, held.maxDoc()))));
            choose();
            writer.delete(gone);
            writer.add(kept());
            writer.commit();
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            throw e instanceof CorpusException known ? known : target.failed("written", e);
        }
        if (2 * articles >= before + articles) {
            Optional<String> lack = writer.lackOfRoom();
            lack.ifPresentOrElse(observer::leftInPieces, () -> writer.compact(() -> {
                observer.compacting();
                return observer.isStopping();
            }));
        }
        return new Merged(articles, repeated, replaced, writer.size(), choices);
    }

    /** Goes through all ids of all indexes and chooses the block of each. */
    private void choose() throws IOException {
        IndexReader[] readers = parts.stream().map(Part::reader).toArray(IndexReader[]::new);
        int[] starts = new int[readers.length + 1];
        for (int i = 0; i < readers.length; i++) {
            starts[i + 1] = Math.addExact(starts[i], readers[i].maxDoc());
        }
        try (MultiReader all = new MultiReader(readers, false)) {
            ArticlesById walk = new ArticlesById(all);
            for (BytesRef id = walk.next(); id != null; id = walk.next()) {
                List<Block> blocks = new ArrayList<>();
                for (int doc = walk.nextDocument(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = walk.nextDocument()) {
                    int part = ReaderUtil.subIndex(doc, starts);
                    if (blocks.isEmpty() || blocks.get(blocks.size() - 1).part() != part) {
                        blocks.add(new Block(part, new ArrayList<>()));
                    }
                    blocks.get(blocks.size() - 1).documents().add(doc - starts[part]);
                }
                if (!blocks.isEmpty()) {
                    choose(id.utf8ToString(), blocks);
                }
            }
        }
    }

    /** Keeps what the last index says of an article, in the first one that says just so. */
    private void choose(String id, List<Block> blocks) throws IOException {
        Block chosen = blocks.get(blocks.size() - 1);
        if (blocks.size() > 1) {
            BytesRef last = stored(chosen);
            for (int i = blocks.size() - 2; i >= 0; i--) {
                boolean same = last.equals(stored(blocks.get(i)));
                chosen = same ? blocks.get(i) : chosen;
                count(id, blocks.get(blocks.size() - 1), blocks.get(i), same);
            }
        }
        if (chosen.part() > 0) {
            articles++;
            chosen.documents().forEach(parts.get(chosen.part()).kept()::set);
            if (blocks.get(0).part() == 0) {
                gone.add(new ArticleId(id));
            }
        }
    }

    private void count(String id, Block last, Block other, boolean same) {
        if (same) {
            repeated++;
            return;
        }
        replaced++;
        if (choices.size() < MOST_CHOICES) {
            choices.add(new Merged.Choice(new ArticleId(id), parts.get(last.part()).folder().toString(),
                    parts.get(other.part()).folder().toString()));
        }
    }

    private BytesRef stored(Block block) throws IOException {
        int article = block.documents().get(block.documents().size() - 1);
        return parts.get(block.part()).reader().storedFields().document(article, PACKED).getBinaryValue(Fields.PACKED);
    }

    /** The segments of the other indexes with the documents that are kept of each. */
    private List<CodecReader> kept() throws IOException {
        List<CodecReader> kept = new ArrayList<>();
        for (Part part : parts.subList(1, parts.size())) {
            for (LeafReaderContext leaf : part.reader().leaves()) {
                FixedBitSet mine = new FixedBitSet(Math.max(1, leaf.reader().maxDoc()));
                for (int i = 0; i < leaf.reader().maxDoc(); i++) {
                    if (part.kept().get(leaf.docBase + i)) {
                        mine.set(i);
                    }
                }
                if (mine.cardinality() > 0) {
                    kept.add(new Chosen(SlowCodecReaderWrapper.wrap(leaf.reader()), mine));
                }
            }
        }
        return kept;
    }

    /** A segment of which some documents alone are taken. */
    private static final class Chosen extends FilterCodecReader {
        private final FixedBitSet documents;

        Chosen(CodecReader in, FixedBitSet documents) {
            super(in);
            this.documents = documents;
        }

        @Override
        public Bits getLiveDocs() {
            return documents;
        }

        @Override
        public int numDocs() {
            return documents.cardinality();
        }

        @Override
        public CacheHelper getCoreCacheHelper() {
            return in.getCoreCacheHelper();
        }

        @Override
        public CacheHelper getReaderCacheHelper() {
            return null;
        }
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (IOException e) {
                throw target.failed("closed", e);
            }
        }
    }
}
