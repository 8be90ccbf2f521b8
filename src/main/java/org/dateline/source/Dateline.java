package org.dateline.source;

import java.util.Arrays;
import org.dateline.text.Sentence;

/** Where the story begins behind a headline that stands in the same sentence: "(Reuters) -", "AFP Tuesday 14 Oct". */
final class Dateline {

    private static final int[] NONE = new int[0];

    private Dateline() {}

    /** The tokens of a sentence at which datelines stand, in reading order. */
    static int[] positions(SpeechWords words, Sentence s) {
        int[] found = NONE;
        int size = 0;
        for (int k = 0; k < s.size(); k++) {
            boolean closed = s.is(k, ")") && (s.is(k + 1, "-") || words.isAgency(s, k - 1));
            if (closed || agencyAndDay(words, s, k)) {
                found = size < found.length ? found : Arrays.copyOf(found, 2 * size + 1);
                found[size++] = k;
            }
        }
        return size == found.length ? found : Arrays.copyOf(found, size);
    }

    /** Whether one of {@code positions} lies from token {@code from} to before token {@code to}. */
    static boolean isBetween(int[] positions, int from, int to) {
        int i = Arrays.binarySearch(positions, from);
        int next = i >= 0 ? i : -i - 1;
        return next < positions.length && positions[next] < to;
    }

    /** An agency and a day behind it without a preposition: "AFP Tuesday 14 Oct 2014". */
    static boolean agencyAndDay(SpeechWords words, Sentence s, int i) {
        return s.isCapitalized(i) && words.isAgency(s, i) && words.isDay(s, i + 1)
                && s.isCapitalized(i + 1) && s.isNumeric(i + 2);
    }
}
