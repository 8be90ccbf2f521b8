package org.dateline.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.text.Span;
import org.dateline.time.TimeExpression.Modifier;
import org.dateline.time.TimePhrase.Relation;

/** Reads, from the expressions of a sentence and the words around them, the phrases that tell when something happened. */
final class PhraseReader {

    private static final Meaning RECENT = new Meaning.Reference("PAST_REF");
    private static final int LONGEST_CLAUSE = 20;
    private static final int DAYS_OF_WEEK = 7;
    /** How far before "since" the word of a comparison stands. */
    private static final int COMPARISON = 15;

    private final Optional<LocalDate> published;

    /**
     * A reader for one article.
     *
     * @param published the day of publication, where it is known
     */
    PhraseReader(Optional<LocalDate> published) {
        this.published = published;
    }

    /** The phrases of one sentence in reading order. */
    List<TimePhrase> read(TimeTokens t, List<Placed> placed) {
        List<TimePhrase> phrases = new ArrayList<>();
        for (int k = 0; k < placed.size(); k++) {
            Optional<TimePhrase> range = k + 1 < placed.size() ? range(t, placed.get(k), placed.get(k + 1))
                    : Optional.empty();
            Optional<TimePhrase> part = range.isEmpty() && k + 1 < placed.size() ? weekOf(t, placed.get(k), placed.get(k + 1))
                    : Optional.empty();
            if (range.isPresent() || part.isPresent()) {
                phrases.add(range.or(() -> part).get());
                k++;
            } else {
                single(t, placed.get(k)).ifPresent(phrases::add);
            }
        }
        StreakReader.read(t, phrases, published).ifPresent(phrases::add);
        return phrases;
    }

    /** "between January 15 and 19", "from March to June 2011", "26-30 November", "29/30 January". */
    private Optional<TimePhrase> range(TimeTokens t, Placed first, Placed second) {
        int gap = first.draft().end();
        int word = t.is(gap, ",") ? gap + 1 : gap;
        boolean between = t.is(before(t, first.draft()), "between");
        boolean joins = t.is(word, "to") || t.is(word, "until") || t.is(word, "till") || t.is(word, "through")
                || t.isDash(word) || t.is(word, "/") || between && t.is(word, "and");
        boolean next = second.draft().begin() == word + 1 || second.draft().begin() == word + 2 && t.is(word + 1, "the");
        if (!joins || !next || first.days().isEmpty() || second.days().isEmpty()
                || !first.days().get().from().isBefore(second.days().get().until())) {
            return Optional.empty();
        }
        Interval days = cut(new Interval(first.days().get().from(), second.days().get().until()));
        boolean led = between || t.is(before(t, first.draft()), "from");
        return Optional.of(phrase(t, led ? before(t, first.draft()) : first.draft().begin(), second.draft().end(), days,
                relation(days), led ? "between" : "range"));
    }

    /** "the first week of March", "in the last week of April 2015". */
    private Optional<TimePhrase> weekOf(TimeTokens t, Placed first, Placed second) {
        int of = first.draft().end();
        int week = of - 1;
        boolean month = second.draft().meaning() instanceof Meaning.Month && second.days().isPresent();
        if (!month || !t.is(week, "week") || !t.is(of, "of") || second.draft().begin() != of + 1) {
            return Optional.empty();
        }
        int number = t.ordinal(week - 1);
        boolean last = t.is(week - 1, "last") || t.is(week - 1, "final");
        if (number < 1 && !last || number > 4) {
            return Optional.empty();
        }
        Interval days = second.days().get();
        LocalDate from = last ? days.until().minusDays(DAYS_OF_WEEK) : days.from().plusDays((number - 1) * DAYS_OF_WEEK);
        int at = before(t, first.draft());
        boolean placed = t.is(at, "in") || t.is(at, "during") || t.is(at, "over") || t.is(at, "within");
        return Optional.of(phrase(t, placed ? at : first.draft().begin(), second.draft().end(),
                cut(new Interval(from, from.plusDays(DAYS_OF_WEEK))), Relation.DURING, "week-of-month"));
    }

    private static int before(TimeTokens t, Draft draft) {
        int at = draft.begin() - 1;
        while (t.has(at, Role.BLUR) || t.is(at, "the") || t.is(at, "late") || t.is(at, "early")
                || t.isDash(at) && t.has(at - 1, Role.EDGE)) {
            at--;
        }
        return at;
    }

