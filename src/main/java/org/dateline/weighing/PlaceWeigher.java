package org.dateline.weighing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.weighing.PlaceFeatures.Count;
import org.dateline.weighing.PlaceFeatures.Distance;
import org.dateline.weighing.PlaceFeatures.Fate;
import org.dateline.weighing.PlaceFeatures.Fineness;
import org.dateline.weighing.PlaceFeatures.Finer;
import org.dateline.weighing.PlaceFeatures.Form;
import org.dateline.weighing.PlaceFeatures.Part;
import org.dateline.weighing.PlaceFeatures.Relation;
import org.dateline.weighing.PlaceFeatures.Role;
import org.dateline.weighing.PlaceFeatures.Rule;
import org.dateline.weighing.PlaceFeatures.Scatter;
import org.dateline.weighing.PlaceFeatures.Size;
import org.dateline.weighing.PlaceFeatures.Teller;
import org.dateline.weighing.PlaceFeatures.Tie;
import org.dateline.weighing.PlaceFeatures.Where;
import org.dateline.weighing.PlaceFeatures.Yes;
import org.dateline.clause.Counted;
import org.dateline.clause.FigureKind;
import org.dateline.event.EventDraft;
import org.dateline.event.EventMention;
import org.dateline.place.PlaceMention;
import org.dateline.setting.DescribedPlaces;
import org.dateline.setting.Location;
import org.dateline.setting.PlaceOrder;
import org.dateline.toponym.PlaceSort;

/** Tells the features of each candidate for where a figure happened, and those of the choice that no place is told. */
final class PlaceWeigher {

    /** More features than that no candidate has. */
    static final int MOST_FEATURES = 128;

    /** Values by their ordinals; {@code values()} makes an array at each call. */
    private static final Where[] WHERE = Where.values();
    private static final Role[] ROLE = Role.values();
    private static final Teller[] TELLER = Teller.values();
    private static final Tie[] TIE = Tie.values();
    /** A mention that is only told next counts as so many sentences farther off. */
    private static final int DOUBT = 4;

    private final PlaceIndex index;
    private final PlaceCandidates candidates;
    private final SpreadReader spread;
    private final LetGo letGo;
    private final DescribedPlaces described;
    private final Map<FigureKind, Long> largest = new EnumMap<>(FigureKind.class);
    private int[] into = new int[MOST_FEATURES];
    private int n;

    PlaceWeigher(PlaceIndex index, PlaceCandidates candidates, List<EventMention> mentions, SpreadReader spread, DescribedPlaces described,
            LetGo letGo) {
        this.letGo = letGo;
        this.index = index;
        this.candidates = candidates;
        this.spread = spread;
        this.described = described;
        mentions.forEach(mention -> mention.figure().ifPresent(figure ->
                largest.merge(figure.reading().fate().kind(), figure.phrase().quantity().stated().orElse(0), Math::max)));
    }

    /**
     * What the features of all candidates of a figure share.
     *
     * @param own the finest place of its own clause
     * @param base that place, or the one that the nearest mention of its event tells
     * @param steps how many finer places within that one are told
     * @param described how fine the place is that its sentence describes and does not name
     * @param ruled the candidate that the rules propose; -1 for none
     */
    record View(EventMention mention, EventDraft draft, Optional<Location> own, Optional<Location> base, Count steps, boolean over,
            Optional<Fineness> described, boolean largest, Fate fate, Size size, boolean part, boolean letGo, int ruled, Rule rule) {}

    /** What the candidates that were gathered last share, for the same figure. */
    View view(EventMention mention, EventDraft draft, int ruled, Rule rule) {
        Counted figure = mention.figure().orElseThrow();
        long stated = figure.phrase().quantity().stated().orElse(0);
        Optional<Location> own = finest(mention.setting().where());
        Optional<Location> base = own.isPresent() ? own : ofEvent(mention, draft);
        boolean most = stated > 0 && stated >= largest.getOrDefault(figure.reading().fate().kind(), 0L);
        return new View(mention, draft, own, base, Count.of(steps(base)), spread.isSpread(mention),
                described.in(mention.sentence()).map(sort -> Fineness.of(sort.fineness())), most, fate(figure), Size.of(stated),
                PlaceRules.isPart(figure), letGo.isTold(figure), ruled, rule);
    }

