package org.dateline.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.article.Evidence;
import org.dateline.text.Span;
import org.dateline.time.WorldKnowledge.Kind;
import org.dateline.time.WorldKnowledge.Named;

/** Clues from what is known of the world: who was in office, when a war began, when a disaster struck. */
final class WorldClues {

    /** How many days after a disaster rescue and first aid are told of. */
    private static final int ACUTE_DAYS = 60;
    /** How many mentions of rescue and first aid make an article one of those days. */
    private static final int ACUTE_WORDS = 2;
    private static final int CLAUSE = 4;

    private WorldClues() {}

    static List<DateConstraint> of(List<TimeTokens> tokens, List<List<Draft>> drafts) {
        List<Named> named = new ArrayList<>();
        for (int s = 0; s < tokens.size(); s++) {
            WorldKnowledge.english().find(tokens.get(s), s, named);
        }
        List<DateConstraint> clues = new ArrayList<>();
        for (Named one : distinct(named, Kind.OFFICE)) {
            List<Interval> terms = named.stream().filter(other -> other.sentence() == one.sentence()
                    && other.begin() == one.begin()).map(other -> other.fact().days()).toList();
            clues.add(new DateConstraint.Within(terms, evidence(tokens, one, "office")));
        }
        for (Named one : distinct(named, Kind.GROUP)) {
            clues.add(new DateConstraint.NotBefore(one.fact().days().from(), evidence(tokens, one, "group")));
        }
        for (Named war : distinct(named, Kind.WAR)) {
            clues.add(new DateConstraint.NotBefore(war.fact().days().from(), evidence(tokens, war, "war")));
        }
        List<Named> wars = distinct(named, Kind.WAR);
        if (wars.size() == 1) {
            clues.addAll(lengths(tokens, drafts, wars.get(0).fact().days().from()));
        }
        disaster(tokens, drafts, distinct(named, Kind.DISASTER), named, clues);
        return clues;
    }

    /** The first mention of each fact of a kind, and of each place only one. */
    private static List<Named> distinct(List<Named> named, Kind kind) {
        List<Named> firsts = new ArrayList<>();
        for (Named one : named) {
            boolean fresh = one.fact().kind() == kind
                    && firsts.stream().noneMatch(other -> other.fact().names().equals(one.fact().names()));
            if (fresh) {
                firsts.add(one);
            }
        }
        return firsts;
    }

    private static Evidence evidence(List<TimeTokens> tokens, Named one, String rule) {
        TimeTokens t = tokens.get(one.sentence());
        Span span = new Span(t.sentence().begin(one.begin()), t.sentence().end(one.end() - 1));
        return Evidence.of(t.sentence().source(), span, rule);
    }

    /** "nine years of war", "the nine-year war", "after six months of fighting": counted from the war's beginning. */
    private static List<DateConstraint> lengths(List<TimeTokens> tokens, List<List<Draft>> drafts, LocalDate start) {
        List<DateConstraint> clues = new ArrayList<>();
        for (int s = 0; s < tokens.size(); s++) {
            for (Draft draft : drafts.get(s)) {
                boolean length = draft.meaning() instanceof Meaning.Duration duration && duration.turn() == Turn.NONE
                        && duration.amount() > 0 && isOfWar(tokens.get(s), draft);
                if (length) {
                    clues.add(new DateConstraint.Within(List.of(since(tokens.get(s), draft, start)),
                            DateClues.evidence(tokens.get(s), draft, "length-of-war")));
                }
            }
        }
        return clues;
    }

    private static boolean isOfWar(TimeTokens t, Draft draft) {
        Unit unit = ((Meaning.Duration) draft.meaning()).unit();
        if (unit.isPartOfDay() || unit == Unit.DAY || unit == Unit.NIGHT) {
            return false;
        }
        boolean of = t.is(draft.end(), "of") || t.isDash(draft.end() - 2) || draft.rule().equals("counted-unit")
                || draft.rule().equals("age");
        for (int i = draft.end(); of && i < draft.end() + CLAUSE; i++) {
            if (t.isCue(i, "WAR")) {
                return true;
            }
        }
        return false;
    }

    /** So many units after the start, rounded as people round: eight and a half to under ten years are "nine". */
    private static Interval since(TimeTokens t, Draft draft, LocalDate start) {
        Meaning.Duration duration = (Meaning.Duration) draft.meaning();
        LocalDate full = duration.unit().move(start, duration.amount());
        LocalDate next = duration.unit().move(start, duration.amount() + 1);
        long unit = ChronoUnit.DAYS.between(full, next);
        boolean almost = t.is(draft.begin() - 1, "almost") || t.is(draft.begin() - 1, "nearly");
        boolean more = t.is(draft.begin() - 1, "than") || t.is(draft.begin() - 1, "over");
        LocalDate first = more ? full : full.minusDays(unit / 2);
        return new Interval(first, almost ? full : next);
    }

    private static void disaster(List<TimeTokens> tokens, List<List<Draft>> drafts, List<Named> firsts,
            List<Named> named, List<DateConstraint> clues) {
        for (Named first : firsts) {
            List<LocalDate> days = named.stream().filter(one -> one.fact().names().equals(first.fact().names())
                            && one.fact().kind() == Kind.DISASTER).map(one -> one.fact().days().from())
                    .distinct().sorted().collect(Collectors.toList());
            clues.add(new DateConstraint.NotBefore(days.get(0), evidence(tokens, first, "disaster")));
            if (isAcute(tokens, drafts)) {
                List<Interval> soon = days.stream().map(day -> Interval.ofDays(day, day.plusDays(ACUTE_DAYS))).toList();
                clues.add(new DateConstraint.Within(soon, evidence(tokens, first, "soon-after-disaster")));
                days.stream().limit(1).forEach(day -> weekday(tokens, drafts, named, day, clues));
            }
        }
    }

    /** "Tuesday's earthquake": the article is from within a week of it. */
    private static void weekday(List<TimeTokens> tokens, List<List<Draft>> drafts, List<Named> named, LocalDate day,
            List<DateConstraint> clues) {
        for (Named one : named) {
            if (one.fact().kind() != Kind.DISASTER) {
                continue;
            }
            for (Draft draft : drafts.get(one.sentence())) {
                boolean same = draft.meaning() instanceof Meaning.Weekday weekday && weekday.turn() == Turn.NONE
                        && weekday.day() == day.getDayOfWeek();
                if (same) {
                    clues.add(new DateConstraint.Within(List.of(Interval.ofDays(day, day.plusDays(7))),
                            DateClues.evidence(tokens.get(one.sentence()), draft, "weekday-of-disaster")));
                    return;
                }
            }
        }
    }

    /** Whether the article tells of rescue and first aid and not of the years after. */
    private static boolean isAcute(List<TimeTokens> tokens, List<List<Draft>> drafts) {
        int acute = 0;
        for (TimeTokens t : tokens) {
            for (int i = 0; i < t.size(); i++) {
                if (t.isCue(i, "LONG_AFTER")) {
                    return false;
                }
                acute += t.isCue(i, "ACUTE") ? 1 : 0;
            }
        }
        boolean years = drafts.stream().flatMap(List::stream).anyMatch(draft -> draft.meaning() instanceof Meaning.Shift
                shift && shift.unit() == Unit.YEAR && shift.amount() < 0 && shift.amount() > -3);
        return acute >= ACUTE_WORDS && !years;
    }
}