    private Optional<TimePhrase> single(TimeTokens t, Placed one) {
        Draft draft = one.draft();
        int at = before(t, draft);
        boolean placed = t.is(at, "on") || t.is(at, "in") || t.is(at, "over") || t.is(at, "during") || t.is(at, "within")
                || t.is(at, "at") || t.is(at, "throughout") || t.is(at, "for");
        int begin = placed ? startOfHour(t, at) : draft.begin();
        boolean recent = draft.rule().equals("reference-units") && draft.meaning().equals(RECENT);
        if (recent) {
            return published.map(day -> phrase(t, begin, draft.end(), Interval.upTo(day), Relation.DURING, "recent-units"));
        }
        if (draft.meaning() instanceof Meaning.Duration duration) {
            return reaching(duration).map(days -> phrase(t, begin, draft.end(), days, relation(days), "past-units"));
        }
        if (one.days().isEmpty()) {
            return Optional.empty();
        }
        Interval days = one.days().get();
        boolean ahead = published.filter(day -> days.from().isAfter(day)).isPresent();
        if (ahead && (t.isCue(at, Cue.LIMIT) || Tense.isEndAhead(t, draft.begin(), draft.end()))) {
            return Optional.empty();
        }
        if (t.is(at, "since") && isLookedBackTo(t, at, draft.end())) {
            return Optional.of(phrase(t, at, draft.end(), days, relation(days), TimePhrase.SINCE_WHEN));
        }
        if (t.is(at, "since")) {
            return since(t, at, draft, days);
        }
        int began = sinceBegan(t, at);
        if (began >= 0) {
            return since(t, began, draft, days);
        }
        if (t.is(at, "until") || t.is(at, "till") || t.is(at, "by") && !t.isPossessive(draft.end()) || t.is(at, "to") && t.is(at - 1, "up")) {
            return days.last().map(last -> phrase(t, t.is(at, "to") ? at - 1 : at, draft.end(), Interval.upTo(last),
                    Relation.UNTIL, isStretch(draft) ? TimePhrase.UNTIL_STRETCH : "until"));
        }
        if (t.is(at, "before") && draft.meaning() instanceof Meaning.Year) {
            return Optional.of(phrase(t, at, draft.end(), Interval.upTo(days.from().minusDays(1)), Relation.UNTIL,
                    TimePhrase.UNTIL_STRETCH));
        }
        if (t.is(at, "after") && isStretch(draft) && isClosed(t, draft.end()) && published.filter(day -> !day.isBefore(days.until())).isPresent()) {
            return Optional.of(phrase(t, at, draft.end(), Interval.ofDays(days.until(), published.get()), Relation.SINCE, "after"));
        }
        if (t.is(draft.end(), "on") && t.is(at, "from") && isClosed(t, draft.end() + 1)
                || t.is(draft.end(), "onwards") || t.is(draft.end(), "onward")) {
            return since(t, t.is(at, "from") ? at : draft.begin(), draft, days);
        }
        boolean attributive = draft.meaning() instanceof Meaning.Year && !placed && !t.is(at, "of") && !t.is(at, "from")
                && !t.is(at, "to") && draft.begin() > 0 && !isHeading(t, draft.end());
        if (attributive) {
            return Optional.of(phrase(t, draft.begin(), draft.end(), cut(days), relation(cut(days)), TimePhrase.ATTRIBUTIVE));
        }
        if (draft.rule().equals("overnight")) {
            Interval night = Interval.ofDays(days.from().minusDays(1), days.from());
            return Optional.of(phrase(t, begin, draft.end(), night, Relation.ON, "overnight"));
        }
        if (draft.modifier() == Modifier.AFTER && published.isPresent() && days.contains(published.get())) {
            return Optional.empty();
        }
        Interval cut = cut(days);
        boolean hour = draft.rule().equals("clock") || draft.rule().endsWith("part");
        return Optional.of(phrase(t, begin, draft.end(), cut, relation(cut), placed && !hour ? t.word(at) : draft.rule()));
    }

    private static boolean isStretch(Draft draft) {
        return draft.meaning() instanceof Meaning.Year || draft.meaning() instanceof Meaning.Month;
    }

