package org.dateline.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.dateline.article.Article;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What others need for less on the same text: OpenNLP's sentences, tokens and tags; Lucene's plain full-text index. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PeerBenchmark {

    private final List<Article> articles = Corpus.articles();

    /** OpenNLP's own models. */
    @State(Scope.Benchmark)
    public static class OpenNlp {

        private OpenNlpPass pass;

        @Setup
        public void load() throws IOException {
            pass = new OpenNlpPass();
        }
    }

    /** An index in memory for each iteration; merges count, because they run on the same thread. */
    @State(Scope.Benchmark)
    public static class Lucene {

        private IndexWriter writer;

        @Setup(Level.Iteration)
        public void open() throws IOException {
            IndexWriterConfig settings = new IndexWriterConfig(new StandardAnalyzer());
            settings.setMergeScheduler(new SerialMergeScheduler());
            writer = new IndexWriter(new ByteBuffersDirectory(), settings);
        }

        @TearDown(Level.Iteration)
        public void close() throws IOException {
            writer.close();
        }
    }

    @Benchmark
    public void openNlpSentencesTokensTags(OpenNlp models, Blackhole hole) {
        for (Article article : articles) {
            hole.consume(models.pass.read(article.text()));
        }
    }

    @Benchmark
    public void luceneStandardIndexing(Lucene index) throws IOException {
        for (Article article : articles) {
            Document document = new Document();
            document.add(new TextField("text", article.text(), Field.Store.NO));
            index.writer.addDocument(document);
        }
    }
}
