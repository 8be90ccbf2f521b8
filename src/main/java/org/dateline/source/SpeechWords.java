package org.dateline.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.WordList;
import org.dateline.lexicon.WordMap;
import org.dateline.lexicon.WordSet;
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
        /** Only with "that": "declared that", not "declared a truce". */
        THAT,
        /** With the subject of the clause before it: ", saying that". */
        SAYING,
        /** Only with a toll as its object: "put the toll at 12". */
        TOLL
    }

    /** What a noun for a source stands for. */
    enum Source { PERSON, PEOPLE, BODY, RECORD }

    private final Set<String> verbForms;
    private final WordMap<Verb> verbs;
    private final WordMap<Source> sources;
    private final Map<String, Set<String>> contexts = new HashMap<>();
    private final Map<String, WordSet> sets = new HashMap<>();
    private final WordSet weekdays;
    private final WordSet months;
    private final WordSet agencies;
    private final WordSet determiners;
    private final WordSet modifiers;
    private final WordSet pronouns;

    SpeechWords() {
        Map<String, Verb> verbs = new HashMap<>();
        Map<String, Source> sources = new HashMap<>();
        for (WordList.Row row : WordList.english("source/speech-verbs.tsv").rows()) {
            verbs.put(row.get(0), row.get(1, Verb.class));
        }
        for (WordList.Row row : WordList.english("source/speech-sources.tsv").rows()) {
            sources.put(row.get(0), row.get(1, Source.class));
        }
        for (WordList.Row row : WordList.english("source/speech-words.tsv").rows()) {
            contexts.computeIfAbsent(row.get(1), context -> new HashSet<>()).add(row.get(0));
        }
        this.verbForms = Set.copyOf(verbs.keySet());
        this.verbs = WordMap.of(verbs);
        this.sources = WordMap.of(sources);
        contexts.forEach((name, words) -> sets.put(name, WordSet.of(words)));
        weekdays = set("weekday");
        months = set("month");
        agencies = set("agency");
        determiners = set("determiner");
        modifiers = set("modifier");
        pronouns = set("pronoun");
    }

    /** Whether token {@code i} is the name of a news agency. */
    boolean isAgency(Sentence s, int i) {
        return agencies.has(s, i);
    }

    /** Whether token {@code i} can stand for a source that was named before. */
    boolean isPronoun(Sentence s, int i) {
        return pronouns.has(s, i);
    }

    /** All forms of verbs of saying. */
    Set<String> verbs() {
        return verbForms;
    }

    /** How the form at token {@code i} says something; null where it is no verb of saying. */
    Verb verb(Sentence s, int i) {
        return verbs.get(s, i);
    }

    /** What the noun at token {@code i} stands for as a source; null where it is none. */
    Source source(Sentence s, int i) {
        return sources.get(s, i);
    }

    /** What the noun {@code word} stands for as a source; null where it is none. */
    Source source(String word) {
        return sources.get(word);
    }

    /** The words of a context of {@code speech-words.tsv}. */
    Set<String> context(String name) {
        Set<String> words = contexts.get(name);
        if (words == null) {
            throw new IllegalArgumentException("source/speech-words.tsv lists no words for '" + name + "'");
        }
        return words;
    }

    /** The words of a context as a set to ask by tokens. */
    WordSet set(String name) {
        context(name);
        return sets.get(name);
    }

    /** Whether token {@code i} is a determiner, a modifier, a noun for a source or part of a name. */
    boolean mayNameSource(Sentence s, int i) {
        return s.isCapitalized(i) || sources.get(s, i) != null || determiners.has(s, i) || modifiers.has(s, i);
    }

    /** Whether a phrase holds a name or a noun for a source, or ends with a noun for someone who acts: "a baker". */
    boolean hasSource(Sentence s, int begin, int end) {
        for (int k = begin; k < end; k++) {
            boolean name = s.isCapitalized(k) && (k > 0 || end > 1 && s.isCapitalized(1));
            if (name || sources.get(s, k) != null || s.isAllCaps(k) && s.end(k) - s.begin(k) > 1) {
                return true;
            }
        }
        String head = s.word(end - 1);
        return pronouns.has(s, begin) || head.endsWith("er") || head.endsWith("or")
                || head.endsWith("ist") || head.endsWith("man") || head.endsWith("ian") || head.endsWith("ers")
                || end - begin == 1 && s.isCapitalized(begin) && begin == 0 && !set("lead").has(s, end - 1);
    }

    /** Whether token {@code i} is the name of a day or month, which is no part of a source's name. */
    boolean isDay(Sentence s, int i) {
        return weekdays.has(s, i) || s.isCapitalized(i) && months.has(s, i);
    }
}
