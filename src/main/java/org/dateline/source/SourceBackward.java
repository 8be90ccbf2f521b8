package org.dateline.source;

import org.dateline.lexicon.WordSet;
import org.dateline.text.Sentence;

/** Finds where the phrase begins that names a source and ends at a given token. */
final class SourceBackward {

    private static final int LONGEST = 24;
    /** The longest stretch between two borders that is taken whole as the name of a source. */
    private static final int WHOLE = 9;

    private final SpeechWords words;
    private final WordSet determiners;
    private final WordSet modifiers;
    private final WordSet joints;
    private final WordSet prepositions;
    private final WordSet stops;
    private final WordSet leads;
    private final WordSet none;
    private final WordSet pronouns;
    private final WordSet titles;

    SourceBackward(SpeechWords words) {
        this.words = words;
        determiners = words.set("determiner");
        modifiers = words.set("modifier");
        joints = words.set("joint");
        prepositions = words.set("preposition");
        stops = words.set("stop");
        leads = words.set("lead");
        none = words.set("no source");
        pronouns = words.set("pronoun");
        titles = words.set("title");
    }

    /** The phrase whose last token stands before {@code end}. */
    SourcePhrase endingAt(Sentence s, int end) {
        int head = end - 1;
        if (s.is(head, ")")) {
            int open = head;
            while (open > Math.max(0, head - 6) && !s.is(open, "(")) {
                open--;
            }
            head = open - 1;
        }
        if (head < 0 || !s.isWord(head) || words.isDay(s, head)) {
            return null;
        }
        if (pronouns.has(s, head)) {
            return new SourcePhrase(head, end);
        }
        if (none.has(s, head) && !s.isAllCaps(head)) {
            return null;
        }
        SourcePhrase whole = betweenBorders(s, head, end);
        int begin = whole == null ? walk(s, head) : whole.begin();
        return begin < 0 ? null : named(s, withName(s, begin), head, end);
    }

    /** "The Observatory a war monitor said": a name without its commas before what explains it. */
    private int withName(Sentence s, int begin) {
        boolean explains = begin > 1 && (s.is(begin, "a") || s.is(begin, "an")) && s.isCapitalized(begin - 1);
        int name = explains ? walk(s, begin - 1) : begin;
        boolean alone = explains && (name == 0 || SourcePhrase.isBorder(s, name - 1));
        boolean listed = begin - name >= 2 && s.isCapitalized(name) && s.isCapitalized(name + 1) && words.source(s, begin + 1) != null;
        for (int k = name; alone && k < begin; k++) {
            listed |= words.source(s, k) != null;
        }
        return alone && listed ? name : begin;
    }

    /** A bare word that is neither a name nor a known source names nobody. */
    private SourcePhrase named(Sentence s, int begin, int head, int end) {
        if (begin == head && !s.isCapitalized(head) && words.source(s, head) == null) {
            return null;
        }
        boolean listed = false;
        for (int k = begin; k <= head && !listed; k++) {
            listed = s.isCapitalized(k) && (k > 0 || words.source(s, k) != null || !leads.has(s, k))
                    || words.source(s, k) != null || determiners.has(s, k);
        }
        return listed ? new SourcePhrase(begin, end) : null;
    }

    /** ", residents reached by telephone said": all between a border and the verb, where it begins like a source. */
    private SourcePhrase betweenBorders(Sentence s, int head, int end) {
        int k = head;
        while (k > 0 && head - k < WHOLE && !SourcePhrase.isBorder(s, k - 1)) {
            k--;
        }
        if (k > 0 && !SourcePhrase.isBorder(s, k - 1)) {
            return null;
        }
        while (k < head && (s.is(k, "and") || s.is(k, "but") || s.is(k, "while") || s.is(k, "as"))) {
            k++;
        }
        if (leads.has(s, k) || words.isDay(s, k) || !words.mayNameSource(s, k)) {
            return null;
        }
        for (int j = k + 1; j <= head; j++) {
            String word = s.word(j);
            boolean name = s.isCapitalized(j);
            if (!name && (stops.has(s, j) && !word.equals("with") && !word.equals("by") || words.isDay(s, j)
                    || s.isNumeric(j))) {
                return null;
            }
        }
        if (k == 0 && !onlyNominal(s, k, head)) {
            return null;
        }
        return new SourcePhrase(k, end);
    }

    /** Whether no word between the two looks like a verb of its own: at a sentence's begin there is no comma to trust. */
    private boolean onlyNominal(Sentence s, int from, int head) {
        for (int j = from; j <= head; j++) {
            String word = s.word(j);
            if (words.isDay(s, j) || !s.isCapitalized(j) && word.length() > 4
                    && (word.endsWith("ing") || word.endsWith("ed") && j == head)) {
                return false;
            }
        }
        return true;
    }

