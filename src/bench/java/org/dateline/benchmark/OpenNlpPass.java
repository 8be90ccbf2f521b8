package org.dateline.benchmark;

import java.io.IOException;
import java.io.InputStream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** OpenNLP's own models for sentences, tokens and tags, used as its manual shows. Used by one thread. */
final class OpenNlpPass {

    private final SentenceDetectorME sentences;
    private final TokenizerME tokens;
    private final POSTaggerME tags;

    OpenNlpPass() throws IOException {
        sentences = new SentenceDetectorME(new SentenceModel(model("sentence")));
        tokens = new TokenizerME(new TokenizerModel(model("tokens")));
        tags = new POSTaggerME(new POSModel(model("pos")));
    }

    private static InputStream model(String kind) {
        return OpenNlpPass.class.getResourceAsStream("/opennlp-en-ud-ewt-" + kind + "-1.3-2.5.4.bin");
    }

    /** How many tags {@code text} got. */
    int read(String text) {
        int count = 0;
        for (String sentence : sentences.sentDetect(text)) {
            count += tags.tag(tokens.tokenize(sentence)).length;
        }
        return count;
    }
}
