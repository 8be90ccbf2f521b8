package org.dateline.index;

import java.time.Duration;
import java.util.Objects;

/**
 * How articles are taken in.
 *
 * @param threads how many articles are worked on at a time, 1 or more
 * @param commitEvery after how many articles they are made to last, 1 or more
 * @param commitWithin how long an article that was taken in waits at most until it is made to last, as far as the disk keeps
 *        up; a process that dies loses no more
 * @param again whether articles are annotated again that are in the index unchanged
 * @param basis what annotations depend on besides the article, such as a hash of corrections of one's own; the empty string
 *        for nothing. An article that was taken in on another basis is not unchanged
 */
public record IngestSettings(int threads, int commitEvery, Duration commitWithin, boolean again, String basis) {

    public IngestSettings {
        Objects.requireNonNull(commitWithin, "commitWithin");
        Objects.requireNonNull(basis, "basis");
        if (threads < 1 || commitEvery < 1) {
            throw new IllegalArgumentException(threads + " threads, a commit every " + commitEvery
                    + " articles; expected 1 or more of both");
        }
        if (commitWithin.isZero() || commitWithin.isNegative()) {
            throw new IllegalArgumentException("a commit within " + commitWithin + "; expected a time above 0");
        }
    }

    /** One thread for each processor, a commit every 5000 articles and 3 seconds, so that less than 5 are lost, unchanged articles passed over. */
    public static IngestSettings usual() {
        return new IngestSettings(Runtime.getRuntime().availableProcessors(), 5000, Duration.ofSeconds(3), false, "");
    }

    public IngestSettings withThreads(int number) {
        return new IngestSettings(number, commitEvery, commitWithin, again, basis);
    }

    public IngestSettings withCommitEvery(int articles) {
        return new IngestSettings(threads, articles, commitWithin, again, basis);
    }

    public IngestSettings withCommitWithin(Duration time) {
        return new IngestSettings(threads, commitEvery, time, again, basis);
    }

    public IngestSettings withAgain(boolean all) {
        return new IngestSettings(threads, commitEvery, commitWithin, all, basis);
    }

    public IngestSettings withBasis(String name) {
        return new IngestSettings(threads, commitEvery, commitWithin, again, name);
    }
}
