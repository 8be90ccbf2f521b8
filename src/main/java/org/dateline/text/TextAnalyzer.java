package org.dateline.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Cuts plain English text into paragraphs, sentences and tokens.
 *
 * <p>Paragraphs are cut first, because the sentence model does not take a line's end for a boundary; within a paragraph
 * {@link SentenceBoundaries} asks Apache OpenNLP's sentence model about the stops that neither an abbreviation nor the
 * next word explains. Safe for use by several threads at once.
 */
public final class TextAnalyzer {

    /** The models stand at the root of jars of their own, which only the class loader finds from within a module. */
    private static final String MODELS = "opennlp-en-ud-ewt-";

    private final ThreadLocal<BoundaryModel> boundaries;
    private final Function<String[], String[]> tagger;

    private TextAnalyzer(SentenceModel sentences) {
        this.boundaries = ThreadLocal.withInitial(() -> new BoundaryModel(sentences));
        ThreadLocal<POSTaggerME> taggers = ThreadLocal.withInitial(() -> new POSTaggerME(TaggerModel.INSTANCE));
        this.tagger = words -> taggers.get().tag(words);
    }

    /** The analyzer of English, with the models that come with the library. */
    public static TextAnalyzer english() {
        return new TextAnalyzer(load("sentence", "sentdetect", SentenceModel::new));
    }

    /** Loads the model of tags, which else is done when the first sentence asks for one. */
    public void loadTags() {
        Objects.requireNonNull(TaggerModel.INSTANCE);
    }

    /**
     * The sentences of {@code text} in reading order: disjoint, none empty, none across a paragraph's border. The list gives none of
     * them to a thread that is interrupted, so that what works on them ends.
     */
    public List<Sentence> analyze(String text) {
        List<Sentence> sentences = new ArrayList<>();
        List<Span> paragraphs = Paragraphs.of(text);
        BoundaryModel model = boundaries.get();
        boolean small = SmallLetters.are(text);
        for (int p = 0; p < paragraphs.size(); p++) {
            for (Span span : small ? SmallLetters.cut(text, paragraphs.get(p)) : SentenceBoundaries.of(text, paragraphs.get(p), model)) {
                sentences.add(new Sentence(text, span, sentences.size(), p, tagger));
            }
        }
        return Sentences.of(sentences);
    }

    /** Loaded when the first sentence asks for a tag, once. */
    private static final class TaggerModel {
        static final POSModel INSTANCE = load("pos", "pos", POSModel::new);
    }

    private interface Loader<T> {
        T load(InputStream in) throws IOException;
    }

    private static <T> T load(String kind, String artifact, Loader<T> loader) {
        String name = MODELS + kind + "-1.3-2.5.4.bin";
        try (InputStream in = TextAnalyzer.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the English model " + name + " is neither on the class path nor"
                        + " on the module path; add the artifact org.apache.opennlp:opennlp-models-" + artifact + "-en");
            }
            return loader.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the English model " + name, e);
        }
    }
}
