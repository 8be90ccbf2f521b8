package org.dateline.text;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * The sentences of a text. All work on an article goes from sentence to sentence; where its thread is interrupted the next one
 * ends in a {@link java.util.concurrent.CancellationException}, so that work that was given up does not keep a core. Immutable.
 */
public final class Sentences extends AbstractList<Sentence> implements RandomAccess {

    private final Sentence[] all;

    /** The same sentences, in a list that heeds an interruption. */
    public static List<Sentence> of(List<Sentence> sentences) {
        return new Sentences(sentences.toArray(Sentence[]::new));
    }

    /** @param all not changed afterwards */
    Sentences(Sentence[] all) {
        this.all = all;
    }

    @Override
    public Sentence get(int i) {
        Cancellation.check();
        return all[i];
    }

    @Override
    public int size() {
        return all.length;
    }
}
