package org.dateline.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Cuts plain English text into paragraphs, sentences and tokens.
 *
 * <p>Paragraphs are cut first, because the sentence model does not take a line's end for a boundary; within a paragraph
 * Apache OpenNLP's sentence model proposes boundaries, and {@link SentenceBoundaries} takes back those that an
 * abbreviation or a quotation explains. Safe for use by several threads at once.
 */
public final class TextAnalyzer {

    private static final String MODELS = "/opennlp-en-ud-ewt-";

    private final ThreadLocal<SentenceDetectorME> detector;
    private final ThreadLocal<POSTaggerME> tagger;

    private TextAnalyzer(SentenceModel sentences) {
        this.detector = ThreadLocal.withInitial(() -> new SentenceDetectorME(sentences));
        this.tagger = ThreadLocal.withInitial(() -> new POSTaggerME(TaggerModel.INSTANCE));
    }

    /** The analyzer of English, with the models that come with the library. */
    public static TextAnalyzer english() {
        return new TextAnalyzer(load("sentence", SentenceModel::new));
    }

    /** The sentences of {@code text} in reading order: disjoint, none empty, none across a paragraph's border. */
    public List<Sentence> analyze(String text) {
        List<Sentence> sentences = new ArrayList<>();
        List<Span> paragraphs = Paragraphs.of(text);
        for (int p = 0; p < paragraphs.size(); p++) {
            for (Span span : SentenceBoundaries.of(text, paragraphs.get(p), detector.get())) {
                sentences.add(new Sentence(text, span, sentences.size(), p, words -> tagger.get().tag(words)));
            }
        }
        return List.copyOf(sentences);
    }

    /** Loaded when the first sentence asks for a tag, once. */
    private static final class TaggerModel {
        static final POSModel INSTANCE = load("pos", POSModel::new);
    }

    private interface Loader<T> {
        T load(InputStream in) throws IOException;
    }

    private static <T> T load(String kind, Loader<T> loader) {
        String name = MODELS + kind + "-1.3-2.5.4.bin";
        try (InputStream in = TextAnalyzer.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the English model " + name + " is not on the class path;"
                        + " add the artifact opennlp-models-" + kind + "-en");
            }
            return loader.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the English model " + name, e);
        }
    }
}
