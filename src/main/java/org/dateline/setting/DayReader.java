package org.dateline.setting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.clause.Counted;
import org.dateline.clause.CountedPhrase;
import org.dateline.clause.FigureKind;
import org.dateline.clause.FigureWords;
import org.dateline.clause.WordClass;
import org.dateline.setting.StoryWords.Type;
import org.dateline.text.Sentence;
import org.dateline.time.Publication;
import org.dateline.time.TimeExpression;
import org.dateline.time.TimePhrase.Relation;
import org.dateline.time.TimePhrase;

/** Reads from a figure's own sentence on which days the event took place, and on which day it was reported. */
public final class DayReader {

    private static final int CLAUSE_COST = 12;
    private static final int BEFORE_COST = 8;
    /** More than any day of the figure's own clause costs. */
    private static final int LOOSE = 10_000;
    /** The day of publication, where it is worked out, may be some days off. */
    private static final int WEEK = 7;
    /** A stretch of so many days is told of the age of things: "the 16th-century mosque". */
    private static final int AGE = 50 * 366;
    /** News are of days, at most of a month. */
    private static final int NEWS = 31;
    /** The name of the rule that puts the days of a stretch together. */
    public static final String TOLD_STRETCH = "told-stretch";
    /** The name of the rule that counts the days of a stretch up to a day that is told. */
    static final String COUNTED_STRETCH = "counted-stretch";
    /** The name of the rule that puts the two days of one night together. */
    public static final String TOLD_NIGHT = "told-night";
    /** Rules of the times room for hours, which tell the day less surely than a day's name beside them. */
    private static final Set<String> HOURS = Set.of("clock", "part", "some-part");

    private final FigureWords words;
    private final StoryWords story;
    private final EventNouns events;
    private final DayClauses clauses;
    private final ReportDayReader reports;
    private final StartReader starts;
    private final StretchReader stretches;

    public DayReader(FigureWords words, StoryWords story, EventNouns events) {
        this.words = words;
        this.story = story;
        this.events = events;
        this.clauses = new DayClauses(words, story, events);
        this.reports = new ReportDayReader(clauses);
        this.starts = new StartReader(clauses);
        this.stretches = new StretchReader(story, starts);
    }

    /** The phrase that dates the event of {@code figure}, among those of its sentence. */
    Optional<TimePhrase> when(Counted figure, List<Counted> peers, List<TimePhrase> phrases,
            Optional<Publication> published) {
        Sentence s = figure.sentence();
        if (phrases.isEmpty()) {
            return Optional.empty();
        }
        return phrases.stream()
                .filter(phrase -> !reports.isOfReport(s, phrase) && !reports.isOfCount(figure, phrase)
                        && !isOfOtherEvent(s, figure, phrase) && !isOfEarlier(figure, phrase) && (!starts.isComparison(s, phrase) || StartReader.isToldWhen(s, figure, phrase))
                        && (!phrase.rule().equals(TimePhrase.SINCE_WHEN) || StartReader.isToldWhen(s, figure, phrase))
                        && !isAge(phrase) && !isOfLater(figure, phrase) && !isModifier(s, phrase) && !isOfCourt(s, figure, phrase)
                        && !isToCome(phrase, published) && !phrase.rule().equals(TimePhrase.STREAK) && !isOfRelease(figure, phrase) && !isOfRecall(figure, phrase))
                .filter(phrase -> DayClauses.isWithin(s, figure, s.tokenAt(phrase.span().begin())))
                .min(Comparator.comparingInt(phrase -> cost(figure, peers, phrase) + (clauses.isFirm(figure, phrase) ? 0 : LOOSE)))
                .map(phrase -> stretches.whole(s, phrase, phrases))
                .map(phrase -> starts.fromBeginning(s, figure, phrase, published));
    }