    /** "before dawn on Saturday", "shortly after midnight on Sunday": the hour belongs to the phrase. */
    private static int startOfHour(TimeTokens t, int at) {
        boolean hour = t.is(at, "on") && (t.has(at - 1, Role.PART) || t.is(at - 1, "dawn") || t.is(at - 1, "sunrise")
                || t.is(at - 1, "daybreak") || t.is(at - 1, "midnight") || t.is(at - 1, "noon") || t.is(at - 1, "midday")
                || t.is(at - 1, "dusk") || t.is(at - 1, "sunset") || t.is(at - 1, "nightfall"));
        boolean beside = t.is(at - 2, "before") || t.is(at - 2, "after") || t.is(at - 2, "around") || t.is(at - 2, "at");
        return hour && beside ? t.is(at - 3, "shortly") || t.is(at - 3, "just") ? at - 3 : at - 2 : at;
    }

    /** "the worst flood since 2014, when 66 people died". */
    private static boolean isLookedBackTo(TimeTokens t, int since, int end) {
        boolean when = t.is(end, "when") || t.is(end, ",") && t.is(end + 1, "when");
        for (int i = since - 1; when && i >= 0 && i >= since - COMPARISON; i--) {
            if (t.isCue(i, Cue.SUPERLATIVE)) {
                return true;
            }
        }
        return false;
    }

    /** "1998 - Hurricane Georges": the year heads what it dates. */
    private static boolean isHeading(TimeTokens t, int end) {
        return t.isDash(end) && !t.isGlued(end) && t.isCapitalized(end + 1);
    }

    /** The "since" of "since the conflict erupted in March 2011", read back from its last preposition; -1 for none. */
    private static int sinceBegan(TimeTokens t, int at) {
        boolean began = false;
        for (int i = at; i >= 0 && i > at - LONGEST_CLAUSE; i--) {
            if (t.is(i, "since")) {
                return began ? i : -1;
            }
            if (t.is(i, ",") || t.is(i, ";") || t.is(i, ":")) {
                return -1;
            }
            began |= t.isCue(i, Cue.BEGAN);
        }
        return -1;
    }

    private static boolean isClosed(TimeTokens t, int i) {
        String next = t.word(i);
        return next.isEmpty() || !Character.isLetterOrDigit(next.charAt(0));
    }

    private Optional<TimePhrase> since(TimeTokens t, int begin, Draft draft, Interval stretch) {
        boolean close = t.is(draft.begin(), "end") || t.is(draft.begin() + 1, "end");
        Interval days = close ? new Interval(stretch.until().minusDays(1), stretch.until()) : stretch;
        Interval open = published.filter(day -> !day.isBefore(days.from()))
                .map(day -> Interval.ofDays(days.from(), day))
                .orElseGet(() -> Interval.startingOn(days.from()));
        return Optional.of(phrase(t, begin, draft.end(), open, Relation.SINCE, "since"));
    }

    /** "the past two days": so many days before that of publication, up to it; "the past few days": from no told day. */
    private Optional<Interval> reaching(Meaning.Duration duration) {
        boolean back = duration.turn() == Turn.PAST || duration.turn() == Turn.LAST;
        if (!back || published.isEmpty() || duration.amount() > 10_000) {
            return Optional.empty();
        }
        LocalDate last = published.get();
        if (duration.amount() == 0) {
            return Optional.of(Interval.upTo(last));
        }
        LocalDate first = duration.unit() == Unit.HOUR ? last.minusDays((duration.amount() + 23) / 24)
                : duration.unit().move(last, -duration.amount());
        return Optional.of(Interval.ofDays(first, last));
    }

    /** Cuts a stretch that reaches beyond the day of publication; one that lies wholly after it is kept. */
    private Interval cut(Interval days) {
        return published.flatMap(day -> days.intersection(Interval.upTo(day))).orElse(days);
    }

    private static Relation relation(Interval days) {
        return days.days() == 1 ? Relation.ON : Relation.DURING;
    }

    private static TimePhrase phrase(TimeTokens t, int begin, int end, Interval days, Relation relation, String rule) {
        Span span = new Span(t.sentence().begin(begin), t.sentence().end(end - 1));
        return new TimePhrase(span, days, relation, rule);
    }
}
