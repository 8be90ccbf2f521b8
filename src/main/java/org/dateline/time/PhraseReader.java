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
            if (range.isPresent()) {
                phrases.add(range.get());
                k++;
            } else {
                single(t, placed.get(k)).ifPresent(phrases::add);
            }
        }
        return phrases;
    }

    /** "between January 15 and 19", "from March to June 2011", "26-30 November". */
    private Optional<TimePhrase> range(TimeTokens t, Placed first, Placed second) {
        int gap = first.draft().end();
        int word = t.is(gap, ",") ? gap + 1 : gap;
        boolean between = t.is(before(t, first.draft()), "between");
        boolean joins = t.is(word, "to") || t.is(word, "until") || t.is(word, "till") || t.is(word, "through")
                || t.isDash(word) || between && t.is(word, "and");
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
        int begin = placed ? at : draft.begin();
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
        if (t.is(at, "since")) {
            return since(t, at, draft, days);
        }
        int began = sinceBegan(t, at);
        if (began >= 0) {
            return since(t, began, draft, days);
        }
        if (t.is(at, "until") || t.is(at, "till") || t.is(at, "by") && !t.isPossessive(draft.end()) || t.is(at, "to") && t.is(at - 1, "up")) {
            return days.last().map(last -> phrase(t, t.is(at, "to") ? at - 1 : at, draft.end(), Interval.upTo(last),
                    Relation.UNTIL, "until"));
        }
        if (t.is(at, "before") && draft.meaning() instanceof Meaning.Year) {
            return Optional.of(phrase(t, at, draft.end(), Interval.upTo(days.from().minusDays(1)), Relation.UNTIL,
                    "before"));
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
