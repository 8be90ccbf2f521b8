package org.dateline.place;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Evidence;
import org.dateline.text.Sentence;
import org.dateline.text.Span;

/** Words that may name a place, while an article is being read. Used by one thread. */
final class Candidate {

    final Sentence sentence;
    /** The tokens [from, to). */
    final int from;
    final int to;
    final Span span;
    final String key;
    PlaceMention.Form form = PlaceMention.Form.NAME;
    /** The places that it may name; none where no gazetteer knows it. */
    Meanings meanings;
    /** How sure it is that a place is named, in log-odds. */
    double score;
    /** The context's part of {@link #score}: without what the name alone says. */
    double context;
    String rule = "gazetteer-name";
    /** What the words beside it say that it is, null for nothing. */
    PlaceKind wanted;
    /** The place named as containing it ("Paris, Texas"), null for none. */
    Candidate container;
    /** The place named as lying beside it or around it ("X near Y"), null for none. */
    Candidate beside;
    /** Whether it is one of three or more names in a list. */
    boolean listed;
    /** Whether a correction says that these words name no place. */
    boolean blocked;
    /** Whether its spelling was matched by its skeleton only. */
    boolean respelt;

    int row = PlaceTable.NONE;
    double probability;

    Candidate(Sentence sentence, int from, int to, int end, String key, Meanings meanings) {
        this.sentence = sentence;
        this.from = from;
        this.to = to;
        this.span = new Span(sentence.begin(from), end);
        this.key = key;
        this.meanings = meanings;
    }

    boolean isAccepted() {
        return score > 0 && !blocked;
    }

    Evidence evidence() {
        return Evidence.of(sentence.source(), span, rule);
    }

    @Override
    public String toString() {
        return key + " " + score;
    }

    /** The candidates in reading order with {@code added} among them; those that an added one overlaps give way to it. */
    static List<Candidate> overlay(List<Candidate> candidates, List<Candidate> added) {
        if (added.isEmpty()) {
            return candidates;
        }
        List<Candidate> all = new ArrayList<>(candidates);
        for (Candidate other : added) {
            all.removeIf(old -> other.span.overlaps(old.span));
        }
        all.addAll(added);
        all.sort((a, b) -> a.from - b.from);
        return all;
    }
}
