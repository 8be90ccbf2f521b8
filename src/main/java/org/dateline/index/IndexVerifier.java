package org.dateline.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Lock;
import org.dateline.pipeline.AnnotatedArticle;

/**
 * Checks an index from end to end: every file against its checksum, then with Lucene's own checks, then every article by
 * reading it whole. Reads each byte some three times; nothing is changed.
 */
public final class IndexVerifier {

    private final IndexFolder folder;
    private final List<String> damage = new ArrayList<>();
    private long articles;
    private long figures;

    private IndexVerifier(IndexFolder folder) {
        this.folder = folder;
    }

    /**
     * Checks the index in {@code path}.
     *
     * @throws CorpusException where there is no index or it is being written to; an index that cannot even be opened is
     *         damage, not an exception
     */
    public static Verification verify(Path path) {
        IndexVerifier verifier = new IndexVerifier(IndexFolder.existing(path));
        verifier.run();
        return new Verification(verifier.articles, verifier.figures, verifier.damage);
    }

    private void run() {
        try (Lock lock = folder.lock()) {
            try (DirectoryReader reader = folder.reader()) {
                for (LeafReaderContext leaf : reader.leaves()) {
                    checkFiles(leaf);
                }
                if (damage.isEmpty()) {
                    checkIndex(lock);
                    readArticles(reader);
                }
            } catch (CorpusException e) {
                if (e.getCause() == null) {
                    throw e;
                }
                damage.add(e.getMessage());
            }
        } catch (IOException e) {
            throw folder.failed("read", e);
        }
    }

    private void checkFiles(LeafReaderContext leaf) {
        try {
            leaf.reader().checkIntegrity();
        } catch (IOException | RuntimeException e) {
            damage.add(folder.failed("read", e).getMessage());
        }
    }

    private void checkIndex(Lock lock) throws IOException {
        try (CheckIndex check = new CheckIndex(folder.directory(), lock)) {
            CheckIndex.Status status = check.checkIndex();
            if (!status.clean) {
                String why = status.segmentInfos.stream().flatMap(IndexVerifier::failures).map(failure -> ": " + failure)
                        .findFirst().orElse("");
                damage.add("the index " + folder + " is damaged: Lucene's checks fail" + why);
            }
        }
    }

    private static Stream<Throwable> failures(CheckIndex.Status.SegmentInfoStatus segment) {
        return Stream.of(segment.fieldInfoStatus == null ? null : segment.fieldInfoStatus.error,
                        segment.liveDocStatus == null ? null : segment.liveDocStatus.error,
                        segment.fieldNormStatus == null ? null : segment.fieldNormStatus.error,
                        segment.termIndexStatus == null ? null : segment.termIndexStatus.error,
                        segment.storedFieldStatus == null ? null : segment.storedFieldStatus.error,
                        segment.docValuesStatus == null ? null : segment.docValuesStatus.error,
                        segment.pointsStatus == null ? null : segment.pointsStatus.error)
                .filter(Objects::nonNull);
    }

    private void readArticles(DirectoryReader reader) throws IOException {
        IndexSearcher searcher = new IndexSearcher(reader);
        int most = Math.max(1, reader.maxDoc());
        try (StoredArticles stored = new StoredArticles(reader)) {
            for (ScoreDoc found : searcher.search(QueryCompiler.ARTICLES, most).scoreDocs) {
                try {
                    AnnotatedArticle article = stored.article(found.doc);
                    articles++;
                    figures += article.figures().size();
                } catch (IOException e) {
                    damage.add(folder.failed("read", e).getMessage());
                }
            }
        }
    }
}