    private static Optional<Location> finest(List<Location> where) {
        return where.isEmpty() ? Optional.empty() : Optional.of(PlaceOrder.sorted(where).get(0));
    }

    /** The finest place that the event's mention nearest to the figure tells. */
    private static Optional<Location> ofEvent(EventMention mention, EventDraft draft) {
        EventMention best = null;
        int least = Integer.MAX_VALUE;
        for (EventDraft.Link link : draft.placed()) {
            int off = link.mention().sentence().index() - mention.sentence().index();
            int cost = (off > 0 ? 2 * off + 1 : -2 * off) + (link.sure() || Math.abs(off) <= 1 ? 0 : DOUBT);
            if (link.mention() != mention && cost < least) {
                least = cost;
                best = link.mention();
            }
        }
        return best == null ? Optional.empty() : finest(best.setting().where());
    }

    private int steps(Optional<Location> base) {
        int steps = 0;
        for (int i = 0; i < candidates.size() && base.isPresent(); i++) {
            int place = candidates.place(i);
            boolean step = candidates.happensAt(place) && !candidates.isOwn(place) && relation(place, base) == Relation.FINER_WITHIN;
            steps += step ? 1 : 0;
        }
        return steps;
    }

    private Relation relation(int place, Optional<Location> to) {
        if (to.isEmpty()) {
            return Relation.NONE_TOLD;
        }
        int other = index.numberOf(to.get());
        if (other == place) {
            return Relation.IS_FIRST;
        }
        if (other >= 0 && !index.touch(place, other)) {
            return Relation.APART;
        }
        return index.fineness(place) < to.get().fineness() ? Relation.FINER_WITHIN : Relation.HOLDS;
    }

    /** The numbers of the features of candidate {@code i}, into an array; returns how many. */
    int features(int i, View view, int[] numbers) {
        into = numbers;
        n = 0;
        int place = candidates.place(i);
        Where best = candidates.best(place);
        Fineness fine = index.fine(place);
        addStanding(place, best, fine, view);
        addArticle(place, fine, best, view);
        Relation toOwn = relation(place, view.own());
        toOwn = toOwn != Relation.IS_FIRST && candidates.isOwn(place) ? Relation.IS_OTHER : toOwn;
        Relation toBase = view.own().isPresent() ? toOwn : relation(place, view.base());
        add(PlaceFeatures.TO_OWN.of(toOwn, best));
        add(PlaceFeatures.TO_EVENT.of(view.own().isPresent() ? Relation.IS_OTHER : toBase, best));
        addSteps(toBase, fine, best, view);
        Yes own = Yes.of(view.own().isPresent());
        candidates.type(place).ifPresent(type -> {
            add(PlaceFeatures.TYPE.of(type, best));
            add(PlaceFeatures.TYPE_STEP.of(type, toBase, own));
        });
        add(PlaceFeatures.EVENT_NAMED.of(Count.of(candidates.inEvent(place)), toBase));
        for (long rest = candidates.tellers(place); rest != 0; rest &= rest - 1) {
            int bit = Long.numberOfTrailingZeros(rest);
            add(PlaceFeatures.TELLER.of(TELLER[bit / 2], toOwn, Yes.of(bit % 2 == 1)));
        }
        add(PlaceFeatures.RULE.of(view.ruled() == i ? view.rule() : Rule.NOT));
        return n;
    }

    private void addIf(boolean is, int feature) {
        if (is) {
            add(feature);
        }
    }

    private void add(int feature) {
        into[n++] = feature;
    }

