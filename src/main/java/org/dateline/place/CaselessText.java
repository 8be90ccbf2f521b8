package org.dateline.place;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.text.Sentence;

/**
 * Gives a text that is written all in capitals or all in small letters the capitals of its names, so that it is read as
 * others are: names of places that stand where they can be meant, persons behind their titles and given names, demonyms.
 * The text's length stays as it is.
 */
final class CaselessText {

    private static final int LONGEST = 6;
    private static final int FEWEST_WORDS = 4;
    private static final int WELL_KNOWN = 15_000;
    private static final int GREAT = 200_000;
    private static final int NO_BEGIN = Cue.CALENDAR.bit() | Cue.IN.bit() | Cue.TO.bit() | Cue.SAYING.bit() | Cue.TITLE.bit()
            | Cue.FORM.bit() | Cue.BEING.bit() | Cue.PRESS.bit();
    private static final int PLACED = Cue.IN.bit() | Cue.TO.bit() | Cue.DIRECTION.bit();

    private static final Pattern ENGLISH = Pattern.compile(".+(?:ing|ed|tion|sion|ment|ness|ly|ity|ance|ence|ency|ers?|ies|ous|ive"
            + "|able|ible|ward|wards|ism|ists?|ful|less|ship|ure|ary|ory|ents?|ants?|ics?|ates?|ages?|ees?|als?|ths?|cts?|ghts?)");

    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final NameKey fold = new NameKey();
    private final char[] text;
    private final boolean shouted;

