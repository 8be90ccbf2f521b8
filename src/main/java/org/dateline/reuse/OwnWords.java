package org.dateline.reuse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.lexicon.WordList;
import org.dateline.lexicon.WordSet;
import org.dateline.text.Sentence;

/** The words of an article that are its reporter's own, sentence by sentence. */
final class OwnWords {

    private static final WordSet FURNITURE = WordSet.of(WordList.english("reuse/furniture.tsv").words());
    private static final int SHORTEST = 7;

    private OwnWords() {}

    /** The words of each sentence that counts, without what stands in quotation marks; a sentence told twice counts once. */
    static List<List<String>> of(List<Sentence> sentences) {
        List<List<String>> own = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        boolean quoted = false;
        int paragraph = -1;
        for (Sentence sentence : sentences) {
            quoted &= sentence.paragraph() == paragraph;
            paragraph = sentence.paragraph();
            List<String> words = new ArrayList<>();
            boolean furniture = false;
            for (int i = 0; i < sentence.size(); i++) {
                char first = sentence.source().charAt(sentence.begin(i));
                quoted = first == '"' ? !quoted : first == '\u201c' || quoted && first != '\u201d';
                furniture |= FURNITURE.has(sentence, i);
                if (!quoted && (sentence.isWord(i) || sentence.isNumeric(i))) {
                    words.add(sentence.word(i));
                }
            }
            if (!furniture && words.size() >= SHORTEST && seen.add(words)) {
                own.add(words);
            }
        }
        return own;
    }
}
