package org.dateline.format.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of a page of a PDF that stand together on one line.
 *
 * @param text the words
 * @param left where they begin, in points from the left
 * @param right where they end
 * @param y their base line, in points from the top
 * @param size the size of their letters, in points
 * @param wordsAt where each word begins, in points from the left
 */
record PdfFragment(String text, float left, float right, float y, float size, List<Float> wordsAt) {

    PdfFragment {
        wordsAt = List.copyOf(wordsAt);
    }

    /** The words one by one; the fragment itself where it is not known where each begins. */
    List<PdfFragment> words() {
        String[] words = text.split(" ");
        if (words.length != wordsAt.size()) {
            return List.of(this);
        }
        List<PdfFragment> parts = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            float end = i + 1 < words.length ? wordsAt.get(i + 1) - 0.2f * size : right;
            parts.add(new PdfFragment(words[i], wordsAt.get(i), end, y, size, List.of(wordsAt.get(i))));
        }
        return parts;
    }

    /** Whether two stand on one line. */
    boolean isBeside(PdfFragment other) {
        return Math.abs(y - other.y) <= 0.35f * Math.max(size, other.size);
    }

    /** Whether they stand above one another. */
    boolean overlaps(PdfFragment other) {
        return left < other.right && other.left < right;
    }
}
