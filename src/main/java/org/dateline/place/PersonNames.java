package org.dateline.place;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.text.Sentence;

/** Which words of an article are names of persons, told by titles, given names and ages ("Ann Lee, 34, said"). */
final class PersonNames {

    private static final int LONGEST = 5;
    private static final int HEADS = Cue.GROUP.bit() | Cue.LOCAL.bit() | Cue.COMPANY.bit() | Cue.PRESS.bit();

    private final PlaceTable table;
    private final PlaceWords words;
    private final Map<Sentence, BitSet> tokens = new HashMap<>();
    private Sentence asked;
    private BitSet covered;
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> givenNames = new HashSet<>();

    PersonNames(PlaceTable table, PlaceWords words) {
        this.table = table;
        this.words = words;
    }

    /** Reads the persons of all sentences; {@code candidates} are each one's names of places that are known as a whole. */
    void read(List<Sentence> sentences, List<List<Candidate>> candidates) {
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            List<Candidate> known = candidates.get(s);
            int i = 0;
            while (i < sentence.size()) {
                int end = runEnd(sentence, i);
                if (end > i) {
                    run(sentence, i, end, known);
                    i = end;
                } else {
                    i++;
                }
            }
        }
    }

    /** Whether the token stands within a person's name. */
    boolean covers(Sentence sentence, int token) {
        if (sentence != asked) {
            asked = sentence;
            covered = tokens.get(sentence);
        }
        return covered != null && covered.get(token);
    }

    /** Whether the word is a person's last name somewhere in the article. */
    boolean hasSurname(String word) {
        return surnames.contains(word);
    }

    private int runEnd(Sentence sentence, int begin) {
        int i = begin;
        while (i < sentence.size() && i - begin < 2 * LONGEST && isNamePart(sentence, i, begin)) {
            i++;
        }
        while (i > begin && !sentence.isCapitalized(i - 1)) {
            i--;
        }
        return i;
    }

    private boolean isNamePart(Sentence sentence, int i, int begin) {
        if (sentence.isCapitalized(i)) {
            return !words.is(sentence, i, Cue.CALENDAR);
        }
        if (i == begin) {
            return false;
        }
        String word = sentence.word(i);
        return word.equals(".") && sentence.isGlued(i) && (sentence.word(i - 1).length() == 1 || words.isTitle(sentence, i - 1))
                || word.equals("-") && sentence.isGlued(i) && sentence.isGlued(i + 1)
                || sentence.isCapitalized(i + 1) && (word.equals("al") || word.equals("bin") || word.equals("van")
                        || word.equals("von") || word.equals("ibn") || word.equals("el"))
                || sentence.isGlued(i) && sentence.is(i - 1, "-") && word.length() <= 3;
    }

    private void run(Sentence sentence, int from, int to, List<Candidate> known) {
        int begin = from;
        boolean titled = words.isTitle(sentence, from - 1)
                || sentence.is(from - 1, ".") && words.isTitle(sentence, from - 2);
        for (int i = from; i < to; i++) {
            if (words.isTitle(sentence, i) && !startsName(known, i)) {
                titled = true;
                begin = sentence.is(i + 1, ".") ? i + 2 : i + 1;
            }
        }
        if (begin >= to) {
            return;
        }
        if (titled && !isPlaceHead(sentence, to - 1)
                && !(isLarge(known, begin, to) && !words.is(sentence, begin - 1, Cue.FORM)
                && !(sentence.is(begin - 1, ".") && words.is(sentence, begin - 2, Cue.FORM)))) {
            mark(sentence, begin, to);
            return;
        }
        boolean aged = to + 2 < sentence.size() && sentence.is(to, ",") && sentence.isNumeric(to + 1)
                && sentence.word(to + 1).length() <= 2 && (sentence.is(to + 2, ",") || sentence.is(to + 2, "."));
        for (int i = begin; i + 1 < to; i++) {
            if (isPerson(sentence, i, to, aged, known)) {
                mark(sentence, i, to);
                return;
            }
            if (i > begin && !sentence.is(i, ".")) {
                break;
            }
        }
    }

    private boolean isPerson(Sentence sentence, int i, int to, boolean aged, List<Candidate> known) {
        if (to - i < 2 || i == 0 && to - i < 3 && !words.isGivenName(sentence, 0)) {
            return false;
        }
        if (isPlaceHead(sentence, to - 1) || isKnown(known, i, to)
                || words.sort(sentence, to) != null && !sentence.isCapitalized(to)) {
            return false;
        }
        return aged && !isKnown(known, i, i + 1) || words.isGivenName(sentence, i) && sentence.isCapitalized(i)
                && !startsLonger(known, i);
    }


    private boolean isPlaceHead(Sentence sentence, int token) {
        return words.isAny(sentence, token, HEADS) || words.sort(sentence, token) != null;
    }

    private static boolean isKnown(List<Candidate> known, int from, int to) {
        for (Candidate candidate : known) {
            boolean within = candidate.from < from && candidate.to - candidate.from > 2;
            if ((candidate.from == from || within) && candidate.to >= to) {
                return true;
            }
        }
        return false;
    }

    /** "Governor Texas" is no person's name, "Mr Texas" is. */
    private boolean isLarge(List<Candidate> known, int from, int to) {
        for (Candidate candidate : known) {
            if (candidate.from <= from && candidate.to >= to) {
                for (int entry : candidate.meanings.entries) {
                    PlaceKind kind = table.kind(entry >> 1);
                    if ((entry & 1) == 0 && (kind == PlaceKind.COUNTRY || kind == PlaceKind.ADMIN1
                            || table.population(entry >> 1) > 300_000)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** "Saint Lucia", "General Santos": the name of a place that begins with a title. */
    private boolean startsName(List<Candidate> known, int from) {
        return startsLonger(known, from) && isLarge(known, from, from + 2);
    }

    private static boolean startsLonger(List<Candidate> known, int from) {
        return isKnown(known, from, from + 2);
    }

    /** Whether the word is the given name of a person whose full name the article has. */
    boolean hasGivenName(String word) {
        return givenNames.contains(word);
    }

    private void mark(Sentence sentence, int from, int to) {
        if (to - from > 1 && words.isGivenName(sentence, from)) {
            givenNames.add(sentence.word(from));
        }
        asked = null;
        tokens.computeIfAbsent(sentence, s -> new BitSet()).set(from, to);
        String last = sentence.word(to - 1);
        if (last.length() > 2) {
            surnames.add(last);
        }
    }
}
