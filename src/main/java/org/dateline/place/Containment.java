package org.dateline.place;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Sentence;

/** Links names to the names of what contains them: "Paris, Texas", "Edmonton, Ky.", "Hazano in northern Idlib". */
final class Containment {

    private static final double EVIDENCE = 3;

    private final PlaceTable table;
    private final PlaceWords words;
    private final Targets targets;
    private final java.util.Map<String, Candidate> elsewhere = new java.util.HashMap<>();

    Containment(PlaceTable table, PlaceWords words, Targets targets) {
        this.table = table;
        this.words = words;
        this.targets = targets;
    }

    /** "Iraq, Iran and Syria": countries beside countries, and divisions in a list of them, do not lie in each other. */
    private boolean areAlike(Candidate inner, Candidate outer) {
        if (inner.meanings.entries.length == 0 || outer.meanings.entries.length == 0) {
            return false;
        }
        PlaceKind kind = table.kind(inner.meanings.likeliest(table));
        return kind == table.kind(outer.meanings.likeliest(table))
                && (kind == PlaceKind.COUNTRY || kind == PlaceKind.ADMIN1 && inner.listed);
    }

    /** Whether a first-level division of the outer name contains a place of the inner one: "Moore, Oklahoma". */
    private boolean isDivisionOf(Candidate outer, Candidate inner) {
        for (int entry : outer.meanings.entries) {
            PlaceKind kind = table.kind(entry >> 1);
            if ((kind == PlaceKind.ADMIN1 || kind == PlaceKind.ADMIN2) && anyIn(entry >> 1, inner)) {
                return true;
            }
        }
        return false;
    }

    /** Adds the short forms of divisions that follow names, and links what belongs together; returns all in order. */
    List<Candidate> link(Sentence sentence, List<Candidate> candidates) {
        List<Candidate> all = new ArrayList<>();
        for (int n = 0; n < candidates.size(); n++) {
            Candidate candidate = candidates.get(n);
            all.add(candidate);
            Candidate next = n + 1 < candidates.size() ? candidates.get(n + 1) : null;
            if (candidate.form != PlaceMention.Form.NAME || candidate.blocked) {
                continue;
            }
            Candidate division = shortForm(sentence, candidate);
            if (division != null) {
                if (next != null && next.from == division.from) {
                    n++;
                }
                all.add(division);
                contain(candidate, division);
                if (!anyContains(division, candidate)) {
                    elsewhere.put(candidate.key, division);
                }
            } else if (next != null && !next.blocked && isUnknownIn(sentence, candidate, next)) {
                contain(candidate, next);
                elsewhere.put(candidate.key, next);
            } else if (next != null && next.form == PlaceMention.Form.NAME && !next.blocked) {
                if (isJoined(sentence, candidate, next) && anyContains(next, candidate) && !areAlike(candidate, next)) {
                    contain(candidate, next);
                    if (next.wanted == null && sentence.is(candidate.to, ",") && isDivisionOf(next, candidate)) {
                        next.wanted = PlaceKind.ADMIN1;
                    }
                } else if (sentence.is(candidate.to, "'s") && candidate.to + 1 == next.from
                        && (anyContains(candidate, next) || next.wanted != null && !isDivision(next))) {
                    next.container = candidate;
                    if (!anyContains(candidate, next)) {
                        elsewhere.put(next.key, candidate);
                    }
                }
            }
        }
        return all;
    }