    /**
     * The phrase by which a sentence without figures dates an event of the news; what is long past is background.
     *
     * @param noun the token of the noun that names the event; empty where a verb does
     */
    Optional<TimePhrase> ofContext(Sentence s, OptionalInt noun, List<TimePhrase> phrases, Optional<Publication> published) {
        Optional<TimePhrase> first = Optional.empty();
        if (isOfRelease(s)) {
            return first;
        }
        for (TimePhrase phrase : phrases) {
            boolean dated = !isHour(phrase) && (phrase.relation() == Relation.ON || phrase.relation() == Relation.DURING || isGoingOn(s, noun, phrase));
            if (dated && !isOfTrial(s, phrase) && !reports.isOfReport(s, phrase) && !clauses.isOfOtherVerb(s, noun, phrase) && !isFuture(phrase, published)
                    && !isOfSomethingElse(s, noun, phrase)) {
                if (phrase.rule().equals(DaysAfter.RULE)) {
                    return Optional.of(phrase);
                }
                TimePhrase all = stretches.whole(s, phrase, phrases);
                if (all != phrase) {
                    return Optional.of(all);
                }
                first = first.isEmpty() ? Optional.of(phrase) : first;
            }
        }
        return first;
    }

    /**
     * "The blast hit a hotel which reopened in May", "an operation launched in late May", "raids have increased over the past week":
     * what the stretch tells of is a thing that was hit, what the event is a part of, or how things went, not the event.
     */
    private boolean isOfSomethingElse(Sentence s, OptionalInt noun, TimePhrase phrase) {
        int begin = DayClauses.begin(s, phrase);
        return noun.isPresent() && noun.getAsInt() < begin && clauses.isOfThing(s, noun.getAsInt() + 1, begin)
                || phrase.relation() != Relation.ON && (starts.isBeginning(s, phrase) || isOfTrend(s, begin));
    }

    /** "The raids have gone on since Monday": since when what a noun names has lasted, in the news. */
    private boolean isGoingOn(Sentence s, OptionalInt noun, TimePhrase phrase) {
        return phrase.relation() == Relation.SINCE && noun.isPresent() && noun.getAsInt() < DayClauses.begin(s, phrase) && phrase.days().days() <= NEWS
                && !phrase.rule().equals(TimePhrase.STREAK) && !phrase.rule().equals(TimePhrase.SINCE_WHEN) && !starts.isComparison(s, phrase);
    }

    /** "had intensified over the past 48 hours": the last verb before the phrase says how things went. */
    private boolean isOfTrend(Sentence s, int begin) {
        for (int i = begin - 1; story.mayHave(Type.TREND, s) && i >= 0 && !s.is(i, ",") && !s.is(i, ";"); i--) {
            if (story.is(Type.TREND, s, i) || clauses.isVerb(s, i)) {
                return story.is(Type.TREND, s, i);
            }
        }
        return false;
    }

    /** The day on which a sentence without figures begins to narrate: "were on patrol on Friday when they heard". */
    public Optional<TimePhrase> ofNarrative(Sentence s, List<TimePhrase> phrases, Optional<Publication> published) {
        boolean begins = false;
        for (int i = 1; i + 1 < s.size() && !begins; i++) {
            begins = s.is(i, "when") && !s.is(i - 1, ",") || (s.is(i, "was") || s.is(i, "were")) && s.word(i + 1).endsWith("ing");
        }
        return !begins ? Optional.empty() : ofContext(s, OptionalInt.empty(), phrases, published).filter(phrase -> phrase.relation() == Relation.ON
                && phrase.days().days() == 1 && published.flatMap(Publication::best)
                        .filter(day -> !phrase.days().until().isBefore(day.minusDays(WEEK))).isPresent());
    }

    private static boolean isAge(TimePhrase phrase) {
        return phrase.days().first().isPresent() && phrase.days().last().isPresent() && phrase.days().days() > AGE;
    }

    /** "confessed on Friday to the murders", "was jailed in 1994 for": the verb before the day is of a court. */
    private boolean isOfTrial(Sentence s, TimePhrase phrase) {
        int begin = DayClauses.begin(s, phrase);
        return words.is(WordClass.TRIED, s, begin - 1) || words.is(WordClass.COURT, s, begin - 1);
    }

