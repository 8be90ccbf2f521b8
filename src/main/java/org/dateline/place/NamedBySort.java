package org.dateline.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.text.Sentence;

/**
 * Finds places that no gazetteer knows where the text says what they are: "the village of Kafr Lata", "Atmeh camp",
 * "Khulafa al-Rashideen mosque", "27 kilometres north of Saraqib".
 */
final class NamedBySort {

    private static final int NO_NAMES = Cue.GROUP.bit() | Cue.TITLE.bit() | Cue.FORM.bit() | Cue.PRESS.bit() | Cue.PEOPLE.bit();

    private static final int SMALL = Cue.LINK.bit() | Cue.DIRECTION.bit() | Cue.LOCAL.bit();

    private final PlaceWords words;
    private final PersonNames persons;
    private final Set<String> smallWords;

    /** @param smallWords the words that the article writes in lower case too */
    NamedBySort(PlaceWords words, PersonNames persons, Set<String> smallWords) {
        this.smallWords = smallWords;
        this.words = words;
        this.persons = persons;
    }

    /** The sentence's candidates with those added that no gazetteer knows; accepted names are left as they are. */
    List<Candidate> add(Sentence sentence, List<NameRuns.Run> runs, List<Candidate> candidates) {
        List<Candidate> added = new ArrayList<>();
        for (int n = 0; n < runs.size(); n++) {
            Candidate candidate = of(sentence, runs.get(n));
            if (candidate == null && isListed(sentence, runs, n)) {
                NameRuns.Run run = runs.get(n);
                candidate = candidate(sentence, run.from(), run.to(), PlaceKind.SETTLEMENT, "name-in-list-of-sort");
            }
            add(candidate, candidates, added);
        }
        return Candidate.overlay(candidates, added);
    }

    /** "the towns of A, B and C" and "A and B neighborhoods": the sort holds for the whole list. */
    private boolean isListed(Sentence sentence, List<NameRuns.Run> runs, int n) {
        NameRuns.Run run = runs.get(n);
        if (persons.covers(sentence, run.from()) || !isName(sentence, run.from(), run.to())) {
            return false;
        }
        int first = n;
        while (first > 0 && n - first < 8 && isJoined(sentence, runs.get(first - 1).to(), runs.get(first).from())) {
            first--;
        }
        if (first < n && sentence.is(runs.get(first).from() - 1, "of")
                && isPluralSort(sentence, runs.get(first).from() - 2)) {
            return true;
        }
        return n + 1 < runs.size() && isJoined(sentence, run.to(), runs.get(n + 1).from())
                && isPluralSort(sentence, runs.get(n + 1).to());
    }

    private static boolean isJoined(Sentence sentence, int to, int from) {
        return from == to + 1 && (sentence.is(to, ",") || sentence.is(to, "and"))
                || from == to + 2 && sentence.is(to, ",") && sentence.is(to + 1, "and");
    }

    private boolean isPluralSort(Sentence sentence, int token) {
        PlaceWords.Sort sort = sentence.word(token).endsWith("s") ? words.sort(sentence, token) : null;
        return sort != null && sort.before() && sort.kind() != PlaceKind.LAND && sort.kind() != PlaceKind.WATER;
    }

    private static void add(Candidate candidate, List<Candidate> candidates, List<Candidate> added) {
        if (candidate == null) {
            return;
        }
        for (Candidate old : candidates) {
            if ((old.isAccepted() || old.blocked) && old.span.overlaps(candidate.span)
                    && (old.blocked || !givesWay(old, candidate))) {
                return;
            }
        }
        added.add(candidate);
    }

    /** A known name gives way to a longer one that is tied to it by a hyphen, or that ends with it and is a site. */
    private static boolean givesWay(Candidate old, Candidate longer) {
        if (old.from < longer.from || old.to > longer.to || old.to - old.from == longer.to - longer.from) {
            return false;
        }
        Sentence sentence = old.sentence;
        boolean tied = old.to < longer.to - 1 && (sentence.is(old.to, "-") || CandidateScanner.isArabicArticle(sentence.word(old.to)));
        boolean site = longer.wanted == PlaceKind.SITE || longer.wanted == PlaceKind.ROAD;
        return tied || site && old.from > longer.from;
    }

