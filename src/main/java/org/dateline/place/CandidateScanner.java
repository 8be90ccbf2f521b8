package org.dateline.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.lexicon.Lexicon;
import org.dateline.text.Sentence;

/**
 * Finds the words of a sentence that a gazetteer knows as names, the longest first. One scanner reads one article; it
 * makes objects only for what it finds.
 */
final class CandidateScanner {

    private static final int LONGEST = 8;

    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final Targets targets;
    private final Corrections corrections;
    private final NameKey fold = new NameKey();
    /** The names of this article, by the hashes of their keys. */
    private final Map<Long, Meanings> known = new HashMap<>();
    private int[] begins = new int[64];
    private int[] ends = new int[64];
    /** The token after the last one that {@link #fold} holds. */
    private int folded;
    /** Whether the sentence is all in capitals; null until it is asked. */
    private Boolean shouting;

    CandidateScanner(Gazetteer gazetteer, PlaceWords words, Targets targets, Corrections corrections) {
        this.corrections = corrections;
        this.gazetteer = gazetteer;
        this.words = words;
        this.targets = targets;
    }

    /** The candidates of a sentence in reading order, disjoint. */
    List<Candidate> scan(Sentence sentence) {
        List<Candidate> found = new ArrayList<>();
        begin(sentence);
        int i = 0;
        while (i < sentence.size()) {
            boolean start = isStart(sentence, i);
            Lexicon.Match<Corrections.Correction> corrected = start ? corrections.at(sentence, i).orElse(null) : null;
            Candidate candidate = start ? longestAt(sentence, i) : null;
            if (corrected != null && (candidate == null || candidate.to <= corrected.end())) {
                found.add(correct(sentence, corrected, candidate));
                i = corrected.end();
            } else if (candidate != null) {
                found.add(candidate);
                i = candidate.to;
            } else {
                i++;
            }
        }
        return found;
    }

    private Candidate correct(Sentence sentence, Lexicon.Match<Corrections.Correction> match, Candidate known) {
        Corrections.Correction correction = match.value();
        if (correction.never()) {
            Candidate blocked = new Candidate(sentence, match.begin(), match.end(), sentence.end(match.end() - 1), "",
                    Meanings.NONE);
            blocked.blocked = true;
            return blocked;
        }
        java.util.stream.IntStream rows = correction.rows().stream().mapToInt(row -> row << 1);
        int[] entries = correction.only() || known == null ? rows.toArray()
                : java.util.stream.IntStream.concat(rows, java.util.Arrays.stream(known.meanings.entries)).toArray();
        Candidate candidate = new Candidate(sentence, match.begin(), match.end(), sentence.end(match.end() - 1),
                NameKey.of(sentence.text(match.begin(), match.end())), new Meanings(entries));
        candidate.rule = "correction";
        return candidate;
    }

    /** Names begin with a capital letter, or with an article before one: "al-Latamneh", "al Tabqa". */
    static boolean isStart(Sentence sentence, int i) {
        if (sentence.isCapitalized(i)) {
            return sentence.end(i) - sentence.begin(i) > 2 || !isSmallWord(sentence.word(i))
                    || sentence.is(i + 1, "-") && sentence.isGlued(i + 1);
        }
        if (sentence.isCapitalized(i + 1)) {
            return sentence.is(i, "al") || sentence.is(i, "el");
        }
        return sentence.isGlued(i + 1) && sentence.is(i + 1, "-") && sentence.isGlued(i + 2)
                && sentence.isCapitalized(i + 2) && isArabicArticle(sentence.word(i));
    }

    /** English words that are spelt like Arabic articles; alone they begin and end no name. */
    static boolean isSmallWord(String word) {
        return word.equals("a") || word.equals("as") || word.equals("an") || word.equals("at");
    }

    static boolean isArabicArticle(String word) {
        return switch (word) {
            case "al", "el", "ar", "as", "ash", "an", "at", "ad", "az", "a", "ul", "ed", "es", "ez", "et", "er" -> true;
            default -> false;
        };
    }