    private static boolean isFuture(TimePhrase phrase, Optional<Publication> published) {
        return published.flatMap(Publication::best).filter(day -> phrase.days().from().isAfter(day)).isPresent();
    }

    /** Whether a phrase tells of what is long past. */
    public static boolean isBackground(TimePhrase phrase, Optional<Publication> published) {
        return published.flatMap(Publication::best).filter(day -> phrase.days().until().isBefore(day.minusDays(NEWS)))
                .isPresent();
    }

    /** The phrase that dates the report or the count of a figure: "said on Saturday", "rose to 98 on Monday". */
    Optional<TimePhrase> report(Counted figure, List<TimePhrase> phrases) {
        return isTried(figure) || isFreed(figure) ? Optional.empty() : reports.read(figure, phrases);
    }

    /** "has confessed to killing four", "is accused of murdering": whenever that was reported, it happened long before. */
    private boolean isTried(Counted figure) {
        Sentence s = figure.sentence();
        int trigger = figure.reading().trigger().begin();
        if (figure.reading().fate().kind() == FigureKind.DETAINED || !words.mayHave(WordClass.TRIED, s)) {
            return false;
        }
        for (int i = 0; i < trigger; i++) {
            if (words.is(WordClass.TRIED, s, i) && (!s.is(i, "accused") || s.is(i + 1, "of")) && clauses.borders(s, i, trigger) == 0) {
                return true;
            }
        }
        return false;
    }

    /** The phrase by which a sentence without figures dates what is reported. */
    Optional<TimePhrase> reportOfContext(Sentence s, List<TimePhrase> phrases) {
        return reports.ofContext(s, phrases);
    }

    /** Whether a phrase stands in the clause that tells of the figure, or in one that hangs on it. */
    boolean isFirm(Counted figure, TimePhrase phrase) {
        return clauses.isFirm(figure, phrase);
    }

    /** The start from which running totals count that a sentence tells. */
    public Optional<Start> start(Sentence s, List<TimePhrase> phrases, Optional<Publication> published) {
        return starts.read(s, phrases, published);
    }

    /** "The truce ended on 3 March. Ninety people have been killed since": the start that the sentence before tells. */
    public Optional<Start> startBefore(Sentence s, Sentence before, List<TimePhrase> phrases, Optional<Publication> published) {
        return !StartReader.looksBack(s) ? Optional.empty() : phrases.stream()
                .filter(phrase -> phrase.relation() == Relation.ON && !isHour(phrase) && !isFuture(phrase, published) && !reports.isOfReport(before, phrase))
                .findFirst().map(phrase -> StartReader.untilNow(phrase, published)).filter(phrase -> phrase.relation() == Relation.SINCE)
                .map(phrase -> new Start(Optional.of(phrase), false));
    }

    /** Whether a duration says over how many days a sentence counts: "killed in three weeks of fighting". */
    public boolean isStretch(Sentence s, TimeExpression expression) {
        return stretches.isStretch(s, expression);
    }

    /** "killed in two days of clashes, police said on Wednesday": the days that a duration counts up to the day that its sentence tells. */
    public Optional<TimePhrase> upTo(Sentence s, TimeExpression expression, List<TimePhrase> beside) {
        return stretches.upTo(s, expression, beside);
    }

    /** Whether a phrase puts days together that are told as a stretch. */
    public static boolean isToldStretch(TimePhrase phrase) {
        return phrase.rule().equals(TOLD_STRETCH) || phrase.rule().equals(COUNTED_STRETCH);
    }

    /** Whether a phrase tells an hour and no day. */
    public static boolean isHour(TimePhrase phrase) {
        return HOURS.contains(phrase.rule());
    }

    /** "killed before the truce on Monday": the phrase dates what came after, not the event. */
    private boolean isOfOtherEvent(Sentence s, Counted figure, TimePhrase phrase) {
        return clauses.clauseWord(s, figure, phrase).filter(word -> story.is(Type.OTHER_EVENT, word)).isPresent();
    }

