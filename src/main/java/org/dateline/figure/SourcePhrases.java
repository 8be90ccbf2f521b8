package org.dateline.figure;

import java.util.Set;
import org.dateline.text.Sentence;

/** Finds where the phrase that names a source begins and ends, before a verb of saying or behind "according to". */
final class SourcePhrases {

    private static final int LONGEST = 24;
    /** The longest stretch between two commas that is taken whole as the name of a source. */
    private static final int WHOLE = 9;

    private final SpeechWords words;
    private final Set<String> determiners;
    private final Set<String> modifiers;
    private final Set<String> adverbs;
    private final Set<String> joints;
    private final Set<String> prepositions;
    private final Set<String> stops;
    private final Set<String> leads;
    private final Set<String> none;
    private final Set<String> pronouns;

    /** A phrase from token {@code begin} to {@code end}. */
    record Phrase(int begin, int end) {}

    SourcePhrases(SpeechWords words) {
        this.words = words;
        determiners = words.context("determiner");
        modifiers = words.context("modifier");
        adverbs = words.context("adverb");
        joints = words.context("joint");
        prepositions = words.context("preposition");
        stops = words.context("stop");
        leads = words.context("lead");
        none = words.context("no source");
        pronouns = words.context("pronoun");
    }

    /** The phrase that is the subject of the verb at token {@code verb}; null where none is found. */
    Phrase before(Sentence s, int verb) {
        int end = subjectEnd(s, verb);
        if (end <= 0) {
            return null;
        }
        if (s.is(end - 1, ",")) {
            int comma = apposition(s, end - 1);
            Phrase named = comma <= 0 ? null : endingAt(s, comma);
            return named != null && isApposition(s, comma, end - 1) ? new Phrase(named.begin(), end - 1) : named;
        }
        if (s.is(end - 1, "who") || s.is(end - 1, "which")) {
            end = s.is(end - 2, ",") ? end - 2 : end - 1;
        }
        Phrase phrase = end <= 0 ? null : endingAt(s, end);
        if (phrase != null && hasSource(s, phrase)) {
            return phrase;
        }
        Phrase relative = beforeRelative(s, end);
        return relative != null ? relative : phrase;
    }

    /** The subject of a sentence's first clause, for a later verb that shares it: "UNICEF began a campaign and said". */
    Phrase first(Sentence s, int limit) {
        int k = 0;
        if (leads.contains(s.word(0)) || words.isDay(s, 0)) {
            while (k < limit && !s.is(k, ",")) {
                k++;
            }
            k++;
        }
        Phrase phrase = k < limit && words.mayNameSource(s, k) ? after(s, k) : null;
        return phrase != null && phrase.end() < limit && hasSource(s, phrase) ? phrase : null;
    }

    /** Goes back over adverbs and days between subject and verb: "the monitor also said", "the monitor on Monday said". */
    private int subjectEnd(Sentence s, int verb) {
        int end = verb;
        while (end > 0 && verb - end < 5) {
            if (adverbs.contains(s.word(end - 1)) && !s.is(end - 1, "'s")) {
                end--;
            } else if (words.isDay(s, end - 1)) {
                end -= s.is(end - 2, "on") || s.is(end - 2, "late") || s.is(end - 2, "early") ? 2 : 1;
            } else {
                break;
            }
        }
        return end;
    }

    /** The comma before ", who lives in Homs," or ", a doctor,"; -1 where no such insertion ends at {@code comma}. */
    private int apposition(Sentence s, int comma) {
        for (int k = comma - 1; k > Math.max(0, comma - LONGEST); k--) {
            if (s.is(k, "\"") || s.is(k, ".")) {
                return -1;
            }
            if (s.is(k, ",")) {
                String next = s.word(k + 1);
                boolean insertion = next.equals("who") || next.equals("which") || next.equals("whose")
                        || next.equals("citing") || next.equals("quoting") || next.equals("speaking") || next.equals("where")
                        || determiners.contains(next) || s.isNumeric(k + 1) && comma == k + 2
                        || words.source(next) != null || s.isCapitalized(k + 1) && comma - k < 8;
                return insertion && s.isCapitalized(firstOfClause(s, k)) ? k : -1;
            }
        }
        return -1;
    }

    /** ", the government spokesman," names the source more fully; ", who lives there," does not. */
    private boolean isApposition(Sentence s, int comma, int end) {
        boolean relative = switch (s.word(comma + 1)) {
            case "who", "which", "whose", "citing", "quoting", "speaking", "where" -> true;
            default -> s.isNumeric(comma + 1);
        };
        return !relative && end - comma <= 9;
    }

    private int firstOfClause(Sentence s, int comma) {
        int k = comma - 1;
        while (k > 0 && comma - k < LONGEST && !isBorder(s, k - 1)) {
            k--;
        }
        return determiners.contains(s.word(k)) && !s.isCapitalized(k) ? k + 1 : s.isCapitalized(k) ? k : comma - 1;
    }

    /** "The monitor which tracks the war", "a group tracking the war": the phrase before such a clause. */
    private Phrase beforeRelative(Sentence s, int end) {
        for (int k = end - 2; k > Math.max(0, end - LONGEST); k--) {
            if (isBorder(s, k) || words.verb(s.word(k)) == SpeechWords.Verb.SAY) {
                return null;
            }
            if ((s.is(k, "which") || s.is(k, "who") || s.word(k).endsWith("ing") && !s.isCapitalized(k)) && (s.isCapitalized(k - 1) || words.source(s.word(k - 1)) != null)) {
                return endingAt(s, k);
            }
        }
        return null;
    }

