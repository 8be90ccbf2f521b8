package org.dateline.benchmark;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.dateline.article.Article;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * CoreNLP on the first {@link Corpus#FEW_ARTICLES} articles: tokens, sentences, tags, lemmas and names with SUTime; its
 * fine-grained names are left out, which makes it faster.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
public class CoreNlpBenchmark {

    private static final LocalDate PUBLISHED = LocalDate.of(2020, 1, 31);

    private final List<Article> articles = Corpus.articles().subList(0, Corpus.FEW_ARTICLES);
    private StanfordCoreNLP pipeline;

    @Setup
    public void load() {
        Properties settings = new Properties();
        settings.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner");
        settings.setProperty("ner.applyFineGrained", "false");
        settings.setProperty("ner.buildEntityMentions", "false");
        settings.setProperty("threads", "1");
        pipeline = new StanfordCoreNLP(settings);
    }

    @Benchmark
    public void coreNlpNamesAndTimes(Blackhole hole) {
        for (Article article : articles) {
            CoreDocument document = new CoreDocument(article.text());
            document.annotation().set(CoreAnnotations.DocDateAnnotation.class,
                    article.published().orElse(PUBLISHED).toString());
            pipeline.annotate(document);
            hole.consume(document);
        }
    }
}
