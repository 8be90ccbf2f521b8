package org.dateline.weighing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.clause.Counted;
import org.dateline.event.Belief;
import org.dateline.event.EventDraft;
import org.dateline.event.EventMention;
import org.dateline.event.Origin;
import org.dateline.event.Scope;
import org.dateline.event.Story;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.setting.Location;
import org.dateline.setting.PlaceOrder;
import org.dateline.toponym.PlaceSort;

/**
 * Proposes where the figures of one article happened, by rules: where their own clause says, made finer by what other mentions
 * of the same event tell within it; else where the event's other mentions say; else, for what adds up over a land, that land;
 * else nowhere. What they propose is one of the features by which {@link PlaceDecider} chooses.
 */
final class PlaceRules {

    /** So many are counted for a whole land, not for the one town that another sentence names. */
    private static final int WIDESPREAD = 1000;

    private final Map<Integer, List<Location>> located;
    private final StoryLand land;
    private final SpreadReader spread;
    /** The places where only a part of those counted was: "90 of them in the Ahr valley". */
    private final Set<Location> ofParts = new HashSet<>();

    /**
     * @param located the places of each sentence, by its index
     * @param mentions all mentions of events of the article
     * @param land the land that the article is about
     * @param spread tells what happened over a whole area
     */
    PlaceRules(Map<Integer, List<Location>> located, List<EventMention> mentions, StoryLand land, SpreadReader spread) {
        this.located = located;
        this.land = land;
        this.spread = spread;
        Set<Location> ofWholes = new HashSet<>();
        for (EventMention mention : mentions) {
            boolean part = mention.figure().filter(PlaceRules::isPart).isPresent();
            (part ? ofParts : ofWholes).addAll(mention.setting().where());
        }
        ofParts.removeAll(ofWholes);
    }

    /** Whether only a part of those counted was at a place. */
    boolean isOnlyOfPart(Location location) {
        return ofParts.contains(location);
    }

    static boolean isPart(Counted figure) {
        return figure.reading().part() || figure.phrase().partitive();
    }

    /** The places of a figure, the finest first. */
    Belief<List<PlaceMention>> decide(EventMention mention, EventDraft draft) {
        Belief<List<PlaceMention>> places = told(mention, draft);
        return places.value().isEmpty() ? places : Belief.of(withHolders(mention, places.value().get()), places.origin());
    }

    private Belief<List<PlaceMention>> told(EventMention mention, EventDraft draft) {
        Counted figure = mention.figure().orElseThrow();
        List<Location> own = mention.setting().where();
        boolean wide = draft.reach() != Scope.INCIDENT || figure.phrase().quantity().stated().orElse(0) >= WIDESPREAD;
        if (!own.isEmpty()) {
            if (draft.reach() == Scope.TOTAL) {
                return Belief.of(PlaceOrder.of(own, List.of()), Origin.CLAUSE);
            }
            boolean whole = wide || areApart(PlaceOrder.sorted(own));
            List<Location> others = whole ? List.of() : finer(mention, draft, own, spread.isSpread(mention));
            return Belief.of(PlaceOrder.of(own, withWider(draft, others, own)), Origin.CLAUSE);
        }
        Optional<EventDraft.Link> nearest = nearest(mention, draft);
        if (nearest.isPresent()) {
            List<Location> base = nearest.get().mention().setting().where();
            boolean whole = wide || areApart(PlaceOrder.sorted(base));
            boolean over = spread.isSpread(mention) || spread.isSpread(nearest.get().mention());
            List<Location> others = whole ? List.of() : finer(nearest.get().mention(), draft, base, over);
            return Belief.of(PlaceOrder.of(base, withWider(draft, others, base)), Origin.EVENT);
        }
        return Belief.of(Optional.of(land.of(mention, draft, wide, located)).filter(places -> !places.isEmpty()), Origin.STORY);
    }

    /** The link of the event that names its place nearest to a mention; what comes later counts double. */
    private Optional<EventDraft.Link> nearest(EventMention mention, EventDraft draft) {
        EventDraft.Link best = null;
        int least = Integer.MAX_VALUE;
        for (EventDraft.Link link : draft.placed()) {
            boolean later = link.mention().sentence().index() > mention.sentence().index();
            if (later && !link.sure() && link.mention().figure().isPresent()) {
                continue;
            }
            boolean part = ofParts.containsAll(link.mention().setting().where());
            int distance = link.mention().sentence().index() - mention.sentence().index();
            int cost = (distance > 0 ? 2 * distance + 1 : -2 * distance) + (part ? MANY : 0) + (link.sure() || Math.abs(distance) <= 1 ? 0 : DOUBT);
            if (cost < least) {
                least = cost;
                best = link;
            }
        }
        return Optional.ofNullable(best);
    }

    private static final int MANY = 10_000;
    /** A mention that is only told next counts as so many sentences farther off. */
    private static final int DOUBT = 4;

