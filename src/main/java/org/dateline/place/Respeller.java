package org.dateline.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dateline.text.Sentence;
import org.dateline.text.Shortcuts;

/**
 * Finds places whose names the article spells in a way that no gazetteer has ("Maaret al-Numan", "Khan Sheikoun"), by
 * the skeleton of consonants, among the places of the countries that the article is about. Only for countries whose
 * names come to English texts from another script: there spellings differ.
 */
final class Respeller {

    private static final int MOST_COUNTRIES = 3;
    private static final double LEAST_SHARE = 0.08;
    private static final Set<String> OTHER_SCRIPTS = Set.of("SY", "IQ", "LB", "JO", "PS", "SA", "YE", "OM", "AE", "QA",
            "BH", "KW", "EG", "LY", "SD", "TN", "DZ", "MA", "MR", "SO", "IL", "IR", "AF", "PK", "IN", "BD", "NP", "LK",
            "MM", "TH", "LA", "KH", "KP", "KR", "RU", "UA", "BY", "BG", "GR", "GE", "AM", "AZ", "KZ", "KG", "TJ", "UZ",
            "TM", "MN", "ET", "ER", "SS", "TD", "DJ");

    private static final int NO_NAMES = Cue.GROUP.bit() | Cue.PEOPLE.bit() | Cue.TITLE.bit() | Cue.FORM.bit();

    private static final int[] NONE = new int[0];

    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final Map<String, int[]> known = new HashMap<>();
    private List<String> countries = List.of();
    private List<Skeletons.Country> skeletons = List.of();
    private final NameKey fold = new NameKey();
    private char[] skeleton = new char[64];

