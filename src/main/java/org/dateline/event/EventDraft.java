package org.dateline.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dateline.clause.Counted;
import org.dateline.clause.FigureKind;
import org.dateline.place.Place;
import org.dateline.setting.Location;
import org.dateline.setting.PlaceOrder;
import org.dateline.toponym.PlaceSort;
import org.dateline.setting.Setting;
import org.dateline.time.TimePhrase;

/** An event while its mentions are gathered; not safe for use by several threads. */
public final class EventDraft {

    /** More mentions with places than that tell no more of where it was, and would cost time on the longest texts. */
    private static final int MOST_PLACED = 24;

    /** The days of a weekend with those that are taken off. */
    private static final int WEEKEND = 4;

    /** Less than this is a town or a part of one. */
    private static final int FINE = 30;

    /**
     * A mention with the sieve that tied it to the event.
     *
     * @param mention the mention
     * @param sieve the sieve's name
     * @param sure whether the sieve leaves no doubt
     */
    public record Link(EventMention mention, String sieve, boolean sure) {

        public Link {
            Objects.requireNonNull(mention, "mention");
            Objects.requireNonNull(sieve, "sieve");
        }
    }

    private int number;
    private final Scope reach;
    private final List<Link> links = new ArrayList<>();
    private final Map<EventMention, String> ties = new IdentityHashMap<>();
    private final List<Link> placed = new ArrayList<>();
    private final Set<FigureKind> kinds = EnumSet.noneOf(FigureKind.class);
    private EventType type = EventType.OTHER;
    private Optional<TimePhrase> when = Optional.empty();
    private Optional<TimePhrase> named = Optional.empty();
    private Optional<Link> whenBy = Optional.empty();
    private Optional<Link> namedBy = Optional.empty();
    private Optional<TimePhrase> report = Optional.empty();
    private Optional<EventDraft> beside = Optional.empty();
    private boolean apart;
    private int last;

    /**
     * @param number its position among the events of its article
     * @param reach whether one thing happened, or figures add up
     */
    EventDraft(int number, Scope reach) {
        this.number = number;
        this.reach = reach;
    }

    /** Whether days that another clause tells can be those of this event. */
    boolean agreesWith(Optional<TimePhrase> phrase) {
        return when.isEmpty() || phrase.isEmpty() || when.get().days().overlaps(phrase.get().days());
    }

    /** Gives it another position among the events of its article. */
    void renumber(int position) {
        number = position;
    }

    /** Takes in the day on which a sentence says that it was reported. */
    void addReport(Optional<TimePhrase> phrase) {
        report = report.or(() -> phrase);
    }

    /** Marks that its day is that of another event that was told just before it, where it has none of its own. */
    void setBeside(EventDraft other) {
        beside = Optional.of(other);
    }

    /** Marks that words set it apart from the story: "elsewhere", "a similar attack". */
    void setApart() {
        apart = true;
    }

    /** Whether words set it apart from the story. */
    public boolean isApart() {
        return apart;
    }

    /** The event whose day it shares. */
    public Optional<EventDraft> beside() {
        return beside;
    }

    /** Whether a figure belongs to it, or a place or a day is told of it. */
    boolean tellsAnything() {
        return !kinds.isEmpty() || !placed.isEmpty() || when.isPresent();
    }

    /** Takes in a mention that a sieve found to be of this event. */
    void add(Link link) {
        EventMention mention = link.mention();
        links.add(link);
        ties.put(mention, link.sieve());
        if (!mention.setting().where().isEmpty() && placed.size() < MOST_PLACED) {
            placed.add(link);
        }
        mention.figure().map(Counted::reading).ifPresent(reading -> kinds.add(reading.fate().kind()));
        if (type == EventType.OTHER || type.isVague() && mention.type() != EventType.OTHER && mention.type() != EventType.WAR) {
            type = mention.type() == EventType.OTHER ? type : mention.type();
        }
        boolean dated = mention.setting().when().isPresent();
        if (dated && when.isEmpty()) {
            when = mention.setting().when();
            whenBy = Optional.of(link);
        }
        boolean own = link.sure() || mention.figure().isEmpty();
        if (own && dated && named.filter(known -> !isWithin(mention.setting().when().get(), known)).isEmpty()) {
            named = mention.setting().when();
            namedBy = Optional.of(link);
        }
        report = report.or(mention.setting()::report);
        last = mention.sentence().index();
    }

