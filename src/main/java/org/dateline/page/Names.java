package org.dateline.page;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names as they are shown and as they are searched.
 *
 * @param shown as they are shown
 * @param folded without accents, in small letters
 */
record Names(List<String> shown, List<String> folded) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    Names {
        shown = List.copyOf(shown);
        folded = List.copyOf(folded);
    }

    static Names of(List<String> shown) {
        return new Names(shown, shown.stream().map(Names::fold).toList());
    }

    /** Whether one of them has {@code part}, which is folded, in it. */
    boolean hold(String part) {
        return folded.stream().anyMatch(name -> name.contains(part));
    }

    /** A country's name in English by its ISO 3166-1 alpha-2 code. */
    static String ofCountry(String code) {
        return code.equals("XK") ? "Kosovo" : new Locale("", code).getDisplayCountry(Locale.ENGLISH);
    }

    static String fold(String text) {
        String plain = text.chars().allMatch(c -> c < 128) ? text
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT);
    }
}
