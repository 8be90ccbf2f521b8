package org.dateline.place;

import java.util.List;
import org.dateline.text.Sentence;

/**
 * Reads lists of names as one: "Oregon, Washington and Idaho" are states all three, and the sort of "Homs and Hama
 * governorates" or "the districts of Kurram, Tank and Bannu" holds for each of its names.
 */
final class NameSeries {

    private final PlaceTable table;
    private final PlaceWords words;

    NameSeries(PlaceTable table, PlaceWords words) {
        this.table = table;
        this.words = words;
    }

    /** Marks the names of a sentence's lists with what they are and with the list's other names. */
    void read(Sentence sentence, List<Candidate> candidates) {
        int first = 0;
        for (int n = 1; n <= candidates.size(); n++) {
            if (n == candidates.size() || !isJoined(sentence, candidates.get(n - 1), candidates.get(n))) {
                if (n - first > 1) {
                    agree(sentence, candidates.subList(first, n));
                }
                first = n;
            }
        }
    }

    private static boolean isJoined(Sentence sentence, Candidate left, Candidate right) {
        int i = left.to;
        int gap = right.from - i;
        if (gap > 3 || gap < 1 || left.form != PlaceMention.Form.NAME || right.form != PlaceMention.Form.NAME
                || left.blocked || right.blocked) {
            return false;
        }
        boolean article = sentence.is(right.from - 1, "the");
        int marks = article ? gap - 1 : gap;
        return marks == 1 && (sentence.is(i, ",") || isAnd(sentence, i))
                || marks == 2 && sentence.is(i, ",") && isAnd(sentence, i + 1);
    }

    private static boolean isAnd(Sentence sentence, int i) {
        return sentence.is(i, "and") || sentence.is(i, "or") || sentence.is(i, "&");
    }

    private void agree(Sentence sentence, List<Candidate> series) {
        Candidate last = series.get(series.size() - 1);
        boolean closed = isAnd(sentence, last.from - 1) || isAnd(sentence, last.from - 2);
        if (!closed) {
            return;
        }
        PlaceKind sort = sort(sentence, series);
        PlaceKind kind = sort != null ? sort : series.size() > 2 ? common(series) : null;
        for (Candidate candidate : series) {
            candidate.listed = series.size() > 2;
            if (kind != null && candidate.wanted == null && (sort != null || has(candidate, kind, land(series, kind)))) {
                candidate.wanted = kind;
            }
        }
    }

    /** What a plural behind the last name or before the first says of all: "Homs and Hama governorates". */
    private PlaceKind sort(Sentence sentence, List<Candidate> series) {
        int behind = series.get(series.size() - 1).to;
        PlaceWords.Sort after = words.sort(sentence, behind);
        if (after != null && after.before() && sentence.word(behind).endsWith("s")) {
            return after.kind();
        }
        int first = series.get(0).from;
        PlaceWords.Sort before = sentence.is(first - 1, "of") ? words.sort(sentence, first - 2) : null;
        return before != null && before.before() && sentence.word(first - 2).endsWith("s") ? before.kind() : null;
    }

    /** The kind, country or division, that most of the names are likeliest to be; null where there is none. */
    private PlaceKind common(List<Candidate> series) {
        int countries = 0;
        int divisions = 0;
        for (Candidate candidate : series) {
            if (candidate.meanings.entries.length > 0) {
                PlaceKind kind = table.kind(candidate.meanings.likeliest(table));
                countries += kind == PlaceKind.COUNTRY ? 1 : 0;
                divisions += kind == PlaceKind.ADMIN1 ? 1 : 0;
            }
        }
        return 2 * countries > series.size() ? PlaceKind.COUNTRY : 2 * divisions > series.size() ? PlaceKind.ADMIN1 : null;
    }

    /** The country in which most names of the kind lie; for countries none. */
    private int land(List<Candidate> series, PlaceKind kind) {
        if (kind == PlaceKind.COUNTRY) {
            return 0;
        }
        for (Candidate candidate : series) {
            int land = candidate.meanings.entries.length == 0 ? 0 : table.land(candidate.meanings.likeliest(table));
            int same = 0;
            for (Candidate other : series) {
                same += has(other, kind, land) ? 1 : 0;
            }
            if (land != 0 && 2 * same > series.size()) {
                return land;
            }
        }
        return 0;
    }

    private boolean has(Candidate candidate, PlaceKind kind, int land) {
        for (int entry : candidate.meanings.entries) {
            if (table.kind(entry >> 1) == kind && (land == 0 || table.land(entry >> 1) == land)) {
                return true;
            }
        }
        return false;
    }
}