    /** How the place stands to the figure. */
    private void addStanding(int place, Where best, Fineness fine, View view) {
        for (long rest = candidates.seen(place); rest != 0; rest &= rest - 1) {
            int bit = Long.numberOfTrailingZeros(rest);
            add(PlaceFeatures.AT.of(WHERE[bit / ROLE.length], ROLE[bit % ROLE.length]));
        }
        Role role = ROLE[candidates.nearestRole(place).ordinal()];
        int off = candidates.distance(place);
        add(PlaceFeatures.NEAREST.of(distance(off), role));
        add(PlaceFeatures.ROLE_FATE.of(role, view.fate(), Yes.of(off == 0)));
        candidates.side(place).ifPresent(side -> add(PlaceFeatures.SIDE.of(side, role)));
        Form form = form(index.head(place));
        if (form != Form.MAPPED) {
            add(PlaceFeatures.FORM.of(form, role));
            add(PlaceFeatures.FORM_WHERE.of(form, best));
        }
        addIf(index.scatter().compareTo(Scatter.TOGETHER) > 0, PlaceFeatures.SCATTER.of(index.scatter(), distance(off)));
        addIf(view.letGo(), PlaceFeatures.LET_GO.of(best));
        add(PlaceFeatures.FINE.of(fine, best));
        add(PlaceFeatures.FINE_SCOPE.of(fine, view.draft().reach()));
        add(PlaceFeatures.FINE_FATE.of(fine, view.fate()));
        add(PlaceFeatures.FINE_SIZE.of(fine, view.size()));
        addIf(view.draft().isApart(), PlaceFeatures.APART.of(best, Yes.of(view.draft().number() > 0)));
        addIf(view.part(), PlaceFeatures.OF_PART.of(best));
        addIf(candidates.isOfToll(place), PlaceFeatures.TOLL.of(best));
        for (long rest = candidates.ties(place); rest != 0; rest &= rest - 1) {
            int bit = Long.numberOfTrailingZeros(rest);
            add(PlaceFeatures.TIE.of(TIE[bit / 2], Yes.of(bit % 2 == 1), Yes.of(view.own().isPresent())));
        }
    }

    /** What the whole article tells of the place. */
    private void addArticle(int place, Fineness fine, Where best, View view) {
        int at = view.mention().sentence().index();
        add(PlaceFeatures.FINER.of(finer(place), fine));
        add(PlaceFeatures.NAMED.of(Count.of(index.named(place)), Count.of(index.happened(place))));
        add(PlaceFeatures.FIRST.of(Part.of(index.firstSentence(place)), ROLE[index.first(place).role().ordinal()]));
        addIf(index.isInside(place), PlaceFeatures.INSIDE.of(fine));
        add(PlaceFeatures.RANK.of(index.rank(place), fine));
        add(PlaceFeatures.TOWNS.of(index.rank(place), Count.of(index.towns())));
        add(PlaceFeatures.BETWEEN.of(Count.of(between(place, at)), best));
        add(PlaceFeatures.LATEST.of(Yes.of(isLatest(place, at)), Yes.of(view.own().isPresent())));
        add(PlaceFeatures.LAND.of(Yes.of(index.isInMainLand(place)), fine));
        add(PlaceFeatures.MAIN.of(Yes.of(index.isOfFirstFigure(place)), Yes.of(view.own().isPresent())));
    }

    /** What lies between the place that is known and this one. */
    private void addSteps(Relation toBase, Fineness fine, Where best, View view) {
        boolean own = view.own().isPresent();
        if (view.base().isPresent()) {
            Fineness known = Fineness.of(view.base().get().fineness());
            add(own ? PlaceFeatures.STEP.of(toBase, known, fine) : PlaceFeatures.EVENT_STEP.of(toBase, known, fine));
            add(own ? PlaceFeatures.STEPS.of(toBase, view.steps(), Yes.of(known.compareTo(Fineness.TOWN) < 0))
                    : PlaceFeatures.EVENT_STEPS.of(toBase, view.steps()));
        }
        add(PlaceFeatures.LEAD.of(Part.of(view.mention().sentence().index()), toBase, best));
        addIf(view.over(), PlaceFeatures.SPREAD.of(toBase));
        view.own().ifPresent(known -> add(PlaceFeatures.OWN_ROLE.of(ROLE[known.role().ordinal()], toBase)));
        view.described().ifPresent(sort -> add(PlaceFeatures.DESCRIBED.of(sort, fine, Yes.of(best == Where.OWN))));
        addIf(view.largest(), PlaceFeatures.LARGEST.of(toBase));
    }

    private static Form form(Location location) {
        PlaceMention mention = location.mention();
        if (mention.form() == PlaceMention.Form.DESCRIPTION) {
            return Form.DESCRIBED;
        }
        return PlaceSort.isMapped(mention) ? Form.MAPPED : location.isSpot() ? Form.SPOT : Form.TOLD;
    }

