package org.dateline.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.place.Point;

/** Which town an article is about: mentions vote, each by where it stands. */
final class PlaceVote {

    private static final double NEAR_KM = 30;
    private static final double REGION_KM = 60;
    private static final double NEIGHBOUR = 0.5;
    /** What share of the winner's votes a quarter of it needs, and a larger town that it lies beside. */
    private static final double FINER = 0.3;

    private static final double LARGER = 0.1;
    private static final double COUNTY = 0.3;
    private static final int MOST = 4;
    /** No article is about so many places; a longer list is a table or a hostile text. */
    private static final int MOST_PLACES = 80;

    private final Map<String, Double> votes = new HashMap<>();
    private final Set<String> police = new HashSet<>();
    private final Map<String, PlaceMention> first = new LinkedHashMap<>();

    /** Adds a vote; names that no gazetteer knows have none. */
    void add(PlaceMention mention, double weight) {
        if (mention.place().isPresent() && mention.form() != PlaceMention.Form.DEMONYM) {
            String key = key(mention.place().get());
            if (first.size() < MOST_PLACES || first.containsKey(key)) {
                votes.merge(key, weight, Double::sum);
                first.putIfAbsent(key, mention);
            }
        }
    }

    /** Tells that the police of that place look into it, so that a town beside it may be a quarter of that. */
    void addPolice(PlaceMention mention) {
        mention.place().ifPresent(place -> police.add(key(place)));
    }

    /** A name for a place that two mentions of it share: its id, or its name and country. */
    static String key(Place place) {
        return place.id().isPresent() ? Long.toString(place.id().getAsLong()) : place.name() + "/" + place.country();
    }

    /** The places that win, the finest first: the town with its quarters, then what contains it. */
    List<PlaceMention> winners() {
        List<PlaceMention> winners = new ArrayList<>();
        Optional<PlaceMention> town = best(PlaceKind.SETTLEMENT).map(this::unlessMisread).or(() -> best(PlaceKind.ADMIN3)).or(() -> best(PlaceKind.ADMIN2));
        if (town.isPresent()) {
            double most = votes(town.get());
            Point at = town.get().place().get().point().orElse(null);
            first.values().stream().filter(mention -> isTown(mention) && isNear(mention, at)
                            && (votes(mention) >= most * (isLarger(mention, town.get()) ? LARGER : FINER)
                                    || isLarger(mention, town.get()) && police.contains(key(mention.place().get()))))
                    .sorted(Comparator.comparingLong((PlaceMention mention) -> mention.place().get().population())
                            .thenComparing(mention -> mention.evidence().span()))
                    .limit(MOST).forEach(winners::add);
            if (!winners.contains(town.get())) {
                winners.add(town.get());
            }
        }
        town.flatMap(mention -> best(PlaceKind.ADMIN2, mention.place().get().country()))
                .filter(county -> votes(county) >= COUNTY * votes(town.get()) && !winners.contains(county)).ifPresent(winners::add);
        String country = town.map(mention -> mention.place().get().country()).orElse("");
        best(PlaceKind.ADMIN1, country).ifPresent(winners::add);
        best(PlaceKind.COUNTRY, country).ifPresent(winners::add);
        return winners;
    }

    private static boolean isLarger(PlaceMention mention, PlaceMention than) {
        return mention.place().get().population() > than.place().get().population();
    }

    private static boolean isTown(PlaceMention mention) {
        return mention.place().get().kind() == PlaceKind.SETTLEMENT;
    }

    private static boolean isNear(PlaceMention mention, Point at) {
        return isWithin(mention, at, NEAR_KM);
    }

    private static boolean isWithin(PlaceMention mention, Point at, double km) {
        Optional<Point> point = mention.place().get().point();
        return at != null && point.isPresent() && point.get().kilometresTo(at) <= km;
    }

    private double votes(PlaceMention mention) {
        return votes.get(key(mention.place().get()));
    }

    /** Its own votes and a share of those of its neighbours: a name that was misread has none. */
    private double support(PlaceMention mention) {
        Point at = mention.place().get().point().orElse(null);
        return votes(mention) + NEIGHBOUR * first.values().stream().filter(other -> other != mention && PlaceDistance.isSpot(other)
                && isWithin(other, at, REGION_KM)).mapToDouble(this::votes).sum();
    }

    /**
     * The town whose police look into it, in place of one far from there that no other name lies near: "Alvena" is then a quarter
     * that the map does not have, not its namesake in another land.
     */
    private PlaceMention unlessMisread(PlaceMention town) {
        Point at = town.place().get().point().orElse(null);
        if (police.contains(key(town.place().get())) || support(town) > votes(town)) {
            return town;
        }
        return first.values().stream().filter(mention -> isTown(mention) && police.contains(key(mention.place().get())))
                .filter(mention -> !isWithin(mention, at, REGION_KM))
                .max(Comparator.comparingDouble(this::votes).thenComparing(mention -> -mention.evidence().span().begin())).orElse(town);
    }

    private Optional<PlaceMention> best(PlaceKind kind) {
        return best(kind, "");
    }

    private Optional<PlaceMention> best(PlaceKind kind, String country) {
        return first.values().stream().filter(mention -> mention.place().get().kind() == kind)
                .filter(mention -> country.isEmpty() || mention.place().get().country().equals(country))
                .max(Comparator.comparingDouble(kind == PlaceKind.SETTLEMENT ? this::support : this::votes)
                        .thenComparing(mention -> -mention.evidence().span().begin()));
    }
}