    /** "A day after the blast five more were shot": the phrase dates the blast alone, whatever its toll is now. */
    private boolean isOfEarlier(Counted figure, TimePhrase phrase) {
        Sentence s = figure.sentence();
        int end = s.tokenAt(phrase.span().end() - 1) + 1;
        int begin = figure.phrase().begin();
        boolean within = begin >= end && clauses.borders(s, end, begin) == 0 && !DayClauses.hasComma(s, end, begin);
        return phrase.rule().equals(DaysAfter.RULE) && !ReportDayReader.isToll(figure) && !within;
    }

    /**
     * "A court on Tuesday jailed a man who killed three", "an inquest into the deaths of five opened on Tuesday": the day
     * of a court, a plea, an inquest or a service is not that of the deaths.
     */
    private boolean isOfCourt(Sentence s, Counted figure, TimePhrase phrase) {
        int trigger = figure.reading().trigger().begin();
        if (phrase.relation() != Relation.ON && phrase.relation() != Relation.DURING || words.is(WordClass.COURT, s, trigger)
                || figure.reading().fate().kind() == FigureKind.DETAINED) {
            return false;
        }
        int first = Math.min(trigger, figure.phrase().begin());
        int court = -1;
        for (int i = 0; i < first; i++) {
            court = words.is(WordClass.COURT, s, i) ? i : court;
        }
        int begin = s.tokenAt(phrase.span().begin());
        int behind = Math.max(figure.phrase().end(), figure.reading().trigger().end());
        if (court < 0) {
            return false;
        }
        if (begin < first) {
            return true;
        }
        for (int i = behind; i < begin && phrase.relation() == Relation.ON; i++) {
            if (words.is(WordClass.COURT, s, i) || words.is(WordClass.SITTING, s, i)) {
                return true;
            }
        }
        return false;
    }

