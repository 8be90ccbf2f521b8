package org.dateline.place;

import java.util.List;
import java.util.Set;
import org.dateline.lexicon.Inflection;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.WordList;
import org.dateline.text.Sentence;

/** Decides which words of a text without case are names, and writes these with capitals and all others without. */
final class NameCapitals {

    private static final int LONGEST = 6;
    private static final int WELL_KNOWN = 15_000;
    private static final int GREAT = 200_000;
    private static final int NO_BEGIN = Cue.CALENDAR.bit() | Cue.IN.bit() | Cue.TO.bit() | Cue.SAYING.bit() | Cue.TITLE.bit()
            | Cue.FORM.bit() | Cue.BEING.bit() | Cue.PRESS.bit();
    private static final int PLACED = Cue.IN.bit() | Cue.TO.bit() | Cue.DIRECTION.bit();

    /** Loaded with the first text that has no case. */
    private static final class English {
        static final Set<String> SMALL = WordList.english("place/small-words.tsv").words();
        static final Lexicon<String> NAMES = WordList.english("place/proper-names.tsv").lexicon(Inflection.NONE, row -> row.get(0));
    }

    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final NameKey fold = new NameKey();
    private final char[] text;
    /** How a list writes the proper name that was found last; empty for a day or month. */
    private String spelt = "";

