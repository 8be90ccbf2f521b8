package org.dateline.setting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.clause.Counted;
import org.dateline.clause.CountedPhrase;
import org.dateline.clause.FigureKind;
import org.dateline.clause.FigureWords;
import org.dateline.clause.Mark;
import org.dateline.clause.Noun;
import org.dateline.clause.WordClass;
import org.dateline.setting.StoryWords.Type;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.WordSet;
import org.dateline.text.Sentence;
import org.dateline.time.Interval;
import org.dateline.time.Publication;
import org.dateline.time.TimeExpression;
import org.dateline.time.TimePhrase;
import org.dateline.time.TimePhrase.Relation;

/** Reads from a figure's own sentence on which days the event took place, and on which day it was reported. */
public final class DayReader {

    private static final int CLAUSE_COST = 12;
    private static final int BEFORE_COST = 8;
    private static final int LEADING = 2;
    private static final int FARTHEST_SPEECH = 9;
    /** How far before "since" the word of a comparison stands: "the deadliest attack on the city since 2013". */
    private static final int COMPARISON = 15;
    /** How far behind "since" its day stands: "since the battle for the city last year". */
    private static final int SINCE = 8;
    /** The day of publication, where it is worked out, may be some days off. */
    private static final int WEEK = 7;
    /** What began longer ago in days, "in power since 1963", is not what tolls run from. */
    private static final int LONGEST = 20 * 366;
    /** News are of days, at most of a month. */
    private static final int NEWS = 31;
    /** TIMEX3 values of two days up to some months. */
    private static final Pattern STRETCHES = Pattern.compile("P([2-9]|[1-9]\\d)D|P\\d{1,2}[WM]|PT(4[89]|[5-9]\\d)H");
    /** The name of the rule that puts the days of a stretch together. */
    public static final String TOLD_STRETCH = "told-stretch";
    private static final WordSet ENDS = WordSet.of("ended", "ending", "until", "till");
    private static final String[] NUMBERS = {"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};
    /** Rules of the times room for hours, which tell the day less surely than a day's name beside them. */
    private static final Set<String> HOURS = Set.of("clock", "part", "some-part");

    private final FigureWords words;
    private final StoryWords story;
    private final EventNouns events;

    public DayReader(FigureWords words, StoryWords story, EventNouns events) {
        this.words = words;
        this.story = story;
        this.events = events;
    }

    /** The phrase that dates the event of {@code figure}, among those of its sentence. */
    Optional<TimePhrase> when(Counted figure, List<Counted> peers, List<TimePhrase> phrases,
            Optional<Publication> published) {
        Sentence s = figure.sentence();
        if (phrases.isEmpty()) {
            return Optional.empty();
        }
        return phrases.stream()
                .filter(phrase -> !isOfReport(s, phrase) && !isOfCount(figure, phrase)
                        && !isOfOtherEvent(s, figure, phrase) && !isOfEarlier(figure, phrase) && (!isComparison(s, phrase) || isToldWhen(s, figure, phrase))
                        && (!phrase.rule().equals(TimePhrase.SINCE_WHEN) || isToldWhen(s, figure, phrase))
                        && !isModifier(s, phrase) && !isOfCourt(s, figure, phrase)
                        && !isToCome(phrase, published))
                .filter(phrase -> isWithin(s, figure, s.tokenAt(phrase.span().begin())))
                .min(Comparator.comparingInt(phrase -> cost(figure, peers, phrase)))
                .map(phrase -> untilEnd(s, withNext(s, phrase, phrases), phrases))
                .map(phrase -> fromBeginning(s, figure, phrase, published));
    }

    /** The phrase that dates the report or the count of {@code figure}: "said on Saturday", "rose to 98 on Monday". */
    Optional<TimePhrase> report(Counted figure, List<TimePhrase> phrases) {
        Sentence s = figure.sentence();
        if (phrases.isEmpty()) {
            return Optional.empty();
        }
        TimePhrase ofReport = null;
        TimePhrase ofCount = null;
        for (TimePhrase phrase : phrases) {
            if (isOfReport(s, phrase)) {
                ofReport = nearer(s, figure, ofReport, phrase);
            } else if (isOfCount(figure, phrase)) {
                ofCount = nearer(s, figure, ofCount, phrase);
            }
        }
        return Optional.ofNullable(ofReport != null ? ofReport : ofCount);
    }

    /** Of two phrases the one nearer to the figure, the first where they are alike. */
    private static TimePhrase nearer(Sentence s, Counted figure, TimePhrase one, TimePhrase other) {
        return one == null || distance(s, figure, other) < distance(s, figure, one) ? other : one;
    }

    private static int distance(Sentence s, Counted figure, TimePhrase phrase) {
        return distance(s.tokenAt(phrase.span().begin()), figure.phrase().begin(), figure.phrase().end());
    }

    /**
     * The phrase by which a sentence without figures dates an event of the news; what is long past is background.
     *
     * @param noun the token of the noun that names the event; empty where a verb does
     */
    Optional<TimePhrase> ofContext(Sentence s, OptionalInt noun, List<TimePhrase> phrases, Optional<Publication> published) {
        Optional<TimePhrase> first = Optional.empty();
        for (TimePhrase phrase : phrases) {
            boolean dated = !isHour(phrase) && (phrase.relation() == Relation.ON || phrase.relation() == Relation.DURING);
            if (dated && !isOfReport(s, phrase) && !isOfOtherVerb(s, noun, phrase) && !isFuture(phrase, published)) {
                if (phrase.rule().equals(DaysAfter.RULE)) {
                    return Optional.of(phrase);
                }
                TimePhrase all = untilEnd(s, withNext(s, phrase, phrases), phrases);
                if (all != phrase) {
                    return Optional.of(all);
                }
                first = first.isEmpty() ? Optional.of(phrase) : first;
            }
        }
        return first;
    }

    /** "On Monday the president condemned the attack": a verb stands between the day and the noun, so the day is the verb's. */
    private boolean isOfOtherVerb(Sentence s, OptionalInt noun, TimePhrase phrase) {
        int end = s.tokenAt(phrase.span().end() - 1) + 1;
        if (noun.isEmpty() || end > noun.getAsInt()) {
            return false;
        }
        for (int i = end; i < noun.getAsInt(); i++) {
            if (isVerb(s, i) && !events.has(s, i, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isVerb(Sentence s, int i) {
        return isSpeech(s, i) || words.verbs().at(s, i).isPresent() && !s.word(i).endsWith("ing") || s.word(i).endsWith("ed") && !s.isCapitalized(i);
    }

    /**
     * Whether a phrase stands in the clause that tells of the figure, or in one that hangs on it; not so one before it: "on
     * Friday police hunted a man after he had shot two".
     */
    boolean isFirm(Counted figure, TimePhrase phrase) {
        Sentence s = figure.sentence();
        int end = s.tokenAt(phrase.span().end() - 1) + 1;
        int told = Math.min(figure.phrase().begin(), figure.reading().trigger().begin());
        boolean joined = false;
        for (int i = told - 1; i >= end; i--) {
            Optional<Mark.Type> mark = words.marks().at(s, i).map(Mark::type);
            boolean opens = mark.filter(type -> type == Mark.Type.SUBORDINATE || type == Mark.Type.RELATIVE).isPresent();
            if (opens) {
                return i <= end + 1;
            }
            joined |= mark.filter(type -> type == Mark.Type.AND).isPresent();
            if (i < told - 1 && isVerb(s, i) && mark.isEmpty()) {
                if (!joined) {
                    return true;
                }
                joined = false;
            }
        }
        return true;
    }

    private static boolean isFuture(TimePhrase phrase, Optional<Publication> published) {
        return published.flatMap(Publication::best).filter(day -> phrase.days().from().isAfter(day)).isPresent();
    }

    /** Whether a phrase tells of what is long past. */
    public static boolean isBackground(TimePhrase phrase, Optional<Publication> published) {
        return published.flatMap(Publication::best).filter(day -> phrase.days().until().isBefore(day.minusDays(NEWS)))
                .isPresent();
    }

    /** The phrase by which a sentence without figures dates what is reported. */
    Optional<TimePhrase> reportOfContext(Sentence s, List<TimePhrase> phrases) {
        for (TimePhrase phrase : phrases) {
            if (isOfReport(s, phrase)) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    /** The start from which running totals count: "since March 2011", "the war, which began in 2011". */
    public Optional<TimePhrase> start(Sentence s, List<TimePhrase> phrases, Optional<Publication> published) {
        for (TimePhrase phrase : phrases) {
            if (phrase.relation() == Relation.SINCE || isBeginning(s, phrase)) {
                TimePhrase start = untilNow(phrase, published);
                if (start.relation() == Relation.SINCE && start.days().days() < LONGEST && !isComparison(s, phrase)) {
                    return Optional.of(start);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a phrase tells an hour and no day. */
    public static boolean isHour(TimePhrase phrase) {
        return HOURS.contains(phrase.rule());
    }

    /** "killed in three weeks of fighting": whether a duration says over how many days a sentence counts. */
    public boolean isStretch(Sentence s, TimeExpression expression) {
        int begin = s.tokenAt(expression.evidence().span().begin());
        int before = s.is(begin - 1, "the") ? begin - 2 : begin - 1;
        boolean over = s.is(before, "in") || s.is(before, "over") || s.is(before, "during") || s.is(before, "within");
        boolean since = s.is(s.tokenAt(expression.evidence().span().end() - 1) + 1, "since");
        return over && !since && expression.type() == TimeExpression.Type.DURATION && !story.has(Type.COMPARISON, s, begin - COMPARISON, begin)
                && expression.value().filter(value -> STRETCHES.matcher(value).matches()).isPresent();
    }

    /** "on Tuesday and Wednesday": both days, whichever of them was taken. */
    private static TimePhrase withNext(Sentence s, TimePhrase phrase, List<TimePhrase> phrases) {
        for (TimePhrase other : phrases) {
            TimePhrase first = other.span().begin() < phrase.span().begin() ? other : phrase;
            TimePhrase second = first == phrase ? other : phrase;
            int end = s.tokenAt(first.span().end() - 1) + 1;
            boolean joined = other != phrase && s.is(end, "and") && s.tokenAt(second.span().begin()) == end + 1;
            if (joined && first.relation() == Relation.ON && second.relation() == Relation.ON
                    && first.days().from().isBefore(second.days().from())) {
                return new TimePhrase(first.span().union(second.span()), new Interval(first.days().from(), second.days().until()),
                        Relation.DURING, TOLD_STRETCH);
            }
        }
        return phrase;
    }

    /** "broke out on Friday and went on until Sunday", "a three-day siege ended on Sunday": all days from the first to the last. */
    private TimePhrase untilEnd(Sentence s, TimePhrase phrase, List<TimePhrase> phrases) {
        for (TimePhrase last : phrases) {
            if (!isEnd(s, last) || last.days().last().isEmpty()) {
                continue;
            }
            Optional<LocalDate> began = phrases.stream().filter(first -> first != last && first.relation() == Relation.ON && isBeginning(s, first))
                    .map(first -> first.days().from()).findFirst().or(() -> counted(s, last));
            if (began.filter(day -> day.isBefore(last.days().last().get())).isPresent()) {
                return new TimePhrase(last.span(), Interval.ofDays(began.get(), last.days().last().get()), Relation.DURING, TOLD_STRETCH);
            }
        }
        return phrase;
    }

    /** "went on until Sunday", "ended on Sunday". */
    private static boolean isEnd(Sentence s, TimePhrase phrase) {
        int begin = s.tokenAt(phrase.span().begin());
        return phrase.relation() == Relation.UNTIL || ENDS.has(s, begin) || ENDS.has(s, begin - 1);
    }

    /** "a three-day siege": the first day, counted back from the last. */
    private static Optional<LocalDate> counted(Sentence s, TimePhrase last) {
        for (int i = 1; i + 2 < s.size(); i++) {
            int days = s.is(i, "-") && s.is(i + 1, "day") ? 1 + Arrays.asList(NUMBERS).indexOf(s.word(i - 1)) : 0;
            if (days > 1) {
                return last.days().last().map(day -> day.minusDays(days - 1));
            }
        }
        return Optional.empty();
    }

    /** "the war that erupted in March 2011 has killed": the count runs from there to the day of publication. */
    private TimePhrase fromBeginning(Sentence s, Counted figure, TimePhrase phrase, Optional<Publication> published) {
        return isSince(s, figure, phrase) || isBeginning(s, phrase) ? untilNow(phrase, published) : phrase;
    }

    /** "erupted in Sudan in April": the verb of a beginning, with no other verb and no comma behind it. */
    private boolean isBeginning(Sentence s, TimePhrase phrase) {
        for (int i = s.tokenAt(phrase.span().begin()) - 1; i >= 0 && !s.is(i, ",") && !s.is(i, ";"); i--) {
            if (story.is(Type.BEGINNING, s, i) || s.is(i, "out") && s.is(i - 1, "broke")) {
                return true;
            }
            if (isVerb(s, i)) {
                return false;
            }
        }
        return false;
    }

    /** From the beginning of a phrase to the day of publication. */
    private static TimePhrase untilNow(TimePhrase phrase, Optional<Publication> published) {
        Optional<LocalDate> until = published.map(known -> known.best().map(day -> day.plusDays(1))
                .orElse(known.days().until()));
        boolean usable = until.isPresent() && phrase.days().from().isBefore(until.get())
                && phrase.relation() != Relation.SINCE;
        return usable ? new TimePhrase(phrase.span(), new Interval(phrase.days().from(), until.get()),
                Relation.SINCE, phrase.rule()) : phrase;
    }

    /** "said on Saturday", "told reporters late Wednesday", "on Monday reported that". */
    boolean isOfReport(Sentence s, TimePhrase phrase) {
        int begin = s.tokenAt(phrase.span().begin());
        int end = s.tokenAt(phrase.span().end() - 1) + 1;
        for (int i = begin - 1; i >= Math.max(0, begin - 4); i--) {
            if (isSpeech(s, i) || words.marks().at(s, i).filter(mark -> mark.type() == Mark.Type.FEAR).isPresent()) {
                return true;
            }
            if (!s.isWord(i) || words.marks().hasWord(s, i) && !s.is(i, "in") && !s.is(i, "dead") || events.has(s, i, i + 1)) {
                break;
            }
        }
        return isSpeech(s, end) && begin > 0 || begin < LEADING && leadsSpeech(s, end)
                || !s.is(end, ",") && !events.has(s, 0, begin) && leadsSpeech(s, end);
    }

    /** "On Monday the army said", "Last month the navy admitted": the first verb behind the day tells of a statement. */
    private boolean leadsSpeech(Sentence s, int end) {
        for (int i = end; i < Math.min(s.size(), end + FARTHEST_SPEECH); i++) {
            if (isSpeech(s, i)) {
                return true;
            }
            if (s.is(i, ",") && i > end || isVerb(s, i) || words.marks().at(s, i).filter(mark -> mark.type() == Mark.Type.BE || mark.type() == Mark.Type.HAVE).isPresent()
                    || s.isNumeric(i)) {
                return false;
            }
        }
        return false;
    }

    /** "rose to 98 on Monday", "three bodies were found on Sunday": the day of the count, not of the event. */
    private boolean isOfCount(Counted figure, TimePhrase phrase) {
        Sentence s = figure.sentence();
        int begin = s.tokenAt(phrase.span().begin());
        int told = Math.max(figure.phrase().end(), figure.reading().trigger().begin() + 1);
        return isToll(figure) && phrase.relation() == Relation.ON && !phrase.rule().equals(DaysAfter.RULE) && !events.isDatedAt(s, begin) && begin >= told
                && borders(s, told - 1, begin) == 0 && !events.has(s, told, begin);
    }

    /** "killed before the truce on Monday": the phrase dates what came after, not the event. */
    private boolean isOfOtherEvent(Sentence s, Counted figure, TimePhrase phrase) {
        return clauseWord(s, figure, phrase).filter(word -> story.is(Type.OTHER_EVENT, word)).isPresent();
    }

    /** "A day after the blast five more were shot": the phrase dates the blast alone, whatever its toll is now. */
    private boolean isOfEarlier(Counted figure, TimePhrase phrase) {
        Sentence s = figure.sentence();
        int end = s.tokenAt(phrase.span().end() - 1) + 1;
        int begin = figure.phrase().begin();
        boolean within = begin >= end && borders(s, end, begin) == 0 && !hasComma(s, end, begin);
        return phrase.rule().equals(DaysAfter.RULE) && !isToll(figure) && !within;
    }

    private static boolean hasComma(Sentence s, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (s.is(i, ",")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isToll(Counted figure) {
        return figure.reading().isToll() || figure.phrase().noun().type() == Noun.Type.BODY;
    }

    /** "the deadliest attack since 2013", "the first deaths since the truce began": nothing is counted from there. */
    private boolean isComparison(Sentence s, TimePhrase phrase) {
        int begin = s.tokenAt(phrase.span().begin());
        for (int i = begin; i >= Math.max(0, begin - SINCE); i--) {
            if (s.is(i, "since")) {
                return story.has(Type.COMPARISON, s, i - COMPARISON, i);
            }
        }
        return false;
    }

    /** "the worst since 2014, when 66 people died": of those the year behind "since" is told. */
    private static boolean isToldWhen(Sentence s, Counted figure, TimePhrase phrase) {
        int end = s.tokenAt(phrase.span().end() - 1) + 1;
        boolean when = s.is(end, "when") || s.is(end, ",") && s.is(end + 1, "when");
        return phrase.rule().equals(TimePhrase.SINCE_WHEN) && when && figure.phrase().begin() > end;
    }

    /**
     * "A court on Tuesday jailed a man who killed three", "an inquest into the deaths of five opened on Tuesday": the day
     * of a court, a plea, an inquest or a service is not that of the deaths.
     */
    private boolean isOfCourt(Sentence s, Counted figure, TimePhrase phrase) {
        int trigger = figure.reading().trigger().begin();
        if (phrase.relation() != Relation.ON || words.is(WordClass.COURT, s, trigger)
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
        for (int i = behind; i < begin; i++) {
            if (words.is(WordClass.COURT, s, i) || words.is(WordClass.SITTING, s, i)) {
                return true;
            }
        }
        return false;
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

    /** "killed since the offensive opened on 18 June": the count runs from that day. */
    private boolean isSince(Sentence s, Counted figure, TimePhrase phrase) {
        int end = s.tokenAt(phrase.span().end() - 1) + 1;
        return clauseWord(s, figure, phrase).filter("since"::equals).isPresent()
                || s.is(end, "to") && s.is(end + 1, "date");
    }

    /** The word that opens the clause between the figure and a phrase behind it. */
    private Optional<String> clauseWord(Sentence s, Counted figure, TimePhrase phrase) {
        int begin = s.tokenAt(phrase.span().begin());
        for (int i = begin - 1; i >= Math.max(figure.phrase().end(), figure.reading().trigger().end()); i--) {
            String word = s.word(i);
            if (story.is(Type.OTHER_EVENT, s, i) || word.equals("since") || word.equals("after")) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private boolean isSpeech(Sentence s, int i) {
        return words.marks().at(s, i).filter(mark -> mark.type() == Mark.Type.SPEECH).isPresent();
    }

    private int cost(Counted figure, List<Counted> peers, TimePhrase phrase) {
        Sentence s = figure.sentence();
        int token = s.tokenAt(phrase.span().begin());
        if (events.isDatedAt(s, token) || phrase.rule().equals(TimePhrase.ATTRIBUTIVE)) {
            return hasBetween(peers, figure.phrase().end(), token) ? CLAUSE_COST + 1 : 0;
        }
        CountedPhrase.Range trigger = figure.reading().trigger();
        int fromTrigger = distance(token, trigger.begin(), trigger.end());
        int fromPhrase = distance(token, figure.phrase().begin(), figure.phrase().end());
        int anchor = fromTrigger <= fromPhrase ? trigger.begin() : figure.phrase().begin();
        boolean leads = token < Math.min(figure.phrase().begin(), trigger.begin());
        int end = s.tokenAt(phrase.span().end() - 1) + 1;
        boolean heads = (s.is(end, "-") || s.is(end, ":")) && !s.isGlued(end);
        int before = leads ? token > 2 && !heads ? BEFORE_COST : 0 : heads ? 2 * CLAUSE_COST : 0;
        int outside = leads && isInRelativeClause(figure) ? 2 * CLAUSE_COST : 0;
        int hour = isHour(phrase) ? CLAUSE_COST : 0;
        return before + outside + hour + Math.min(fromTrigger, fromPhrase)
                + CLAUSE_COST * borders(s, Math.min(anchor, token), Math.max(anchor, token));
    }

    private static boolean hasBetween(List<Counted> peers, int from, int to) {
        return peers.stream().anyMatch(peer -> peer.phrase().begin() >= from && peer.phrase().end() <= to);
    }

    /** "mourned on Sunday for the 179 who perished": what goes before dates the mourning. */
    private boolean isInRelativeClause(Counted figure) {
        Sentence s = figure.sentence();
        for (int i = figure.phrase().end(); i < Math.min(s.size(), figure.reading().trigger().begin()); i++) {
            if (words.marks().at(s, i).filter(mark -> mark.type() == Mark.Type.RELATIVE).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static int distance(int token, int begin, int end) {
        return token < begin ? begin - token : token >= end ? token - end + 1 : 0;
    }

    /** How many clauses begin between two tokens. */
    private int borders(Sentence s, int from, int to) {
        int borders = 0;
        for (int i = from + 1; i < to; i++) {
            Optional<Lexicon.Match<Mark>> mark = words.marks().longestAt(s, i);
            if (mark.isPresent()) {
                switch (mark.get().value().type()) {
                    case RELATIVE, SUBORDINATE, BUT -> borders++;
                    default -> { }
                }
            } else if (s.is(i, ";") || s.is(i, ".")) {
                borders += 2;
            }
        }
        return borders;
    }

    /** Whether no sentence ends between the figure and a token; headlines run into the text that follows them. */
    static boolean isWithin(Sentence s, Counted figure, int token) {
        int begin = Math.min(token, figure.phrase().begin());
        int end = Math.max(token, figure.phrase().end());
        for (int i = begin; i < end; i++) {
            if (s.is(i, ".") && i + 1 < s.size() && s.isCapitalized(i + 1) && i > begin) {
                return false;
            }
        }
        return true;
    }
}
