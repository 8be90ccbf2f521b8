package org.dateline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.ledger.Claim;
import org.dateline.text.Span;

/**
 * A paragraph of an article, or its part around what is marked in it.
 *
 * @param text its words
 * @param marks what is marked, in the order of the text
 * @param isCutBefore whether words of the paragraph are left out before it
 * @param isCutAfter whether words of the paragraph are left out after it
 */
record Passage(String text, List<Mark> marks, boolean isCutBefore, boolean isCutAfter) {

    /** How many characters around a mark are shown of a paragraph that is much longer. */
    private static final int AROUND = 420;

    /**
     * Words that are marked.
     *
     * @param begin where they begin in the passage, in UTF-16 code units
     * @param end where they end
     * @param claim the number of the claim that they make
     */
    record Mark(int begin, int end, int claim) {}

    /** The paragraphs of {@code text} that hold claims, with those marked. */
    static List<Passage> of(String text, List<Claim> claims) {
        Map<Integer, List<Integer>> byParagraph = new TreeMap<>();
        for (int i = 0; i < claims.size(); i++) {
            Span span = claims.get(i).figure().evidence().span();
            if (span.end() <= text.length()) {
                byParagraph.computeIfAbsent(text.lastIndexOf('\n', span.begin()) + 1, begin -> new ArrayList<>()).add(i);
            }
        }
        List<Passage> passages = new ArrayList<>();
        byParagraph.forEach((begin, marked) -> {
            int last = marked.stream().mapToInt(i -> claims.get(i).figure().evidence().span().end()).max().getAsInt();
            int end = text.indexOf('\n', last);
            passages.add(of(text, begin, end < 0 ? text.length() : end, marked, claims));
        });
        return passages;
    }

    private static Passage of(String text, int begin, int end, List<Integer> marked, List<Claim> claims) {
        int first = marked.stream().mapToInt(i -> claims.get(i).figure().evidence().span().begin()).min().getAsInt();
        int last = marked.stream().mapToInt(i -> claims.get(i).figure().evidence().span().end()).max().getAsInt();
        int from = first - begin <= 2 * AROUND ? begin : afterBlank(text, first - AROUND);
        int to = end - last <= 2 * AROUND ? end : beforeBlank(text, last + AROUND);
        List<Mark> marks = marked.stream().map(i -> {
            Span span = claims.get(i).figure().evidence().span();
            return new Mark(span.begin() - from, span.end() - from, i);
        }).sorted(java.util.Comparator.comparingInt(Mark::begin).thenComparingInt(Mark::end)).toList();
        return new Passage(text.substring(from, to), marks, from > begin, to < end);
    }

    private static int afterBlank(String text, int at) {
        int blank = text.indexOf(' ', at);
        return blank < 0 || blank > at + AROUND / 2 ? whole(text, at) : blank + 1;
    }

    private static int beforeBlank(String text, int at) {
        int blank = text.lastIndexOf(' ', at);
        return blank < at - AROUND / 2 ? whole(text, at) : blank;
    }

    /** Not within a pair of surrogates. */
    private static int whole(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
