package org.dateline.place;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.text.Sentence;
import org.dateline.text.Shortcuts;

/** Finds the places that an article names and resolves them on the map. Immutable and safe for use by several threads. */
public final class PlaceFinder {

    /** No place is surer than this; measured so that of mentions with a confidence of 0.8 about 80% are right. */
    private static final double MOST_CERTAIN = 0.97;

    private static final double NEAR_KM = 161;

    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final Targets targets;

    private final Corrections corrections;

    private PlaceFinder(Gazetteer gazetteer, Corrections corrections) {
        this.gazetteer = gazetteer;
        this.corrections = corrections;
        this.words = PlaceWords.english();
        this.targets = new Targets(gazetteer);
    }

    /**
     * The finder of places in English texts, by the gazetteer that comes with the library. The lists are loaded beside it,
     * since it takes as long as all of them together.
     */
    public static PlaceFinder english() {
        CompletableFuture<Gazetteer> gazetteer = CompletableFuture.supplyAsync(Gazetteer::english);
        PlaceWords.english();
        return of(gazetteer.join());
    }

    /** The finder of places in English texts by a gazetteer of one's own. */
    public static PlaceFinder of(Gazetteer gazetteer) {
        return new PlaceFinder(gazetteer, Corrections.of(gazetteer));
    }

    /**
     * This finder with a file of corrections: three tab-separated columns {@code action}, {@code name}, {@code place} under
     * a header; actions are {@code NEVER} (no place), {@code ALIAS} (a further name) and {@code MEANS} (always that place);
     * a place is a GeoNames id, a code such as {@code SY} or {@code US.KY}, or a name of the gazetteer.
     *
     * @throws GazetteerException when the file cannot be read or a line is wrong
     */
    public PlaceFinder withCorrections(Path file) {
        return new PlaceFinder(gazetteer, corrections.with(file));
    }

    /**
     * The places that a name means when it stands alone, as in a question, the likeliest first: by the corrections, else by
     * the gazetteer.
     */
    public List<Place> named(String name) {
        Optional<Corrections.Correction> correction = corrections.of(name);
        if (correction.isPresent() && (correction.get().never() || correction.get().only())) {
            return correction.get().rows().stream().map(gazetteer.table::place).toList();
        }
        List<Place> known = gazetteer.find(name);
        return correction.isEmpty() ? known : Stream.concat(
                correction.get().rows().stream().map(gazetteer.table::place), known.stream()).distinct().toList();
    }

    /** Whether a correction or the gazetteer has this name, spelt so. */
    public boolean isSpelt(String name) {
        return corrections.of(name).isPresent() || gazetteer.isSpelt(name);
    }

    /** The lines of files of corrections that can never match a text, as messages with file and line. */
    public List<String> idleCorrections() {
        return corrections.idle();
    }

    /** The places of {@code article} in reading order, disjoint; {@code sentences} are those of its text. */
    public List<PlaceMention> find(Article article, List<Sentence> sentences) {
        return findWithDenied(article, sentences).stream().filter(mention -> mention.form() != PlaceMention.Form.DENIED).toList();
    }

    /**
     * The same, and the names that corrections say are no places: for the finder of figures, which takes a name for a place
     * where the text says so and no gazetteer knows it.
     */
    public List<PlaceMention> findWithDenied(Article article, List<Sentence> sentences) {
        return findIn(article, cased(sentences));
    }

    /**
     * The sentences as their case is to be read: where a text, a headline or a paragraph is written all in capitals or all
     * in small letters, its names get capitals and its other words none; the same list where nothing of the kind is there.
     */
    public List<Sentence> cased(List<Sentence> sentences) {
        return CaselessText.read(sentences, gazetteer, words);
    }

