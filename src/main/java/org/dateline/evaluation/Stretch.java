package org.dateline.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Span;

/** Something that stands somewhere in a text. */
interface Stretch {

    Span span();

    default boolean overlaps(Stretch other) {
        return span().overlaps(other.span());
    }

    /** Where an object's {@code begin} and {@code end} say; without an end, as far as its quoted words reach. */
    static Span of(Labels labels) {
        int begin = (int) labels.number("begin").orElse(0);
        long end = labels.number("end").orElse(begin + labels.text("evidence").orElse("").length());
        return new Span(begin, (int) Math.max(begin, end));
    }

    /**
     * Each gold stretch with the predicted one that is taken for it, or null; no prediction is taken twice. The last
     * one of an equal span is preferred, then the first that overlaps.
     */
    static <T extends Stretch> List<T> pairs(List<T> gold, List<T> predicted) {
        boolean[] used = new boolean[predicted.size()];
        List<T> pairs = new ArrayList<>();
        for (T wanted : gold) {
            int best = -1;
            for (int m = 0; m < used.length; m++) {
                T candidate = predicted.get(m);
                if (!used[m] && wanted.overlaps(candidate) && (best < 0 || candidate.span().equals(wanted.span()))) {
                    best = m;
                }
            }
            if (best >= 0) {
                used[best] = true;
            }
            pairs.add(best < 0 ? null : predicted.get(best));
        }
        return pairs;
    }
}