    Respeller(Gazetteer gazetteer, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    /** Learns from the names that were found which countries the article is about. */
    void learn(List<Candidate> candidates) {
        Map<Integer, Integer> counts = new HashMap<>();
        int total = 0;
        for (Candidate candidate : candidates) {
            if (candidate.isAccepted() && candidate.entries.length > 0) {
                int best = candidate.entries[0];
                for (int entry : candidate.entries) {
                    best = Prior.of(gazetteer.table, entry) > Prior.of(gazetteer.table, best) ? entry : best;
                }
                counts.merge(gazetteer.table.land(best >> 1), 1, Integer::sum);
                total++;
            }
        }
        double least = total * LEAST_SHARE;
        countries = counts.entrySet().stream().filter(count -> count.getKey() != 0 && count.getValue() >= least)
                .sorted((a, b) -> b.getValue() - a.getValue()).map(count -> PlaceTable.unpack(count.getKey()))
                .filter(OTHER_SCRIPTS::contains).limit(MOST_COUNTRIES).toList();
        skeletons = countries.stream().map(gazetteer.skeletons::in).toList();
    }

    /** The sentence's candidates with those added that are spelt otherwise; names inside longer ones give way. */
    List<Candidate> add(Sentence sentence, List<NameRuns.Run> runs, List<Candidate> candidates, PersonNames persons) {
        if (countries.isEmpty()) {
            return candidates;
        }
        List<Candidate> added = new ArrayList<>();
        for (NameRuns.Run run : runs) {
            int from = run.from();
            while (from < run.to()) {
                Candidate found = longest(sentence, from, run.to(), candidates, persons);
                if (found == null) {
                    from++;
                } else {
                    added.add(found);
                    from = found.to;
                }
            }
        }
        return Candidate.overlay(candidates, added);
    }

    private Candidate longest(Sentence sentence, int from, int limit, List<Candidate> candidates, PersonNames persons) {
        if (!CandidateScanner.isStart(sentence, from)) {
            return null;
        }
        for (int to = Math.min(limit, from + 9); to > from; to--) {
            if (!sentence.isWord(to - 1) || CandidateScanner.isArabicArticle(sentence.word(to - 1)) || isTaken(candidates, from, to)) {
                continue;
            }
            fold.clear();
            fold.append(sentence.source(), sentence.begin(from), sentence.end(to - 1));
            if (Shortcuts.ON && !isSkeleton(fold.chars(), fold.size())) {
                continue;
            }
            String key = new String(fold.chars(), 0, fold.size());
            boolean single = NameKey.withoutArticles(key).indexOf(' ') < 0;
            if (single && (persons.covers(sentence, from) || words.isOrdinary(key) || words.isGivenName(key) || words.sort(key) != null
                    || words.isAny(key, NO_NAMES) || from == 0 && !sentence.isGlued(1)
                    || words.demonym(sentence, from) != null)) {
                continue;
            }
            int[] entries = known.computeIfAbsent(key, this::look);
            if (entries.length > 0 && (!persons.covers(sentence, from)
                    || Arrays.stream(entries).anyMatch(entry -> isClose(key, entry >> 1, key.length() / 4)))) {
                Candidate candidate = new Candidate(sentence, from, to, sentence.end(to - 1), key, entries);
                candidate.respelt = true;
                candidate.rule = "name-in-another-spelling";
                return candidate;
            }
        }
        return null;
    }

    /** A known name that is not inside this stretch of words, or fills it, keeps its place. */
    private static boolean isTaken(List<Candidate> candidates, int from, int to) {
        for (Candidate old : candidates) {
            if (old.from < to && from < old.to
                    && (old.blocked || old.from < from || old.to > to || old.to - old.from == to - from || old.form == PlaceMention.Form.DEMONYM)) {
                return true;
            }
        }
        return false;
    }

    private int[] look(String key) {
        char[] chars = key.toCharArray();
        if (!isSkeleton(chars, chars.length)) {
            return NONE;
        }
        int letters = Skeletons.write(chars, chars.length, skeleton);
        long hash = hash(letters);
        int enough = new String(skeleton, 0, letters).indexOf(' ') < 0 ? 4 : 5;
        for (Skeletons.Country country : skeletons) {
            int[] rows = country.find(hash);
            int[] entries = rows == null ? NONE : Arrays.stream(rows)
                    .filter(row -> letters >= enough || isClose(key, row, 2)).map(row -> row << 1 | 1).toArray();
            if (entries.length > 0) {
                return entries;
            }
        }
        return NONE;
    }

    /** Whether any place of the article's countries has the key's skeleton; without making strings. */
    private boolean isSkeleton(char[] key, int size) {
        if (size < 5) {
            return false;
        }
        if (skeleton.length < size) {
            skeleton = new char[2 * size];
        }
        int letters = Skeletons.write(key, size, skeleton);
        if (letters >= Skeletons.SHORTEST) {
            long hash = hash(letters);
            for (int i = 0; i < skeletons.size(); i++) {
                if (skeletons.get(i).find(hash) != null) {
                    return true;
                }
            }
        }
        return false;
    }

    private long hash(int letters) {
        return NameKey.finish(NameKey.extend(NameKey.start(), skeleton, 0, letters, true));
    }

    /**
     * The rows of the places whose names are spelt much like {@code key}, in any country where spellings differ: those that
     * differ in fewest letters first, then those that are most often meant.
     */
    static int[] anywhere(Gazetteer gazetteer, String key) {
        String skeleton = Skeletons.of(key);
        if (key.length() < 5 || skeleton.length() < Skeletons.SHORTEST) {
            return NONE;
        }
        long hash = NameKey.hash(skeleton);
        int most = Math.max(2, 2 * key.length() / 5);
        return OTHER_SCRIPTS.stream().map(country -> gazetteer.skeletons.in(country).find(hash))
                .filter(Objects::nonNull).flatMapToInt(Arrays::stream).distinct().boxed()
                .filter(row -> difference(gazetteer.table, key, row) <= most)
                .sorted(Comparator.comparingInt((Integer row) -> difference(gazetteer.table, key, row))
                        .thenComparingDouble(row -> -Prior.of(gazetteer.table, row << 1)).thenComparing(row -> row))
                .mapToInt(row -> row).toArray();
    }

    /** Whether a key and the place's name differ in no more than so many letters, articles aside: "hassakeh", "al hasakah". */
    private boolean isClose(String key, int place, int most) {
        return difference(gazetteer.table, key, place) <= most;
    }

    private static int difference(PlaceTable table, String key, int place) {
        String a = NameKey.withoutArticles(key);
        String b = NameKey.withoutArticles(NameKey.of(table.name(place)));
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                row[j] = Math.min(Math.min(row[j], row[j - 1]) + 1, corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
                corner = above;
            }
        }
        return row[b.length()];
    }

    /**
     * Gives small places of other countries a rival of the article's own: "Arbin" is a village in France, and near
     * Damascus a town whose name is spelt so.
     */
    void addRivals(List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            if (candidate.form == PlaceMention.Form.NAME && !candidate.respelt && candidate.entries.length > 0
                    && !countries.isEmpty() && !isKnownHere(candidate)) {
                int[] rivals = known.computeIfAbsent(candidate.key, this::look);
                if (rivals.length > 0) {
                    candidate.entries = java.util.stream.IntStream.concat(Arrays.stream(candidate.entries),
                            Arrays.stream(rivals)).distinct().toArray();
                }
            }
        }
    }

    private boolean isKnownHere(Candidate candidate) {
        PlaceTable table = gazetteer.table;
        for (int entry : candidate.entries) {
            int row = entry >> 1;
            if (countries.contains(table.country(row)) || table.kind(row) != PlaceKind.SETTLEMENT
                    && table.kind(row) != PlaceKind.ADMIN2 || table.population(row) > 100_000) {
                return true;
            }
        }
        return false;
    }
}
