package org.dateline.source;

import java.util.Set;
import org.dateline.lexicon.WordSet;
import org.dateline.source.SpeechFrame.Side;
import org.dateline.text.Sentence;

/** Tells on which side of "the monitor said" the words stand that it said. */
final class SpeechSides {

    private static final Set<String> GOES_ON = Set.of(",", ";", "-", "--", "adding", "citing", "quoting", "noting", "saying");
    private static final WordSet LOOKS_BACK = WordSet.of("while", "as", "after", "when", "and", "but", "with", "before",
            "following", "amid", "without", "a");

    private static final WordSet TURNS = WordSet.of("while", "but", "whereas", "although", "though", "as", "after", "when");
    private static final WordSet ADDS = WordSet.of("who", "which", "as", "a", "an", "the", "from", "after", "citing", "quoting", "head",
            "speaking", "during", "referring");

    private final SpeechWords words;
    private final WordSet recipients;
    private final WordSet statements;
    private final WordSet leads;
    private final WordSet joints;
    private final WordSet furniture;

    SpeechSides(SpeechWords words) {
        this.words = words;
        recipients = words.set("recipient");
        statements = words.set("statement");
        leads = words.set("lead");
        joints = words.set("joint");
        furniture = words.set("furniture");
    }

    /** The token after a verb, whom it tells, where and when: "told AFP by phone on Monday". */
    int afterVerb(Sentence s, int verb) {
        int k = verb + 1;
        boolean telling = s.word(verb).startsWith("t");
        if (s.is(k, "to") && recipients.has(s, k + 1)) {
            k++;
        }
        if (s.is(k, "the") && s.isCapitalized(k + 1) && telling) {
            k++;
        }
        if (recipients.has(s, k) || telling && s.isCapitalized(k)) {
            k++;
            while (telling && s.isCapitalized(k) && !words.isDay(s, k)) {
                k++;
            }
            if (s.is(k, "news") || s.is(k, "agency") || s.is(k, "television")) {
                k++;
            }
        } else if (telling && (s.is(k, "a") || s.is(k, "the") || s.is(k, "state") || s.is(k, "local"))) {
            for (int j = k; j < k + 5; j++) {
                if (s.is(j, "that") || s.is(j, "conference") || s.is(j, "agency") || s.is(j, "television")
                        || s.is(j, "tv") || s.is(j, "media") || s.is(j, "newspaper") || s.is(j, "briefing")) {
                    k = s.is(j, "that") ? j : j + 1;
                    break;
                }
            }
        }
        return afterTime(s, k);
    }

    /** The token after "on Monday", "in a statement", "on its website", "later". */
    int afterTime(Sentence s, int from) {
        int k = from;
        for (int rounds = 0; rounds < 4; rounds++) {
            int next = k;
            if (s.is(k, "on") || s.is(k, "in") || s.is(k, "late") || s.is(k, "early") || s.is(k, "earlier") || s.is(k, "by")
                    || s.is(k, "at") || s.is(k, "via") || s.is(k, "later") || s.is(k, "to") || s.is(k, "of")) {
                next = object(s, k);
            } else if (words.isDay(s, k) || s.is(k, "today") || s.is(k, "yesterday") || s.is(k, "again")
                    || s.isNumeric(k) && words.isDay(s, k - 1)) {
                next = k + 1;
            }
            if (next == k) {
                break;
            }
            k = next;
        }
        return k;
    }

    private int object(Sentence s, int preposition) {
        for (int k = preposition + 1; k <= preposition + 5 && k < s.size(); k++) {
            if (words.isDay(s, k)) {
                return s.isNumeric(k + 1) ? k + 2 : k + 1;
            }
            if (statements.has(s, k)) {
                return k + 1;
            }
            if (!s.isWord(k) && !s.isNumeric(k) && !s.is(k, "'s")) {
                break;
            }
        }
        boolean alone = s.is(preposition, "later") || s.is(preposition, "earlier");
        return alone ? preposition + 1 : preposition;
    }

    /** Whether a clause or the sentence ends before token {@code i}. */
    boolean closes(Sentence s, int i) {
        if (i >= s.size()) {
            return true;
        }
        return switch (s.word(i)) {
            case ".", ",", ";", ":", "!", "?", "\"", ")", "-", "--", "'", "|", "\u2026" -> true;
            default -> false;
        };
    }

    /** Whether a clause ends before token {@code i} or another begins there, so that a source before it ends its own. */
    boolean looksBack(Sentence s, int i) {
        return closes(s, i) && !s.is(i, ",") || LOOKS_BACK.has(s, i) || furniture.has(s, i);
    }

    /** Whether what stands at token {@code i} goes on speaking for the source: ", adding that". */
    boolean goesOn(Sentence s, int i) {
        return s.is(i, "adding") || s.is(i, "noting") || s.is(i, "saying") || s.is(i, ",") && s.is(i + 1, "adding");
    }

    /** Whether what stands at token {@code i} tells more about a source that is named behind its verb. */
    boolean addsTo(Sentence s, int i) {
        return goesOn(s, i) || ADDS.has(s, i);
    }

    /** The side of the frame whose verb stands at {@code verb} and ends before {@code until}. */
    Side of(Sentence s, SourcePhrase source, int verb, int until) {
        boolean first = source.begin() == 0 || onlyLead(s, source.begin());
        String next = s.word(until);
        boolean end = until >= s.size() || next.equals(".") || next.equals("!") || next.equals("?")
                || (next.equals("\"") || next.equals(")") || next.equals("'")) && until + 2 >= s.size();
        if (end || furniture.has(s, until)) {
            return first && !end ? Side.AFTER : Side.BEFORE;
        }
        if (s.isCapitalized(verb)) {
            return Side.AFTER;
        }
        if (first || next.equals(":") || next.equals("that") || joins(s, source.begin() - 1)) {
            return Side.AFTER;
        }
        if (next.equals(",") && TURNS.has(s, until + 1)) {
            return Side.BEFORE;
        }
        if (GOES_ON.contains(next)) {
            return Side.BOTH;
        }
        if (s.is(source.begin() - 1, ",") || s.is(source.begin() - 1, "\"")) {
            return LOOKS_BACK.contains(next) ? Side.BEFORE : s.is(source.begin() - 1, "\"") ? Side.BOTH : Side.AFTER;
        }
        return LOOKS_BACK.contains(next) ? Side.BEFORE : begins(s) ? Side.AFTER : Side.BOTH;
    }

    /** Whether only an adverbial stands before the source: "On Monday, the monitor said". */
    private boolean onlyLead(Sentence s, int begin) {
        int k = begin - 1;
        while (k >= 0 && (s.is(k, "\"") || s.is(k, "-") || s.is(k, ")") || s.is(k, ":") || s.is(k, "."))) {
            k--;
        }
        if (k < 0) {
            return true;
        }
        if (begin > 12 || !leads.has(s, 0) && !words.isDay(s, 0)) {
            return false;
        }
        for (int j = 0; j < begin; j++) {
            if (s.isNumeric(j) && !words.isDay(s, j - 1) && !words.isDay(s, j + 1) || s.word(j).endsWith("ed")
                    || words.verb(s, j) == SpeechWords.Verb.SAY) {
                return false;
            }
        }
        return true;
    }

    private boolean joins(Sentence s, int i) {
        return i >= 0 && joints.has(s, i);
    }

    private boolean begins(Sentence s) {
        return leads.has(s, 0) && !s.is(0, "at") && !s.is(0, "over");
    }
}
