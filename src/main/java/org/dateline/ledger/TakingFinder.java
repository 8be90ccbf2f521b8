package org.dateline.ledger;

import java.util.List;
import java.util.Optional;
import org.dateline.lexicon.WordList;
import org.dateline.lexicon.WordSet;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.text.Sentence;

/**
 * Finds the town of whose taking an article is: "The army recaptured Ruvenka on Tuesday". Such news often counts nobody,
 * and what it counts was killed elsewhere.
 */
final class TakingFinder {

    /** How many words may stand between the verb and the town. */
    private static final int NEAR = 9;

    private final WordSet takings = WordSet.of(WordList.english("ledger/takings.tsv").words());

    /**
     * The town that the first sentence says to be taken; that which the article names most where the sentence names none,
     * but "a town".
     *
     * @param places those of the article, the finest first
     */
    Optional<PlaceMention> find(AnnotatedArticle annotated, List<Sentence> sentences, List<PlaceMention> places) {
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        for (Sentence lead : sentences.subList(0, Math.min(2, sentences.size()))) {
            for (int i = 0; i < lead.size() && takings.mayBeIn(lead); i++) {
                if (takings.has(lead, i)) {
                    Optional<PlaceMention> town = town(annotated, lead, i);
                    boolean unnamed = town.isEmpty() && isTown(lead, i);
                    if (town.isPresent() || unnamed) {
                        return town.or(() -> places.stream().filter(place -> place.place().isPresent()
                                && place.place().get().kind() == PlaceKind.SETTLEMENT).findFirst());
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<PlaceMention> town(AnnotatedArticle annotated, Sentence lead, int verb) {
        int last = Math.min(lead.size() - 1, verb + NEAR);
        return annotated.places().stream().filter(mention -> mention.form() != PlaceMention.Form.DEMONYM
                && mention.evidence().span().begin() >= lead.end(verb) && mention.evidence().span().begin() < lead.end(last)
                && mention.place().filter(place -> place.kind() == PlaceKind.SETTLEMENT).isPresent()).findFirst();
    }

    private static boolean isTown(Sentence lead, int verb) {
        for (int i = verb + 1; i <= Math.min(lead.size() - 1, verb + NEAR); i++) {
            if (lead.is(i, "town") || lead.is(i, "city") || lead.is(i, "village")) {
                return true;
            }
        }
        return false;
    }
}
