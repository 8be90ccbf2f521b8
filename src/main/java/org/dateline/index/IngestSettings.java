package org.dateline.index;

/**
 * How articles are taken in.
 *
 * @param threads how many articles are worked on at a time, 1 or more
 * @param commitEvery after how many articles they are made to last, 1 or more; a process that dies loses no more
 */
public record IngestSettings(int threads, int commitEvery) {

    public IngestSettings {
        if (threads < 1 || commitEvery < 1) {
            throw new IllegalArgumentException(threads + " threads, a commit every " + commitEvery
                    + " articles; expected 1 or more of both");
        }
    }

    /** One thread for each processor, a commit every 5000 articles. */
    public static IngestSettings usual() {
        return new IngestSettings(Runtime.getRuntime().availableProcessors(), 5000);
    }

    public IngestSettings withThreads(int number) {
        return new IngestSettings(number, commitEvery);
    }

    public IngestSettings withCommitEvery(int articles) {
        return new IngestSettings(threads, articles);
    }
}
