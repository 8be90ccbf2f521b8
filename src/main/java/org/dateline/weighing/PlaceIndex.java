package org.dateline.weighing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.weighing.PlaceFeatures.Fineness;
import org.dateline.weighing.PlaceFeatures.Rank;
import org.dateline.weighing.PlaceFeatures.Scatter;
import org.dateline.event.EventMention;
import org.dateline.place.Place;
import org.dateline.setting.Location;
import org.dateline.setting.PlaceOrder;

/**
 * The places that an article names, each with all its names, by numbers: how often it is named, how often things happen there,
 * where it stands first. Made for one article; not safe for use by several threads.
 */
final class PlaceIndex {

    private static final Rank[] RANK = Rank.values();


    /** So many of the places that an article names most are candidates for all its figures. */
    private static final int MOST_NAMED = 12;
    /** Of more places than that it is worked out again each time which of them touch. */
    private static final int MOST_KEPT = 256;
    private static final int NONE = -1;
    private static final int FEW_PAIRS = 3;

    private final Map<Integer, List<Location>> located;
    private final Map<Integer, int[]> numbers = new HashMap<>();
    private final List<Location> heads = new ArrayList<>();
    private final int[] named;
    private final int[] happened;
    private final int[] firstSentence;
    private final Location[] first;
    private final int[] fineness;
    private final Rank[] rank;
    private final boolean[] told;
    private final int[] mostNamed;
    private final int towns;
    private final String land;
    private final Scatter scatter;
    private final boolean[] inside;
    private final byte[] touching;

