package org.dateline.belief;

import java.util.Optional;
import org.dateline.clause.Counted;
import org.dateline.clause.FigureKind;
import org.dateline.clause.Noun;
import org.dateline.event.Belief;
import org.dateline.event.EventMention;
import org.dateline.event.EventType;
import org.dateline.event.Origin;
import org.dateline.event.Scope;
import org.dateline.setting.DayReader;
import org.dateline.setting.StoryWords;
import org.dateline.setting.StoryWords.Type;
import org.dateline.text.Sentence;
import org.dateline.text.Words;
import org.dateline.time.TimePhrase;

/** Reads whether a figure tells of one event, of a bounded stretch, or is a running total. */
final class ScopeReader {

    private static final int NEAR = 5;
    private static final int FARTHEST = 25;
    private static final int BESIDE = 12;


    /** So many are killed by no one event but a disaster. */
    private static final int MANY = 1000;
    private static final int HUNDREDS = 200;
    /** Longer stretches than a month in days are no rough day of one event. */
    private static final int MONTH = 31;

    private final StoryWords words;

    ScopeReader(StoryWords words) {
        this.words = words;
    }

    /**
     * What the sentences around a figure tell of how it counts.
     *
     * @param ofDisaster whether the article is about one disaster, whose figures are of one event however they are put
     * @param runs whether the sentence before tells a start from which totals run
     * @param ofEpidemic whether it tells of an epidemic, whose dead and ill add up
     * @param ofSeveral whether its words name several things that happened, or what goes on: "bombings", "fighting"
     * @param stretch the token of the sentence from which it counts over some days: "in three weeks of fighting"
     */
    record Story(boolean ofDisaster, boolean runs, boolean ofEpidemic, boolean ofSeveral, Optional<Integer> stretch) {}

    /**
     * The scope of a figure.
     *
     * @param figure the figure
     * @param when the phrase of its own sentence that dates it
     * @param story what is told around it
     */
    Scope read(Counted figure, Optional<TimePhrase> when, Story story) {
        Sentence s = figure.sentence();
        boolean asOf = isAsOf(s);
        if (when.isPresent() && !asOf) {
            switch (when.get().relation()) {
                case SINCE -> {
                    return isOneNight(s, when.get()) ? Scope.INCIDENT : Scope.TOTAL;
                }
                case DURING -> {
                    boolean total = ofIllness(figure, story) && isPerfect(figure);
                    return total ? Scope.TOTAL : isOneEvent(figure, when.get(), story) ? Scope.INCIDENT : Scope.PERIOD;
                }
                case ON -> {
                    return Scope.INCIDENT;
                }
                case UNTIL -> {
                    if (when.get().rule().equals(TimePhrase.UNTIL_STRETCH)) {
                        return Scope.TOTAL;
                    }
                }
            }
        }
        if (asOf || isSinceThen(s) || isSinceSomething(figure) || ofIllness(figure, story)) {
            return Scope.TOTAL;
        }
        if (story.stretch().filter(token -> isBeside(figure, token)).isPresent()) {
            return Scope.PERIOD;
        }
        // "Floods have driven 3,000 from their homes": one event, however the verb is put.
        boolean disaster = story.ofDisaster() || words.has(Type.DISASTER, s, 0, s.size());
        boolean flight = figure.reading().fate().kind() == FigureKind.DISPLACED;
        boolean perfect = isPerfect(figure);
        boolean named = figure.phrase().fate().isPresent();
        if (flight && (perfect || named) && !disaster) {
            return Scope.TOTAL;
        }
        if (figure.reading().isToll() || figure.phrase().noun().type() == Noun.Type.CASUALTY) {
            return Scope.INCIDENT;
        }
        boolean vague = figure.phrase().quantity().best().isEmpty() && figure.phrase().quantity().low().orElse(0) >= HUNDREDS;
        boolean many = (vague || figure.phrase().quantity().stated().orElse(0) >= MANY) && !isPast(figure);
        boolean thousands = vague && figure.phrase().quantity().low().orElse(0) >= MANY && when.isEmpty() && !disaster && !isPast(figure)
                && (figure.reading().fate().kind() == FigureKind.KILLED || figure.reading().fate().kind() == FigureKind.INJURED);
        boolean total = thousands || story.runs() && (perfect || isTotal(figure))
                || perfect && !disaster && (many || hasEnduringSubject(figure)) || isSoFar(figure);
        return total ? Scope.TOTAL : Scope.INCIDENT;
    }

