package org.dateline.figure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.WordList;
import org.dateline.text.Sentence;

/** The words by which a text says who says something: verbs of saying, nouns for sources, small words around them. */
final class SpeechWords {

    /** How a verb form says something. */
    enum Verb {
        /** With any subject. */
        SAY,
        /** Only right behind a name or a known source, for it is a noun too: "reports". */
        NOUN_LIKE,
        /** Not of a deed: "claimed responsibility", "claimed the lives of". */
        CLAIM,
        /** Only with a record as its subject: "figures show". */
        SHOW,
        /** With the subject of the clause before it: ", saying that". */
        SAYING,
        /** Only with a toll as its object: "put the toll at 12". */
        TOLL
    }

    /** What a noun for a source stands for. */
    enum Source { PERSON, PEOPLE, BODY, RECORD }

    private final Map<String, Verb> verbs = new HashMap<>();
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, Set<String>> contexts = new HashMap<>();

    SpeechWords() {
        for (WordList.Row row : WordList.english("figure/speech-verbs.tsv").rows()) {
            verbs.put(row.get(0), row.get(1, Verb.class));
        }
        for (WordList.Row row : WordList.english("figure/speech-sources.tsv").rows()) {
            sources.put(row.get(0), row.get(1, Source.class));
        }
        for (WordList.Row row : WordList.english("figure/speech-words.tsv").rows()) {
            contexts.computeIfAbsent(row.get(1), context -> new HashSet<>()).add(row.get(0));
        }
    }

    /** How the form {@code word} says something; null where it is no verb of saying. */
    Verb verb(String word) {
        return verbs.get(word);
    }

    /** What the noun {@code word} stands for as a source; null where it is none. */
    Source source(String word) {
        return sources.get(word);
    }

    /** The words of a context of {@code speech-words.tsv}. */
    Set<String> context(String name) {
        Set<String> words = contexts.get(name);
        if (words == null) {
            throw new IllegalArgumentException("figure/speech-words.tsv lists no words for '" + name + "'");
        }
        return words;
    }

    /** Whether token {@code i} is a determiner, a modifier, a noun for a source or part of a name. */
    boolean mayNameSource(Sentence s, int i) {
        String word = s.word(i);
        return s.isCapitalized(i) || sources.containsKey(word) || context("determiner").contains(word)
                || context("modifier").contains(word);
    }

    /** Whether token {@code i} is the name of a day or month, which is no part of a source's name. */
    boolean isDay(Sentence s, int i) {
        return context("weekday").contains(s.word(i)) || s.isCapitalized(i) && context("month").contains(s.word(i));
    }
}
