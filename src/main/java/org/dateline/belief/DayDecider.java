package org.dateline.belief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.event.Belief;
import org.dateline.event.EventDraft;
import org.dateline.event.EventMention;
import org.dateline.event.EventType;
import org.dateline.event.FocusSieve;
import org.dateline.event.Origin;
import org.dateline.event.Scope;
import org.dateline.event.Story;
import org.dateline.setting.DayReader;
import org.dateline.setting.Start;
import org.dateline.time.Interval;
import org.dateline.time.Publication;
import org.dateline.time.TimePhrase;
import org.dateline.time.TimePhrase.Relation;

/**
 * Decides on which days the figures of one article happened: on those that their own clause tells, else on those of their
 * event, else on that of its report. A running total counts from the start that was told last.
 */
final class DayDecider {

    /** So many sentences behind the one that begins it, a narrative goes on. */
    private static final int NARRATIVE = 3;
    /** So many sentences behind a figure, the next count may be of something else. */
    private static final int NOT_AT_ONCE = 2;
    /** So many sentences behind a start that is of no war, totals may count from it. */
    private static final int JUST_BEFORE = 2;
    /** What was reported on a day is of no longer stretch that ended more than so many days before it. */
    private static final int NEWS_DAYS = 14;

    /**
     * A figure with what may tell its days.
     *
     * @param mention where the figure stands
     * @param draft its event
     * @param whole the event that its event is a part of
     * @param parts the mentions of the figures that add up to it
     */
    private record Asked(EventMention mention, EventDraft draft, Optional<EventDraft> whole, List<EventMention> parts) {}

    /**
     * One thing that may tell the days of a figure.
     *
     * @param origin whence they are known then
     * @param days the phrase that tells them
     */
    private record Step(Origin origin, Function<Asked, Optional<TimePhrase>> days) {}

    /** What is asked for the days of what happened, the first that tells them is believed. */
    private final List<Step> ofIncident = List.of(
            new Step(Origin.CLAUSE, asked -> asked.mention().setting().when()),
            new Step(Origin.STORY, this::ofStoryBefore),
            new Step(Origin.EVENT, DayDecider::ofEventSurely),
            new Step(Origin.CLAUSE, asked -> asked.mention().setting().loose()),
            new Step(Origin.RELATIVE, asked -> ofParts(asked.parts())),
            new Step(Origin.STORY, this::ofReportedNarrative),
            new Step(Origin.REPORT, asked -> asked.mention().setting().report()),
            new Step(Origin.EVENT, DayDecider::ofEvent),
            new Step(Origin.REPORT, asked -> asked.draft().report()),
            new Step(Origin.RELATIVE, asked -> asked.whole().flatMap(EventDraft::when)),
            new Step(Origin.STORY, asked -> beside(asked.draft())));
    /** What is asked for the days of a running total. */
    private final List<Step> ofTotal = List.of(
            new Step(Origin.CLAUSE, asked -> asked.mention().setting().when()),
            new Step(Origin.CLAUSE, DayDecider::ofLooseStretch),
            new Step(Origin.EVENT, this::ofStart));

    private final Map<Integer, Start> starts;
    private final Map<Integer, TimePhrase> narrated;
    private final Optional<Publication> published;
    private final Optional<TimePhrase> startOfWar;
    private final Map<EventDraft, Optional<TimePhrase>> told = new IdentityHashMap<>();
    private int next;
    private Optional<Start> lastStart = Optional.empty();
    private int startedAt;

    /**
     * @param starts the starts of running totals that sentences tell, by their index
     * @param narrated the days on which sentences without figures begin a narrative
     * @param published the day of publication
     */
    DayDecider(Map<Integer, Start> starts, Map<Integer, TimePhrase> narrated, Optional<Publication> published) {
        this.published = published;
        this.startOfWar = starts.values().stream().filter(Start::lasting).flatMap(start -> start.days().stream())
                .min(Comparator.comparing(phrase -> phrase.days().from()));
        this.narrated = narrated;
        this.starts = starts;
    }

    /**
     * The phrase that dates a figure. Figures are asked for in reading order.
     *
     * @param mention where the figure stands
     * @param draft its event
     * @param whole the event that its event is a part of
     * @param parts the mentions of the figures that add up to it
     */
    Belief<TimePhrase> decide(EventMention mention, EventDraft draft, Optional<EventDraft> whole, List<EventMention> parts) {
        for (; next <= mention.sentence().index(); next++) {
            if (starts.containsKey(next)) {
                lastStart = Optional.of(starts.get(next));
                startedAt = next;
            }
        }
        Asked asked = new Asked(mention, draft, whole, parts);
        for (Step step : draft.reach() == Scope.TOTAL ? ofTotal : ofIncident) {
            Belief<TimePhrase> belief = Belief.of(step.days().apply(asked), step.origin());
            if (belief.value().isPresent()) {
                return belief;
            }
        }
        return Belief.none();
    }

    /** The day of the event that was told before in the same breath, where the figure's own statement is of no other day. */
    private Optional<TimePhrase> ofStoryBefore(Asked asked) {
        return beside(asked.draft()).filter(day -> agreesWithReport(day, asked.mention()));
    }

    /** What is told of its event, but for what a figure says that was only told next. */
    private static Optional<TimePhrase> ofEventSurely(Asked asked) {
        EventDraft draft = asked.draft();
        return draft.surely().filter(day -> !isBackdrop(day, asked.mention()) && !isOfLaterCount(draft.surelyBy(), asked.mention()));
    }