    /** Goes back from the head noun over what belongs to it; -1 where nothing does. */
    private int walk(Sentence s, int head) {
        int k = head;
        while (k > 0 && head - k < LONGEST) {
            if (determiners.has(s, k) && !s.isCapitalized(k) || s.is(k, "the") || s.is(k, "a") || s.is(k, "an")) {
                int before = attachment(s, k - 1);
                if (before < 0) {
                    return k;
                }
                k = before;
                continue;
            }
            int previous = k - 1;
            String word = s.word(previous);
            if (s.is(previous, ")") && s.is(previous - 2, "(") && s.isAllCaps(previous - 1) && s.isCapitalized(previous - 3)
                    && !words.isAgency(s, previous - 1)) {
                k = previous - 3;
                continue;
            }
            if (s.is(previous, ".") && s.isGlued(previous) && titles.has(s, previous - 1)) {
                k = previous - 1;
                continue;
            }
            if (SourcePhrase.isBorder(s, previous) || s.is(previous, "'") && !s.isWord(previous - 1) || words.isDay(s, previous)) {
                return k;
            }
            if (s.is(previous, "'s") || s.is(previous, "'") && s.isWord(previous - 1) || word.equals("-") && s.isGlued(previous)) {
                k = previous - 1;
            } else if (isJoint(s, previous) && !s.isCapitalized(previous)) {
                int before = word.equals("and") ? coordination(s, previous) : attachment(s, previous);
                if (before < 0) {
                    return cutPlace(s, k, head, word);
                }
                k = before;
            } else if (s.isCapitalized(previous) || modifiers.has(s, previous) || words.source(s, previous) != null
                    || determiners.has(s, previous)) {
                k = previous;
            } else if (s.isCapitalized(k) && word.endsWith("s") && !word.endsWith("ss")) {
                return k;
            } else if (s.isNumeric(previous)) {
                return s.isCapitalized(k) ? k : previous;
            } else {
                int determiner = determinerBefore(s, previous);
                if (determiner < 0) {
                    return k;
                }
                k = determiner;
            }
        }
        return Math.max(k, 0);
    }

    /** "in Aleppo activists said": the place belongs to what stands before it. */
    private int cutPlace(Sentence s, int k, int head, String preposition) {
        boolean place = preposition.equals("in") || preposition.equals("on") || preposition.equals("near")
                || preposition.equals("at") || preposition.equals("from") || preposition.equals("to")
                || preposition.equals("of") || preposition.equals("into");
        if (!place || !s.isCapitalized(k) || s.isCapitalized(head)) {
            return k;
        }
        int cut = k;
        while (cut < head && s.isCapitalized(cut)) {
            cut++;
        }
        return cut;
    }

    /** The noun for a source that a preposition ties what follows to: "a source in the ministry"; -1 without one. */
    private int attachment(Sentence s, int preposition) {
        String word = s.word(preposition);
        boolean ties = word.equals("of") || word.equals("for") || word.equals("in") || word.equals("at")
                || word.equals("from") || word.equals("with") || word.equals("to") || word.equals("on");
        if (preposition < 1 || !ties) {
            return -1;
        }
        for (int k = preposition - 1; k >= Math.max(0, preposition - 4); k--) {
            if (words.source(s, k) != null) {
                return k;
            }
            if (!s.isCapitalized(k) && !modifiers.has(s, k) && !s.is(k, "general")) {
                return -1;
            }
        }
        return -1;
    }

    private int coordination(Sentence s, int and) {
        return and > 0 && (s.isCapitalized(and - 1) || words.source(s, and - 1) != null || s.is(and - 1, ")"))
                && !words.isDay(s, and - 1) ? and - 1 : -1;
    }

    private static boolean isNumber(String word) {
        return switch (word) {
            case "two", "three", "four", "one", "both" -> true;
            default -> false;
        };
    }

    /** A determiner a few plain words back: "the last transport union". */
    private int determinerBefore(Sentence s, int from) {
        for (int k = from; k > from - 4 && k >= 0; k--) {
            String word = s.word(k);
            boolean possessor = s.isCapitalized(k) && word.endsWith("s") && !prepositions.has(s, k - 1);
            if (determiners.has(s, k) && !isNumber(word) || possessor && !words.isDay(s, k)) {
                return k;
            }
            boolean hyphen = word.equals("-") && s.isGlued(k) && s.isGlued(k + 1);
            boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.equals("news");
            if (!hyphen && (!s.isWord(k) || plural || isJoint(s, k) || stops.has(s, k) || s.isCapitalized(k))) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isJoint(Sentence s, int i) {
        return joints.has(s, i) || prepositions.has(s, i);
    }
}