    static boolean isShouting(Sentence sentence) {
        int caps = 0;
        int letters = 0;
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.isWord(i) && sentence.end(i) - sentence.begin(i) > 1) {
                letters++;
                caps += sentence.isAllCaps(i) ? 1 : 0;
            }
        }
        return letters > 3 && caps * 10 > letters * 8;
    }

    private void begin(Sentence sentence) {
        int size = sentence.size();
        if (begins.length < size) {
            begins = new int[size * 2];
            ends = new int[size * 2];
        }
        fold.clear();
        folded = 0;
        shouting = null;
    }

    /** Folds the tokens up to {@code last}; those that no name can begin or go on with are passed over. */
    private void fold(Sentence sentence, int last) {
        for (; folded <= last; folded++) {
            begins[folded] = fold.size();
            fold.append(sentence.source(), sentence.begin(folded), sentence.end(folded));
            ends[folded] = fold.size();
        }
    }

    private boolean isShoutingHere(Sentence sentence) {
        if (shouting == null) {
            shouting = isShouting(sentence);
        }
        return shouting;
    }

    private Candidate longestAt(Sentence sentence, int i) {
        folded = Math.max(folded, i);
        long hash = NameKey.start();
        long bare = NameKey.start();
        boolean first = true;
        boolean bareFirst = true;
        boolean articles = false;
        int to = 0;
        long best = 0;
        int limit = Math.min(sentence.size(), i + 2 * LONGEST);
        for (int k = i; k < limit; k++) {
            fold(sentence, k);
            if (!goesOn(sentence, i, k)) {
                break;
            }
            if (begins[k] == ends[k]) {
                continue;
            }
            boolean tied = k > i && isTied(sentence, k);
            hash = NameKey.extend(hash, fold.chars(), begins[k], ends[k], first || tied);
            first = false;
            boolean article = NameKey.isArticle(fold.chars(), begins[k], ends[k]);
            articles |= article;
            if (!article) {
                bare = NameKey.extend(bare, fold.chars(), begins[k], ends[k], bareFirst || tied);
                bareFirst = false;
            }
            if (tied ? isSaint(sentence, i) && !sentence.isCapitalized(k + 1)
                    : sentence.isCapitalized(k) || k > i && sentence.isGlued(k) || sentence.isNumeric(k) || isElided(sentence, k)) {
                long done = NameKey.finish(hash);
                if (gazetteer.index.has(done)) {
                    to = k + 1;
                    best = done;
                } else if (articles && !article && gazetteer.index.has(NameKey.finish(bare))) {
                    to = k + 1;
                    best = NameKey.finish(bare);
                }
            }
        }
        Lexicon.Match<String> demonym = words.demonym(sentence, i);
        if (demonym != null && demonym.end() >= to && sentence.isCapitalized(i)) {
            return demonym(sentence, i, demonym);
        }
        if (to == 0) {
            return withLostApostrophe(sentence, i);
        }
        return name(sentence, i, to, best);
    }

    /** Whether token k can belong to a name that began at token i. */
    private boolean goesOn(Sentence sentence, int i, int k) {
        if (k == i || sentence.isCapitalized(k) || sentence.isNumeric(k) && k > i) {
            return true;
        }
        if (begins[k] == ends[k]) {
            return sentence.is(k, "-") && sentence.isGlued(k)
                    || sentence.is(k, "&") && sentence.isCapitalized(k + 1)
                    || sentence.is(k, ".") && sentence.isGlued(k) && isShortTitle(sentence.word(k - 1));
        }
        return words.is(sentence, k, Cue.LINK) || sentence.isGlued(k) && sentence.is(k - 1, "-") || isElided(sentence, k)
                || isTied(sentence, k) && (sentence.isCapitalized(k + 1) || isSaint(sentence, i));
    }

    private static boolean isSaint(Sentence sentence, int i) {
        return sentence.is(i, "st") || sentence.is(i, "saint");
    }

    /** The "'s" of "Cox's Bazar" and "St. John's". */
    private static boolean isTied(Sentence sentence, int k) {
        return sentence.is(k, "'s") && sentence.isGlued(k);
    }

    /** A capital behind an apostrophe: "d'Ivoire". */
    private static boolean isElided(Sentence sentence, int k) {
        int begin = sentence.begin(k);
        return sentence.end(k) - begin > 3 && sentence.isWord(k) && Character.isUpperCase(sentence.casedAt(begin + 2))
                && !Character.isLetterOrDigit(sentence.casedAt(begin + 1));
    }

    private static boolean isShortTitle(String word) {
        return word.equals("st") || word.equals("ste") || word.equals("mt") || word.equals("ft") || word.length() == 1;
    }

    private Candidate demonym(Sentence sentence, int i, Lexicon.Match<String> match) {
        int row = targets.row(match.value());
        if (row == PlaceTable.NONE) {
            return null;
        }
        Candidate candidate = new Candidate(sentence, i, match.end(), sentence.end(match.end() - 1), match.value(),
                new Meanings(new int[] {row << 1}));
        candidate.form = PlaceMention.Form.DEMONYM;
        candidate.rule = "demonym";
        return candidate;
    }

    private Candidate name(Sentence sentence, int i, int to, long hash) {
        int length = ends[to - 1] - begins[i];
        if (length <= 3 && (isSmallWordOf(sentence, i, length) || !isLongName(hash) && !isPlaced(sentence, i, to)
                || isShoutingHere(sentence))) {
            return null;
        }
        int end = sentence.end(to - 1);
        return new Candidate(sentence, i, to, end, key(sentence, i, to), meanings(hash));
    }

    /** "in Ann,": a short name behind "in" that is no part of a longer one. */
    private boolean isPlaced(Sentence sentence, int i, int to) {
        return to == i + 1 && sentence.is(i - 1, "in") && ends[i] - begins[i] == 3 && !sentence.isAllCaps(i)
                && !sentence.isCapitalized(to);
    }

    private Meanings meanings(long hash) {
        return known.computeIfAbsent(hash, gazetteer::meanings);
    }

    /** "Us" is no country, "US" is. */
    private boolean isSmallWordOf(Sentence sentence, int i, int length) {
        if (sentence.is(i - 1, "in") && length == 3 && !sentence.isCapitalized(i + 1)) {
            return false;
        }
        return length == 2 && !sentence.isAllCaps(i) || words.isOrdinary(sentence, i) && !sentence.isAllCaps(i);
    }

    /** A name of two or three letters counts when a large place has it: Ayr, Fes, Goa. */
    private boolean isLongName(long hash) {
        for (int entry : meanings(hash).entries) {
            PlaceKind kind = gazetteer.table.kind(entry >> 1);
            if ((entry & 1) == 0 && (kind == PlaceKind.COUNTRY || kind == PlaceKind.ADMIN1 || kind == PlaceKind.ROAD
                    || gazetteer.table.population(entry >> 1) > 40_000)) {
                return true;
            }
        }
        return false;
    }

    /** "Syrias" and "Homss" of texts that lost their apostrophes: a well-known name and an s. */
    private Candidate withLostApostrophe(Sentence sentence, int i) {
        int length = ends[i] - begins[i];
        if (length < 5 || fold.chars()[ends[i] - 1] != 's') {
            return null;
        }
        long hash = NameKey.finish(NameKey.extend(NameKey.start(), fold.chars(), begins[i], ends[i] - 1, true));
        Meanings meanings = gazetteer.index.has(hash) ? meanings(hash) : Meanings.NONE;
        for (int entry : meanings.entries) {
            if (entry % 2 == 0 && (gazetteer.table.kind(entry >> 1) == PlaceKind.COUNTRY
                    || gazetteer.table.population(entry >> 1) > 300_000)) {
                String key = new String(fold.chars(), begins[i], length - 1);
                Candidate candidate = new Candidate(sentence, i, i + 1, sentence.end(i) - 1, key, meanings);
                candidate.rule = "name-with-lost-apostrophe";
                return candidate;
            }
        }
        return null;
    }

    private String key(Sentence sentence, int from, int to) {
        StringBuilder key = new StringBuilder();
        for (int k = from; k < to; k++) {
            if (begins[k] < ends[k]) {
                key.append(key.isEmpty() || k > from && isTied(sentence, k) ? "" : " ").append(fold.chars(), begins[k], ends[k] - begins[k]);
            }
        }
        return key.toString();
    }
}
