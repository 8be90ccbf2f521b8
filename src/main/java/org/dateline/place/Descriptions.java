package org.dateline.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.dateline.article.Evidence;
import org.dateline.text.Sentence;
import org.dateline.text.Span;

/**
 * Finds descriptions that stand for a place's name: "in the northwest", "the country's north", "the capital". Their
 * place is the part of the country that the article is mostly about.
 */
final class Descriptions {

    private final PlaceTable table;
    private final Corrections corrections;

    Descriptions(PlaceTable table, Corrections corrections) {
        this.table = table;
        this.corrections = corrections;
    }

    /** The descriptions of a sentence; {@code land} is the row of the country that is meant, or none. */
    List<PlaceMention> find(Sentence sentence, int land, int capital, List<PlaceMention> named) {
        List<PlaceMention> found = new ArrayList<>();
        for (int i = 1; i < sentence.size(); i++) {
            Double bearing = Surroundings.bearing(sentence, i);
            if (bearing != null && isNoun(sentence.word(i)) && standsForPlace(sentence, i)) {
                add(found, sentence, i, "direction-as-place", part(sentence.surface(i), land, bearing), radius(land) / 2, named);
            } else if (sentence.is(i, "capital") && isOwned(sentence, i) && !sentence.isCapitalized(i + 1)
                    && !sentence.is(i + 1, "of") && !(sentence.is(i + 1, ",") && sentence.isCapitalized(i + 2))) {
                int row = corrections.of(sentence, i - 1).filter(fixed -> !fixed.rows().isEmpty())
                        .map(fixed -> fixed.rows().get(0)).orElse(capital);
                add(found, sentence, i, "the-capital", row == PlaceTable.NONE ? Optional.empty()
                        : Optional.of(table.place(row)), row == PlaceTable.NONE ? 0 : table.radius(row), named);
            }
        }
        return found;
    }

    private static boolean isNoun(String word) {
        return !word.endsWith("ern");
    }

    private boolean standsForPlace(Sentence sentence, int i) {
        String next = sentence.word(i + 1);
        boolean ends = next.isEmpty() || !Character.isLetter(next.charAt(0)) && !next.equals("-") && !next.equals("'s")
                || CLOSING.contains(next);
        if (sentence.isCapitalized(i + 1) || !isPlaced(sentence, i)) {
            return false;
        }
        if (next.equals("of")) {
            return sentence.is(i + 2, "the") && sentence.is(i + 3, "country");
        }
        return ends || CLOSING_TAGS.contains(sentence.tag(i + 1));
    }

    private static final java.util.Set<String> CLOSING_TAGS = java.util.Set.of("VERB", "AUX", "ADV", "ADP", "CCONJ", "SCONJ");

    private static boolean isPlaced(Sentence sentence, int i) {
        if (sentence.is(i - 1, "'s") || sentence.is(i - 1, "countrys")) {
            return true;
        }
        return sentence.is(i - 1, "the") && (sentence.is(i - 2, "in") || sentence.is(i - 2, "across")
                || sentence.is(i - 2, "throughout") || sentence.is(i - 2, "inside"));
    }

    private static final java.util.Set<String> CLOSING = java.util.Set.of("since", "in", "on", "and", "where", "has", "have",
            "had", "was", "were", "is", "are", "when", "after", "before", "as", "during", "with", "to", "from", "by", "that",
            "which", "who", "while", "but", "for", "at", "this", "last", "over", "according");

    private static boolean isOwned(Sentence sentence, int i) {
        return sentence.is(i - 1, "the") && !sentence.is(i + 1, "city") && !sentence.is(i + 1, "punishment");
    }

    private void add(List<PlaceMention> to, Sentence sentence, int i, String rule, Optional<Place> place, double radius,
            List<PlaceMention> named) {
        Span span = sentence.span(i, i + 1);
        boolean free = true;
        for (PlaceMention mention : named) {
            free &= !mention.evidence().span().overlaps(span);
        }
        if (free) {
            to.add(new PlaceMention(Evidence.of(sentence.source(), span, rule), PlaceMention.Form.DESCRIPTION, place,
                    place.isPresent() ? radius : 0, place.isPresent() ? 0.5 : 0));
        }
    }

    private double radius(int land) {
        return land == PlaceTable.NONE ? 0 : table.radius(land);
    }

    private Optional<Place> part(String name, int land, double bearing) {
        if (land == PlaceTable.NONE || !table.hasPoint(land)) {
            return Optional.empty();
        }
        Point middle = table.point(land).orElseThrow();
        return Optional.of(new Place(OptionalLong.empty(), name, PlaceKind.AREA, table.country(land), Optional.empty(),
                Optional.empty(), Optional.of(Way.from(middle, radius(land) * 0.4, bearing)), 0));
    }
}