    /** "Turkey, Texas": the division is sure, and no place of that name is known in it. */
    private boolean isUnknownIn(Sentence sentence, Candidate inner, Candidate outer) {
        if (!sentence.is(inner.to, ",") || outer.from != inner.to + 1 || outer.meanings.entries.length == 0
                || sentence.is(inner.from - 1, ",") || sentence.is(inner.from - 1, "and")) {
            return false;
        }
        String after = sentence.word(outer.to);
        boolean closed = after.isEmpty() || after.equals(",") || after.equals(".") || after.equals(")") || after.equals("-");
        int best = outer.meanings.entries[0] >> 1;
        for (int entry : outer.meanings.entries) {
            best = Prior.of(table, entry) > Prior.of(table, best << 1) ? entry >> 1 : best;
        }
        String land = table.country(best);
        return closed && table.kind(best) == PlaceKind.ADMIN1
                && (land.equals("US") || land.equals("CA") || land.equals("AU")) && !anyContains(outer, inner)
                && !isDivision(inner);
    }

    private boolean isDivision(Candidate candidate) {
        for (int entry : candidate.meanings.entries) {
            if (table.kind(entry >> 1) == PlaceKind.ADMIN1 && (entry & 1) == 0) {
                return true;
            }
        }
        return false;
    }

    /** Names that lie where no gazetteer has them mean that place all through the article. */
    void spread(List<Candidate> all) {
        if (elsewhere.isEmpty()) {
            return;
        }
        for (Candidate candidate : all) {
            Candidate division = elsewhere.get(candidate.key);
            if (division != null && candidate.form == PlaceMention.Form.NAME
                    && (candidate.container == null || candidate.container == division)) {
                candidate.container = division;
                candidate.meanings = Meanings.NONE;
                candidate.wanted = PlaceKind.SETTLEMENT;
                candidate.score += 1;
            }
        }
    }

    private static void contain(Candidate inner, Candidate outer) {
        inner.container = outer;
        inner.score += EVIDENCE;
        outer.score += EVIDENCE;
    }

    private Candidate shortForm(Sentence sentence, Candidate candidate) {
        int i = candidate.to + 1;
        if (!sentence.is(candidate.to, ",") || !sentence.isCapitalized(i)) {
            return null;
        }
        String target = words.shortForm(sentence.cased(i));
        int row = target == null ? PlaceTable.NONE : targets.row(target);
        if (row == PlaceTable.NONE || !anyIn(row, candidate) && !sentence.is(i + 1, ".")) {
            return null;
        }
        boolean stop = sentence.is(i + 1, ".") && sentence.isGlued(i + 1) && !sentence.isAllCaps(i);
        Candidate division = new Candidate(sentence, i, i + 1, sentence.end(stop ? i + 1 : i), "", new Meanings(new int[] {row << 1}));
        division.score = 3;
        division.rule = "short-form-after-place";
        return division;
    }

    private boolean isJoined(Sentence sentence, Candidate inner, Candidate outer) {
        int i = inner.to;
        if (sentence.is(i, ",") && outer.from == i + 1) {
            return true;
        }
        if (sentence.is(i, ",")) {
            i++;
        }
        if (sentence.is(i, "(") && outer.from == i + 1) {
            return true;
        }
        if (sentence.is(i, "of") && outer.from == i + (sentence.is(i + 1, "the") ? 2 : 1)) {
            return words.sort(sentence, i - 1) != null;
        }
        if (outer.from - i > 8 || !sentence.is(i, "in") && !sentence.is(i, "province") && !sentence.is(i, "city")) {
            return false;
        }
        for (int k = i; k < outer.from; k++) {
            String word = sentence.word(k);
            if (!word.equals("in") && !word.equals("the") && !word.equals("of") && !word.equals("'s") && !word.equals("-")
                    && !words.is(sentence, k, Cue.DIRECTION) && words.sort(sentence, k) == null) {
                return false;
            }
        }
        return true;
    }

    private boolean anyContains(Candidate outer, Candidate inner) {
        for (int entry : outer.meanings.entries) {
            if (anyIn(entry >> 1, inner)) {
                return true;
            }
        }
        return false;
    }

    private boolean anyIn(int outer, Candidate inner) {
        for (int entry : inner.meanings.entries) {
            if (table.containsByName(outer, entry >> 1)) {
                return true;
            }
        }
        return false;
    }
}