    /** What is told of its event by any of its mentions. */
    private static Optional<TimePhrase> ofEvent(Asked asked) {
        return asked.draft().when().filter(day -> !isOfLaterCount(asked.draft().whenBy(), asked.mention()));
    }

    /** The day on which the sentences before began to narrate, where a day of the report is told as well. */
    private Optional<TimePhrase> ofReportedNarrative(Asked asked) {
        boolean reported = asked.mention().setting().report().or(asked.draft()::report).isPresent();
        return reported ? narrative(asked.mention()) : Optional.empty();
    }

    /** A stretch that a looser clause of its sentence tells; a single day is no start of a total. */
    private static Optional<TimePhrase> ofLooseStretch(Asked asked) {
        return asked.mention().setting().loose().filter(phrase -> phrase.relation() != Relation.ON);
    }

    /**
     * "Gunmen killed nine farmers near a well. ... On Monday 12 traders were wounded": another count, told behind it and not at once, of
     * which nothing says that it is of the same event. Of a few, who may be a part of others, that cannot be told.
     */
    private static boolean isOfLaterCount(Optional<EventDraft.Link> teller, EventMention mention) {
        return teller.filter(link -> link.sieve().equals(FocusSieve.NAME) && link.mention().figure().isPresent()
                && link.mention().sentence().index() - mention.sentence().index() >= NOT_AT_ONCE
                && !link.mention().figure().flatMap(Story.Toll::of).equals(mention.figure().flatMap(Story.Toll::of))).isPresent();
    }

    /** Whether the figure's own statement is of the day, too, or of none: "On Monday four died. In Sake six were killed, police said on Wednesday". */
    private static boolean agreesWithReport(TimePhrase day, EventMention mention) {
        return mention.setting().report().filter(report -> !report.days().overlaps(day.days())).isEmpty();
    }

    /** "Raids have killed 11, a reporter said on Wednesday. ... The raids were allowed in August": a month long before what was just reported. */
    private static boolean isBackdrop(TimePhrase told, EventMention mention) {
        Optional<TimePhrase> report = mention.setting().report();
        return told.days().days() > NEWS_DAYS && told.days().first().isPresent() && report.isPresent() && report.get().days().days() == 1
                && told.days().until().isBefore(report.get().days().from().minusDays(NEWS_DAYS));
    }

    /** "Rangers were on patrol on Friday when they heard of poachers. They went there. Two men were arrested." */
    private Optional<TimePhrase> narrative(EventMention mention) {
        int at = mention.sentence().index();
        for (int i = at - 1; i >= at - NARRATIVE; i--) {
            if (narrated.containsKey(i)) {
                return Optional.of(narrated.get(i));
            }
        }
        return Optional.empty();
    }

    /** "Four were shot dead. Two on Monday ... Two on Tuesday": from the first day of the parts to the last, where all are told. */
    private Optional<TimePhrase> ofParts(List<EventMention> parts) {
        TimePhrase first = null;
        TimePhrase last = null;
        for (EventMention part : parts) {
            Optional<TimePhrase> told = part.setting().when().or(() -> narrative(part));
            if (told.isEmpty()) {
                return Optional.empty();
            }
            first = first == null || told.get().days().from().isBefore(first.days().from()) ? told.get() : first;
            last = last == null || told.get().days().until().isAfter(last.days().until()) ? told.get() : last;
        }
        if (first == null || first.days().equals(last.days())) {
            return Optional.ofNullable(first);
        }
        return Optional.of(new TimePhrase(first.span(), new Interval(first.days().from(), last.days().until()), Relation.DURING,
                DayReader.TOLD_STRETCH));
    }

    /** The day of the event that was told before, where nothing sets the two apart but their places; what is long past is no news beside. */
    private Optional<TimePhrase> beside(EventDraft draft) {
        return draft.beside().flatMap(this::told).filter(day -> !DayReader.isBackground(day, published));
    }

    /** The day of an event, or of the one beside it, and so on; events stand beside those that were told before them. */
    private Optional<TimePhrase> told(EventDraft draft) {
        List<EventDraft> silent = new ArrayList<>();
        Optional<EventDraft> next = Optional.of(draft);
        Optional<TimePhrase> day = Optional.empty();
        while (day.isEmpty() && next.isPresent()) {
            EventDraft one = next.get();
            day = one.surely().or(one::when).or(one::report).or(() -> told.getOrDefault(one, Optional.empty()));
            if (day.isEmpty() && told.containsKey(one)) {
                break;
            }
            silent.add(one);
            next = one.beside();
        }
        for (EventDraft one : silent) {
            told.put(one, day);
        }
        return day;
    }

    /**
     * From the start that was told last: that of a war wherever it stands, another only where it was told just before. The dead of a
     * war of which none was told yet count from the earliest that is told behind them.
     */
    private Optional<TimePhrase> ofStart(Asked asked) {
        int sentence = asked.mention().sentence().index();
        return asked.draft().when()
                .or(() -> lastStart.filter(start -> start.lasting() || sentence - startedAt <= JUST_BEFORE).flatMap(Start::days))
                .or(() -> asked.draft().type() == EventType.WAR && lastStart.isEmpty() ? startOfWar : Optional.empty());
    }
}