    private List<PlaceMention> findIn(Article article, List<Sentence> sentences) {
        CandidateScanner scanner = new CandidateScanner(gazetteer, words, targets, corrections);
        List<List<Candidate>> bySentence = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            bySentence.add(scanner.scan(sentence));
        }
        PersonNames persons = new PersonNames(gazetteer.table, words);
        persons.read(sentences, bySentence);
        List<Candidate> all = weigh(sentences, bySentence, persons);
        new PlaceResolver(gazetteer.table).resolve(all, new Background(gazetteer, words).of(article));
        new Strangers(gazetteer.table).remove(all);
        return mentions(sentences, all);
    }

    private List<Candidate> weigh(List<Sentence> sentences, List<List<Candidate>> bySentence, PersonNames persons) {
        Set<String> small = smallWords(sentences);
        MentionScorer scorer = new MentionScorer(gazetteer.table, words, persons, small);
        Containment containment = new Containment(gazetteer.table, words, targets);
        NamedBySort unknown = new NamedBySort(words, persons, small);
        NameSeries series = new NameSeries(gazetteer.table, words);
        Neighbours neighbours = new Neighbours(gazetteer.table, words);
        Respeller respeller = new Respeller(gazetteer, words);
        List<Candidate> first = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            scorer.score(sentences.get(s), bySentence.get(s));
            first.addAll(bySentence.get(s));
        }
        respeller.learn(first);
        List<Candidate> all = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            List<Candidate> known = bySentence.get(s);
            List<NameRuns.Run> runs = NameRuns.of(sentence, words);
            List<Candidate> candidates = respeller.add(sentence, runs, known, persons);
            if (candidates != known) {
                scorer.score(sentence, candidates);
            }
            respeller.addRivals(candidates);
            series.read(sentence, candidates);
            List<Candidate> linked = containment.link(sentence, unknown.add(sentence, runs, candidates));
            neighbours.link(sentence, linked);
            all.addAll(linked);
        }
        containment.spread(all);
        neighbours.spread(all);
        oneSense(all, persons);
        return all;
    }

    private List<PlaceMention> mentions(List<Sentence> sentences, List<Candidate> all) {
        List<Candidate> accepted = new ArrayList<>();
        for (Candidate candidate : all) {
            if (candidate.isAccepted()) {
                accepted.add(candidate);
            }
        }
        int land = mainLand(accepted);
        Surroundings surroundings = new Surroundings(gazetteer.table, land);
        List<PlaceMention> mentions = new ArrayList<>();
        for (int i = 0; i < accepted.size(); i++) {
            mentions.add(mention(accepted, i, surroundings));
        }
        List<PlaceMention> named = List.copyOf(mentions);
        for (Candidate candidate : all) {
            if (candidate.blocked) {
                mentions.add(new PlaceMention(candidate.evidence(), PlaceMention.Form.DENIED, Optional.empty(), 0, 0));
            }
        }
        int capital = land == PlaceTable.NONE ? PlaceTable.NONE : gazetteer.table.capital(land);
        Descriptions descriptions = new Descriptions(gazetteer.table, corrections);
        for (Sentence sentence : sentences) {
            mentions.addAll(descriptions.find(sentence, land, capital, named));
        }
        mentions.sort(Comparator.comparingInt(mention -> mention.evidence().span().begin()));
        return List.copyOf(mentions);
    }

    /** The words that the article writes in lower case too: of those that begin with a capital or are an article before one. */
    private static Set<String> smallWords(List<Sentence> sentences) {
        long[] asked = new long[64];
        ask(asked, "ash");
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.isCapitalized(i)) {
                    ask(asked, sentence.word(i));
                }
            }
        }
        Set<String> small = new HashSet<>();
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.end(i) - sentence.begin(i) > 2 && isAsked(asked, sentence.word(i)) && sentence.isWord(i)
                        && !sentence.isCapitalized(i)) {
                    small.add(sentence.word(i));
                }
            }
        }
        return small;
    }

    private static void ask(long[] asked, String word) {
        int hash = word.hashCode() * 0x9E3779B1 >>> 20;
        asked[hash >>> 6] |= 1L << hash;
    }

    /** Whether the word may be one of those asked for, by a bit of its hash: words that never stand in capitals are passed over. */
    private static boolean isAsked(long[] asked, String word) {
        int hash = word.hashCode() * 0x9E3779B1 >>> 20;
        return !Shortcuts.ON || (asked[hash >>> 6] >> hash & 1) != 0;
    }

    /** The country that the article names most often, with its places. */
    private int mainLand(List<Candidate> accepted) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Candidate candidate : accepted) {
            if (candidate.row != PlaceTable.NONE && gazetteer.table.land(candidate.row) != 0) {
                counts.merge(gazetteer.table.land(candidate.row), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue())
                .map(most -> gazetteer.table.land(PlaceTable.unpack(most.getKey()))).orElse(PlaceTable.NONE);
    }

    /** What the mentions of one name tell together: the highest score with its context, and the least context. */
    private static final class Sense {

        private double highest;
        private double clearest;
        private double least;

        Sense(Candidate first) {
            highest = first.score;
            clearest = first.context;
            least = first.context;
        }

        void add(Candidate next) {
            if (next.score > highest) {
                highest = next.score;
                clearest = next.context;
            }
            least = Math.min(least, next.context);
        }
    }

    /**
     * What the article says clearly of a name once holds for its other mentions too; a name that is part of longer ones
     * ("BC Hydro") and never clearly a place is none.
     */
    private static void oneSense(List<Candidate> all, PersonNames persons) {
        Map<String, Sense> senses = new HashMap<>();
        for (Candidate candidate : all) {
            Sense known = senses.get(candidate.key);
            if (known == null) {
                senses.put(candidate.key, new Sense(candidate));
            } else {
                known.add(candidate);
            }
        }
        for (Candidate candidate : all) {
            Sense sense = senses.get(candidate.key);
            if (candidate.form == PlaceMention.Form.NAME && persons.hasGivenName(candidate.key) && sense.clearest < 2) {
                candidate.score -= 5;
            } else if (sense.least < -1.2 && sense.highest < 2.5) {
                candidate.score -= 1;
            } else if (sense.highest > 2 && candidate.score > -2) {
                candidate.score += 1.2;
            }
        }
    }

    /** How likely a place lies within 161 km of its point: less for divisions that no source has on the map. */
    private double located(int row) {
        PlaceTable table = gazetteer.table;
        boolean vague = table.seat(row) == PlaceTable.UNLOCATED && table.kind(row) != PlaceKind.SETTLEMENT;
        double share = NEAR_KM / Math.max(NEAR_KM, table.radius(row));
        return vague ? 0.9 * share * share : 1;
    }

    private PlaceMention mention(List<Candidate> accepted, int i, Surroundings surroundings) {
        Candidate candidate = accepted.get(i);
        double found = MOST_CERTAIN / (1 + Math.exp(-candidate.score));
        if (candidate.row != PlaceTable.NONE) {
            return new PlaceMention(candidate.evidence(), candidate.form,
                    Optional.of(gazetteer.table.place(candidate.row)), gazetteer.table.radius(candidate.row),
                    found * candidate.probability * located(candidate.row));
        }
        return surroundings.of(accepted, i)
                .map(guess -> new PlaceMention(candidate.evidence(), candidate.form, Optional.of(guess.place()),
                        guess.radius(), found * guess.confidence()))
                .orElseGet(() -> new PlaceMention(candidate.evidence(), candidate.form, Optional.empty(), 0, 0.2));
    }
}
