package org.dateline.index;

import java.nio.file.Path;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.pipeline.Annotator;
import org.dateline.testing.GeneratedArticles;

/**
 * A process that takes generated articles into an index and says after how many it committed and when it puts the
 * index in one piece, to be killed. Arguments:
 * folder, seed, number of articles, articles between commits; or 0 of these for an ingest at its usual settings that annotates,
 * which says after each article how many are done, and when.
 */
public final class IngestingProcess {

    private IngestingProcess() {}

    public static void main(String[] arguments) {
        GeneratedArticles generated = new GeneratedArticles(Long.parseLong(arguments[1]), 60);
        int count = Integer.parseInt(arguments[2]);
        int commitEvery = Integer.parseInt(arguments[3]);
        if (commitEvery == 0) {
            annotate(Path.of(arguments[0]), generated, count);
            return;
        }
        IngestSettings settings = IngestSettings.usual().withCommitEvery(commitEvery);
        try (Corpus corpus = Corpus.open(Path.of(arguments[0]), Annotator::english, generated.places()::find)) {
            System.out.println("open");
            corpus.rebuild(skip -> generated.articles(count), settings, new IngestObserver() {
                private boolean isCompacting;

                @Override
                public void committed(long articles) {
                    System.out.println(articles);
                }

                @Override
                public void compacting() {
                    if (!isCompacting) {
                        isCompacting = true;
                        System.out.println("compacting");
                    }
                }
            });
        }
    }

    private static void annotate(Path folder, GeneratedArticles generated, int count) {
        try (Corpus corpus = Corpus.open(folder, Annotator::english, generated.places()::find)) {
            System.out.println("open");
            corpus.ingest(skip -> generated.articles(count).map(AnnotatedArticle::article), IngestSettings.usual().withAgain(true),
                    new IngestObserver() {
                        @Override
                        public void taken(long articles) {
                            System.out.println(articles + " done at " + System.nanoTime());
                        }
                    });
        }
    }
}
