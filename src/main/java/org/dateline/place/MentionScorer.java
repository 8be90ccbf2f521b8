package org.dateline.place;

import java.util.List;
import java.util.Set;
import org.dateline.text.Sentence;

/**
 * Weighs whether a known name means a place where it stands, in log-odds: what the name alone says, and what its
 * neighbours say.
 */
final class MentionScorer {

    /** What a name is hardly ever. */
    private static final int NO_NAMES = Cue.CALENDAR.bit() | Cue.LINK.bit() | Cue.TITLE.bit() | Cue.FORM.bit()
            | Cue.PEOPLE.bit() | Cue.SAYING.bit() | Cue.IN.bit() | Cue.TO.bit();

    private static final int NO_TOWNS = Cue.GROUP.bit() | Cue.LOCAL.bit();
    private static final int NO_TIES = Cue.LOCAL.bit() | Cue.LINK.bit() | Cue.CALENDAR.bit();

    private final PlaceTable table;
    private final PlaceWords words;
    private final PersonNames persons;
    private final Set<String> smallWords;

    /** @param smallWords the words that the article writes in lower case too */
    MentionScorer(PlaceTable table, PlaceWords words, PersonNames persons, Set<String> smallWords) {
        this.smallWords = smallWords;
        this.table = table;
        this.words = words;
        this.persons = persons;
    }

