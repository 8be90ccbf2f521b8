package org.dateline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Skipped;
import org.dateline.index.Corpus;
import org.dateline.index.IngestObserver;
import org.dateline.pipeline.AnnotatedArticle;

/** Reports the articles that an index takes in, after each commit those that it holds, in the order of the input. */
final class KeptReports implements IngestObserver {

    private final Corpus corpus;
    private final ReportCommand.Report report;
    private final Printer printer;
    private final Messages messages;
    private final Set<ArticleId> read = new LinkedHashSet<>();
    private int reported;
    private int articles;
    private int figures;

    KeptReports(Corpus corpus, ReportCommand.Report report, Printer printer, Messages messages) {
        this.corpus = corpus;
        this.report = report;
        this.printer = printer;
        this.messages = messages;
    }

    /** An article of the input, before it is taken in. */
    synchronized void read(Article article) {
        read.add(article.id());
    }

    @Override
    public void skipped(Skipped skipped) {
        messages.skip(skipped);
    }

    @Override
    public void committed(long kept) {
        corpus.refresh();
        try {
            print(kept);
            printer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reports those of the first {@code most} articles that were not reported yet. */
    synchronized void print(long most) throws IOException {
        List<ArticleId> ids = new ArrayList<>(read);
        for (; reported < ids.size() && reported < most; reported++) {
            Optional<AnnotatedArticle> annotated = corpus.article(ids.get(reported));
            if (annotated.isPresent()) {
                report.add(annotated.get());
                articles++;
                figures += annotated.get().figures().size();
            }
        }
    }

    /** All articles of the input that were read. */
    synchronized Set<ArticleId> ids() {
        return new LinkedHashSet<>(read);
    }

    /** How many articles were reported. */
    synchronized int articles() {
        return articles;
    }

    /** How many figures those have. */
    synchronized int figures() {
        return figures;
    }
}
