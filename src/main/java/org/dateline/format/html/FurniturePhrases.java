package org.dateline.format.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.format.WordTable;

/** Lines that sites put into articles: "Read more", "Advertisement", "Sign up for our newsletter". */
final class FurniturePhrases {

    private static final int LONGEST = 200;

    private enum Where {
        WHOLE, BEGIN
    }

    private static final Set<String> WHOLE = new HashSet<>();

    /** So many characters of a beginning are looked up. */
    private static final int LOOKED_UP = 4;

    /** The beginnings by their first characters. */
    private static final Map<Long, List<String>> BEGINNINGS = new HashMap<>();

    private static final int LONGEST_WHOLE;

    static {
        WordTable.read(FurniturePhrases.class, "furniture-phrases.tsv", Where::valueOf).forEach((phrase, where) -> {
            if (where == Where.WHOLE) {
                WHOLE.add(phrase);
            } else if (phrase.length() < LOOKED_UP) {
                throw new IllegalStateException("furniture-phrases.tsv: '" + phrase + "' has less than " + LOOKED_UP + " characters");
            } else {
                BEGINNINGS.computeIfAbsent(first(phrase, 0), first -> new ArrayList<>()).add(phrase);
            }
        });
        LONGEST_WHOLE = WHOLE.stream().mapToInt(String::length).max().orElse(0);
    }

    private FurniturePhrases() {}

    /** Whether {@code block} is such a line. */
    static boolean isOne(Block block) {
        String text = block.text();
        if (text.length() > LONGEST || block.isTabular() || text.indexOf('\n') >= 0) {
            return false;
        }
        int begin = 0;
        while (begin < text.length() && !Character.isLetter(text.charAt(begin))) {
            begin++;
        }
        return begin < text.length() && (isWhole(text, begin) || begins(block, text, begin));
    }

    private static boolean isWhole(String text, int begin) {
        int end = text.length();
        while (end > begin && (text.charAt(end - 1) <= ' ' || ":.…!»>".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end - begin <= LONGEST_WHOLE && WHOLE.contains(text.substring(begin, end).toLowerCase(Locale.ROOT));
    }

    /** The characters from {@code begin} on that are looked up, case aside; fewer at the end of a text. */
    private static long first(String text, int begin) {
        long first = 0;
        for (int i = begin; i < Math.min(text.length(), begin + LOOKED_UP); i++) {
            first = first << Character.SIZE | Character.toLowerCase(text.charAt(i));
        }
        return first;
    }

    private static boolean begins(Block block, String text, int begin) {
        for (String phrase : BEGINNINGS.getOrDefault(first(text, begin), List.of())) {
            int end = begin + phrase.length();
            if (text.regionMatches(true, begin, phrase, 0, phrase.length()) && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
                return block.linked() > 0 || !block.endsSentence() || end == text.length();
            }
        }
        return false;
    }
}
