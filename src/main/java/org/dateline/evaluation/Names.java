package org.dateline.evaluation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares names the way that the measures need it: without case, accents, punctuation and small words, and one within
 * the other counts as the same ("the Syrian Observatory" and "Observatory").
 */
final class Names {

    private static final Set<String> SMALL =
            Set.of("the", "a", "an", "of", "for", "and", "in", "at", "by", "to", "al", "el", "on", "s");
    private static final Pattern INITIALS =
            Pattern.compile("(?<![\\p{L}\\p{N}_])(?:[\\p{L}\\p{N}_]\\.){2,}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern MARK = Pattern.compile("\\p{Mn}");

    private Names() {}

    /** The words of a name in a form to compare by, with a blank between. */
    static String fold(String name) {
        String plain = MARK.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("")
                .toLowerCase(Locale.ROOT);
        plain = INITIALS.matcher(plain).replaceAll(found -> found.group().replace(".", ""));
        List<String> all = new ArrayList<>();
        Matcher words = WORD.matcher(plain);
        while (words.find()) {
            all.add(words.group());
        }
        List<String> telling = all.stream().filter(word -> !SMALL.contains(word)).toList();
        return String.join(" ", telling.isEmpty() ? all : telling);
    }

    /** Whether the words of one name are all in the other, in a row. */
    static boolean within(String a, String b) {
        String one = fold(a);
        String other = fold(b);
        return !one.isEmpty() && !other.isEmpty()
                && ((" " + other + " ").contains(" " + one + " ") || (" " + one + " ").contains(" " + other + " "));
    }

    /** Whether both are absent, or both are there and one is within the other. */
    static boolean agree(Optional<String> gold, Optional<String> predicted) {
        return gold.isEmpty() || predicted.isEmpty()
                ? gold.isEmpty() && predicted.isEmpty()
                : within(gold.get(), predicted.get());
    }
}
