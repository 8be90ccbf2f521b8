package org.dateline.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.lexicon.WordList;
import org.dateline.query.Lexer.Token;

/** The phrases of the question language, from {@code query/words.tsv}. */
final class Phrases {

    private static final List<Phrase> ALL = new ArrayList<>();
    private static final Map<String, List<Phrase>> BY_FIRST_WORD = new HashMap<>();

    static {
        for (WordList.Row row : WordList.english("query/words.tsv").rows()) {
            Form form;
            try {
                form = Form.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw row.error("expected a form such as kind or place, found '" + row.get(1) + "'");
            }
            Phrase phrase = new Phrase(row.get(0), List.of(row.get(0).split(" ")), form, row.get(2));
            ALL.add(phrase);
            BY_FIRST_WORD.computeIfAbsent(phrase.words.get(0), word -> new ArrayList<>()).add(phrase);
        }
        BY_FIRST_WORD.values().forEach(phrases ->
                phrases.sort(Comparator.comparingInt((Phrase phrase) -> phrase.words.size()).reversed()));
    }

    private Phrases() {}

    /**
     * A phrase.
     *
     * @param text its words, in lower case
     * @param words the same apart
     * @param form what it begins or is
     * @param value what the form makes of it, the empty string for nothing
     */
    record Phrase(String text, List<String> words, Form form, String value) {

        int length() {
            return words.size();
        }
    }

    /** All phrases, as they are listed. */
    static List<Phrase> all() {
        return List.copyOf(ALL);
    }

    /** The longest phrase that begins at token {@code i}. */
    static Optional<Phrase> at(List<Token> tokens, int i) {
        for (Phrase phrase : BY_FIRST_WORD.getOrDefault(tokens.get(i).word(), List.of())) {
            int k = 1;
            while (k < phrase.length() && tokens.get(i + k).word().equals(phrase.words.get(k))) {
                k++;
            }
            if (k == phrase.length()) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    /** Whether {@code word}, in lower case, is or begins a phrase that ends a text before it. */
    static boolean endsText(String word) {
        return BY_FIRST_WORD.getOrDefault(word, List.of()).stream().anyMatch(phrase -> phrase.form.endsText());
    }

    /** The word of the language that {@code word} is a slip of: one letter away, or two where it is long. */
    static Optional<String> near(String word) {
        String best = null;
        int least = word.length() < 4 ? 0 : word.length() < 8 ? 1 : 2;
        for (Phrase phrase : ALL) {
            if (phrase.form == Form.FILLER || phrase.length() > 1 || phrase.text.length() < 4) {
                continue;
            }
            int distance = Spelling.distance(word, phrase.text, least);
            if (distance < least || distance == least && best == null && distance > 0) {
                least = distance;
                best = phrase.text;
            }
        }
        return Optional.ofNullable(best);
    }
}