    /** Sets the scores of a sentence's candidates. */
    void score(Sentence sentence, List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return;
        }
        boolean headline = isHeadline(sentence);
        for (Candidate candidate : candidates) {
            if (candidate.blocked) {
                continue;
            }
            if (candidate.form == PlaceMention.Form.DEMONYM) {
                candidate.score = 4;
                continue;
            }
            candidate.context = before(candidate) + after(candidate);
            candidate.score = name(candidate) + candidate.context + persons(candidate) + letters(candidate) + opening(candidate) + noTown(candidate)
                    - (headline ? 0.7 : 0);
        }
        for (int i = 0; i + 1 < candidates.size(); i++) {
            list(candidates.get(i), candidates.get(i + 1));
        }
    }

    /** What the name alone says: a country is hardly ever anything else, a hamlet called "Of" hardly ever itself. */
    private double name(Candidate candidate) {
        double best = candidate.meanings.fame(table);
        best = candidate.respelt ? Math.max(0.3, best) : best;
        boolean single = candidate.to == candidate.from + 1;
        String word = candidate.sentence.word(candidate.from);
        if (candidate.key.startsWith("st ") && candidate.sentence.is(candidate.to, "'s")) {
            best -= 3;
        }
        if (words.is(candidate.sentence, candidate.from, Cue.DIRECTION) && words.is(candidate.sentence, candidate.to - 1, Cue.DIRECTION)) {
            return -6;
        }
        if (single && best == Meanings.WATER && !candidate.sentence.is(candidate.from - 1, "the")
                && !words.is(candidate.sentence, candidate.from - 1, Cue.DIRECTION)) {
            best -= 2.5;
        }
        if (single && best < 3) {
            if (smallWords.contains(word)) {
                best -= candidate.respelt ? 5 : 1.5;
            }
            Sentence sentence = candidate.sentence;
            boolean ordinary = words.isOrdinary(sentence, candidate.from);
            boolean sort = words.sort(sentence, candidate.from) != null;
            if (ordinary || sort || words.isAny(sentence, candidate.from, NO_TOWNS)) {
                best -= !ordinary || sort ? 4 : isLargeTown(candidate) || standsAlone(candidate) && best > -0.5 ? 1 : 2.5;
            }
            if (words.isAny(sentence, candidate.from, NO_NAMES)) {
                best -= 5;
            }
            if (words.isGivenName(sentence, candidate.from)) {
                best -= best > 1.5 ? 0.5 : 2.2;
            }
            if (word.length() <= 3 && best < 1.5) {
                best -= 1;
            }
        } else if (!single) {
            best += 0.7;
        }
        return best;
    }

    /** Within a sentence, between small words: there an ordinary word is not capitalised without need. */
    private static boolean standsAlone(Candidate candidate) {
        Sentence sentence = candidate.sentence;
        return candidate.from > 0 && sentence.isWord(candidate.from - 1) && !sentence.isCapitalized(candidate.from - 1)
                && !sentence.isCapitalized(candidate.to) && !isHeadline(sentence);
    }

    /** A dateline speaks for a place, other short words in capitals for the name of an organisation. */
    private double letters(Candidate candidate) {
        Sentence sentence = candidate.sentence;
        if (!sentence.isAllCaps(candidate.from) || CandidateScanner.isShouting(sentence)) {
            return 0;
        }
        boolean opens = candidate.from == 0 || sentence.is(candidate.from - 1, ",") || sentence.is(candidate.from - 1, ")");
        if (opens && isDatelineEnd(sentence, candidate.to)) {
            return 3;
        }
        boolean single = candidate.to == candidate.from + 1;
        int length = sentence.end(candidate.from) - sentence.begin(candidate.from);
        return single && length >= 3 && length <= 5 && !isAbbreviated(candidate) ? -3.5 : 0;
    }

    private boolean isAbbreviated(Candidate candidate) {
        for (int entry : candidate.meanings.entries) {
            PlaceKind kind = table.kind(entry >> 1);
            if (kind == PlaceKind.COUNTRY || kind == PlaceKind.ADMIN1 || kind == PlaceKind.ROAD) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDatelineEnd(Sentence sentence, int i) {
        if (i == 1 && sentence.end(0) - sentence.begin(0) > 3 && sentence.isCapitalized(i) && !sentence.isAllCaps(i + 1)
                && (sentence.isAllCaps(i) ? sentence.end(i) - sentence.begin(i) == 1 : true)) {
            return true;
        }
        return sentence.is(i, ",") || sentence.is(i, "-") || sentence.is(i, ":") || sentence.is(i, "(") || sentence.is(i, "/");
    }

    private double before(Candidate candidate) {
        Sentence sentence = candidate.sentence;
        int i = candidate.from - 1;
        double score = 0;
        if (sentence.is(i, "the")) {
            i--;
        }
        if (words.is(sentence, i, Cue.DIRECTION)) {
            score += 1.8;
            i--;
            if (sentence.is(i, "-")) {
                i -= 2;
            }
        }
        if (words.is(sentence, i, Cue.IN)) {
            score += 2.2;
        } else if (words.is(sentence, i, Cue.TO)) {
            score += 1;
            PlaceWords.Sort sort = sentence.is(i, "of") ? words.sort(sentence, i - 1) : null;
            if (sort != null && sort.before()) {
                score += 2.5;
                candidate.wanted = sort.kind();
            }
        } else if (i == candidate.from - 1 && isTiedBefore(sentence, i)) {
            score -= isLarge(candidate) ? 1 : 1.8;
        }
        return score;
    }

    /** A capitalised word that makes one longer name with what follows. */
    private boolean isTiedBefore(Sentence sentence, int i) {
        String word = sentence.word(i);
        return sentence.isCapitalized(i) && !words.isAny(sentence, i, NO_TIES)
                && !CandidateScanner.isSmallWord(word)
                && !(i == 0 && (words.isOrdinary(sentence, i) || word.length() <= 3 || smallWords.contains(word)))
                && words.sort(sentence, i) == null;
    }

    private boolean isLarge(Candidate candidate) {
        for (int entry : candidate.meanings.entries) {
            if (table.population(entry >> 1) > 500_000) {
                return true;
            }
        }
        return false;
    }

    private boolean isLargeTown(Candidate candidate) {
        for (int entry : candidate.meanings.entries) {
            if ((entry & 1) == 0 && table.kind(entry >> 1) == PlaceKind.SETTLEMENT && (table.population(entry >> 1) > 1_000_000 || table.isKnown(entry >> 1))) {
                return true;
            }
        }
        return false;
    }

    private double after(Candidate candidate) {
        Sentence sentence = candidate.sentence;
        int i = candidate.to;
        double score = 0;
        if (candidate.span.end() < sentence.end(i - 1) || sentence.is(i, "'s")) {
            score += 0.6;
            i += sentence.is(i, "'s") ? 1 : 0;
        }
        PlaceWords.Sort sort = words.sort(sentence, i);
        boolean adjacent = i == candidate.to;
        boolean capital = sentence.isCapitalized(i);
        if (adjacent && sort != null && !(capital && sort.kind() == PlaceKind.SITE)) {
            boolean part = sentence.is(candidate.from - 1, "a") || sentence.is(candidate.from - 1, "another");
            candidate.wanted = candidate.wanted == null && !part ? sort.kind() : candidate.wanted;
            return score + 2.2;
        }
        if (words.is(sentence, i, Cue.PRESS) && capital && adjacent) {
            return score - 3.5;
        }
        if (words.is(sentence, i, Cue.COMPANY) && capital && adjacent) {
            return score - 1.5;
        }
        if (words.is(sentence, i, Cue.SAYING)) {
            return score - 1;
        }
        if (words.is(sentence, i, Cue.LOCAL) || capital && words.is(sentence, i, Cue.TITLE)) {
            return score + 0.9;
        }
        if (sentence.is(i, "-") && sentence.isGlued(i) && sentence.isGlued(i + 1)) {
            return sentence.is(i + 1, "based") || sentence.is(i + 1, "born") ? score + 2 : score + 0.2;
        }
        if (capital && adjacent && !words.is(sentence, i, Cue.CALENDAR) && !words.isTitle(sentence, i)
                && !words.is(sentence, i, Cue.GROUP)) {
            return score - 1.3;
        }
        return score;
    }

    /** "Tawila fell": a name that opens a sentence, before a plain verb, is often one of a place. */
    private double opening(Candidate candidate) {
        boolean opens = candidate.from == 0 && words.is(candidate.sentence, candidate.to, Cue.BEING)
                && !persons.hasGivenName(candidate.key)
                && (!words.isOrdinary(candidate.sentence, 0) || isLargeTown(candidate));
        return !opens ? 0 : isLarge(candidate) ? 2.3 : 1.5;
    }

    /** "US$7", "Miller's house", "a Toyota", "taught at Chapman University": what looks like a place and is none. */
    private double noTown(Candidate candidate) {
        Sentence sentence = candidate.sentence;
        int to = candidate.to;
        if (sentence.is(to, "$") && sentence.isGlued(to)) {
            return -9;
        }
        boolean single = to == candidate.from + 1;
        boolean placed = words.is(sentence, candidate.from - 1, Cue.IN) && !sentence.is(candidate.from - 1, "at");
        if (single && (sentence.is(to, "'s") && words.is(sentence, to + 1, Cue.OWNED) && !isCity(candidate)
                || candidate.respelt && sentence.is(to, "'s") && !placed)) {
            return -5;
        }
        if (single && !placed && words.is(sentence, candidate.from, Cue.BRAND)) {
            return -4;
        }
        boolean school = sentence.isCapitalized(to) && words.is(sentence, to, Cue.SCHOOL);
        boolean studied = sentence.is(candidate.from - 1, "at") && words.is(sentence, candidate.from - 2, Cue.STUDY);
        return studied ? -4 : school && !isCity(candidate) ? -2 : 0;
    }

    private boolean isCity(Candidate candidate) {
        for (int entry : candidate.meanings.entries) {
            PlaceKind kind = table.kind(entry >> 1);
            if (kind == PlaceKind.COUNTRY || kind == PlaceKind.ADMIN1 || table.population(entry >> 1) > 100_000
                    || table.isKnown(entry >> 1)) {
                return true;
            }
        }
        return false;
    }

    private double persons(Candidate candidate) {
        for (int i = candidate.from; i < candidate.to; i++) {
            if (persons.covers(candidate.sentence, i)) {
                return candidate.respelt ? -0.5 : -5;
            }
        }
        boolean single = candidate.to == candidate.from + 1;
        boolean surname = single && persons.hasSurname(candidate.sentence.word(candidate.from));
        return !surname ? 0 : candidate.context < 2 ? -3 : -1;
    }

    /** Names in a row lend each other weight: "Homs, Hama and Idlib". */
    private static void list(Candidate first, Candidate second) {
        Sentence sentence = first.sentence;
        int gap = second.from - first.to;
        boolean joined = gap == 1 && (sentence.is(first.to, ",") || sentence.is(first.to, "and") || sentence.is(first.to, "or"))
                || gap == 2 && sentence.is(first.to, ",") && sentence.is(first.to + 1, "and");
        if (joined) {
            if (first.isAccepted()) {
                second.score += 1;
            } else if (second.isAccepted()) {
                first.score += 0.8;
            }
        }
    }

    static boolean isHeadline(Sentence sentence) {
        int capitals = 0;
        int letters = 0;
        for (int i = 1; i < sentence.size(); i++) {
            if (sentence.isWord(i) && sentence.end(i) - sentence.begin(i) > 3) {
                letters++;
                capitals += sentence.isCapitalized(i) ? 1 : 0;
            }
        }
        return letters >= 4 && capitals * 10 > letters * 8;
    }
}