    /** "Three hostages were freed on Saturday": when they were let go is not when they were taken. */
    private boolean isOfRelease(Counted figure, TimePhrase phrase) {
        if (!isFreed(figure)) {
            return false;
        }
        Sentence s = figure.sentence();
        FigureKind kind = figure.reading().fate().kind();
        for (int i = s.tokenAt(phrase.span().begin()) - 1; i >= 0 && !s.is(i, ";"); i--) {
            if (!story.is(Type.RELEASE, s, i)
                    && words.verbs().at(s, i).filter(verb -> verb.senses().stream().anyMatch(sense -> sense.kind() == kind)).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** "They were handed over on Saturday": a sentence that tells only that those who were taken were let go. */
    private boolean isOfRelease(Sentence s) {
        if (!story.mayHave(Type.RELEASE, s)) {
            return false;
        }
        boolean freed = false;
        for (int i = 0; i < s.size(); i++) {
            if (words.verbs().at(s, i).filter(verb -> !verb.frees() && verb.senses().stream().anyMatch(sense -> sense.kind() != FigureKind.RETURNED)).isPresent() || events.has(s, i, i + 1)) {
                return false;
            }
            freed |= story.is(Type.RELEASE, s, i) && !s.is(i, "free") && !s.is(i, "freedom");
        }
        return freed;
    }

    /** Whether those who are counted were taken before, and the sentence tells only that they were let go. */
    private boolean isFreed(Counted figure) {
        FigureKind kind = figure.reading().fate().kind();
        if (kind != FigureKind.ABDUCTED && kind != FigureKind.DETAINED || !story.mayHave(Type.RELEASE, figure.sentence())) {
            return false;
        }
        CountedPhrase.Range trigger = figure.reading().trigger();
        boolean noun = trigger.begin() >= figure.phrase().begin() && trigger.end() <= figure.phrase().end();
        return noun || story.has(Type.RELEASE, figure.sentence(), trigger.begin(), trigger.end());
    }

    /** "on Monday blamed the state for the massacre that killed 300": the day of who speaks of what was long ago. */
    private boolean isOfRecall(Counted figure, TimePhrase phrase) {
        Sentence s = figure.sentence();
        int begin = DayClauses.begin(s, phrase);
        int end = DayClauses.end(s, phrase);
        int told = Math.min(figure.phrase().begin(), figure.reading().trigger().begin());
        return phrase.relation() == Relation.ON && end < told && (words.is(WordClass.RECALLING, s, end) || words.is(WordClass.RECALLING, s, begin - 1)
                || words.is(WordClass.RECALLING, s, begin - 2) && s.is(begin - 1, "on"));
    }

    /** "the war, which will enter its third year in March": no day of what has happened. */
    private static boolean isToCome(TimePhrase phrase, Optional<Publication> published) {
        return published.flatMap(Publication::best).filter(day -> phrase.days().from().isAfter(day.plusDays(WEEK)))
                .isPresent();
    }

    /** "a Christmas market": a holiday that only names a thing. */
    private static boolean isModifier(Sentence s, TimePhrase phrase) {
        int begin = s.tokenAt(phrase.span().begin());
        int end = s.tokenAt(phrase.span().end() - 1) + 1;
        return phrase.rule().equals("holiday") && (s.is(begin - 1, "a") || s.is(begin - 1, "the")) && s.isWord(end)
                && !s.isCapitalized(end);
    }

    private int cost(Counted figure, List<Counted> peers, TimePhrase phrase) {
        Sentence s = figure.sentence();
        int token = s.tokenAt(phrase.span().begin());
        CountedPhrase.Range trigger = figure.reading().trigger();
        int fromTrigger = distance(token, trigger.begin(), trigger.end());
        int fromPhrase = distance(token, figure.phrase().begin(), figure.phrase().end());
        int anchor = fromTrigger <= fromPhrase ? trigger.begin() : figure.phrase().begin();
        if (events.isDatedAt(s, token) || phrase.rule().equals(TimePhrase.ATTRIBUTIVE)) {
            // "Tuesday's attack came after a bomb killed nine on Saturday"
            boolean came = token < anchor && hasAfter(s, token, anchor);
            return hasBetween(peers, figure.phrase().end(), token) ? CLAUSE_COST + 1 : came ? CLAUSE_COST + BEFORE_COST : 0;
        }
        boolean leads = token < Math.min(figure.phrase().begin(), trigger.begin());
        int end = s.tokenAt(phrase.span().end() - 1) + 1;
        boolean heads = (s.is(end, "-") || s.is(end, ":")) && !s.isGlued(end);
        int before = leads ? token > 2 && !heads ? BEFORE_COST : 0 : heads ? 2 * CLAUSE_COST : 0;
        int outside = leads && clauses.isInRelativeClause(figure) ? 2 * CLAUSE_COST : 0;
        int loose = isHour(phrase) ? CLAUSE_COST : 0;
        // "One was killed on Monday and one on Thursday": a day before a figure that shares its verb is another's
        boolean others = trigger.end() <= token && token < figure.phrase().begin() && hasBetween(peers, 0, token);
        loose += others ? CLAUSE_COST : 0;
        return before + outside + loose + Math.min(fromTrigger, fromPhrase)
                + CLAUSE_COST * clauses.borders(s, Math.min(anchor, token), Math.max(anchor, token));
    }

    private static boolean hasAfter(Sentence s, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (s.is(i, "after") || s.is(i, "followed") || s.is(i, "following")) {
                return true;
            }
        }
        return false;
    }

    /** "On Tuesday, a day after nine were killed": the day is that of what is told later. */
    private boolean isOfLater(Counted figure, TimePhrase phrase) {
        return !phrase.rule().equals(DaysAfter.RULE) && clauses.isBehindLater(figure, phrase);
    }

    private static boolean hasBetween(List<Counted> peers, int from, int to) {
        return peers.stream().anyMatch(peer -> peer.phrase().begin() >= from && peer.phrase().end() <= to);
    }

    static int distance(int token, int begin, int end) {
        return token < begin ? begin - token : token >= end ? token - end + 1 : 0;
    }
}
