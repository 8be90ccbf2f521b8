package org.dateline.setting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dateline.lexicon.WordList;
import org.dateline.lexicon.WordSet;
import org.dateline.text.Sentence;

/** The words that tell how the figures, days and events of a story hang together ({@code setting/story.tsv}). */
public final class StoryWords {

    /** What such a word does; the list says it in its head. */
    public enum Type { TURN, OTHER_STORY, OTHER_EVENT, BEGINNING, COMPARISON, PERFECT, STRETCH, DISASTER, CONFLICT, ENDURING, SINGLE_EVENT,
        CATASTROPHE, ROUGHLY, LACK,
        RELEASE, TREND,
        ORDER, NIGHT, MORNING, CAUSED, ANSWER, CAUSED_AFTER, CAUSING }

    private final Map<Type, WordSet> types = new EnumMap<>(Type.class);

    private StoryWords(WordList list) {
        Map<Type, List<String>> words = new EnumMap<>(Type.class);
        for (WordList.Row row : list.rows()) {
            words.computeIfAbsent(row.get(1, Type.class), type -> new ArrayList<>()).add(row.get(0));
        }
        for (Type type : Type.values()) {
            types.put(type, WordSet.of(words.getOrDefault(type, List.of())));
        }
    }

    public static StoryWords english() {
        return new StoryWords(WordList.english("setting/story.tsv"));
    }

    /** Whether a word in normal form is of this type. */
    public boolean is(Type type, String word) {
        return types.get(type).contains(word);
    }

    /** Whether token {@code i} of the sentence is of this type. */
    public boolean is(Type type, Sentence s, int i) {
        return types.get(type).has(s, i);
    }

    /** Whether a word of this type may stand in the sentence; where this says no, none does. */
    public boolean mayHave(Type type, Sentence s) {
        return types.get(type).mayBeIn(s);
    }

    /** Whether a word of this type stands among the tokens {@code [begin, end)} of the sentence. */
    public boolean has(Type type, Sentence s, int begin, int end) {
        WordSet words = types.get(type);
        if (!words.mayBeIn(s)) {
            return false;
        }
        for (int i = Math.max(0, begin); i < Math.min(end, s.size()); i++) {
            if (words.has(s, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the first words of a sentence turns to another story; tokens from {@code end} on are passed over. */
    public boolean takesTurn(Sentence s, int end) {
        return has(Type.TURN, s, 0, Math.min(4, end));
    }
}