    /**
     * The scope of a figure whose days were decided.
     *
     * @param mention where it stands
     * @param days its days
     * @param reach what it counts, as far as its own sentence tells
     * @param type the sort of its event
     * @param story what is told around it
     */
    Scope decide(EventMention mention, Belief<TimePhrase> days, Scope reach, EventType type, Story story) {
        boolean open = days.origin() == Origin.REPORT || reach == Scope.TOTAL && (days.origin() == Origin.NONE || days.origin() == Origin.EVENT);
        if (open) {
            return reach;
        }
        Scope read = read(mention.figure().orElseThrow(), days.value(), story);
        boolean elsewhere = days.origin() == Origin.EVENT || days.origin() == Origin.STORY;
        return read == Scope.PERIOD && reach == Scope.INCIDENT && elsewhere && !isLasting(days.value().get(), type, mention)
                ? Scope.INCIDENT : read;
    }

    /**
     * Whether an event lasts over the stretch that another sentence tells of it: "a three-day siege", "over the weekend", "fought for
     * three days", "the raids killed 31"; not so "the ambush in 2020", of which a stretch says roughly when it was.
     */
    private static boolean isLasting(TimePhrase stretch, EventType type, EventMention mention) {
        Sentence s = mention.sentence();
        boolean goesOn = type == EventType.CLASH || type == EventType.WAR || type == EventType.RIOT;
        boolean several = type.isDone() && mention.definiteness() != EventMention.Definiteness.NONE && s.word(mention.end() - 1).endsWith("s");
        return goesOn || several || DayReader.isToldStretch(stretch) || Words.normalize(stretch.span().in(s.source())).contains("weekend");
    }

    /** Whether it counts those whom an epidemic killed or made ill, who add up. */
    private static boolean ofIllness(Counted figure, Story story) {
        FigureKind kind = figure.reading().fate().kind();
        return story.ofEpidemic() && (kind == FigureKind.KILLED || kind == FigureKind.INJURED) && figure.phrase().quantity().stated().orElse(2) > 1;
    }

    /** Whether some people, not one, are counted close to a token. */
    private static boolean isBeside(Counted figure, int token) {
        int begin = Math.min(figure.phrase().begin(), figure.reading().trigger().begin());
        int end = Math.max(figure.phrase().end(), figure.reading().trigger().end());
        return token >= begin - BESIDE && token <= end + BESIDE && figure.phrase().quantity().best().orElse(2) > 1;
    }

    /** "had killed": told of what was over then. */
    private static boolean isPast(Counted figure) {
        int trigger = figure.reading().trigger().begin();
        return figure.sentence().is(trigger - 1, "had") || figure.sentence().is(trigger - 2, "had");
    }

    /** "a total of 21 people". */
    private static boolean isTotal(Counted figure) {
        int begin = figure.phrase().begin();
        Sentence s = figure.sentence();
        return s.is(begin - 1, "of") && s.is(begin - 2, "total") || s.is(begin, "a") && s.is(begin + 1, "total");
    }

    /** "has killed", "have been displaced", "has forced 3,000 to flee", "has displaced 12 and killed three". */
    private boolean isPerfect(Counted figure) {
        Sentence s = figure.sentence();
        int trigger = figure.reading().trigger().begin();
        int phrase = figure.phrase().begin();
        if (s.is(trigger - 1, "being") && (s.is(trigger - 2, "are") || s.is(trigger - 2, "is"))) {
            return true;
        }
        if (hasPerfectBefore(s, trigger, trigger > phrase ? figure.phrase().end() : 0)
                || trigger > phrase && hasPerfectBefore(s, phrase, 0)) {
            return true;
        }
        int and = trigger - 1;
        if (s.is(and, "and") || s.is(and, "or")) {
            for (int i = and - 1; i >= Math.max(0, and - FARTHEST) && !isEnd(s, i); i--) {
                if (words.is(Type.PERFECT, s, i)) {
                    return true;
                }
            }
        }
        return figure.source().filter(source -> source.sentence() == s)
                .filter(source -> source.reading().trigger().begin() < trigger).map(this::isPerfect).orElse(false);
    }

    private boolean hasPerfectBefore(Sentence s, int token, int border) {
        return words.has(Type.PERFECT, s, Math.max(border, token - NEAR), token);
    }

    private boolean hasEnduringSubject(Counted figure) {
        Sentence s = figure.sentence();
        int trigger = figure.reading().trigger().begin();
        for (int i = trigger - 1; i >= 0 && !isEnd(s, i); i--) {
            if (words.is(Type.ENDURING, s, i)) {
                return !isOfOnePlace(s, i);
            }
        }
        for (int i = trigger + 1; i < s.size() && !isEnd(s, i) && !s.is(i, ","); i++) {
            if (words.is(Type.CONFLICT, s, i)) {
                return true;
            }
        }
        return false;
    }