    /** What other mentions of the event tell of finer places within those. */
    private List<Location> finer(EventMention of, EventDraft draft, List<Location> places, boolean over) {
        Location finest = PlaceOrder.sorted(places).get(0);
        Location best = finest;
        for (EventDraft.Link link : draft.placed()) {
            if (link.mention() == of || isSibling(of, link.mention()) || !link.sure() && !isBackdrop(of, link.mention(), finest, over)) {
                continue;
            }
            List<Location> where = PlaceOrder.sorted(link.mention().setting().where());
            boolean inside = where.stream().anyMatch(Location::inside);
            if ((inside || !isOfOther(where, finest)) && !areApart(where)) {
                for (Location location : where) {
                    boolean usable = location.is(Location.Relation.AT) && !ofParts.contains(location);
                    best = usable && (PlaceOrder.isFiner(location, best) || isToldWithin(location, where, best)) ? location : best;
                }
            }
        }
        return best == finest ? List.of() : List.of(best);
    }

    /** Whether a mention that is only told next speaks of the same scene: it counts nobody, and stands close or the place known is wide. */
    private static boolean isBackdrop(EventMention one, EventMention other, Location known, boolean over) {
        boolean beside = Math.abs(one.sentence().index() - other.sentence().index()) <= 1;
        return !over && other.figure().isEmpty() && (beside || known.fineness() >= PlaceSort.COUNTY.fineness());
    }

    /** Another count of the same kind with a place of its own: "two in Oicha, another eight in Mbau". */
    private static boolean isSibling(EventMention one, EventMention other) {
        if (one.figure().isEmpty() || other.figure().isEmpty()) {
            return false;
        }
        Optional<Story.Toll> mine = Story.Toll.of(one.figure().get());
        Optional<Story.Toll> theirs = Story.Toll.of(other.figure().get());
        return one.figure().get().reading().fate().kind() == other.figure().get().reading().fate().kind()
                && (mine.isEmpty() || !mine.equals(theirs));
    }

    /** "at Kwale village in Maru district": where the district lies in the place that is known, the village does. */
    private static boolean isToldWithin(Location location, List<Location> where, Location known) {
        return location.inside() && location.fineness() < known.fineness() && known.fineness() >= PlaceSort.COUNTY.fineness()
                && where.stream().anyMatch(holder -> holder.token() > location.token() && PlaceOrder.touches(holder.mention(), known.mention()));
    }

    private static List<Location> withWider(EventDraft draft, List<Location> finer, List<Location> known) {
        int finest = PlaceOrder.sorted(known).get(0).fineness();
        List<Location> all = new ArrayList<>(finer);
        for (EventDraft.Link link : draft.placed()) {
            for (Location location : link.mention().setting().where()) {
                if (location.fineness() >= PlaceSort.COUNTY.fineness() && location.fineness() > finest) {
                    all.add(location);
                }
            }
        }
        return all;
    }

    /** Whether places name a town or province elsewhere than the finest known. */
    private static boolean isOfOther(List<Location> where, Location finest) {
        return where.stream().anyMatch(other -> other.fineness() >= PlaceSort.TOWN.fineness() && isMapped(other)
                && !PlaceOrder.touches(other.mention(), finest.mention()));
    }

    private static boolean isMapped(Location location) {
        return location.mention().place().map(Place::kind).filter(kind -> kind != PlaceKind.WATER && kind != PlaceKind.AREA
                && kind != PlaceKind.ROAD).isPresent();
    }

    /** "in Damascus, Aleppo and Idlib": several places, of which none holds the others. */
    private static boolean areApart(List<Location> sorted) {
        return sorted.size() > 1 && sorted.stream().skip(1).anyMatch(other -> other.is(Location.Relation.AT)
                && other.fineness() == sorted.get(0).fineness() && !PlaceOrder.touches(other.mention(), sorted.get(0).mention()));
    }

    /** "Queensland's weather service said the Yeppoon area": the land that the sentence names holds the place, whoever speaks. */
    private List<PlaceMention> withHolders(EventMention told, List<PlaceMention> places) {
        if (places.isEmpty() || places.get(0).place().isEmpty()) {
            return places;
        }
        List<PlaceMention> all = new ArrayList<>(places);
        for (Location location : located.getOrDefault(told.sentence().index(), List.of())) {
            PlaceMention mention = location.mention();
            boolean land = mention.form() == PlaceMention.Form.NAME && mention.place().map(Place::kind)
                    .filter(kind -> kind == PlaceKind.COUNTRY || kind == PlaceKind.ADMIN1).isPresent();
            if (land && PlaceOrder.touches(places.get(0), mention)
                    && all.stream().noneMatch(known -> PlaceOrder.isSame(known, mention))) {
                all.add(mention);
            }
        }
        return all;
    }
}
