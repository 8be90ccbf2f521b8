package org.dateline.setting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.lexicon.WordSet;
import org.dateline.setting.StoryWords.Type;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.time.Interval;
import org.dateline.time.Publication;
import org.dateline.time.TimeExpression;
import org.dateline.time.TimePhrase.Relation;
import org.dateline.time.TimePhrase;

/** Puts the days of a stretch together: "on Tuesday and Wednesday", "a three-day siege ended on Sunday". */
final class StretchReader {

    /** TIMEX3 values of two days up to some months. */
    private static final Pattern STRETCHES = Pattern.compile("P([2-9]|[1-9]\\d)D|P\\d{1,2}[WM]|PT(4[89]|[5-9]\\d)H");
    /** The rule of the times room for "the past three days". */
    private static final String PAST = "past-units";
    /** A statement is of the days before publication. */
    private static final int WEEK = 7;
    private static final WordSet ENDS = WordSet.of("ended", "ending", "until", "till", "continued", "continuing");
    private static final String[] NUMBERS = {"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};
    /** How far before a stretch the word of a comparison stands: "the deadliest attack in two weeks". */
    private static final int COMPARISON = 15;
    /** How far before a stretch the word of an order stands: "the second attack in three days". */
    private static final int ORDER = 4;

    private final StoryWords story;
    private final StartReader starts;

    StretchReader(StoryWords story, StartReader starts) {
        this.story = story;
        this.starts = starts;
    }

    /** All days of the stretch that a phrase is a part of, the phrase itself where it is of none. */
    TimePhrase whole(Sentence s, TimePhrase phrase, List<TimePhrase> phrases) {
        return night(s, phrase, phrases).or(() -> counted(s, phrase, phrases)).orElseGet(() -> untilEnd(s, withNext(s, phrase, phrases), phrases));
    }

    /** "killed 40 over the past three days, the army said on Tuesday": counted back from the day of the statement. */
    static TimePhrase countedBack(TimePhrase phrase, Optional<TimePhrase> report, Optional<Publication> published) {
        Optional<LocalDate> today = published.flatMap(Publication::best);
        if (!phrase.rule().equals(PAST) || today.isEmpty() || report.isEmpty() || report.get().days().days() != 1
                || !phrase.days().last().equals(today)) {
            return phrase;
        }
        long late = ChronoUnit.DAYS.between(report.get().days().from(), today.get());
        return late <= 0 || late > WEEK ? phrase : new TimePhrase(phrase.span(), phrase.days().plusDays(-late), phrase.relation(),
                phrase.rule());
    }

    /**
     * "killed in three weeks of fighting", "three days of riots left": whether a duration says over how many days a sentence counts;
     * not so "the second attack in three days".
     */
    boolean isStretch(Sentence s, TimeExpression expression) {
        int begin = s.tokenAt(expression.evidence().span().begin());
        int end = s.tokenAt(expression.evidence().span().end() - 1) + 1;
        int before = s.is(begin - 1, "the") || s.is(begin - 1, "a") ? begin - 2 : begin - 1;
        boolean over = s.is(before, "in") || s.is(before, "over") || s.is(before, "during") || s.is(before, "within");
        boolean heads = begin <= 1 && s.is(end, "of");
        return (over || heads) && !s.is(end, "since") && expression.type() == TimeExpression.Type.DURATION
                && !story.has(Type.COMPARISON, s, begin - COMPARISON, begin) && !story.has(Type.ORDER, s, begin - ORDER, begin)
                && expression.value().filter(value -> STRETCHES.matcher(value).matches()).isPresent();
    }

    /**
     * "killed in two days of clashes, police said on Wednesday": the days that a duration counts, the last of them the day that its
     * sentence tells.
     */
    Optional<TimePhrase> upTo(Sentence s, TimeExpression expression, List<TimePhrase> beside) {
        Optional<LocalDate> last = beside.stream().filter(phrase -> phrase.relation() == Relation.ON && phrase.days().days() == 1)
                .map(phrase -> phrase.days().from()).max(Comparator.naturalOrder());
        Span span = expression.evidence().span();
        if (last.isEmpty() || beside.stream().anyMatch(phrase -> phrase.span().overlaps(span)) || !isStretch(s, expression)) {
            return Optional.empty();
        }
        int days = expression.value().map(DaysAfter::days).orElse(0);
        return days < 2 || days > DaysAfter.LONGEST ? Optional.empty() : Optional.of(new TimePhrase(span,
                Interval.ofDays(last.get().minusDays(days - 1), last.get()), Relation.DURING, DayReader.COUNTED_STRETCH));
    }

    /** "Tuesday's raid brought to 49 the number killed in two days of attacks": the day belongs to the raid, the count to both days. */
    private Optional<TimePhrase> counted(Sentence s, TimePhrase phrase, List<TimePhrase> phrases) {
        boolean owned = phrase.relation() == Relation.ON && starts.events().isDatedAt(s, DayClauses.begin(s, phrase));
        return phrases.stream().filter(other -> owned && other.rule().equals(DayReader.COUNTED_STRETCH) && other.days().last().equals(phrase.days().last()))
                .findFirst();
    }

    /** The night that a phrase is a part of: "on Monday and during the night", "Monday night and into Tuesday", "overnight Monday to Tuesday". */
    private static Optional<TimePhrase> night(Sentence s, TimePhrase phrase, List<TimePhrase> phrases) {
        for (TimePhrase first : phrases) {
            Optional<TimePhrase> night = isOvernight(first) ? phrases.stream().filter(other -> isNightOf(s, first, other)).findFirst()
                    .map(other -> night(first, other.span(), other.days())) : untilMorning(s, first, phrases);
            if (night.filter(all -> all.span().contains(phrase.span())).isPresent()) {
                return night;
            }
        }
        return Optional.empty();
    }

    private static boolean isOvernight(TimePhrase phrase) {
        return phrase.rule().equals("overnight");
    }

    /** "overnight Monday to Tuesday": the two days behind the word. */
    private static boolean isNightOf(Sentence s, TimePhrase overnight, TimePhrase other) {
        return DayClauses.begin(s, other) == DayClauses.end(s, overnight) && other.days().days() == 2;
    }

    /** "on Monday and during the night", "on Monday night and into Tuesday": a day with the night behind it. */
    private static Optional<TimePhrase> untilMorning(Sentence s, TimePhrase first, List<TimePhrase> phrases) {
        int end = DayClauses.end(s, first);
        int at = s.is(end, "and") ? end + 1 : end;
        if (first.relation() != Relation.ON || first.days().days() != 1 || DayReader.isHour(first)) {
            return Optional.empty();
        }
        Interval days = new Interval(first.days().from(), first.days().until().plusDays(1));
        boolean through = s.is(at, "during") || s.is(at, "in") || s.is(at, "through") || s.is(at, "throughout");
        if (through && s.is(at + 1, "the") && s.is(at + 2, "night")) {
            return Optional.of(night(first, s.span(at, at + 3), days));
        }
        if (at > end && s.is(at, "overnight")) {
            return Optional.of(night(first, s.span(at, at + 1), days));
        }
        return phrases.stream().filter(next -> s.is(at, "into") && DayClauses.begin(s, next) == at + 1 && next.days().days() == 1
                && next.days().from().equals(first.days().until())).findFirst().map(next -> night(first, next.span(), days));
    }

    private static TimePhrase night(TimePhrase first, Span last, Interval days) {
        return new TimePhrase(first.span().union(last), days, Relation.DURING, DayReader.TOLD_NIGHT);
    }

    /** "on Tuesday and Wednesday", "in March and April": both days or months, whichever of them was taken. */
    private static TimePhrase withNext(Sentence s, TimePhrase phrase, List<TimePhrase> phrases) {
        for (TimePhrase other : phrases) {
            TimePhrase first = other.span().begin() < phrase.span().begin() ? other : phrase;
            TimePhrase second = first == phrase ? other : phrase;
            int end = s.tokenAt(first.span().end() - 1) + 1;
            boolean joined = other != phrase && s.is(end, "and") && s.tokenAt(second.span().begin()) == end + 1;
            boolean alike = first.relation() == second.relation() && (first.relation() == Relation.ON || first.relation() == Relation.DURING);
            if (joined && alike && first.days().from().isBefore(second.days().from())) {
                return new TimePhrase(first.span().union(second.span()), new Interval(first.days().from(), second.days().until()),
                        Relation.DURING, DayReader.TOLD_STRETCH);
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
            Optional<LocalDate> began = phrases.stream().filter(first -> first != last && first.relation() == Relation.ON && starts.isBeginning(s, first))
                    .map(first -> first.days().from()).findFirst().or(() -> counted(s, last));
            if (began.filter(day -> day.isBefore(last.days().last().get())).isPresent()) {
                return new TimePhrase(last.span(), Interval.ofDays(began.get(), last.days().last().get()), Relation.DURING, DayReader.TOLD_STRETCH);
            }
        }
        return phrase;
    }

    /** "went on until Sunday", "ended on Sunday". */
    private static boolean isEnd(Sentence s, TimePhrase phrase) {
        int begin = s.tokenAt(phrase.span().begin());
        return phrase.relation() == Relation.UNTIL || ENDS.has(s, begin) || ENDS.has(s, begin - 1)
                || s.is(begin - 1, "on") && (ENDS.has(s, begin - 2) || s.is(begin - 2, "on") && s.is(begin - 3, "went"));
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
}
