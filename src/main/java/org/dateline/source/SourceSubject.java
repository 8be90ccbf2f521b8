package org.dateline.source;

import org.dateline.lexicon.WordSet;
import org.dateline.text.Sentence;

/** Finds the subject of a verb of saying, past the adverbs and clauses that stand between them. */
final class SourceSubject {

    private static final int LONGEST = 24;
    /** The most tokens of letters after a name: "Ph.D." may be four. */
    private static final int LETTERS = 6;
    private final SpeechWords words;
    private final SourceBackward backward;
    private final SourceForward forward;
    private final WordSet determiners;
    private final WordSet adverbs;
    private final WordSet leads;
    private final WordSet insertions;
    private final WordSet letters;

    SourceSubject(SpeechWords words, SourceForward forward) {
        this.words = words;
        this.forward = forward;
        this.backward = new SourceBackward(words);
        determiners = words.set("determiner");
        adverbs = words.set("adverb");
        leads = words.set("lead");
        insertions = words.set("insertion");
        letters = words.set("letters after a name");
    }

    /** The phrase that is the subject of the verb at token {@code verb}; null where none is found. */
    SourcePhrase before(Sentence s, int verb) {
        int end = beforeLetters(s, subjectEnd(s, verb));
        if (end <= 0) {
            return null;
        }
        if (s.is(end - 1, ",")) {
            int comma = apposition(s, end - 1);
            SourcePhrase named = comma <= 0 ? null : backward.endingAt(s, comma);
            return named != null && isApposition(s, comma, end - 1) ? new SourcePhrase(named.begin(), end - 1) : named;
        }
        if (s.is(end - 1, "who") || s.is(end - 1, "which")) {
            end = s.is(end - 2, ",") ? end - 2 : end - 1;
        }
        SourcePhrase phrase = end <= 0 ? null : backward.endingAt(s, end);
        if (phrase != null && hasSource(s, phrase)) {
            return phrase;
        }
        SourcePhrase relative = beforeRelative(s, end);
        return relative != null ? relative : phrase;
    }

    /** The subject of a sentence's first clause, for a later verb that shares it: "UNICEF began a campaign and said". */
    SourcePhrase first(Sentence s, int limit) {
        int k = 0;
        if (leads.has(s, 0) || words.isDay(s, 0)) {
            while (k < limit && !s.is(k, ",")) {
                k++;
            }
            k++;
        }
        SourcePhrase phrase = k < limit && words.mayNameSource(s, k) ? forward.after(s, k) : null;
        return phrase != null && phrase.end() < limit && hasSource(s, phrase) ? phrase : null;
    }

    /** Goes back over adverbs and days between subject and verb: "the monitor also said", "the monitor on Monday said". */
    private int subjectEnd(Sentence s, int verb) {
        int end = verb;
        while (end > 0 && verb - end < 5) {
            if (adverbs.has(s, end - 1) && !s.is(end - 1, "'s")) {
                end--;
            } else if (words.isDay(s, end - 1)) {
                end -= s.is(end - 2, "on") || s.is(end - 2, "late") || s.is(end - 2, "early") ? 2 : 1;
            } else {
                break;
            }
        }
        return end;
    }

    /** "Dina Roth, M.S., R.D., said": the end of the name before letters for degrees, orders and ranks; {@code end} without any. */
    private int beforeLetters(Sentence s, int end) {
        int name = end;
        while (s.is(name - 1, ",")) {
            int begin = name - 1;
            while (begin > 0 && name - begin < LETTERS && !s.is(begin - 1, ",")) {
                begin--;
            }
            if (begin < 2 || !s.is(begin - 1, ",") || !areLetters(s, begin, name - 1)) {
                break;
            }
            name = begin;
        }
        return name == end ? end : name - 1;
    }

    private boolean areLetters(Sentence s, int begin, int end) {
        StringBuilder joined = new StringBuilder();
        for (int k = begin; k < end; k++) {
            joined.append(s.word(k));
        }
        return letters.contains(joined.toString().replace(".", ""));
    }

    /** The comma before ", who lives in Homs," or ", a doctor,"; -1 where no such insertion ends at {@code comma}. */
    private int apposition(Sentence s, int comma) {
        for (int k = comma - 1; k > Math.max(0, comma - LONGEST); k--) {
            if (s.is(k, "\"") || s.is(k, ".")) {
                return -1;
            }
            if (s.is(k, ",")) {
                boolean insertion = insertions.has(s, k + 1) || determiners.has(s, k + 1)
                        || s.isNumeric(k + 1) && comma == k + 2 || words.source(s, k + 1) != null
                        || s.isCapitalized(k + 1) && comma - k < 8;
                return insertion && (s.isCapitalized(firstOfClause(s, k)) || words.source(s, k - 1) != null) ? k : -1;
            }
        }
        return -1;
    }

    /** ", the government spokesman," names the source more fully; ", who lives there," does not. */
    private boolean isApposition(Sentence s, int comma, int end) {
        boolean relative = insertions.has(s, comma + 1) || s.isNumeric(comma + 1);
        return !relative && end - comma <= 9;
    }

    private int firstOfClause(Sentence s, int comma) {
        int k = comma - 1;
        while (k > 0 && comma - k < LONGEST && !SourcePhrase.isBorder(s, k - 1)) {
            k--;
        }
        return determiners.has(s, k) && !s.isCapitalized(k) ? k + 1 : s.isCapitalized(k) ? k : comma - 1;
    }

    /** "The monitor which tracks the war", "a group tracking the war": the phrase before such a clause. */
    private SourcePhrase beforeRelative(Sentence s, int end) {
        for (int k = end - 2; k > Math.max(0, end - LONGEST); k--) {
            if (SourcePhrase.isBorder(s, k) || words.verb(s, k) == SpeechWords.Verb.SAY) {
                return null;
            }
            if ((s.is(k, "which") || s.is(k, "who") || s.word(k).endsWith("ing") && !s.isCapitalized(k)) && (s.isCapitalized(k - 1) || words.source(s, k - 1) != null)) {
                return backward.endingAt(s, k);
            }
        }
        return null;
    }

    private boolean hasSource(Sentence s, SourcePhrase phrase) {
        return words.hasSource(s, phrase.begin(), phrase.end());
    }
}
