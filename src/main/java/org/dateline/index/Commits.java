package org.dateline.index;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Makes what an ingest takes in last: after so many articles, and by a clock of its own, so that what trickles in is kept as
 * soon, too. Safe for use by several threads; close it.
 */
final class Commits implements AutoCloseable {

    private static final long PAUSE_MILLISECONDS = 100;

    /** A commit is begun after this part of the time in which it is to have ended. */
    private static final int PART = 2;

    private final CorpusWriter writer;
    private final IngestSettings settings;
    private final IngestObserver observer;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Commits::daemon);
    private long done;
    private long pending;
    private long pendingSince;
    private CorpusException failure;

    Commits(CorpusWriter writer, IngestSettings settings, IngestObserver observer) {
        this.writer = writer;
        this.settings = settings;
        this.observer = observer;
        clock.scheduleWithFixedDelay(this::commitInTime, PAUSE_MILLISECONDS, PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    /** An article is done, either taken in or found to be there. */
    void done(boolean taken) {
        boolean full;
        synchronized (this) {
            if (failure != null) {
                throw failure;
            }
            done++;
            if (taken && pending++ == 0) {
                pendingSince = System.nanoTime();
            }
            full = pending >= settings.commitEvery();
        }
        if (full) {
            commit();
        }
    }

    /** Commits now, also where nothing is new. */
    void commit() {
        long all;
        synchronized (this) {
            all = done;
            pending = 0;
        }
        writer.commit();
        synchronized (observer) {
            observer.committed(all);
        }
    }

    /** Whether a commit failed, so that it is no use to go on. */
    synchronized boolean hasFailed() {
        return failure != null;
    }

    private void commitInTime() {
        try {
            if (isDue()) {
                commit();
            }
        } catch (CorpusException e) {
            synchronized (this) {
                failure = e;
            }
        }
    }

    private synchronized boolean isDue() {
        Duration longest = settings.commitWithin().dividedBy(PART);
        return failure == null && pending > 0 && System.nanoTime() - pendingSince >= longest.toNanos();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "dateline commits");
        thread.setDaemon(true);
        return thread;
    }

    /** Ends the clock; a commit that is under way ends first. */
    @Override
    public void close() {
        clock.shutdown();
        try {
            clock.awaitTermination(1, TimeUnit.HOURS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