    private CaselessText(Gazetteer gazetteer, PlaceWords words, String source, boolean shouted) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.shouted = shouted;
        this.text = source.toCharArray();
    }

    /** The sentences with capitals where names are; the same list for a text that has large and small letters. */
    static List<Sentence> read(List<Sentence> sentences, Gazetteer gazetteer, PlaceWords words) {
        int total = 0;
        int capitals = 0;
        int small = 0;
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.isWord(i) && sentence.end(i) - sentence.begin(i) > 1) {
                    total++;
                    capitals += sentence.isCapitalized(i) ? 1 : 0;
                    small += sentence.isAllCaps(i) ? 0 : 1;
                }
            }
            if (capitals > 0 && small > Math.max(2, total / 20)) {
                return sentences;
            }
        }
        if (total < FEWEST_WORDS || capitals > 0 && small > total / 20) {
            return sentences;
        }
        CaselessText caseless = new CaselessText(gazetteer, words, sentences.get(0).source(), capitals > 0);
        sentences.forEach(caseless::read);
        String recased = new String(caseless.text);
        List<Sentence> read = new ArrayList<>(sentences.size());
        sentences.forEach(sentence -> read.add(sentence.in(recased)));
        return read;
    }

    private void read(Sentence sentence) {
        for (int k = sentence.span().begin(); shouted && k < sentence.span().end(); k++) {
            text[k] = Character.toLowerCase(text[k]);
        }
        int i = 0;
        while (i < sentence.size()) {
            int end = Math.max(name(sentence, i), person(sentence, i));
            var demonym = words.demonym(sentence, i);
            if (demonym != null && demonym.end() >= end) {
                end = demonym.end();
            }
            if (end == i && isUnknownName(sentence, i)) {
                end = i + 1;
            } else if (end == i && (sentence.is(i, "al") || sentence.is(i, "el"))) {
                end = Math.max(i, withArticles(sentence, i));
            }
            end = end > i ? withArticles(sentence, end) : end;
            for (int k = i; k < end; k++) {
                if (k == i || !words.is(sentence, k, Cue.LINK)) {
                    capitalize(sentence, k);
                }
            }
            i = Math.max(i + 1, end);
        }
    }

    /** "Ain" goes on with "al-Arab", "Deir" with "Ezzor": where a name ends with the strange words behind it. */
    private int withArticles(Sentence sentence, int end) {
        if (CandidateScanner.isArabicArticle(sentence.word(end)) && sentence.is(end + 1, "-") && sentence.isGlued(end + 1)
                && sentence.isWord(end + 2)) {
            return end + 3;
        }
        return isStrange(sentence, end) ? end + 1 : end;
    }

    /** Whether a word is on no list of this room and looks like no English noun, verb or adverb. */
    private boolean isStrange(Sentence sentence, int i) {
        return isSurname(sentence, i) && !words.isGivenName(sentence, i)
                && !ENGLISH.matcher(sentence.word(i)).matches();
    }

    private void capitalize(Sentence sentence, int token) {
        int begin = sentence.begin(token);
        int end = sentence.end(token);
        boolean letters = end - begin < 4 && isShortForm(sentence, token) || sentence.word(token).indexOf('.') > 0;
        for (int k = begin; k < (letters ? end : begin + 1); k++) {
            text[k] = Character.toUpperCase(text[k]);
        }
    }

    private boolean isShortForm(Sentence sentence, int token) {
        return switch (sentence.word(token).replace(".", "")) {
            case "us", "uk", "uae", "drc", "usa", "un", "eu" -> true;
            default -> false;
        };
    }

    /** Where the longest name of a place that begins at a token and can be meant there ends; the token itself for none. */
    private int name(Sentence sentence, int i) {
        if (!sentence.isWord(i) || words.isAny(sentence, i, NO_BEGIN)
                || words.is(sentence, i, Cue.LINK) && !CandidateScanner.isArabicArticle(sentence.word(i)) && !isRomance(sentence, i)) {
            return i;
        }
        if (sentence.end(i) - sentence.begin(i) < 7 && isShortForm(sentence, i)) {
            return !sentence.is(i, "us") || shouted || sentence.is(i - 1, "the") ? i + 1 : i;
        }
        int limit = i + 1;
        while (limit < sentence.size() && limit < i + 2 * LONGEST && (sentence.isWord(limit)
                || sentence.is(limit, "-") && sentence.isGlued(limit) || sentence.is(limit, "'s"))) {
            limit++;
        }
        for (int to = limit; to > i; to--) {
            if (sentence.isWord(to - 1) && (to == i + 1 || !words.is(sentence, to - 1, Cue.LINK))) {
                fold.clear();
                fold.append(sentence.source(), sentence.begin(i), sentence.end(to - 1));
                long hash = NameKey.finish(NameKey.extend(NameKey.start(), fold.chars(), 0, fold.size(), true));
                if (fold.size() > 2 && gazetteer.index.has(hash) && isMeant(sentence, i, to, gazetteer.meanings(hash))) {
                    return to;
                }
            }
        }
        return isWithLostApostrophe(sentence, i) ? i + 1 : i;
    }

    /** "Syrias": a country and an s. */
    private boolean isWithLostApostrophe(Sentence sentence, int i) {
        String word = sentence.word(i);
        if (word.length() < 5 || !word.endsWith("s")) {
            return false;
        }
        for (int entry : gazetteer.index.find(NameKey.hash(NameKey.of(word.substring(0, word.length() - 1))))) {
            if ((entry & 1) == 0 && gazetteer.table.kind(entry >> 1) == PlaceKind.COUNTRY) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRomance(Sentence sentence, int i) {
        return sentence.is(i, "la") || sentence.is(i, "las") || sentence.is(i, "los") || sentence.is(i, "le");
    }

    private boolean isMeant(Sentence sentence, int from, int to, Meanings meanings) {
        boolean ordinary = true;
        boolean directions = true;
        for (int i = from; i < to; i++) {
            directions &= words.sort(sentence, i) != null || words.is(sentence, i, Cue.DIRECTION);
            ordinary &= !sentence.isWord(i) || words.isOrdinary(sentence, i) || words.sort(sentence, i) != null
                    || words.isAny(sentence, i, Cue.LINK.bit() | Cue.DIRECTION.bit() | Cue.LOCAL.bit() | Cue.GROUP.bit());
        }
        boolean placed = ordinary ? sentence.is(from - 1, "in") : words.isAny(sentence, from - 1, PLACED)
                || sentence.is(from - 1, "the") && words.isAny(sentence, from - 2, PLACED);
        boolean given = to == from + 1 && words.isGivenName(sentence, from);
        for (int entry : meanings.entries) {
            int row = entry >> 1;
            PlaceKind kind = gazetteer.table.kind(row);
            int people = gazetteer.table.population(row);
            boolean country = kind == PlaceKind.COUNTRY && (entry & 1) == 0;
            boolean known = kind == PlaceKind.COUNTRY || gazetteer.table.isKnown(row);
            boolean wide = kind == PlaceKind.AREA || kind == PlaceKind.LAND || kind == PlaceKind.WATER || kind == PlaceKind.ADMIN1;
            boolean single = to == from + 1;
            boolean meant = country || ordinary || given
                    ? country || known && !ordinary || !directions && (placed || !single) && (known || wide && !single || people > GREAT)
                    : known || wide || placed || people > WELL_KNOWN || sentence.is(to, ",") || to > from + 1;
            if (meant) {
                return true;
            }
        }
        return false;
    }

    /** Where a person's name ends that begins at a token; the token itself for none. */
    private int person(Sentence sentence, int i) {
        boolean titled = words.is(sentence, i - 1, Cue.FORM) || sentence.is(i - 1, ".") && words.is(sentence, i - 2, Cue.FORM);
        boolean given = words.isGivenName(sentence, i) && !words.isOrdinary(sentence, i);
        if (!titled && !(given && isSurname(sentence, i + 1)) || !isSurname(sentence, i)) {
            return i;
        }
        int end = i + 1;
        while (end < i + 3 && isSurname(sentence, end)) {
            end++;
        }
        return end;
    }

    private boolean isSurname(Sentence sentence, int i) {
        return sentence.isWord(i) && !words.isOrdinary(sentence, i) && words.sort(sentence, i) == null
                && !words.isAny(sentence, i, ~0) && sentence.end(i) - sentence.begin(i) > 2;
    }

    /** "in talbiseh": a word of no list behind a word that stands before places. */
    private boolean isUnknownName(Sentence sentence, int i) {
        return isStrange(sentence, i)
                && (words.is(sentence, i - 1, Cue.IN) || sentence.is(i - 1, "of") && words.sort(sentence, i - 2) != null);
    }
}
