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
    /** The countries whose names are written in other scripts, by ISO 3166-1 alpha-2. */
    static final Set<String> OTHER_SCRIPTS = Set.of("SY", "IQ", "LB", "JO", "PS", "SA", "YE", "OM", "AE", "QA",
            "BH", "KW", "EG", "LY", "SD", "TN", "DZ", "MA", "MR", "SO", "IL", "IR", "AF", "PK", "IN", "BD", "NP", "LK",
            "MM", "TH", "LA", "KH", "KP", "KR", "RU", "UA", "BY", "BG", "GR", "GE", "AM", "AZ", "KZ", "KG", "TJ", "UZ",
            "TM", "MN", "ET", "ER", "SS", "TD", "DJ");

    private static final int NO_NAMES = Cue.GROUP.bit() | Cue.PEOPLE.bit() | Cue.TITLE.bit() | Cue.FORM.bit();

    private static final int[] NONE = new int[0];

    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final Map<String, Meanings> known = new HashMap<>();
    private int[] lands = NONE;
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
            if (candidate.isAccepted() && candidate.meanings.entries.length > 0) {
                int likeliest = candidate.meanings.likeliest(gazetteer.table);
                counts.merge(gazetteer.table.land(likeliest), 1, Integer::sum);
                total++;
            }
        }
        if (total == 0) {
            lands = new int[0];
            skeletons = List.of();
            return;
        }
        double least = total * LEAST_SHARE;
        List<String> countries = counts.entrySet().stream().filter(count -> count.getKey() != 0 && count.getValue() >= least)
                .sorted((a, b) -> b.getValue() - a.getValue()).map(count -> PlaceTable.unpack(count.getKey()))
                .filter(OTHER_SCRIPTS::contains).limit(MOST_COUNTRIES).toList();
        lands = countries.stream().mapToInt(PlaceTable::pack).toArray();
        skeletons = countries.stream().map(gazetteer.skeletons::in).toList();
    }

    /** The sentence's candidates with those added that are spelt otherwise; names inside longer ones give way. */
    List<Candidate> add(Sentence sentence, List<NameRuns.Run> runs, List<Candidate> candidates, PersonNames persons) {
        if (lands.length == 0) {
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
            Meanings meanings = known.computeIfAbsent(key, this::look);
            if (meanings != Meanings.NONE && (!persons.covers(sentence, from) || isAnyClose(key, meanings.entries))) {
                Candidate candidate = new Candidate(sentence, from, to, sentence.end(to - 1), key, meanings);
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

    private boolean isAnyClose(String key, int[] entries) {
        String bare = NameKey.withoutArticles(key);
        for (int entry : entries) {
            if (isClose(bare, entry >> 1, key.length() / 4)) {
                return true;
            }
        }
        return false;
    }

    private Meanings look(String key) {
        char[] chars = key.toCharArray();
        if (!isSkeleton(chars, chars.length)) {
            return Meanings.NONE;
        }
        int letters = Skeletons.write(chars, chars.length, skeleton);
        long hash = hash(letters);
        String bare = letters >= (NameKey.wordEnd(skeleton, 0, letters) == letters ? 4 : 5) ? null : NameKey.withoutArticles(key);
        for (Skeletons.Country country : skeletons) {
            int[] rows = country.find(hash);
            int[] entries = rows == null ? NONE : Arrays.stream(rows)
                    .filter(row -> bare == null || isClose(bare, row, 2)).map(row -> row << 1 | 1).toArray();
            if (entries.length > 0) {
                return new Meanings(entries);
            }
        }
        return Meanings.NONE;
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
        String bare = NameKey.withoutArticles(key);
        return OTHER_SCRIPTS.stream().map(country -> gazetteer.skeletons.in(country).find(hash))
                .filter(Objects::nonNull).flatMapToInt(Arrays::stream).distinct().boxed()
                .filter(row -> difference(bare, bareName(gazetteer.table, row)) <= most)
                .sorted(Comparator.comparingInt((Integer row) -> difference(bare, bareName(gazetteer.table, row)))
                        .thenComparingDouble(row -> -Prior.of(gazetteer.table, row << 1)).thenComparing(row -> row))
                .mapToInt(row -> row).toArray();
    }

    /** Whether a key without articles and the place's name differ in no more than so many letters: "hassakeh", "al hasakah". */
    private boolean isClose(String bare, int place, int most) {
        String name = bareName(gazetteer.table, place);
        return Math.abs(bare.length() - name.length()) <= most && difference(bare, name) <= most;
    }

    private static String bareName(PlaceTable table, int place) {
        return NameKey.withoutArticles(NameKey.of(table.name(place)));
    }

    private static int difference(String a, String b) {
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
            if (candidate.form == PlaceMention.Form.NAME && !candidate.respelt && candidate.meanings.entries.length > 0
                    && lands.length > 0 && !isKnownHere(candidate)) {
                Meanings rivals = known.computeIfAbsent(candidate.key, this::look);
                if (rivals != Meanings.NONE) {
                    candidate.meanings = new Meanings(java.util.stream.IntStream.concat(
                            Arrays.stream(candidate.meanings.entries), Arrays.stream(rivals.entries)).distinct().toArray());
                }
            }
        }
    }

    private boolean isKnownHere(Candidate candidate) {
        PlaceTable table = gazetteer.table;
        for (int entry : candidate.meanings.entries) {
            int row = entry >> 1;
            if (isHere(table.land(row)) || table.kind(row) != PlaceKind.SETTLEMENT
                    && table.kind(row) != PlaceKind.ADMIN2 || table.population(row) > 100_000) {
                return true;
            }
        }
        return false;
    }

    private boolean isHere(int land) {
        for (int here : lands) {
            if (here == land) {
                return true;
            }
        }
        return false;
    }
}
