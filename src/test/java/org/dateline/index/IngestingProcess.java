package org.dateline.index;

import java.nio.file.Path;
import org.dateline.pipeline.Annotator;
import org.dateline.testing.GeneratedArticles;

/**
 * A process that takes generated articles into an index and says after how many it committed and when it puts the
 * index in one piece, to be killed. Arguments:
 * folder, seed, number of articles, articles between commits.
 */
public final class IngestingProcess {

    private IngestingProcess() {}

    public static void main(String[] arguments) {
        GeneratedArticles generated = new GeneratedArticles(Long.parseLong(arguments[1]), 60);
        int count = Integer.parseInt(arguments[2]);
        IngestSettings settings = IngestSettings.usual().withCommitEvery(Integer.parseInt(arguments[3]));
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
}
