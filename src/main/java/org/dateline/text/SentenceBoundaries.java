package org.dateline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a paragraph into sentences. A sentence may end with a word that holds a stop; whether it does is first told by
 * what follows (a word in lower case goes on) and by the abbreviation that the stop belongs to, and only what is left
 * is asked of the sentence model. Every character is looked at a bounded number of times.
 */
final class SentenceBoundaries {

    /** Abbreviations that are followed by a name or a number; titles, ranks and months as AP style writes them. */
    static final Set<String> ABBREVIATIONS = Set.of("mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "maj",
            "capt", "sgt", "cpl", "brig", "adm", "cmdr", "gov", "sen", "rep", "rev", "st", "pres", "jan", "feb", "mar",
            "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "no", "nos", "vs", "approx", "u.s", "u.n", "u.k",
            "mt", "ft", "fr", "hon", "insp", "supt", "det", "pvt", "pfc", "spc", "amb", "msgr", "mme", "mlle", "fig", "art",
            "bn", "bde", "regt", "bldg", "asst", "assoc", "sec", "rt", "cllr", "ald", "cpt", "pte", "sqn", "comdr", "hwy", "exec");

    /** Initials that end a sentence as often as not; others, as of "D.R. Congo" and "J.R.R. Martin", go on with a name. */
    private static final Set<String> ENDING_INITIALS = Set.of("d.c", "l.a", "n.y", "b.c", "a.d", "e.u", "u.s.a", "a.m", "p.m",
            "ph.d", "m.d", "b.a", "m.a", "u.a.e", "n.j", "n.c", "s.c", "n.h", "n.m", "w.va", "r.i", "s.d", "n.d");

    /** After a firm's short form goes on its name or who speaks for it: "Co. Ltd.", "Inc. Chairman". */
    private static final Set<String> FIRMS = Set.of("co", "inc", "corp", "ltd", "bros");
    private static final Set<String> AFTER_FIRM = Set.of("ltd", "inc", "corp", "kg", "plc", "llc", "chairman", "chairwoman",
            "chief", "president", "spokesman", "spokeswoman", "director", "founder", "owner", "executive");

    /** Abbreviations that end a sentence as often as not. */
    static final Set<String> EITHER = Set.of("u.s", "u.n", "u.k", "st", "ft");

    /** Words in capitals that open a sentence and go on no name. */
    static final Set<String> OPENERS = Set.of("the", "a", "an", "in", "on", "at", "he", "she", "it", "they", "we",
            "this", "that", "these", "those", "but", "and", "one", "two", "three", "four", "five", "six", "seven", "eight",
            "nine", "ten", "some", "many", "more", "another", "police", "officials", "nobody", "there",
            "after", "when", "his", "her", "its", "their", "no");