    private Candidate of(Sentence sentence, NameRuns.Run run) {
        int from = run.from();
        int to = run.to();
        PlaceWords.Sort before = sentence.is(from - 1, "of") ? words.sort(sentence, from - 2) : null;
        if (before != null && before.before() && !sentence.isCapitalized(from - 2)) {
            to = withoutLostCommas(sentence, from, to);
            return candidate(sentence, from, to, before.kind(), "sort-of-name");
        }
        if (persons.covers(sentence, from)) {
            return null;
        }
        PlaceWords.Sort last = to - from > 1 ? words.sort(sentence, to - 1) : null;
        if (last != null && (last.kind() == PlaceKind.SITE || last.kind() == PlaceKind.ROAD) && isName(sentence, from, to - 1)
                && words.isSpot(sentence.word(to - 1))) {
            return candidate(sentence, from, to, last.kind(), "name-ending-in-sort");
        }
        if (isPlaced(sentence, from, to) && isName(sentence, from, to)) {
            return candidate(sentence, from, to, null, "unknown-name-after-in");
        }
        PlaceWords.Sort after = words.sort(sentence, to);
        boolean site = after != null && (after.kind() == PlaceKind.SITE || after.kind() == PlaceKind.ROAD);
        if (after != null && (!sentence.word(to).endsWith("s") || isPluralSort(sentence, to))
                && !sentence.isCapitalized(to) && isName(sentence, from, to)) {
            return candidate(sentence, from, site ? to + 1 : to, after.kind(), "name-with-sort");
        }
        return null;
    }

    /** "in Hazano," and "near Hazano in": what else could it be. */
    private boolean isPlaced(Sentence sentence, int from, int to) {
        String before = sentence.word(from - 1);
        String after = sentence.word(to);
        boolean raided = words.is(sentence, from - 1, Cue.RAID) && words.is(sentence, from - 2, Cue.RAIDER);
        return (raided || before.equals("in") || before.equals("near") || before.equals("outside")) && to - from <= 4
                && (after.equals("(") && sentence.isCapitalized(to + 1) || after.equals(",") || after.equals(".") || after.equals("in") || after.equals("and") || after.equals("on")
                        || after.equals("where") || after.equals("near")) && !MentionScorer.isHeadline(sentence)
                && !persons.hasSurname(sentence.word(to - 1));
    }

    /** Where a list has lost its commas, its first word is all that is certain. */
    private static int withoutLostCommas(Sentence sentence, int from, int to) {
        int names = 0;
        for (int i = from; i < to; i++) {
            names += sentence.isCapitalized(i) ? 1 : 0;
        }
        return names > 4 && !sentence.is(from + 1, "-") ? from + 1 : to;
    }

    /** One or more words of which at least one is not an ordinary word, a demonym or the head of an organisation. */
    private boolean isName(Sentence sentence, int from, int to) {
        boolean named = false;
        for (int i = from; i < to; i++) {
            String word = sentence.word(i);
            if (words.isAny(sentence, i, NO_NAMES)
                    || words.demonym(sentence, i) != null) {
                return false;
            }
            named |= sentence.isCapitalized(i) && word.length() > 2 && !words.isAny(sentence, i, SMALL)
                    && !words.isOrdinary(sentence, i) && words.sort(sentence, i) == null && !sentence.isAllCaps(i) && !smallWords.contains(word) && !(i == 0);
        }
        return named;
    }

    private static Candidate candidate(Sentence sentence, int from, int to, PlaceKind kind, String rule) {
        Candidate candidate = new Candidate(sentence, from, to, sentence.end(to - 1), NameKey.of(sentence.text(from, to)),
                Meanings.NONE);
        candidate.wanted = kind;
        candidate.rule = rule;
        candidate.score = rule.equals("sort-of-name") ? 2.2 : kind == null ? 0.3 : 1;
        return candidate;
    }
}
