package org.dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.util.Random;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.dateline.query.TextTerms;
import org.junit.jupiter.api.Test;

/** Our stemmer is Porter's: it says what Lucene's does, over words put together of what its steps look for. */
class StemmerAgreesWithLuceneTest {

    private static final String[] PARTS = {"kill", "dis", "plac", "e", "ed", "ing", "s", "es", "ies", "ation", "al", "ational",
        "iz", "er", "ness", "ful", "ive", "ous", "ment", "ement", "y", "ly", "li", "logi", "bli", "ss", "tt", "ll", "o", "a", "ion",
        "t", "eed", "at", "bl", "ic", "ate", "able", "ability", "w", "x", "hop", "feed", "ical", "ism", "ance", "ent"};

    @Test
    void everyWordHasTheSameStem() throws IOException {
        Random random = new Random(1980);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            for (int k = random.nextInt(4); k >= 0; k--) {
                words.append(PARTS[random.nextInt(PARTS.length)]);
            }
            words.append(' ');
        }
        TextTerms ours = TextTerms.of(words);
        WhitespaceTokenizer tokens = new WhitespaceTokenizer();
        tokens.setReader(new StringReader(words.toString()));
        try (TokenStream theirs = new PorterStemFilter(tokens)) {
            CharTermAttribute term = theirs.addAttribute(CharTermAttribute.class);
            theirs.reset();
            for (int i = 0; theirs.incrementToken(); i++) {
                assertEquals(term.toString(), ours.term(i), words.substring(ours.begin(i), ours.end(i)));
            }
        }
    }
}
