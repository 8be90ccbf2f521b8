package org.dateline.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Skipped;
import org.dateline.format.SourceObserver;
import org.dateline.pipeline.ArticleWorkers;
import org.dateline.pipeline.TooSlowException;

/** The messages of one run, printed as they come, one line each. Safe for use by several threads. */
final class Messages implements SourceObserver {

    private final PrintStream err;
    private final List<ArticleId> slow = new ArrayList<>();
    private int count;

    Messages(PrintStream err) {
        this.err = err;
    }

    /** {@code FILE:LINE: why}. */
    synchronized void skip(Skipped skipped) {
        count++;
        err.println(SafeText.line(skipped.toString()));
    }

    /** Something that is damaged. */
    synchronized void damage(String what) {
        count++;
        err.println(SafeText.line(what));
    }

    /** Something worth knowing that leaves the exit status as it is. */
    synchronized void note(String text) {
        err.println(SafeText.line(text));
    }

    @Override
    public void skipped(Skipped skipped) {
        skip(skipped);
    }

    @Override
    public void noted(String note) {
        note(note);
    }

    /** An article on which the library itself failed. */
    void failed(Article article, Throwable why) {
        if (why instanceof TooSlowException) {
            noteSlow(article);
        }
        skip(new Skipped(article.id().value(), 0, ArticleWorkers.reason(article, why)));
    }

    private synchronized void noteSlow(Article article) {
        slow.add(article.id());
    }

    /** Names once more, when all others are done, the articles that were given up; nothing where there are none. */
    void end() {
        slow(slow);
    }

    /** Names articles that were given up; nothing where there are none. */
    synchronized void slow(List<ArticleId> articles) {
        if (!articles.isEmpty()) {
            err.println(Counted.of(articles.size(), "article") + " took far too long and "
                    + (articles.size() == 1 ? "was" : "were") + " left out: "
                    + SafeText.line(articles.stream().map(ArticleId::value).collect(Collectors.joining(", "))));
        }
    }

    /** 0 when there was nothing to say, else 1. */
    synchronized int exitCode() {
        return count == 0 ? 0 : 1;
    }
}
