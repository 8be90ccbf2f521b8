package org.dateline.text;

import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.sentdetect.SDContextGenerator;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Asks Apache OpenNLP's sentence model about single stops. Its detector looks at a whole text, over and over where the
 * text has no white space; the model itself needs no more than the words around a stop. For one thread.
 */
final class BoundaryModel {

    /** How many code units on either side of a stop the model is shown: more than the two words that it looks at. */
    private static final int CONTEXT = 100;

    private final MaxentModel model;
    private final SDContextGenerator contexts;

    BoundaryModel(SentenceModel model) {
        this.model = model.getMaxentModel();
        this.contexts = model.getFactory().getSDContextGenerator();
    }

    /** Whether the stop at offset {@code stop} of the paragraph ends a sentence. */
    boolean isEnd(String text, Span paragraph, int stop) {
        int begin = Math.max(paragraph.begin(), stop - CONTEXT);
        int end = Math.min(paragraph.end(), stop + CONTEXT);
        double[] outcomes = model.eval(contexts.getContext(text.substring(begin, end), stop - begin));
        return model.getBestOutcome(outcomes).equals(SentenceDetectorME.SPLIT);
    }
}
