package org.dateline.weighing;

import java.util.List;
import java.util.Optional;
import org.dateline.weighing.PlaceFeatures.Match;
import org.dateline.weighing.PlaceFeatures.Side;
import org.dateline.weighing.PlaceFeatures.Teller;
import org.dateline.weighing.PlaceFeatures.Tie;
import org.dateline.weighing.PlaceFeatures.Where;
import org.dateline.clause.Counted;
import org.dateline.event.Chainer;
import org.dateline.event.DefiniteNounSieve;
import org.dateline.event.EventDraft;
import org.dateline.event.EventMention;
import org.dateline.event.EventType;
import org.dateline.event.FocusSieve;
import org.dateline.event.SameTollSieve;
import org.dateline.event.SharedClauseSieve;
import org.dateline.event.Story;
import org.dateline.place.PlaceMention;
import org.dateline.setting.Location;
import org.dateline.setting.PlaceOrder;

/**
 * Gathers the candidates for where one figure happened after the other: the places of its own clause and sentence, of the other
 * mentions of its event, of the sentences around it, of the top of the article, and those that the article names most. What it
 * saw of each is kept until the next figure. Made for one article; not safe for use by several threads.
 */
final class PlaceCandidates {

    /** So many sentences before and behind a figure are looked at. */
    static final int WINDOW = 6;
    /** A place that is not seen within the window is so many sentences off. */
    static final int FAR = Integer.MAX_VALUE;

    private static final int TOP = 3;
    private static final int MOST = 40;
    private static final int ROLES = Location.Relation.values().length;
    private static final Where[] WHERE = Where.values();
    private static final int SIDE_NEAR = 6;
    private static final int OPENING = 2;

    private final PlaceIndex index;
    private final Echoes echoes;
    private EventType type = EventType.OTHER;
    private final boolean[][] counted;
    private final int[] candidates = new int[MOST];
    private int size;
    private int turn;

    private final int[] turns;
    private final long[] seen;
    private final int[] distance;
    private final Location[] nearest;
    private final Location[] shown;
    private final Side[] side;
    private final boolean[] toll;
    private final long[] tellers;
    private final long[] ties;
    private final Match[] types;
    private final int[] inEvent;

    /**
     * @param index the places of the article
     * @param mentions all mentions of events of the article
     * @param sentences how many sentences it has
     */
    PlaceCandidates(PlaceIndex index, List<EventMention> mentions, int sentences) {
        this.index = index;
        this.echoes = new Echoes(mentions);
        this.counted = new boolean[sentences][];
        mentions.stream().filter(mention -> mention.figure().isPresent()).flatMap(mention -> mention.setting().where().stream())
                .forEach(this::markCounted);
        int places = index.size();
        turns = new int[places];
        seen = new long[places];
        distance = new int[places];
        nearest = new Location[places];
        shown = new Location[places];
        side = new Side[places];
        toll = new boolean[places];
        tellers = new long[places];
        ties = new long[places];
        types = new Match[places];
        inEvent = new int[places];
    }

    private void markCounted(Location location) {
        List<Location> there = index.at(location.sentence());
        boolean[] marks = counted[location.sentence()] == null ? new boolean[there.size()] : counted[location.sentence()];
        counted[location.sentence()] = marks;
        for (int i = 0; i < marks.length; i++) {
            marks[i] |= there.get(i).token() == location.token();
        }
    }

    /** Gathers the candidates of a figure of an event. */
    void gather(EventMention mention, EventDraft draft) {
        turn++;
        size = 0;
        type = mention.type() == EventType.OTHER || mention.type().isVague() ? draft.type() : mention.type();
        int at = mention.sentence().index();
        for (Location location : mention.setting().where()) {
            see(location, Where.OWN, mention, 0);
        }
        List<Location> beside = index.at(at);
        for (int i = 0; i < beside.size(); i++) {
            if (!isAmong(mention.setting().where(), beside.get(i))) {
                see(beside.get(i), isCounted(at, i) ? Where.SIBLING : Where.SENTENCE, mention, 0);
            }
        }
        for (EventDraft.Link link : draft.placed()) {
            seeLinked(link, mention, at);
        }
        for (int off = 1; off <= WINDOW; off++) {
            seeAround(at - off, -off, draft, mention);
            seeAround(at + off, off, draft, mention);
        }
        for (int s = 0; s < TOP; s++) {
            for (Location location : index.at(s)) {
                seeFar(index.numberOf(location), location, mention);
            }
        }
        for (int place : index.mostNamed()) {
            seeFar(place, index.head(place), mention);
        }
    }

