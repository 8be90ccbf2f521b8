package org.dateline.source;

import org.dateline.text.Sentence;

/**
 * A stretch of a sentence that names a source, from token {@code begin} to {@code end}.
 *
 * @param begin its first token
 * @param end the token after its last
 */
record SourcePhrase(int begin, int end) {

    /** Whether token {@code i} borders a phrase: punctuation, or a dash that does not join two words. */
    static boolean isBorder(Sentence s, int i) {
        return switch (s.word(i)) {
            case ",", ";", ":", "\"", ".", "!", "?", "(", ")", "[", "]", "|", "--", "*" -> true;
            case "-" -> !s.isGlued(i) || !s.isGlued(i + 1);
            default -> false;
        };
    }
}
