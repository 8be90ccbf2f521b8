package org.dateline.source;

import org.dateline.lexicon.WordSet;
import org.dateline.text.Sentence;

/** Finds where the phrase ends that names a source and begins at a given token. */
final class SourceForward {

    private static final int LONGEST = 24;
    private final SpeechWords words;
    private final WordSet modifiers;
    private final WordSet adverbs;
    private final WordSet joints;
    private final WordSet prepositions;
    private final WordSet stops;
    private final WordSet none;
    private final WordSet articles;
    private final WordSet titles;

    SourceForward(SpeechWords words) {
        this.words = words;
        modifiers = words.set("modifier");
        adverbs = words.set("adverb");
        joints = words.set("joint");
        prepositions = words.set("preposition");
        stops = words.set("stop");
        none = words.set("no source");
        articles = words.set("begins another phrase");
        titles = words.set("title");
    }

    /** The phrase that begins at token {@code from}; null where none does. */
    SourcePhrase after(Sentence s, int from) {
        int k = from;
        boolean head = false;
        while (k < s.size() && k - from < LONGEST) {
            String word = s.word(k);
            boolean name = s.isCapitalized(k);
            // "said Capt. Maria Costa": the full stop belongs to the title
            boolean titled = word.equals(".") && titles.has(s, k - 1) && s.isCapitalized(k + 1);
            boolean released = titled || word.equals("by") && s.word(k - 1).endsWith("ed") && words.mayNameSource(s, k + 1)
                    || word.equals("&") && s.isCapitalized(k + 1);
            if (released) {
                k++;
                continue;
            }
            if (words.isDay(s, k) || !name && (stops.has(s, k) || adverbs.has(s, k) || isVerb(s, k))) {
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
            } else if (word.equals("and") || (joints.has(s, k) || prepositions.has(s, k)) && !name) {
                if (!head || !goesOn(s, word, k + 1)) {
                    break;
                }
                k++;
            } else if (s.isWord(k) || s.isNumeric(k) && k == from) {
                if (head && articles.has(s, k) && s.isWord(k - 1) && !joints.has(s, k - 1)
                        && !prepositions.has(s, k - 1)) {
                    break;
                }
                if (!name && head && words.source(s, k) == null && !modifiers.has(s, k)
                        && (s.isCapitalized(k - 1) && !isNamed(s, k + 1) || !s.isCapitalized(k - 1) && words.source(s, k - 1) != null && !isParticiple(s, k))) {
                    break;
                }
                head |= name || words.source(s, k) != null;
                k++;
            } else {
                break;
            }
        }
        return k > from && !none.has(s, k - 1) ? new SourcePhrase(from, k) : null;
    }

    private boolean isNamed(Sentence s, int i) {
        return s.isCapitalized(i) && !words.isDay(s, i) || words.source(s, i) != null;
    }

    /** "residents reached by telephone", "an activist contacted in the town". */
    private boolean isParticiple(Sentence s, int i) {
        return s.word(i).endsWith("ed") && prepositions.has(s, i + 1);
    }

    private boolean isVerb(Sentence s, int i) {
        SpeechWords.Verb verb = words.verb(s, i);
        return verb == SpeechWords.Verb.SAY || verb == SpeechWords.Verb.CLAIM && s.is(i, "claimed");
    }

    private boolean goesOn(Sentence s, String joint, int next) {
        return switch (joint) {
            case "and" -> s.isCapitalized(next) && !words.isDay(s, next) || words.source(s, next) != null
                    || words.mayNameSource(s, next) && words.source(s, next + 1) != null;
            case "of", "for", "in", "at", "from" -> (words.mayNameSource(s, next) || s.isWord(next) && joint.equals("for"))
                    && !words.isDay(s, next) && !s.is(next, "a");
            default -> false;
        };
    }
}