    private void seeLinked(EventDraft.Link link, EventMention mention, int at) {
        EventMention other = link.mention();
        int off = other.sentence().index() - at;
        if (other == mention || off == 0) {
            return;
        }
        Where where = off < 0 ? link.sure() ? Where.SURE_BEFORE : Where.NEXT_BEFORE : link.sure() ? Where.SURE_AFTER : Where.NEXT_AFTER;
        Optional<Story.Toll> told = mention.figure().flatMap(Story.Toll::of);
        boolean same = told.isPresent() && told.equals(other.figure().flatMap(Story.Toll::of));
        for (Location location : other.setting().where()) {
            int place = see(location, where, mention, off);
            if (place >= 0) {
                inEvent[place]++;
                toll[place] |= same;
                tellers[place] |= 1L << teller(mention, other).ordinal() * 2 + (link.sure() ? 1 : 0);
                ties[place] |= 1L << tie(link).ordinal() * 2 + (off > 0 ? 1 : 0);
            }
        }
    }

    private void seeAround(int sentence, int off, EventDraft draft, EventMention mention) {
        List<Location> there = index.at(sentence);
        for (int i = 0; i < there.size(); i++) {
            if (!isTold(draft, there.get(i))) {
                see(there.get(i), isCounted(sentence, i) ? Where.SIBLING : Where.PLAIN, mention, off);
            }
        }
    }

    private void seeFar(int place, Location location, EventMention mention) {
        if (turns[place] != turn) {
            see(location, Where.FAR, mention, FAR);
        }
    }

    private int see(Location location, Where where, EventMention mention, int off) {
        int place = index.numberOf(location);
        if (place < 0 || turns[place] != turn && size == MOST) {
            return -1;
        }
        if (turns[place] != turn) {
            turns[place] = turn;
            seen[place] = 0;
            distance[place] = FAR;
            nearest[place] = location;
            shown[place] = location;
            side[place] = null;
            toll[place] = false;
            tellers[place] = 0;
            ties[place] = 0;
            types[place] = null;
            inEvent[place] = 0;
            candidates[size++] = place;
        }
        seen[place] |= 1L << where.ordinal() * ROLES + location.role().ordinal();
        if (Math.abs(off) < Math.abs(distance[place])) {
            distance[place] = off;
            nearest[place] = location;
        }
        if (off != 0) {
            Match told = echoes.type(location.sentence(), type);
            types[place] = types[place] == null || told.compareTo(types[place]) < 0 ? told : types[place];
        }
        if (off == 0 && side[place] == null) {
            side[place] = side(location, mention.figure().orElseThrow());
        }
        return place;
    }

    private static Side side(Location location, Counted figure) {
        int begin = Math.min(figure.phrase().begin(), figure.reading().trigger().begin());
        int end = Math.max(figure.phrase().end(), figure.reading().trigger().end());
        if (location.token() <= OPENING && location.end() <= begin) {
            return Side.OPENS;
        }
        if (location.token() < figure.phrase().begin()) {
            return begin - location.end() <= SIDE_NEAR ? Side.BEFORE_NEAR : Side.BEFORE_FAR;
        }
        return location.token() - end <= SIDE_NEAR ? Side.BEHIND_NEAR : Side.BEHIND_FAR;
    }

    private boolean isCounted(int sentence, int i) {
        return counted[sentence] != null && counted[sentence][i];
    }

