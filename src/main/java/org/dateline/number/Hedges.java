package org.dateline.number;

import java.util.Optional;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.WordList;
import org.dateline.text.Sentence;

/** Reads the words before and after a number that qualify it. */
final class Hedges {

    /** The most tokens that one listed phrase has. */
    private static final int LONGEST = 6;

    private enum Side { BEFORE, AFTER }

    private record Phrase(Hedge hedge, boolean quoted) {}

    /**
     * What the words beside a number make of it.
     *
     * @param hedge how they qualify it
     * @param token the first token of the counted phrase before it, or the token behind its last after it
     */
    record Reading(Hedge hedge, int token) {}

    private final Lexicon<Phrase> before;
    private final Lexicon<Phrase> after;

    Hedges() {
        WordList list = WordList.english("number/hedges.tsv");
        before = lexicon(list, Side.BEFORE);
        after = lexicon(list, Side.AFTER);
    }

    private static Lexicon<Phrase> lexicon(WordList list, Side side) {
        Lexicon.Builder<Phrase> builder = new Lexicon.Builder<>();
        for (WordList.Row row : list.rows()) {
            if (row.get(1, Side.class) == side) {
                builder.add(row.get(0), new Phrase(row.get(2, Hedge.class), row.get(3).equals("yes")));
            }
        }
        return builder.build();
    }

    /**
     * The hedges in front of a number at token {@code i}, however many stand there: "a total of at least".
     *
     * @param from the first token that they may take up
     */
    Reading before(Sentence s, int i, int from) {
        Hedge hedge = Hedge.EXACT;
        int begin = i;
        int k = i;
        while (k > from) {
            Lexicon.Match<Phrase> match = endingAt(s, k, from);
            if (match == null || !ContextOfHedge.allows(s, match.begin(), k)) {
                break;
            }
            hedge = stronger(hedge, match.value().hedge());
            k = match.begin();
            if (match.value().quoted()) {
                begin = k;
            }
        }
        return new Reading(hedge, begin);
    }

    private Lexicon.Match<Phrase> endingAt(Sentence s, int end, int from) {
        for (int k = Math.max(from, end - LONGEST); k < end; k++) {
            Optional<Lexicon.Match<Phrase>> match = before.longestAt(s, k);
            if (match.isPresent() && match.get().end() == end) {
                return match.get();
            }
        }
        return null;
    }

    /** A bound outweighs "about", and that outweighs "a total of"; of two bounds the one nearer to the number holds. */
    private static Hedge stronger(Hedge near, Hedge far) {
        return near == Hedge.EXACT || near == Hedge.ABOUT && far != Hedge.EXACT ? far : near;
    }

    /** The hedge behind a number that ends before token {@code i}, or behind its noun: "40 or more", "40 people or more". */
    Reading after(Sentence s, int i) {
        Optional<Lexicon.Match<Phrase>> match = after.longestAt(s, i);
        if (match.isPresent() && !countsAgain(s, match.get().end())) {
            return new Reading(match.get().value().hedge(), match.get().end());
        }
        for (int k = i + 1; k <= i + 2 && k < s.size() && s.isWord(k - 1); k++) {
            match = after.longestAt(s, k);
            if (match.isPresent() && match.get().length() > 1 && closes(s, match.get().end())) {
                return new Reading(match.get().value().hedge(), i);
            }
        }
        return new Reading(Hedge.EXACT, i);
    }

    /** "12 people, at least four of them": what follows is the hedge of another number. */
    private static boolean countsAgain(Sentence s, int i) {
        return s.isNumeric(i) || s.is(i, "than") || s.isWord(i) && ContextOfHedge.isNumberWord(s.word(i));
    }

    /** Whether a clause ends or its verb follows, so that the hedge looks back. */
    private static boolean closes(Sentence s, int i) {
        return i >= s.size() || !s.isWord(i) && !s.isNumeric(i) || ContextOfHedge.isVerb(s.word(i));
    }
}
