package org.dateline.format;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.Article;

/** Tells articles in English from those in other languages by their function words. */
final class Languages {

    private static final Map<String, String> WORDS = WordTable.read(Languages.class, "function-words.tsv", language -> language);
    private static final double ENGLISH = 0.2;
    private static final int LOOK = 20_000;

    /** So many letters of another script are evidence of another language. */
    private static final double OTHER_SCRIPT = 0.3;

    private Languages() {}

    /**
     * The language of an article that is evidently not in English: few of its words are function words of English, and it says that
     * its language is another one, has more function words of another one, or another script. Nothing where it is or may be English.
     */
    static Optional<String> other(Article article) {
        String text = article.text().substring(0, Math.min(article.text().length(), LOOK));
        Map<String, Integer> counts = new HashMap<>();
        int words = 0;
        int letters = 0;
        int foreign = 0;
        int begin = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter) {
                letters++;
                foreign += text.charAt(i) >= '\u0370' && text.charAt(i) < '\ufb00' && !isLatin(text.charAt(i)) ? 1 : 0;
                begin = begin < 0 ? i : begin;
            } else if (begin >= 0) {
                words++;
                String language = WORDS.get(text.substring(begin, i).toLowerCase(Locale.ROOT));
                if (language != null) {
                    counts.merge(language, 1, Integer::sum);
                }
                begin = -1;
            }
        }
        int english = counts.getOrDefault("en", 0);
        if (words == 0 || english >= ENGLISH * words) {
            return Optional.empty();
        }
        Optional<String> told = article.language().map(language -> language.toLowerCase(Locale.ROOT)).filter(language -> !language.startsWith("en"));
        if (foreign > OTHER_SCRIPT * letters) {
            return Optional.of(told.orElse("another script"));
        }
        Optional<String> most = counts.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).filter(language -> counts.get(language) > english);
        return told.isPresent() ? told : most;
    }

    private static boolean isLatin(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }
}