    private static Distance distance(int off) {
        int far = Math.abs(off);
        if (far > PlaceCandidates.WINDOW) {
            return Distance.FAR;
        }
        if (far == 0) {
            return Distance.SAME;
        }
        return off < 0 ? far == 1 ? Distance.BEFORE_1 : far <= 3 ? Distance.BEFORE_3 : Distance.BEFORE_6
                : far == 1 ? Distance.AFTER_1 : far <= 3 ? Distance.AFTER_3 : Distance.AFTER_6;
    }

    private Finer finer(int place) {
        Finer found = Finer.NO;
        for (int i = 0; i < candidates.size() && found != Finer.OWN; i++) {
            int other = candidates.place(i);
            if (other != place && index.fineness(other) < index.fineness(place) && candidates.happensAt(other) && index.touch(other, place)) {
                found = switch (candidates.best(other)) {
                    case OWN -> Finer.OWN;
                    case SURE_BEFORE, SURE_AFTER -> Finer.SURE;
                    default -> found == Finer.NO ? Finer.ANY : found;
                };
            }
        }
        return found;
    }

    /** How many other towns are told between the figure and the nearest mention of a place. */
    private int between(int place, int at) {
        int off = candidates.distance(place) == PlaceCandidates.FAR ? -PlaceCandidates.WINDOW : candidates.distance(place);
        if (off == 0 || Math.abs(off) > PlaceCandidates.WINDOW) {
            off = off < 0 ? -PlaceCandidates.WINDOW : off > 0 ? PlaceCandidates.WINDOW : 0;
        }
        int count = 0;
        for (int s = Math.min(at, at + off); s <= Math.max(at, at + off) && off != 0; s++) {
            for (Location location : index.at(s)) {
                int other = index.numberOf(location);
                boolean town = location.is(Location.Relation.AT) && index.fine(other).compareTo(Fineness.TOWN) <= 0;
                count += town && other != place && !index.touch(other, place) ? 1 : 0;
            }
        }
        return count;
    }

    /** Whether it is among the places that the sentences before the figure spoke of last. */
    private boolean isLatest(int place, int at) {
        for (int s = at - 1; s >= Math.max(0, at - PlaceCandidates.WINDOW); s--) {
            boolean any = false;
            for (Location location : index.at(s)) {
                if (location.is(Location.Relation.AT) && location.fineness() < Fineness.AREA_BEGIN) {
                    any = true;
                    if (index.numberOf(location) == place) {
                        return true;
                    }
                }
            }
            if (any) {
                return false;
            }
        }
        return false;
    }

    /** The numbers of the features of the choice that no place is told, into an array; returns how many. */
    int featuresOfNone(View view, int[] numbers) {
        into = numbers;
        n = 0;
        Relation told = view.own().isPresent() ? Relation.IS_FIRST : view.base().isPresent() ? Relation.HOLDS : Relation.NONE_TOLD;
        add(PlaceFeatures.NONE.of(told, view.draft().reach()));
        add(PlaceFeatures.NONE_FATE.of(told, view.fate()));
        add(PlaceFeatures.NONE_SIZE.of(told, view.size()));
        add(PlaceFeatures.NONE_TYPE.of(view.draft().type()));
        int places = 0;
        for (int i = 0; i < candidates.size(); i++) {
            places += index.happened(candidates.place(i)) > 0 ? 1 : 0;
        }
        add(PlaceFeatures.NONE_NAMED.of(Count.of(places)));
        add(PlaceFeatures.NONE_TOWNS.of(Count.of(index.towns())));
        add(PlaceFeatures.NONE_APART.of(Yes.of(view.draft().isApart()), told, Yes.of(view.draft().number() > 0)));
        add(PlaceFeatures.NONE_RULE.of(Yes.of(view.rule() == Rule.NONE), told, view.fate()));
        addIf(index.scatter().compareTo(Scatter.TOGETHER) > 0, PlaceFeatures.NONE_SCATTER.of(index.scatter(), told));
        addIf(view.letGo(), PlaceFeatures.NONE_LET_GO.of(told));
        add(PlaceFeatures.NONE_PART.of(Yes.of(view.part())));
        add(PlaceFeatures.RULE.of(view.rule() == Rule.NONE ? Rule.NONE : Rule.NOT));
        return n;
    }

    private static Fate fate(Counted figure) {
        return switch (figure.reading().fate().kind()) {
            case DISPLACED, RETURNED, HOUSING -> Fate.MOVED;
            case DETAINED, ABDUCTED -> Fate.HELD;
            default -> Fate.HARM;
        };
    }
}
