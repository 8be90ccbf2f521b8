package org.dateline.figure;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.WordList;
import org.dateline.lexicon.WordMap;
import org.dateline.text.Sentence;

/** The words that tell how the figures, days and events of a story hang together ({@code figure/story.tsv}). */
final class StoryWords {

    /** What such a word does; the list says it in its head. */
    enum Type { TURN, OTHER_STORY, OTHER_EVENT, BEGINNING, COMPARISON, PERFECT, STRETCH, DISASTER, CONFLICT, ENDURING, SINGLE_EVENT,
        CATASTROPHE, ROUGHLY }

    private final WordMap<Set<Type>> types;

    private StoryWords(WordList list) {
        Map<String, Set<Type>> types = new HashMap<>();
        for (WordList.Row row : list.rows()) {
            types.computeIfAbsent(row.get(0), word -> EnumSet.noneOf(Type.class)).add(row.get(1, Type.class));
        }
        this.types = WordMap.of(types);
    }

    static StoryWords english() {
        return new StoryWords(WordList.english("figure/story.tsv"));
    }

    /** Whether a word in normal form is of this type. */
    boolean is(Type type, String word) {
        Set<Type> known = types.get(word);
        return known != null && known.contains(type);
    }

    /** Whether token {@code i} of the sentence is of this type. */
    boolean is(Type type, Sentence s, int i) {
        Set<Type> known = types.get(s, i);
        return known != null && known.contains(type);
    }

    /** Whether a word of this type stands among the tokens {@code [begin, end)} of the sentence. */
    boolean has(Type type, Sentence s, int begin, int end) {
        for (int i = Math.max(0, begin); i < Math.min(end, s.size()); i++) {
            if (is(type, s, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the first words of a sentence turns to another story; tokens from {@code end} on are passed over. */
    boolean takesTurn(Sentence s, int end) {
        return has(Type.TURN, s, 0, Math.min(4, end));
    }
}
