package org.dateline.source;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Sentence;

/** Finds which words of an article are attributed to whom. Immutable and safe for use by several threads. */
public final class AttributionFinder {

    private final SpeechFinder speech;
    private final SourceResolver resolver;
    private final SpeechWords words = new SpeechWords();

    public AttributionFinder() {
        speech = new SpeechFinder(words);
        resolver = new SourceResolver(words);
    }

    /** The attributions of an article, whose {@code sentences} are given in reading order. */
    public Attributions find(List<Sentence> sentences) {
        List<List<SpeechFrame>> frames = new ArrayList<>(sentences.size());
        List<int[]> datelines = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            frames.add(speech.find(sentence));
            datelines.add(Dateline.positions(words, sentence));
        }
        return new Attributions(sentences, frames, resolver.resolve(sentences, frames), Quotations.of(sentences),
                datelines);
    }
}
