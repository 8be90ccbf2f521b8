package org.dateline.figure;

import java.util.Set;
import org.dateline.text.Sentence;

/** Finds where the phrase ends that names a source and begins at a given token. */
final class SourceForward {

    private static final int LONGEST = 24;
    private final SpeechWords words;
    private final Set<String> modifiers;
    private final Set<String> adverbs;
    private final Set<String> joints;
    private final Set<String> prepositions;
    private final Set<String> stops;
    private final Set<String> none;
    private final Set<String> articles;

    SourceForward(SpeechWords words) {
        this.words = words;
        modifiers = words.context("modifier");
        adverbs = words.context("adverb");
        joints = words.context("joint");
        prepositions = words.context("preposition");
        stops = words.context("stop");
        none = words.context("no source");
        articles = words.context("begins another phrase");
    }

    /** The phrase that begins at token {@code from}; null where none does. */
    SourcePhrase after(Sentence s, int from) {
        int k = from;
        boolean head = false;
        while (k < s.size() && k - from < LONGEST) {
            String word = s.word(k);
            boolean name = s.isCapitalized(k);
            boolean released = word.equals("by") && s.word(k - 1).endsWith("ed") && words.mayNameSource(s, k + 1)
                    || word.equals("&") && s.isCapitalized(k + 1);
            if (released) {
                k++;
                continue;
            }
            if (words.isDay(s, k) || !name && (stops.contains(word) || adverbs.contains(word) || isVerb(word))) {
                break;
            }
            if (word.equals("(")) {
                if (s.is(k + 2, ")") && s.isCapitalized(k + 1)) {
                    k += 3;
                    continue;
                }
                break;
            }
            if (word.equals("'s") || word.equals("-") && s.isGlued(k) && s.isGlued(k + 1)) {
                k++;
            } else if (word.equals("and") || (joints.contains(word) || prepositions.contains(word)) && !name) {
                if (!head || !goesOn(s, word, k + 1)) {
                    break;
                }
                k++;
            } else if (s.isWord(k) || s.isNumeric(k) && k == from) {
                if (head && articles.contains(word) && s.isWord(k - 1) && !joints.contains(s.word(k - 1))
                        && !prepositions.contains(s.word(k - 1))) {
                    break;
                }
                if (!name && head && words.source(word) == null && !modifiers.contains(word)
                        && (s.isCapitalized(k - 1) && !isNamed(s, k + 1) || !s.isCapitalized(k - 1) && words.source(s.word(k - 1)) != null && !isParticiple(s, k))) {
                    break;
                }
                head |= name || words.source(word) != null;
                k++;
            } else {
                break;
            }
        }
        return k > from && !none.contains(s.word(k - 1)) ? new SourcePhrase(from, k) : null;
    }

    private boolean isNamed(Sentence s, int i) {
        return s.isCapitalized(i) && !words.isDay(s, i) || words.source(s.word(i)) != null;
    }

    /** "residents reached by telephone", "an activist contacted in the town". */
    private boolean isParticiple(Sentence s, int i) {
        return s.word(i).endsWith("ed") && prepositions.contains(s.word(i + 1));
    }

    private boolean isVerb(String word) {
        SpeechWords.Verb verb = words.verb(word);
        return verb == SpeechWords.Verb.SAY || verb == SpeechWords.Verb.CLAIM && word.equals("claimed");
    }

    private boolean goesOn(Sentence s, String joint, int next) {
        return switch (joint) {
            case "and" -> s.isCapitalized(next) && !words.isDay(s, next) || words.source(s.word(next)) != null
                    || words.mayNameSource(s, next) && words.source(s.word(next + 1)) != null;
            case "of", "for", "in", "at", "from" -> (words.mayNameSource(s, next) || s.isWord(next) && joint.equals("for"))
                    && !words.isDay(s, next) && !s.is(next, "a");
            default -> false;
        };
    }
}