    /** "this month", told again as "on Monday": the day says more; of a weekend it would be only a part. */
    private static boolean isWithin(TimePhrase fine, TimePhrase wide) {
        return wide.relation() == TimePhrase.Relation.DURING && wide.days().days() > WEEKEND && fine.relation() == TimePhrase.Relation.ON
                && fine.days().days() < wide.days().days() && wide.days().overlaps(fine.days());
    }

    /** Whether a mention's days and places can be those of this event. */
    boolean fits(Setting setting) {
        boolean days = when.isEmpty() || setting.when().isEmpty() || when.get().days().overlaps(setting.when().get().days());
        return days && (placed.isEmpty() || setting.where().isEmpty() || isTouched(setting));
    }

    private boolean isTouched(Setting setting) {
        for (Link link : placed) {
            for (Location mine : link.mention().setting().where()) {
                for (Location other : setting.where()) {
                    if (!isSure(mine) || !isSure(other) || PlaceOrder.touches(mine.mention(), other.mention())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /**
     * Whether the finest places of a mention are others than those of this event: another village, another street. Where one
     * is wider than the other it may hold it.
     */
    boolean isElsewhere(Setting setting) {
        if (placed.isEmpty() || setting.where().isEmpty()) {
            return false;
        }
        int theirs = finest(setting);
        boolean compared = false;
        for (Link link : placed) {
            Setting mine = link.mention().setting();
            if (finest(mine) >= FINE || theirs >= FINE || Math.abs(level(finest(mine)) - level(theirs)) > 0) {
                continue;
            }
            compared = true;
            for (Location one : mine.where()) {
                for (Location other : setting.where()) {
                    boolean mapped = isSure(one) && isSure(other) && PlaceOrder.touches(one.mention(), other.mention());
                    if (one.fineness() < FINE && other.fineness() < FINE && (mapped || PlaceOrder.isSame(one.mention(), other.mention()))) {
                        return false;
                    }
                }
            }
        }
        return compared;
    }

    private static int finest(Setting setting) {
        return setting.where().stream().filter(location -> location.is(Location.Relation.AT)).mapToInt(Location::fineness).min().orElse(Integer.MAX_VALUE);
    }

    /** Spots and quarters lie in villages and towns. */
    private static int level(int fineness) {
        return fineness <= PlaceSort.QUARTER.fineness() ? 0 : 1;
    }

    /** Whether a place is known so well that another one can be elsewhere: streets and rivers share their names and wind. */
    private static boolean isSure(Location location) {
        return location.is(Location.Relation.AT) && location.mention().place().filter(place -> place.id().isPresent()).map(Place::kind).filter(kind -> switch (kind) {
            case COUNTRY, ADMIN1, ADMIN2, ADMIN3, SETTLEMENT -> true;
            default -> false;
        }).isPresent();
    }

    public int number() {
        return number;
    }

    public Scope reach() {
        return reach;
    }

    public EventType type() {
        return type;
    }

    public List<Link> links() {
        return links;
    }

    /** The name of the sieve that tied a mention to the event. */
    public String tie(EventMention mention) {
        return ties.get(mention);
    }

    /** The links whose mentions name a place. */
    public List<Link> placed() {
        return placed;
    }

    /** What happened to those who are counted. */
    public Set<FigureKind> kinds() {
        return kinds;
    }

    /** The phrase that dates it, the first that is told. */
    public Optional<TimePhrase> when() {
        return when;
    }

    /** The phrase that surely dates it: not that of a figure which is only told next. */
    public Optional<TimePhrase> surely() {
        return named;
    }

    /** The mention that tells {@link #when()}. */
    public Optional<Link> whenBy() {
        return whenBy;
    }

    /** The mention that tells {@link #surely()}. */
    public Optional<Link> surelyBy() {
        return namedBy;
    }

    /** The phrase that dates its report, likewise. */
    public Optional<TimePhrase> report() {
        return report;
    }

    /** The index of the last sentence that told of it. */
    int lastSentence() {
        return last;
    }
}