    private static boolean isTold(EventDraft draft, Location location) {
        for (EventDraft.Link link : draft.placed()) {
            if (link.mention().sentence().index() == location.sentence() && isAmong(link.mention().setting().where(), location)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAmong(List<Location> locations, Location wanted) {
        for (Location location : locations) {
            if (location.token() == wanted.token() && location.sentence() == wanted.sentence()) {
                return true;
            }
        }
        return false;
    }

    private static Teller teller(EventMention mention, EventMention other) {
        if (other.figure().isEmpty()) {
            return Teller.NOBODY;
        }
        Counted mine = mention.figure().orElseThrow();
        Counted theirs = other.figure().get();
        if (mine.reading().fate().kind() != theirs.reading().fate().kind()) {
            return Teller.OTHERS;
        }
        int compared = Long.compare(theirs.phrase().quantity().stated().orElse(0), mine.phrase().quantity().stated().orElse(0));
        return compared == 0 ? Teller.SAME : compared < 0 ? Teller.FEWER : Teller.MORE;
    }

    private static Tie tie(EventDraft.Link link) {
        return switch (link.sieve()) {
            case SharedClauseSieve.NAME -> Tie.TOGETHER;
            case SameTollSieve.NAME -> Tie.TOLL;
            case DefiniteNounSieve.NAME -> Tie.NOUN;
            case FocusSieve.NAME -> Tie.FOCUS;
            case Chainer.NEW -> Tie.NEW;
            default -> Tie.DISASTER;
        };
    }

    /** How many candidates there are. */
    int size() {
        return size;
    }

    /** The number of the place that candidate {@code i} is. */
    int place(int i) {
        return candidates[i];
    }

    /** Where the text names it, nearest to what tells of the figure. */
    Location shown(int i) {
        return shown[candidates[i]];
    }

    /** The candidate that a place is; -1 where it is none. */
    int indexOf(PlaceMention place) {
        for (int i = 0; i < size; i++) {
            if (shown(i).mention() == place || PlaceOrder.isSame(index.head(candidates[i]).mention(), place)) {
                return i;
            }
        }
        return -1;
    }

    /** How the mention of a place that tells most stands to the figure. */
    Where best(int place) {
        return WHERE[Long.numberOfTrailingZeros(seen[place]) / ROLES];
    }

    /** In which ways its mentions stand to the figure: a bit for each pair of Where and role. */
    long seen(int place) {
        return seen[place];
    }

    /** Whether something happens there by one of those mentions. */
    boolean happensAt(int place) {
        long ofEvent = 0;
        for (Where where : new Where[] {Where.OWN, Where.SURE_BEFORE, Where.SURE_AFTER, Where.NEXT_BEFORE, Where.NEXT_AFTER, Where.PLAIN}) {
            ofEvent |= 1L << where.ordinal() * ROLES;
        }
        return (seen[place] & ofEvent) != 0;
    }

    /** Whether it stands in the figure's own clause. */
    boolean isOwn(int place) {
        return (seen[place] & (1L << ROLES) - 1) != 0;
    }

    /** How many sentences off its nearest mention stands, less than 0 before the figure; {@link #FAR} where that is out of sight. */
    int distance(int place) {
        return distance[place];
    }

    /** Whether another sentence that names it tells of the sort of the figure's event; nothing where none names it. */
    Optional<Match> type(int place) {
        return Optional.ofNullable(types[place]);
    }

    /** How many other mentions of the event tell it. */
    int inEvent(int place) {
        return inEvent[place];
    }

    /** What it is to its nearest sentence. */
    Location.Relation nearestRole(int place) {
        return nearest[place].role();
    }

    /** Where it stands in the figure's sentence. */
    Optional<Side> side(int place) {
        return Optional.ofNullable(side[place]);
    }

    /** Whether a mention of the same toll tells it. */
    boolean isOfToll(int place) {
        return toll[place];
    }

    /** Whom the mentions of the event that tell it count: two bits for each kind of teller, the second of a sure mention. */
    long tellers(int place) {
        return tellers[place];
    }

    /** Which sieves tied them: two bits for each, the second of one behind the figure. */
    long ties(int place) {
        return ties[place];
    }
}
