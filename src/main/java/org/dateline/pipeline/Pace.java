package org.dateline.pipeline;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;

/**
 * How fast the articles of a run go, and so how long one may take: a text that takes a hundred times its share, and longer
 * than a few seconds, has met an endless loop or something near it. Time is the processor's, as far as the machine tells
 * it, so that a process that is stopped or waits for others is not taken for a slow one. Of the first article, which is slow
 * as nothing is compiled yet, it is only asked for when that one goes on for long by the clock.
 *
 * <p>Safe for use by several threads.
 */
final class Pace {

    /** What tells the processor's time; to load it takes longer than a short article, so that the first one goes without. */
    private static final class Processors {
        static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
        static final boolean TELL_TIME = THREADS.isThreadCpuTimeSupported() && THREADS.isThreadCpuTimeEnabled();
    }

    /** Of an article whose time of the processor was not asked for. */
    private static final long UNKNOWN = -1;

    /** What a UTF-16 code unit takes before anything is measured, in nanoseconds. */
    private static final long USUAL = 1000;

    /** Others wait for a slow article a tenth of the time that it may take at least. */
    private static final int LATE = 10;

    private final long least;
    private final int times;
    private final LongAdder units = new LongAdder();
    private final LongAdder nanoseconds = new LongAdder();
    private final AtomicBoolean begun = new AtomicBoolean();

    /**
     * @param least how long any article may take, in nanoseconds
     * @param times how many times its share an article may take
     */
    Pace(long least, int times) {
        this.least = least;
        this.times = times;
    }

    /** {@code work} on an article of {@code length} UTF-16 code units, timed. */
    <R> Timed<R> timed(int length, Callable<R> work) {
        return new Timed<>(length, work);
    }

    /** How long an article of this length takes by the others. */
    private long fair(int length) {
        long known = units.sum();
        return known == 0 ? length * USUAL : (long) ((double) nanoseconds.sum() / known * length);
    }

    private static long now(Thread thread) {
        long told = Processors.TELL_TIME ? Processors.THREADS.getThreadCpuTime(thread.getId()) : -1;
        return told < 0 ? System.nanoTime() : told;
    }

    /** Work on one article that tells how long it takes. */
    final class Timed<R> implements Callable<R> {

        private final int length;
        private final Callable<R> work;
        private volatile long begin;
        /** When it began on the clock, of the first article alone. */
        private volatile long beginOnClock;
        /** The thread that is at it; null before and afterwards. */
        private volatile Thread worker;

        private Timed(int length, Callable<R> work) {
            this.length = length;
            this.work = work;
        }

        @Override
        public R call() throws Exception {
            Thread current = Thread.currentThread();
            boolean first = begun.compareAndSet(false, true);
            if (first) {
                begin = UNKNOWN;
                beginOnClock = System.nanoTime();
            } else {
                begin = now(current);
            }
            worker = current;
            try {
                return work.call();
            } finally {
                worker = null;
                if (!first) {
                    units.add(length);
                    nanoseconds.add(now(current) - begin);
                }
            }
        }

        /** Whether it is under way for longer than any article may be. */
        boolean isOverdue() {
            return soFar() > Math.max(least, times * fair(length));
        }

        /** Whether it is under way for so long that others should not wait for it. */
        boolean isLate() {
            return soFar() > least / LATE;
        }

        private long soFar() {
            Thread current = worker;
            if (current == null) {
                return 0;
            }
            if (begin == UNKNOWN) {
                long onClock = System.nanoTime() - beginOnClock;
                if (onClock <= least / LATE) {
                    return onClock;
                }
                begin = now(current);
            }
            return now(current) - begin;
        }

        TooSlowException failure() {
            return new TooSlowException(Math.max(least, times * fair(length)), fair(length), length);
        }
    }
}
