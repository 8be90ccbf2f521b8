package org.dateline.pipeline;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.LongAdder;

/**
 * How fast the articles of a run go, and so how long one may take: a text that takes a hundred times its share, and longer
 * than a few seconds, has met an endless loop or something near it. Time is the processor's, as far as the machine tells
 * it, so that a process that is stopped or waits for others is not taken for a slow one.
 *
 * <p>Safe for use by several threads.
 */
final class Pace {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final boolean TELLS_TIME = THREADS.isThreadCpuTimeSupported() && THREADS.isThreadCpuTimeEnabled();

    /** What a UTF-16 code unit takes before anything is measured, in nanoseconds. */
    private static final long USUAL = 1000;

    /** Others wait for a slow article a tenth of the time that it may take at least. */
    private static final int LATE = 10;

    private final long least;
    private final int times;
    private final LongAdder units = new LongAdder();
    private final LongAdder nanoseconds = new LongAdder();

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
        long told = TELLS_TIME ? THREADS.getThreadCpuTime(thread.getId()) : -1;
        return told < 0 ? System.nanoTime() : told;
    }

    /** Work on one article that tells how long it takes. */
    final class Timed<R> implements Callable<R> {

        private final int length;
        private final Callable<R> work;
        private volatile long begin;
        /** The thread that is at it; null before and afterwards. */
        private volatile Thread worker;

        private Timed(int length, Callable<R> work) {
            this.length = length;
            this.work = work;
        }

        @Override
        public R call() throws Exception {
            Thread current = Thread.currentThread();
            begin = now(current);
            worker = current;
            try {
                return work.call();
            } finally {
                worker = null;
                units.add(length);
                nanoseconds.add(now(current) - begin);
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
            return current == null ? 0 : now(current) - begin;
        }

        TooSlowException failure() {
            return new TooSlowException(Math.max(least, times * fair(length)), fair(length), length);
        }
    }
}