    /** "air strikes that ripped through a market", "shells which hit a school": they came down at once, whatever they left. */
    private static boolean isOfOnePlace(Sentence s, int noun) {
        boolean relative = (s.is(noun + 1, "that") || s.is(noun + 1, "which")) && !s.is(noun + 2, "have") && !s.is(noun + 2, "has") && !s.is(noun + 2, "began");
        boolean past = s.word(noun + 2).endsWith("ed") || s.is(noun + 2, "hit") || s.is(noun + 2, "struck") || s.is(noun + 2, "tore") || s.is(noun + 2, "fell");
        for (int i = noun + 3; relative && past && i < Math.min(s.size(), noun + NEAR + 3); i++) {
            if (s.is(i, "a") || s.is(i, "an") || s.is(i, "the")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEnd(Sentence s, int i) {
        return s.is(i, ".") || s.is(i, ";");
    }

    /** "last December ... when a bomb exploded": a stretch that only says roughly when one thing happened. */
    private boolean isOneEvent(Counted figure, TimePhrase when, Story story) {
        Sentence s = figure.sentence();
        long days = when.days().days();
        boolean lone = figure.phrase().quantity().best().orElse(0) == 1;
        if (isOneNight(s, when)) {
            return true;
        }
        if (DayReader.isToldStretch(when)) {
            return false;
        }
        if (days == 1 || lone || when.rule().equals("past-units") && when.span().in(s.source()).contains("24")) {
            return true;
        }
        for (String word : Words.normalize(when.span().in(s.source())).split(" ")) {
            if (words.is(Type.STRETCH, word)) {
                return false;
            }
        }
        for (int i = 0; i < s.size(); i++) {
            if (s.is(i, "when") || words.is(Type.SINGLE_EVENT, s, i)) {
                return true;
            }
        }
        boolean taken = figure.reading().fate().kind() == FigureKind.DETAINED || figure.reading().fate().kind() == FigureKind.DISPLACED;
        boolean many = figure.phrase().quantity().best().isEmpty() && figure.phrase().quantity().low().orElse(0) >= HUNDREDS
                || taken && figure.phrase().quantity().stated().orElse(0) >= HUNDREDS;
        return days <= MONTH && !story.ofSeveral() && !many && !isPerfect(figure);
    }

    /** "between Monday night and Tuesday morning", "in the night from Monday to Tuesday": two days, but one night. */
    private boolean isOneNight(Sentence s, TimePhrase when) {
        if (when.rule().equals(DayReader.TOLD_NIGHT)) {
            return true;
        }
        if (when.days().days() != 2) {
            return false;
        }
        int nights = 0;
        boolean morning = false;
        for (String word : Words.normalize(when.span().in(s.source())).split(" ")) {
            nights += words.is(Type.NIGHT, word) ? 1 : 0;
            morning |= words.is(Type.MORNING, word);
        }
        int begin = s.tokenAt(when.span().begin());
        return nights == 1 && (morning || when.relation() == TimePhrase.Relation.SINCE) || nights == 0 && s.span().contains(when.span()) && words.is(Type.NIGHT, s, begin - 1);
    }

    private static boolean isAsOf(Sentence s) {
        for (int i = 0; i + 1 < s.size(); i++) {
            if (s.is(i, "as") && s.is(i + 1, "of") && !s.is(i + 2, "the")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSinceThen(Sentence s) {
        for (int i = 0; i + 1 < s.size(); i++) {
            if (s.is(i, "since") && s.is(i + 1, "then")) {
                return true;
            }
        }
        return false;
    }

    /** "have been killed since the offensive began": a start that has no day; not "the first since the war began". */
    private boolean isSinceSomething(Counted figure) {
        Sentence s = figure.sentence();
        int told = Math.max(figure.phrase().end(), figure.reading().trigger().end());
        for (int i = told; i + 1 < s.size() && !isEnd(s, i); i++) {
            if (s.is(i, "since")) {
                return isPerfect(figure) && !words.has(Type.COMPARISON, s, told, i);
            }
        }
        return false;
    }

    /** "have been killed so far"; of bodies that are being found it is still one event. */
    private static boolean isSoFar(Counted figure) {
        Sentence s = figure.sentence();
        boolean body = figure.phrase().noun().type() == Noun.Type.BODY;
        for (int i = 0; i + 1 < s.size(); i++) {
            if (s.is(i, "so") && s.is(i + 1, "far") && !body && !s.is(i - 1, "toll") || s.is(i, "to") && s.is(i + 1, "date")) {
                return true;
            }
        }
        return false;
    }
}
