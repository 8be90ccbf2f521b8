package org.dateline.text;

import java.util.AbstractList;
import java.util.RandomAccess;
import java.util.concurrent.CancellationException;

/**
 * The sentences of a text. All work on an article goes from sentence to sentence; where its thread is interrupted the next one
 * throws a {@link CancellationException}, so that work that was given up does not keep a core. Immutable.
 */
final class Sentences extends AbstractList<Sentence> implements RandomAccess {

    private final Sentence[] all;

    /** @param all not changed afterwards */
    Sentences(Sentence[] all) {
        this.all = all;
    }

    @Override
    public Sentence get(int i) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted at sentence " + i + " of " + all.length + "; the work on this text was given up");
        }
        return all[i];
    }

    @Override
    public int size() {
        return all.length;
    }
}