    /** Of a whole text, sentence by sentence; what is not read stays as it is. */
    NameCapitals(Gazetteer gazetteer, PlaceWords words, String source) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.text = source.toCharArray();
    }

    /** The text with the case of all sentences that were read. */
    String text() {
        return new String(text);
    }

    /** Writes the names of a sentence with capitals, its first word, days and months, too. */
    void read(Sentence sentence) {
        boolean shouted = false;
        for (int k = sentence.span().begin(); k < sentence.span().end(); k++) {
            shouted |= Character.isUpperCase(text[k]);
            text[k] = Character.toLowerCase(text[k]);
        }
        readNames(sentence, shouted);
        if (sentence.isWord(0)) {
            text[sentence.begin(0)] = Character.toUpperCase(text[sentence.begin(0)]);
        }
    }

    private void readNames(Sentence sentence, boolean shouted) {
        int i = 0;
        while (i < sentence.size()) {
            int end = Math.max(name(sentence, i, shouted), person(sentence, i));
            int proper = properName(sentence, i);
            if (proper > i && proper >= end && !spelt.isEmpty()) {
                spell(sentence, i, proper);
                i = proper;
                continue;
            }
            end = Math.max(end, proper);
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
        return isSurname(sentence, i) && !words.isGivenName(sentence, i) && !isEnglish(sentence.word(i));
    }

    private void capitalize(Sentence sentence, int token) {
        int begin = sentence.begin(token);
        int end = sentence.end(token);
        boolean letters = end - begin < 4 && isShortForm(sentence, token) || sentence.word(token).indexOf('.') > 0;
        for (int k = begin; k < (letters ? end : begin + 1); k++) {
            text[k] = Character.toUpperCase(text[k]);
        }
    }

    /** "TOLD US THE": us, not the country. */
    private static boolean isPronoun(Sentence sentence, int us) {
        return BEFORE_US.contains(sentence.word(us - 1)) && (!sentence.isWord(us + 1) || AFTER_US.contains(sentence.word(us + 1)));
    }

    private static final Set<String> BEFORE_US = Set.of("told", "tell", "tells", "telling", "let", "lets", "of", "to", "for",
            "with", "at", "on", "around", "behind", "between", "upon", "among", "give", "gave", "gives", "help", "helped",
            "hit", "show", "showed", "make", "made", "leave", "left", "ask", "asked", "allow", "allowed", "want", "killing",
            "kill", "killed", "attack", "attacked", "see", "saw", "join", "against", "protect", "save", "saved", "bring",
            "brought", "take", "took", "forced", "force", "beat", "near", "from", "about", "over", "past", "before", "after");
    private static final Set<String> AFTER_US = Set.of("", "the", "to", "and", "in", "that", "with", "all", "from", "not", "a",
            "an", "is", "are", "were", "was", "have", "but", "for", "at", "on", "as", "we", "they", "he", "she", "it", "if",
            "who", "when", "because", "what", "how", "there", "out", "up", "down", "over", "back", "here", "now", "like", "by", "so");

    private boolean isShortForm(Sentence sentence, int token) {
        return switch (sentence.word(token).replace(".", "")) {
            case "us", "uk", "uae", "drc", "usa", "un", "eu" -> true;
            default -> false;
        };
    }

    /** Where the longest name of a place that begins at a token and can be meant there ends; the token itself for none. */
    private int name(Sentence sentence, int i, boolean shouted) {
        if (!sentence.isWord(i) || words.isAny(sentence, i, NO_BEGIN)
                || words.is(sentence, i, Cue.LINK) && !CandidateScanner.isArabicArticle(sentence.word(i)) && !isRomance(sentence, i)) {
            return i;
        }
        if (sentence.end(i) - sentence.begin(i) < 7 && isShortForm(sentence, i)) {
            return !sentence.is(i, "us") || sentence.is(i - 1, "the") || shouted && !isPronoun(sentence, i) ? i + 1 : i;
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
        if (to > from + 1 && words.demonym(sentence, from) != null && words.sort(sentence, to - 1) != null) {
            return false;
        }
        boolean ordinary = true;
        boolean directions = true;
        for (int i = from; i < to; i++) {
            directions &= words.sort(sentence, i) != null || words.is(sentence, i, Cue.DIRECTION);
            ordinary &= !sentence.isWord(i) || words.isOrdinary(sentence, i) || words.sort(sentence, i) != null
                    || words.isAny(sentence, i, Cue.LINK.bit() | Cue.DIRECTION.bit() | Cue.LOCAL.bit() | Cue.GROUP.bit());
        }
        boolean sorted = sentence.is(from - 1, "of") && (words.sort(sentence, from - 2) != null || words.is(sentence, from - 2, Cue.TITLE));
        boolean placed = sorted || ordinary ? sorted || sentence.is(from - 1, "in") : words.isAny(sentence, from - 1, PLACED)
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
            if (sorted && kind != PlaceKind.WATER || !single && kind == PlaceKind.SETTLEMENT && people > GREAT
                    || !single && directions && placed && kind == PlaceKind.ADMIN1) {
                return true;
            }
            boolean meant = country || ordinary || given
                    ? country || known && !ordinary || !directions && (placed || !single) && (known || wide && !single || people > GREAT && (!ordinary || (entry & 1) == 0))
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
        if (!titled && !(given && isSurname(sentence, i + 1) && !isEnglish(sentence.word(i + 1))) || !isSurname(sentence, i)) {
            return i;
        }
        int end = i + 1;
        while (end < i + 3 && isSurname(sentence, end) && !isEnglish(sentence.word(end))) {
            end++;
        }
        return end;
    }

    private boolean isSurname(Sentence sentence, int i) {
        return sentence.isWord(i) && !words.isOrdinary(sentence, i) && words.sort(sentence, i) == null
                && !words.isAny(sentence, i, ~0) && sentence.end(i) - sentence.begin(i) > 2;
    }

    /** A word of no list that English does not write small: "in talbiseh", "tweeted barazi". */
    private boolean isUnknownName(Sentence sentence, int i) {
        return isStrange(sentence, i) && isPlain(sentence.word(i));
    }

    private static boolean isPlain(String word) {
        return word.chars().allMatch(c -> Character.isLetter(c) || c == '\'');
    }

    private static boolean isEnglish(String word) {
        if (English.SMALL.contains(word) || word.endsWith("'s") && English.SMALL.contains(word.substring(0, word.length() - 2))) {
            return true;
        }
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && English.SMALL.contains(word.substring(0, word.length() - ending.length()))) {
                return true;
            }
        }
        return false;
    }

    private static final List<String> ENDINGS = List.of("s", "es", "ed", "d", "ing", "ly", "er", "n't", "like");

    /** Where a known proper name, a day or a month ends that begins at a token; the token itself for none. */
    private int properName(Sentence sentence, int i) {
        spelt = "";
        if (words.is(sentence, i, Cue.CALENDAR)) {
            return isDayOrMonth(sentence, i) ? i + 1 : i;
        }
        Lexicon.Match<String> known = English.NAMES.longestAt(sentence, i).orElse(null);
        if (known == null) {
            return i;
        }
        spelt = known.value();
        return known.end();
    }

    /** Writes a known name as its list does: letter by letter, whatever stands between the words. */
    private void spell(Sentence sentence, int from, int to) {
        int k = sentence.begin(from);
        for (int letter = 0; letter < spelt.length() && k < sentence.end(to - 1); letter++) {
            if (Character.isLetterOrDigit(spelt.charAt(letter))) {
                while (k < sentence.end(to - 1) && !Character.isLetterOrDigit(text[k])) {
                    k++;
                }
                text[k] = spelt.charAt(letter);
                k++;
            }
        }
    }

    /** "may", "march", "sat" and "wed" are days and months beside a number or behind "in", "of", "last". */
    private boolean isDayOrMonth(Sentence sentence, int i) {
        return switch (sentence.word(i)) {
            case "may", "march", "mar", "sat", "sun", "wed", "dec", "mon", "fri" -> sentence.isNumeric(i + 1) || sentence.isNumeric(i - 1)
                    || sentence.is(i + 1, ",") && sentence.isNumeric(i + 2)
                    || (sentence.is(i, "may") || sentence.is(i, "march")) && MONTHLY.contains(sentence.word(i - 1));
            case "pm" -> false;
            default -> true;
        };
    }

    private static final Set<String> MONTHLY = Set.of("in", "of", "last", "since", "early", "late", "mid", "until", "next", "from", "by");
}
