package org.dateline.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.dateline.lexicon.WordMap;
import org.dateline.text.Sentence;

/** Places names that no gazetteer knows by what contains them, or by what the text says of their way from elsewhere. */
final class Surroundings {

    private static final double OFFSET_ERROR = 0.25;

    private final PlaceTable table;
    private final int mainLand;

    /** @param mainLand the row of the country that the article is mostly about, or none */
    Surroundings(PlaceTable table, int mainLand) {
        this.table = table;
        this.mainLand = mainLand;
    }

    /**
     * Where an unknown name lies.
     *
     * @param place with the point of what contains it, where that is known
     */
    record Guess(Place place, double radius, double confidence) {}

    /** The guess for candidate {@code n} of an article's candidates in reading order, of which the known are resolved. */
    Optional<Guess> of(List<Candidate> all, int n) {
        Candidate candidate = all.get(n);
        Optional<Guess> byWay = byWay(all, n);
        if (byWay.isPresent()) {
            return byWay;
        }
        Candidate around = candidate.container != null && candidate.container.row != PlaceTable.NONE ? candidate.container
                : nearest(all, n);
        if (around == null) {
            return mainLand == PlaceTable.NONE ? Optional.empty() : Optional.of(new Guess(
                    place(candidate, mainLand, table.point(mainLand)), table.radius(mainLand), 0.2));
        }
        double radius = Math.max(5, table.radius(around.row));
        return Optional.of(new Guess(place(candidate, around.row, table.likeliestPoint(around.row)), radius, 0.4));
    }

    /** "27 kilometres (17 miles) north of X" after the name. */
    private Optional<Guess> byWay(List<Candidate> all, int n) {
        Candidate candidate = all.get(n);
        Sentence sentence = candidate.sentence;
        for (int k = n + 1; k < all.size() && all.get(k).sentence == sentence && all.get(k).from < candidate.to + 16; k++) {
            Candidate mark = all.get(k);
            if (mark.row == PlaceTable.NONE || !table.hasPoint(mark.row) || !sentence.is(mark.from - 1, "of")
                    && !sentence.is(mark.from - 1, "from")) {
                continue;
            }
            Double bearing = bearing(sentence, mark.from - 2);
            for (int i = candidate.to; bearing != null && i + 1 < mark.from; i++) {
                double unit = unit(sentence.word(i + 1));
                if (sentence.isNumeric(i) && unit > 0) {
                    double kilometres = number(sentence.word(i)) * unit;
                    Point from = table.point(mark.row).orElseThrow();
                    Point to = Way.from(from, kilometres, bearing);
                    return Optional.of(new Guess(place(candidate, mark.row, Optional.of(to)),
                            3 + kilometres * OFFSET_ERROR, 0.6));
                }
            }
        }
        return Optional.empty();
    }

    private static double number(String digits) {
        try {
            return Double.parseDouble(digits.replace(",", ""));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static double unit(String word) {
        return switch (word) {
            case "km", "kms", "kilometre", "kilometres", "kilometer", "kilometers" -> 1;
            case "mile", "miles" -> 1.609344;
            default -> 0;
        };
    }


    /** The bearing of the direction at a token in degrees, null for a word that is none. */
    static Double bearing(Sentence sentence, int token) {
        return BEARINGS.get(sentence, token);
    }

    private static final WordMap<Double> BEARINGS = bearings();

    private static WordMap<Double> bearings() {
        Map<String, Double> bearings = new HashMap<>();
        String[][] directions = {{"north", ""}, {"north", "east"}, {"east", ""}, {"south", "east"}, {"south", ""},
            {"south", "west"}, {"west", ""}, {"north", "west"}};
        for (int i = 0; i < directions.length; i++) {
            for (String between : List.of("", "-")) {
                String word = directions[i][0] + (directions[i][1].isEmpty() ? "" : between) + directions[i][1];
                bearings.put(word, i * 45.0);
                bearings.put(word + "ern", i * 45.0);
            }
        }
        return WordMap.of(bearings);
    }

    /** The known name that stands nearest in the same sentence, else the last one before. */
    private Candidate nearest(List<Candidate> all, int n) {
        Candidate candidate = all.get(n);
        Candidate best = null;
        int least = Integer.MAX_VALUE;
        for (int k = Math.max(0, n - 8); k < Math.min(all.size(), n + 5); k++) {
            Candidate other = all.get(k);
            if (other.row == PlaceTable.NONE || !other.isAccepted() || other.form != PlaceMention.Form.NAME
                    || table.land(other.row) == 0) {
                continue;
            }
            boolean same = other.sentence == candidate.sentence;
            if (!same && k > n) {
                continue;
            }
            int far = Math.abs(other.span.begin() - candidate.span.begin()) + (same ? 0 : 400)
                    + (table.kind(other.row) == PlaceKind.COUNTRY ? 300 : 0)
                    + (mainLand != PlaceTable.NONE && table.land(other.row) != table.land(mainLand) ? 600 : 0);
            if (far < least) {
                least = far;
                best = other;
            }
        }
        return best;
    }

    private Place place(Candidate candidate, int around, Optional<Point> point) {
        Place container = table.place(around);
        return new Place(OptionalLong.empty(), candidate.span.in(candidate.sentence.source()),
                candidate.wanted == null ? PlaceKind.AREA : candidate.wanted, container.country(), container.admin1(),
                container.admin2(), point, 0);
    }
}