    /**
     * @param located the places of each sentence, by its index
     * @param mentions all mentions of events of the article
     */
    PlaceIndex(Map<Integer, List<Location>> located, List<EventMention> mentions) {
        this.located = new TreeMap<>(located);
        number();
        int places = heads.size();
        named = new int[places];
        happened = new int[places];
        firstSentence = new int[places];
        first = new Location[places];
        fineness = new int[places];
        inside = new boolean[places];
        Arrays.fill(fineness, Integer.MAX_VALUE);
        this.located.forEach(this::count);
        Integer[] order = new Integer[places];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> 3 * happened[b] + named[b] - 3 * happened[a] - named[a]);
        mostNamed = new int[Math.min(places, MOST_NAMED)];
        Arrays.setAll(mostNamed, i -> order[i]);
        rank = new Rank[places];
        towns = rankAll(order);
        land = landOf(order);
        scatter = scatterOf(this.located);
        told = new boolean[places];
        mentions.stream().filter(mention -> mention.figure().isPresent() && !mention.setting().where().isEmpty()).findFirst()
                .ifPresent(mention -> mention.setting().where().forEach(location -> told[numberOf(location)] = true));
        touching = new byte[places <= MOST_KEPT ? places * places : 0];
    }

    private void number() {
        Map<Long, Integer> byId = new HashMap<>();
        Map<String, Integer> byName = new HashMap<>();
        for (Map.Entry<Integer, List<Location>> sentence : located.entrySet()) {
            List<Location> there = sentence.getValue();
            int[] known = new int[there.size()];
            for (int i = 0; i < known.length; i++) {
                OptionalLong id = there.get(i).mention().place().map(Place::id).orElse(OptionalLong.empty());
                String name = there.get(i).mention().text().toLowerCase(Locale.ROOT);
                Integer number = id.isPresent() ? byId.get(id.getAsLong()) : null;
                number = number == null ? byName.get(name) : number;
                if (number == null) {
                    number = heads.size();
                    heads.add(there.get(i));
                } else if (heads.get(number).mention().place().isEmpty() && there.get(i).mention().place().isPresent()) {
                    heads.set(number, there.get(i));
                }
                if (id.isPresent()) {
                    byId.putIfAbsent(id.getAsLong(), number);
                }
                byName.putIfAbsent(name, number);
                known[i] = number;
            }
            numbers.put(sentence.getKey(), known);
        }
    }

    private void count(int sentence, List<Location> there) {
        int[] known = numbers.get(sentence);
        for (int i = 0; i < known.length; i++) {
            int place = known[i];
            Location location = there.get(i);
            if (named[place]++ == 0) {
                firstSentence[place] = sentence;
                first[place] = location;
            }
            happened[place] += location.is(Location.Relation.AT) ? 1 : 0;
            inside[place] |= location.inside();
            fineness[place] = Math.min(fineness[place], location.fineness());
        }
    }

    /** Ranks the places of each fineness by how often things happen there; returns in how many towns they do. */
    private int rankAll(Integer[] order) {
        int[] before = new int[Fineness.values().length];
        int inTowns = 0;
        for (int place : order) {
            Fineness fine = fine(place);
            rank[place] = happened[place] == 0 ? Rank.NEVER : RANK[Math.min(Rank.LATER.ordinal(), before[fine.ordinal()]++)];
            inTowns += happened[place] > 0 && fine == Fineness.TOWN ? 1 : 0;
        }
        return inTowns;
    }

    private String landOf(Integer[] order) {
        Map<String, Integer> weights = new TreeMap<>();
        for (int place : order) {
            heads.get(place).mention().place().map(Place::country).filter(code -> !code.isEmpty())
                    .ifPresent(code -> weights.merge(code, named[place] + 2 * happened[place], Integer::sum));
        }
        return weights.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).orElse("");
    }

    /** How many of the sentences that name a land name none of those that the one before them did. */
    private static Scatter scatterOf(Map<Integer, List<Location>> located) {
        Set<String> before = Set.of();
        int pairs = 0;
        int apart = 0;
        for (List<Location> there : located.values()) {
            Set<String> lands = new HashSet<>();
            for (Location location : there) {
                location.mention().place().map(Place::country).filter(code -> !code.isEmpty()).ifPresent(lands::add);
            }
            if (!lands.isEmpty()) {
                pairs += before.isEmpty() ? 0 : 1;
                apart += before.isEmpty() || !Collections.disjoint(before, lands) ? 0 : 1;
                before = lands;
            }
        }
        return pairs < FEW_PAIRS ? Scatter.FEW : 3 * apart < pairs ? Scatter.TOGETHER : 3 * apart < 2 * pairs ? Scatter.MIXED : Scatter.SCATTERED;
    }

    /** Whether the article keeps to one land. */
    Scatter scatter() {
        return scatter;
    }

    /** Whether the words say that it lies in a place that they name behind it. */
    boolean isInside(int place) {
        return inside[place];
    }

    /** The places of a sentence where its text names them. */
    List<Location> at(int sentence) {
        return located.getOrDefault(sentence, List.of());
    }

    /** The number of the place that a location names; one less than the least where it is none of the article's. */
    int numberOf(Location location) {
        List<Location> there = at(location.sentence());
        for (int i = 0; i < there.size(); i++) {
            if (there.get(i).token() == location.token()) {
                return numbers.get(location.sentence())[i];
            }
        }
        return NONE;
    }

    /** How many places the article names. */
    int size() {
        return heads.size();
    }

    /** The place where it is named first. */
    Location head(int place) {
        return heads.get(place);
    }

    /** The places that are named most. */
    int[] mostNamed() {
        return mostNamed;
    }

    int named(int place) {
        return named[place];
    }

    int happened(int place) {
        return happened[place];
    }

    int firstSentence(int place) {
        return firstSentence[place];
    }

    Location first(int place) {
        return first[place];
    }

    int fineness(int place) {
        return fineness[place];
    }

    Fineness fine(int place) {
        return Fineness.of(fineness[place]);
    }

    Rank rank(int place) {
        return rank[place];
    }

    /** Whether it is where the first figure that tells a place happened. */
    boolean isOfFirstFigure(int place) {
        return told[place];
    }

    /** In how many towns something happens. */
    int towns() {
        return towns;
    }

    /** Whether it lies in the land that the article names most. */
    boolean isInMainLand(int place) {
        return heads.get(place).mention().place().map(Place::country).filter(land::equals).isPresent();
    }

    /** Whether two places are one, or one lies in the other. */
    boolean touch(int one, int other) {
        if (touching.length == 0) {
            return PlaceOrder.touches(heads.get(one).mention(), heads.get(other).mention());
        }
        int pair = one * heads.size() + other;
        if (touching[pair] == 0) {
            touching[pair] = (byte) (PlaceOrder.touches(heads.get(one).mention(), heads.get(other).mention()) ? 1 : 2);
        }
        return touching[pair] == 1;
    }
}