    /** The phrase whose last token stands before {@code end}. */
    Phrase endingAt(Sentence s, int end) {
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
        if (pronouns.contains(s.word(head))) {
            return new Phrase(head, end);
        }
        if (none.contains(s.word(head)) && !s.isAllCaps(head)) {
            return null;
        }
        Phrase whole = betweenBorders(s, head, end);
        int begin = whole == null ? walk(s, head) : whole.begin();
        return begin < 0 ? null : named(s, begin, head, end);
    }

    /** A bare word that is neither a name nor a known source names nobody. */
    private Phrase named(Sentence s, int begin, int head, int end) {
        if (begin == head && !s.isCapitalized(head) && words.source(s.word(head)) == null) {
            return null;
        }
        boolean listed = false;
        for (int k = begin; k <= head && !listed; k++) {
            listed = s.isCapitalized(k) && (k > 0 || words.source(s.word(k)) != null || !leads.contains(s.word(k)))
                    || words.source(s.word(k)) != null || determiners.contains(s.word(k));
        }
        return listed ? new Phrase(begin, end) : null;
    }

    /** ", residents reached by telephone said": all between a border and the verb, where it begins like a source. */
    private Phrase betweenBorders(Sentence s, int head, int end) {
        int k = head;
        while (k > 0 && head - k < WHOLE && !isBorder(s, k - 1)) {
            k--;
        }
        if (k > 0 && !isBorder(s, k - 1)) {
            return null;
        }
        while (k < head && (s.is(k, "and") || s.is(k, "but") || s.is(k, "while") || s.is(k, "as"))) {
            k++;
        }
        if (leads.contains(s.word(k)) || words.isDay(s, k) || !words.mayNameSource(s, k)) {
            return null;
        }
        for (int j = k + 1; j <= head; j++) {
            String word = s.word(j);
            boolean name = s.isCapitalized(j);
            if (!name && (stops.contains(word) && !word.equals("with") && !word.equals("by") || words.isDay(s, j)
                    || s.isNumeric(j))) {
                return null;
            }
        }
        if (k == 0 && !onlyNominal(s, k, head)) {
            return null;
        }
        return new Phrase(k, end);
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
            if (determiners.contains(s.word(k)) && !s.isCapitalized(k) || s.is(k, "the") || s.is(k, "a") || s.is(k, "an")) {
                int before = attachment(s, k - 1);
                if (before < 0) {
                    return k;
                }
                k = before;
                continue;
            }
            int previous = k - 1;
            String word = s.word(previous);
            if (isBorder(s, previous) || words.isDay(s, previous)) {
                return k;
            }
            if (s.is(previous, "'s") || s.is(previous, "'") || word.equals("-") && s.isGlued(previous)) {
                k = previous - 1;
            } else if (isJoint(word) && !s.isCapitalized(previous)) {
                int before = word.equals("and") ? coordination(s, previous) : attachment(s, previous);
                if (before < 0) {
                    return cutPlace(s, k, head, word);
                }
                k = before;
            } else if (s.isCapitalized(previous) || modifiers.contains(word) || words.source(word) != null
                    || determiners.contains(word)) {
                k = previous;
            } else if (s.isNumeric(previous)) {
                return s.isCapitalized(k) ? k : previous;
            } else {
                int determiner = words.source(s.word(head)) == SpeechWords.Source.PEOPLE ? -1 : determinerBefore(s, previous);
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
            if (words.source(s.word(k)) != null) {
                return k;
            }
            if (!s.isCapitalized(k) && !modifiers.contains(s.word(k)) && !s.is(k, "general")) {
                return -1;
            }
        }
        return -1;
    }

    private int coordination(Sentence s, int and) {
        return and > 0 && (s.isCapitalized(and - 1) || words.source(s.word(and - 1)) != null || s.is(and - 1, ")"))
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
            if (determiners.contains(word) && !isNumber(word)) {
                return k;
            }
            if (!s.isWord(k) || isJoint(word) || stops.contains(word) || s.isCapitalized(k)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isJoint(String word) {
        return joints.contains(word) || prepositions.contains(word);
    }

    private static boolean isBorder(Sentence s, int i) {
        return switch (s.word(i)) {
            case ",", ";", ":", "\"", ".", "!", "?", "(", "[", "]", "|", "--", "*" -> true;
            case "-" -> !s.isGlued(i) || !s.isGlued(i + 1);
            default -> false;
        };
    }

    private boolean hasSource(Sentence s, Phrase phrase) {
        return words.hasSource(s, phrase.begin(), phrase.end());
    }

    /** The phrase that begins at token {@code from}; null where none does. */
    Phrase after(Sentence s, int from) {
        int k = from;
        boolean head = false;
        while (k < s.size() && k - from < LONGEST) {
            String word = s.word(k);
            boolean name = s.isCapitalized(k);
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
            } else if (word.equals("and") || isJoint(word) && !name) {
                if (!head || !goesOn(s, word, k + 1)) {
                    break;
                }
                k++;
            } else if (s.isWord(k) || s.isNumeric(k) && k == from) {
                if (!name && head && words.source(word) == null && !modifiers.contains(word)
                        && words.source(s.word(k - 1)) != null && !word.endsWith("ed")) {
                    break;
                }
                head |= name || words.source(word) != null;
                k++;
            } else {
                break;
            }
        }
        return k > from && !none.contains(s.word(k - 1)) ? new Phrase(from, k) : null;
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
