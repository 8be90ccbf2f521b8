package org.dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Skipped;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.pipeline.Annotator;
import org.dateline.query.FigureQuery;
import org.dateline.testing.GeneratedArticles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class CorpusLifeTest {

    @TempDir
    private Path folder;

    private final GeneratedArticles generated = new GeneratedArticles(42, 60);

    private Corpus open() {
        return Corpus.open(folder.resolve("index"), Annotator::english, generated.places()::find);
    }

    private Ingested take(Corpus corpus, int from, int to) {
        return corpus.rebuild(skip -> generated.articles(to).skip(from), IngestSettings.usual(), IngestObserver.NONE);
    }

    private static void assertSays(String words, RuntimeException failure) {
        assertTrue(failure.getMessage().contains(words), failure.getMessage());
    }

    @Test
    void theSameIdGivesOneArticleInItsNewestForm() {
        try (Corpus corpus = open()) {
            take(corpus, 0, 5);
            AnnotatedArticle old = generated.article(0);
            Article newer = Article.of(old.article().id(), "No figures any more.");
            AnnotatedArticle replacement = new AnnotatedArticle(newer, java.util.Optional.empty(), List.of(), List.of(), List.of());
            Ingested done = corpus.rebuild(skip -> Stream.of(replacement), IngestSettings.usual(), IngestObserver.NONE);
            assertEquals(1, done.updated());
            assertEquals(5, corpus.size());
            assertEquals(replacement, corpus.article(old.article().id()).orElseThrow());
            assertEquals(0, corpus.count(FigureQuery.all().inArticle(old.article().id())));
        }
    }

    @Test
    void anIngestTellsWhatItReadUpdatedAndSkipped() throws IOException {
        Path input = Files.createDirectory(folder.resolve("input"));
        Files.writeString(input.resolve("a.txt"), "At least 12 people were killed in Derna.");
        Files.writeString(input.resolve("b.jsonl"), "{\"id\": \"x\", \"text\": \"Five died.\"}\nbroken\n{\"id\": \"x\", \"text\": \"Six died.\"}\n");
        Files.write(input.resolve("c.jsonl"), new byte[] {'a', (byte) 0xff});
        try (Corpus corpus = open()) {
            Ingested done = corpus.ingest(input, folder.resolve("missing"));
            assertEquals(3, done.read());
            assertEquals(1, done.updated());
            assertEquals(4, done.skippedInAll());
            assertEquals(List.of("b.jsonl:2", "b.jsonl:3", "c.jsonl:1", "missing"), done.skipped().stream()
                    .map(CorpusLifeTest::place).toList());
            assertEquals("Six died.", corpus.article(new ArticleId("x")).orElseThrow().article().text());
        }
    }

    private static String place(Skipped skipped) {
        return Path.of(skipped.source()).getFileName() + (skipped.line() == 0 ? "" : ":" + skipped.line());
    }

    @Test
    void articlesAreDeletedByIdAndByQuestionWhole() {
        try (Corpus corpus = open()) {
            take(corpus, 0, 50);
            ArticleId gone = generated.article(3).article().id();
            corpus.delete(gone, new ArticleId("never there"));
            assertEquals(49, corpus.size());
            assertFalse(corpus.article(gone).isPresent());
            long hit = corpus.find(FigureQuery.killed()).stream().map(f -> f.article().id()).distinct().count();
            assertEquals(hit, corpus.delete(FigureQuery.killed()));
            assertEquals(49 - hit, corpus.size());
            assertEquals(0, corpus.count(FigureQuery.killed()));
        }
    }

    @Test
    void aReaderSeesItsCommitUntilItIsRefreshed() {
        try (Corpus corpus = open(); CorpusReader other = CorpusReader.open(folder.resolve("index"), generated.places()::find)) {
            take(corpus, 0, 10);
            assertEquals(0, other.size());
            try (Stream<AnnotatedArticle> before = corpus.articles()) {
                take(corpus, 10, 20);
                assertEquals(10, before.count());
            }
            other.refresh();
            assertEquals(20, other.size());
        }
    }

    @Test
    void anIngestOfMostOfAnIndexLeavesItInOnePiece() {
        try (Corpus corpus = open()) {
            take(corpus, 0, 20);
            take(corpus, 20, 60);
            assertEquals(1, pieces());
            take(corpus, 60, 65);
            assertEquals(2, pieces());
        }
    }

    private int pieces() {
        try (CorpusReader reader = CorpusReader.open(folder.resolve("index"), generated.places()::find)) {
            return reader.search((searcher, index) -> index.leaves().size());
        }
    }

    @Test
    void aSecondWriterIsToldOfTheFirst() {
        try (Corpus first = open()) {
            take(first, 0, 3);
            try (Corpus second = open()) {
                assertEquals(3, second.size());
                assertSays("another corpus of this process is writing to the index",
                        assertThrows(CorpusException.class, () -> take(second, 3, 4)));
            }
        }
    }

    @Test
    void foldersAndFilesThatAreNotOursAreLeftAlone() throws IOException {
        Path foreign = Files.createDirectory(folder.resolve("index"));
        Files.writeString(foreign.resolve("photo.jpg"), "x");
        assertSays("is not an index of dateline, it holds photo.jpg", assertThrows(CorpusException.class, this::open));
        assertEquals("x", Files.readString(foreign.resolve("photo.jpg")));
        assertSays("is a file", assertThrows(CorpusException.class,
                () -> CorpusReader.open(foreign.resolve("photo.jpg"), name -> List.of())));
        assertSays("there is no index at", assertThrows(CorpusException.class,
                () -> CorpusReader.open(folder.resolve("nowhere"), name -> List.of())));
    }

    @Test
    void anIndexOfAnotherFormatIsRefused() throws IOException {
        open().close();
        try (var directory = FSDirectory.open(folder.resolve("index"));
                var writer = new org.apache.lucene.index.IndexWriter(directory, new org.apache.lucene.index.IndexWriterConfig())) {
            writer.setLiveCommitData(java.util.Map.of("dateline.format", "99").entrySet());
            writer.commit();
        }
        assertSays("has format 99", assertThrows(CorpusException.class, this::open));
    }

    @Test
    void aDamagedIndexIsNamedAndNotTouched() throws IOException {
        try (Corpus corpus = open()) {
            take(corpus, 0, 10);
        }
        try (Stream<Path> files = Files.list(folder.resolve("index"))) {
            Path data = files.filter(file -> file.toString().endsWith(".cfs")).findFirst().orElseThrow();
            Files.write(data, java.util.Arrays.copyOf(Files.readAllBytes(data), 100));
        }
        assertSays("is damaged", assertThrows(CorpusException.class, this::open));
    }

    @Test
    void whatIsAskedOfAClosedCorpusIsToldPlainly() {
        Corpus corpus = open();
        take(corpus, 0, 2);
        corpus.close();
        for (Runnable asked : List.<Runnable>of(corpus::size, corpus::refresh, () -> corpus.find(FigureQuery.all()),
                () -> corpus.stream(FigureQuery.all()).count(), () -> take(corpus, 2, 3), () -> corpus.delete(new ArticleId("x")))) {
            assertSays("is closed; open it again", assertThrows(CorpusException.class, asked::run));
        }
        assertEquals("folder", assertThrows(NullPointerException.class, () -> Corpus.open(null, Annotator::english, name -> List.of())).getMessage());
    }

    @Test
    void anArgumentThatIsNullIsNamed() {
        try (Corpus corpus = open()) {
            assertNamed("input", () -> corpus.ingest((Path) null));
            assertNamed("settings", () -> corpus.ingest(skip -> Stream.of(), null, IngestObserver.NONE));
            assertNamed("observer", () -> corpus.ingest(skip -> Stream.of(), IngestSettings.usual(), null));
            assertNamed("articles", () -> corpus.rebuild(null, IngestSettings.usual(), IngestObserver.NONE));
        }
        assertNamed("day", () -> Article.of("Two people died.").withPublished(null));
        assertNamed("headline", () -> Article.of("Two people died.").withTitle(null));
        assertNamed("finder", () -> Annotator.english().withPlaces(null));
    }

    private static void assertNamed(String argument, org.junit.jupiter.api.function.Executable call) {
        assertEquals(argument, assertThrows(NullPointerException.class, call).getMessage());
    }

    @Test
    void anInterruptedIngestKeepsWhatItTookAndSaysSo() {
        try (Corpus corpus = open()) {
            Thread.currentThread().interrupt();
            assertSays("was interrupted", assertThrows(CorpusException.class,
                    () -> corpus.ingest(skip -> Stream.of(Article.of("Nine died.")), IngestSettings.usual(), IngestObserver.NONE)));
            assertTrue(Thread.interrupted());
            take(corpus, 0, 2);
            assertTrue(corpus.size() >= 2);
        }
    }

    @Test
    void aFullDiskIsToldAndTheLastCommitKept() throws IOException {
        try (Corpus corpus = open()) {
            take(corpus, 0, 10);
        }
        IndexFolder full = new IndexFolder("small", new SmallDisk(FSDirectory.open(folder.resolve("index")), 20_000));
        CorpusException failure = assertThrows(CorpusException.class, () -> {
            CorpusWriter writer = new CorpusWriter(full);
            try {
                generated.articles(500).skip(10).forEach(writer::add);
                writer.commit();
            } finally {
                writer.rollback();
            }
        });
        assertSays("the disk is full. Make room and run the same command again", failure);
        assertSays("what was committed before is kept", failure);
        try (Corpus corpus = open()) {
            assertEquals(10, corpus.size());
            take(corpus, 10, 30);
            assertEquals(30, corpus.size());
        }
    }

    @Test
    void whatWasTakenInBeforeAStopIsCommitted() {
        List<Long> taken = new ArrayList<>();
        IngestObserver stopping = new IngestObserver() {
            @Override
            public void taken(long articles) {
                taken.add(articles);
            }

            @Override
            public boolean isStopping() {
                return taken.size() >= 7;
            }
        };
        try (Corpus corpus = open()) {
            Ingested done = corpus.rebuild(skip -> generated.articles(100), IngestSettings.usual(), stopping);
            assertTrue(done.stopped());
            assertEquals(7, done.read());
            assertEquals(7, corpus.size());
        }
    }

    @Test
    @Timeout(60)
    void aStopIsHeededWhileTheInputKeepsWaiting() {
        CountDownLatch taken = new CountDownLatch(3);
        CountDownLatch never = new CountDownLatch(1);
        IngestObserver stopping = new IngestObserver() {
            @Override
            public void taken(long articles) {
                taken.countDown();
            }

            @Override
            public boolean isStopping() {
                return taken.getCount() == 0;
            }
        };
        Stream<Article> waiting = Stream.iterate(0, i -> i + 1).map(i -> {
            if (i == 3) {
                awaitUninterrupted(never);
            }
            return Article.of(new ArticleId("article " + i), "Five people died.");
        });
        try (Corpus corpus = open()) {
            Ingested done = corpus.ingest(skip -> waiting, IngestSettings.usual(), stopping);
            assertTrue(done.stopped());
            assertEquals(3, corpus.size());
        }
        never.countDown();
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            java.util.concurrent.locks.LockSupport.parkNanos(10_000_000);
        }
    }

    @Test
    void anIndexThatIsNotPutInOnePieceForAStopHoldsAllAndTakesMore() {
        IngestObserver stopping = new IngestObserver() {
            private volatile boolean isCompacting;

            @Override
            public void compacting() {
                isCompacting = true;
            }

            @Override
            public boolean isStopping() {
                return isCompacting;
            }
        };
        try (Corpus corpus = open()) {
            Ingested done = corpus.rebuild(skip -> generated.articles(200), IngestSettings.usual().withCommitEvery(20), stopping);
            assertFalse(done.stopped());
            assertEquals(200, corpus.size());
            take(corpus, 200, 205);
            assertEquals(205, corpus.size());
        }
    }

    /** A folder on a disk that is full after some bytes. */
    private static final class SmallDisk extends FilterDirectory {
        private long left;

        SmallDisk(FSDirectory folder, long bytes) {
            super(folder);
            this.left = bytes;
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            return new FilterIndexOutput("small disk", name, in.createOutput(name, context)) {
                @Override
                public void writeByte(byte b) throws IOException {
                    use(1);
                    super.writeByte(b);
                }

                @Override
                public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
                    use(length);
                    super.writeBytes(bytes, offset, length);
                }
            };
        }

        @Override
        public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
            use(1);
            return super.createTempOutput(prefix, suffix, context);
        }

        private void use(int bytes) throws IOException {
            left -= bytes;
            if (left < 0) {
                throw new IOException("No space left on device");
            }
        }
    }
}
