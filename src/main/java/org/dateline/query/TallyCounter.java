package org.dateline.query;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/** Counts findings that come article by article, in all and by labels. For one thread. */
public final class TallyCounter {

    private static final long NONE = Long.MIN_VALUE;

    private final Map<String, Integer> numbers = new HashMap<>();
    private long[] figures = new long[16];
    private long[] articles = new long[16];
    private long[] lastArticle = new long[16];
    private long[] least = new long[16];
    private long[] greatest = new long[16];
    private int size;
    private Object article;
    private long articleNumber;
    private long stated;

    public TallyCounter() {
        slot();
    }

    /** The number under which the findings of {@code label} are counted, for callers that look labels up themselves. */
    public int slot(String label) {
        return numbers.computeIfAbsent(label, l -> slot());
    }

    /** The next number, for callers that keep the labels themselves. */
    int slot() {
        if (size == figures.length) {
            figures = Arrays.copyOf(figures, 2 * size);
            articles = Arrays.copyOf(articles, 2 * size);
            lastArticle = Arrays.copyOf(lastArticle, 2 * size);
            least = Arrays.copyOf(least, 2 * size);
            greatest = Arrays.copyOf(greatest, 2 * size);
        }
        lastArticle[size] = -1;
        least[size] = Long.MAX_VALUE;
        greatest[size] = NONE;
        return size++;
    }

    /** The next finding, of an article that is equal to the last one or a new one, with the number that it states. */
    public void begin(Object inArticle, OptionalLong number) {
        if (!inArticle.equals(article)) {
            article = inArticle;
            articleNumber++;
        }
        count(0, number.orElse(NONE));
        stated = number.orElse(NONE);
    }

    /** The same with the article as a number, and whether a number is stated. */
    public void begin(long inArticle, boolean hasNumber, long number) {
        articleNumber = inArticle;
        stated = hasNumber ? number : NONE;
        count(0, stated);
    }

    /** The finding has that label. */
    public void count(String label) {
        count(slot(label));
    }

    /** The finding has the label of that slot. */
    public void count(int slot) {
        count(slot, stated);
    }

    private void count(int slot, long number) {
        figures[slot]++;
        if (lastArticle[slot] != articleNumber) {
            lastArticle[slot] = articleNumber;
            articles[slot]++;
        }
        if (number != NONE) {
            if (number < least[slot]) {
                least[slot] = number;
            }
            if (number > greatest[slot]) {
                greatest[slot] = number;
            }
        }
    }

    /** All findings. */
    public Tally all() {
        return tally(0);
    }

    /** The findings of each label that came. */
    public Map<String, Tally> parts() {
        Map<String, Tally> parts = new LinkedHashMap<>();
        numbers.forEach((label, slot) -> {
            if (figures[slot] > 0) {
                parts.put(label, tally(slot));
            }
        });
        return parts;
    }

    /** What was counted under a number. */
    Tally tally(int slot) {
        boolean hasNumber = greatest[slot] != NONE;
        return new Tally(figures[slot], articles[slot], hasNumber ? OptionalLong.of(least[slot]) : OptionalLong.empty(),
                hasNumber ? OptionalLong.of(greatest[slot]) : OptionalLong.empty());
    }
}