    /** What goes on with the day of a time: "at 3 p.m. Monday". */
    static final Set<String> AFTER_TIME = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
            "sunday", "january", "february", "march", "april", "june", "july", "august", "september", "october", "november",
            "december", "jan", "feb", "aug", "sept", "oct", "nov", "dec", "gmt", "utc", "est", "edt", "cst", "cdt", "pst",
            "pdt", "et", "pt", "ct", "bst", "cet", "ist");

    private static final int LONGEST_ABBREVIATION = 12;

    /** The longest sentence; longer ones are lists or hostile, and are cut at white space so that work stays linear. */
    private static final int LONGEST = 2_500;

    /** How many stops inside one word are asked about: "ended.The" is a slip of the keyboard, a hundred stops are not. */
    private static final int MOST_STOPS_ASKED = 8;

    /** A word of so many letters is no abbreviation. */
    private static final int PLAIN_WORD = 5;

    private SentenceBoundaries() {}

    /** The sentences of {@code paragraph}: in reading order, disjoint, without the white space around them. */
    static List<Span> of(String text, Span paragraph, BoundaryModel model) {
        List<Span> sentences = new ArrayList<>();
        int begin = paragraph.begin();
        int i = nextStop(text, begin, paragraph.end());
        while (i < paragraph.end()) {
            int wordEnd = wordEnd(text, i, paragraph.end());
            int next = nextVisible(text, wordEnd, paragraph.end());
            if (next < paragraph.end() && !goesOn(text, begin, wordEnd, next)
                    && (isOpened(text, begin, wordEnd, next) || isPlainEnd(text, begin, wordEnd, next) && Shortcuts.ON || endsAtOneOf(text, paragraph, i, wordEnd, model))) {
                add(sentences, text, begin, wordEnd);
                begin = next;
            }
            i = nextStop(text, next, paragraph.end());
        }
        add(sentences, text, begin, paragraph.end());
        return sentences;
    }

    /** "was killed. Three others": a word of lower-case letters, a full stop, a capital; the model never sees that otherwise. */
    private static boolean isPlainEnd(String text, int begin, int wordEnd, int next) {
        int stop = wordEnd - 1;
        if (text.charAt(stop) != '.' || stop - begin < PLAIN_WORD || !Character.isUpperCase(text.charAt(next))
                || next + 1 >= text.length() || !Character.isLowerCase(text.charAt(next + 1))) {
            return false;
        }
        for (int i = stop - PLAIN_WORD; i < stop; i++) {
            if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    /** Whether the model takes a stop of the word for the end of a sentence: its last one, or one before a capital. */
    private static boolean endsAtOneOf(String text, Span paragraph, int stop, int wordEnd, BoundaryModel model) {
        int asked = 0;
        for (int i = stop; i < wordEnd && asked < MOST_STOPS_ASKED; ) {
            int following = nextStop(text, i + 1, wordEnd);
            if ((following == wordEnd || Character.isUpperCase(text.charAt(i + 1))) && i > paragraph.begin()) {
                if (model.isEnd(text, paragraph, i)) {
                    return true;
                }
                asked++;
            }
            i = following;
        }
        return false;
    }

    static void add(List<Span> sentences, String text, int begin, int end) {
        int from = begin;
        while (end - from > LONGEST) {
            int cut = cut(text, from);
            int visible = cut;
            while (Tokenizer.isSpace(text.charAt(visible - 1))) {
                visible--;
            }
            sentences.add(new Span(from, visible));
            from = nextVisible(text, cut, end);
        }
        sentences.add(new Span(from, end));
    }

    /** Where to cut a sentence that is too long: after white space if there is some, never inside a character. */
    private static int cut(String text, int begin) {
        int end = begin + LONGEST;
        for (int i = end; i > begin + LONGEST / 2; i--) {
            if (Tokenizer.isSpace(text.charAt(i - 1))) {
                return i;
            }
        }
        return Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end)) ? end - 1 : end;
    }

    static int nextStop(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '.' || c == '?' || c == '!') {
                return i;
            }
        }
        return to;
    }

    static int wordEnd(String text, int from, int to) {
        int i = from;
        while (i < to && !Tokenizer.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    static int nextVisible(String text, int from, int to) {
        int i = from;
        while (i < to && Tokenizer.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Whether what is at {@code next} belongs to the sentence that began at {@code begin}, a stop notwithstanding. */
    private static boolean goesOn(String text, int begin, int wordEnd, int next) {
        char first = text.charAt(next);
        if (Character.isLowerCase(first) || first == ',' || first == ';' || first == ')') {
            return true;
        }
        if (text.charAt(wordEnd - 1) != '.' || !Character.isUpperCase(first) && !Character.isDigit(first)) {
            return false;
        }
        int from = abbreviation(text, begin, wordEnd);
        if (from < 0 || isOpened(text, begin, wordEnd, next)) {
            return false;
        }
        if (isHalfOfDay(text, from, wordEnd)) {
            return AFTER_TIME.contains(following(text, next));
        }
        String word = Words.normalize(text, from, wordEnd - 1);
        if (areInitials(text, from, wordEnd)) {
            return !ENDING_INITIALS.contains(word) && !OPENERS.contains(following(text, next)) || ABBREVIATIONS.contains(word);
        }
        if (FIRMS.contains(word)) {
            return AFTER_FIRM.contains(following(text, next));
        }
        return wordEnd - from == 2 && Character.isUpperCase(text.charAt(from)) && Character.isUpperCase(first)
                || wordEnd - from > 2 && ABBREVIATIONS.contains(word);
    }

    /** Two or more capitals, each with its stop: "D.R.". */
    private static boolean areInitials(String text, int from, int wordEnd) {
        if (wordEnd - from < 4 || (wordEnd - from) % 2 != 0) {
            return false;
        }
        for (int i = from; i < wordEnd; i += 2) {
            if (!Character.isUpperCase(text.charAt(i)) || text.charAt(i + 1) != '.') {
                return false;
            }
        }
        return true;
    }

    /** Where the letters and stops begin that end at {@code wordEnd}; -1 where they are too many for an abbreviation. */
    static int abbreviation(String text, int begin, int wordEnd) {
        int from = wordEnd - 1;
        while (from > begin && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            if (wordEnd - from > LONGEST_ABBREVIATION) {
                return -1;
            }
            from--;
        }
        return from;
    }

    /** "in the U.S. The police": an abbreviation that may end a sentence, and a word that opens one. */
    private static boolean isOpened(String text, int begin, int wordEnd, int next) {
        if (text.charAt(wordEnd - 1) != '.' || !Character.isUpperCase(text.charAt(next))) {
            return false;
        }
        int from = abbreviation(text, begin, wordEnd);
        return from >= 0 && (EITHER.contains(Words.normalize(text, from, wordEnd - 1)) || areInitials(text, from, wordEnd))
                && OPENERS.contains(following(text, next));
    }

    static String following(String text, int next) {
        return Words.normalize(text, next, letters(text, next));
    }

    /** "a.m." or "p.m.", the stops of which end no sentence where the day follows. */
    static boolean isHalfOfDay(String text, int from, int wordEnd) {
        if (wordEnd - from != 4 || text.charAt(from + 1) != '.' || (text.charAt(from + 2) | 32) != 'm') {
            return false;
        }
        int letter = text.charAt(from) | 32;
        return letter == 'a' || letter == 'p';
    }

    private static int letters(String text, int from) {
        int i = from;
        while (i < text.length() && i < from + LONGEST_ABBREVIATION && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
