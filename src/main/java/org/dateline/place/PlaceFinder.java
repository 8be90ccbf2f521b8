package org.dateline.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.text.Sentence;

/** Finds the places that an article names and resolves them on the map. Immutable and safe for use by several threads. */
public final class PlaceFinder {

    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final Targets targets;

    private PlaceFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.words = PlaceWords.english();
        this.targets = new Targets(gazetteer);
    }

    /** The finder of places in English texts, by the gazetteer that comes with the library. */
    public static PlaceFinder english() {
        return of(Gazetteer.english());
    }

    /** The finder of places in English texts by a gazetteer of one's own. */
    public static PlaceFinder of(Gazetteer gazetteer) {
        return new PlaceFinder(gazetteer);
    }

    /** The places of {@code article} in reading order, disjoint; {@code sentences} are those of its text. */
    public List<PlaceMention> find(Article article, List<Sentence> sentences) {
        CandidateScanner scanner = new CandidateScanner(gazetteer, words, targets);
        Map<Sentence, List<Candidate>> bySentence = new IdentityHashMap<>();
        for (Sentence sentence : sentences) {
            bySentence.put(sentence, scanner.scan(sentence));
        }
        PersonNames persons = new PersonNames(words);
        persons.read(sentences, bySentence);
        MentionScorer scorer = new MentionScorer(gazetteer.table, words, persons);
        Containment containment = new Containment(gazetteer.table, words, targets);
        List<Candidate> all = new ArrayList<>();
        for (Sentence sentence : sentences) {
            List<Candidate> candidates = bySentence.get(sentence);
            scorer.score(sentence, candidates);
            all.addAll(containment.link(sentence, candidates));
        }
        oneSense(all);
        new PlaceResolver(gazetteer.table).resolve(all);
        List<PlaceMention> mentions = new ArrayList<>();
        for (Candidate candidate : all) {
            if (candidate.isAccepted()) {
                mentions.add(mention(candidate));
            }
        }
        mentions.sort(Comparator.comparing(mention -> mention.evidence().span().begin()));
        return List.copyOf(mentions);
    }

    /** What the article says clearly of a name once, holds for its other mentions too. */
    private static void oneSense(List<Candidate> all) {
        Map<String, Double> best = new HashMap<>();
        for (Candidate candidate : all) {
            best.merge(candidate.key, candidate.score, Math::max);
        }
        for (Candidate candidate : all) {
            double strongest = best.get(candidate.key);
            if (strongest > 2 && candidate.score > -2) {
                candidate.score += 1.2;
            }
        }
    }

    private PlaceMention mention(Candidate candidate) {
        double found = 1 / (1 + Math.exp(-candidate.score));
        if (candidate.row == PlaceTable.NONE) {
            return new PlaceMention(candidate.evidence(), candidate.form, Optional.empty(), 0, found * 0.5);
        }
        return new PlaceMention(candidate.evidence(), candidate.form, Optional.of(gazetteer.table.place(candidate.row)),
                gazetteer.table.radius(candidate.row), found * candidate.probability);
    }
}
