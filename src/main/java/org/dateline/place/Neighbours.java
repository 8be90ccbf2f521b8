package org.dateline.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.text.Sentence;

/**
 * Ties names to what the text says they lie beside or are parts of: "Hamburg, a village near Peddie", "the Cidade Nova
 * neighbourhood" of the town named last. Where the name has no place there, it is one that no gazetteer knows.
 */
final class Neighbours {

    private static final double BESIDE_KM = 80;
    private static final int MOST_PLACES = 40;
    private static final int FARTHEST = 7;
    /** A quarter is one of a town with at least so many people. */
    private static final int TOWN = 30_000;

    private final PlaceTable table;
    private final PlaceWords words;
    /** A name of so many people is that of the city, whose quarters are spoken of. */
    private static final int CITY = 300_000;
    private Candidate town;
    /** The names that lie where no gazetteer has them, with what they lie at. */
    private final Map<String, Candidate> elsewhere = new HashMap<>();

    Neighbours(PlaceTable table, PlaceWords words) {
        this.table = table;
        this.words = words;
    }

    /** Links the names of a sentence; sentences come in reading order. */
    void link(Sentence sentence, List<Candidate> candidates) {
        for (int n = 0; n < candidates.size(); n++) {
            Candidate candidate = candidates.get(n);
            if (candidate.blocked || candidate.form != PlaceMention.Form.NAME) {
                continue;
            }
            Candidate next = n + 1 < candidates.size() ? candidates.get(n + 1) : null;
            if (isQuarter(sentence, candidate)) {
                Candidate whole = town != null ? town : next != null && isTown(next) ? next : null;
                if (whole != null && !whole.key.equals(candidate.key)) {
                    tie(candidate, whole, true);
                }
            } else if (next != null && next.form == PlaceMention.Form.NAME && !next.blocked) {
                int sort = beside(sentence, candidate, next);
                if (sort >= 0) {
                    tie(candidate, next, sort > 0);
                }
            }
            if (isTown(candidate) && candidate.isAccepted()) {
                town = candidate;
            }
        }
    }

    /** Names tied to a place where they are not known mean that unknown place all through the article. */
    void spread(List<Candidate> all) {
        if (elsewhere.isEmpty()) {
            return;
        }
        for (Candidate candidate : all) {
            Candidate beside = elsewhere.get(candidate.key);
            if (beside != null && candidate.form == PlaceMention.Form.NAME && candidate.container == null) {
                candidate.container = beside;
                candidate.meanings = Meanings.NONE;
                candidate.wanted = PlaceKind.SETTLEMENT;
                candidate.score += 1;
            }
        }
    }

    private void tie(Candidate candidate, Candidate other, boolean sure) {
        if (candidate.meanings.entries.length == 0) {
            candidate.container = candidate.container == null ? other : candidate.container;
        } else if (isAnyNear(candidate, other)) {
            candidate.beside = other;
        } else if (sure && other.meanings.entries.length > 0) {
            elsewhere.put(candidate.key, other);
        }
    }

    private boolean isQuarter(Sentence sentence, Candidate candidate) {
        if (isCity(candidate)) {
            return false;
        }
        return words.is(sentence, candidate.to, Cue.QUARTER) && !sentence.is(candidate.from - 1, "of")
                && !sentence.is(candidate.to + 1, "of")
                || sentence.is(candidate.from - 1, "of") && words.is(sentence, candidate.from - 2, Cue.QUARTER)
                        && !sentence.isCapitalized(candidate.from - 2);
    }

    private boolean isCity(Candidate candidate) {
        return candidate.meanings.entries.length > 0 && table.population(candidate.meanings.likeliest(table)) > CITY;
    }

    private boolean isTown(Candidate candidate) {
        if (candidate.meanings.entries.length == 0) {
            return false;
        }
        int row = candidate.meanings.likeliest(table);
        return table.kind(row) == PlaceKind.SETTLEMENT && table.population(row) > TOWN;
    }

    /** 1 where a name is explained ("X, a village near Y"), 0 for "X near Y", -1 for neither. */
    private int beside(Sentence sentence, Candidate inner, Candidate outer) {
        int near = outer.from - 1;
        if (near < inner.to || near - inner.to > FARTHEST
                || !sentence.is(near, "near") && !sentence.is(near, "outside") && !sentence.is(near, "beside")) {
            return -1;
        }
        if (near == inner.to) {
            return 0;
        }
        boolean explained = sentence.is(inner.to, ",") && (sentence.is(inner.to + 1, "a") || sentence.is(inner.to + 1, "an"));
        boolean sort = false;
        for (int i = inner.to + 1; explained && i < near; i++) {
            explained = sentence.isWord(i) && !sentence.isCapitalized(i) || sentence.is(i, "-");
            sort |= words.sort(sentence, i) != null;
        }
        return explained && sort ? 1 : -1;
    }

    private boolean isAnyNear(Candidate inner, Candidate outer) {
        int places = 0;
        for (int entry : inner.meanings.entries) {
            for (int other : outer.meanings.entries) {
                if (places++ > MOST_PLACES * MOST_PLACES) {
                    return false;
                }
                if (isNear(table, entry >> 1, other >> 1) && isWithin(table, outer, other >> 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a place of a name lies in what the text names as containing it; also where it names nothing. */
    static boolean isWithin(PlaceTable table, Candidate candidate, int row) {
        if (candidate.container == null || candidate.container.meanings.entries.length == 0) {
            return true;
        }
        for (int entry : candidate.container.meanings.entries) {
            if (table.containsByName(entry >> 1, row)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two places of one country lie so near that a text may call them neighbours. */
    static boolean isNear(PlaceTable table, int row, int other) {
        return row != other && table.land(row) == table.land(other) && table.kind(row) != PlaceKind.COUNTRY
                && table.kilometres(row, other) < BESIDE_KM + table.radius(other) / 2;
    }
}
