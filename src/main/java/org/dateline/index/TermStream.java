package org.dateline.index;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.dateline.query.TextTerms;

/** The words of a text for the index, exactly as questions see them. */
final class TermStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TextTerms terms;
    private int next;

    TermStream(TextTerms terms) {
        this.terms = terms;
    }

    @Override
    public boolean incrementToken() {
        if (next == terms.size()) {
            return false;
        }
        clearAttributes();
        term.append(terms.term(next++));
        return true;
    }

    @Override
    public void reset() {
        next = 0;
    }
}
