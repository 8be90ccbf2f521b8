package org.dateline.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.Evidence;
import org.dateline.text.Span;
import org.dateline.time.WorldKnowledge.Fact;
import org.dateline.time.WorldKnowledge.Kind;
import org.dateline.time.WorldKnowledge.Named;

/** Clues from what is known of the world: who was in office, when a war began, when a disaster struck. */
final class WorldClues {

    /** The rule of a disaster that is told as news, of its first year. */
    static final String YEAR_OF_DISASTER = "year-of-disaster";

    /** How many days after a disaster rescue and first aid are told of. */
    private static final int ACUTE_DAYS = 60;
    /** How many mentions of rescue and first aid make an article one of those days. */
    private static final int ACUTE_WORDS = 2;
    private static final int CLAUSE = 4;
    /** For how many days after its end a war is told of as before. */
    private static final int AFTER_WAR = 180;
    /** For how many days a disaster is news. */
    private static final int YEAR = 365;

    private WorldClues() {}

    /**
     * The firm clues.
     *
     * @param soft where those are added that only hold as news is written
     */
    static List<DateConstraint> of(List<TimeTokens> tokens, List<List<Draft>> drafts, List<DateConstraint> soft) {
        List<Named> named = WorldKnowledge.english().find(tokens);
        List<DateConstraint> clues = new ArrayList<>(CopyrightYears.find(tokens));
        if (named.isEmpty()) {
            return clues;
        }
        offices(tokens, named, clues);
        for (Named one : distinct(named, Kind.GROUP, Kind.WORD)) {
            clues.add(new DateConstraint.NotBefore(one.fact().days().from(), evidence(tokens, one, "group")));
        }
        List<Named> wars = distinct(named, Kind.WAR);
        for (Named war : wars) {
            clues.add(new DateConstraint.NotBefore(begin(named, war), evidence(tokens, war, "war")));
            List<Interval> going = goingOn(named, war);
            if (!going.isEmpty()) {
                soft.add(new DateConstraint.Within(going, evidence(tokens, war, "war-going-on")));
            }
        }
        if (wars.size() == 1) {
            clues.addAll(lengths(tokens, drafts, wars.get(0).fact().days().from()));
        }
        disaster(tokens, drafts, named, clues, soft);
        return clues;
    }

    /** The later in office the first, for an article names men of the past more often than those to come. */
    private static void offices(List<TimeTokens> tokens, List<Named> named, List<DateConstraint> clues) {
        List<Named> holders = distinct(named, Kind.OFFICE);
        holders.sort(Comparator.comparing((Named one) -> one.fact().days().from()).reversed());
        for (Named one : holders) {
            List<Interval> terms = named.stream().filter(other -> other.sentence() == one.sentence()
                    && other.begin() == one.begin()).map(other -> other.fact().term()).toList();
            clues.add(new DateConstraint.Within(terms, evidence(tokens, one, "office")));
        }
    }

    /** The first mention of each fact of a kind, and of each place only one. */
    private static List<Named> distinct(List<Named> named, Kind... kinds) {
        List<Named> firsts = new ArrayList<>();
        for (Named one : named) {
            boolean fresh = List.of(kinds).contains(one.fact().kind())
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

    /** When the first of the wars of that name began that the sentence may mean. */
    private static LocalDate begin(List<Named> named, Named war) {
        return named.stream().filter(other -> isSame(other, war)).map(other -> other.fact().days().from())
                .min(LocalDate::compareTo).orElse(war.fact().days().from());
    }

    /** The years of the wars of that name, and soon after each; nothing where one of them goes on. */
    private static List<Interval> goingOn(List<Named> named, Named war) {
        List<Interval> going = new ArrayList<>();
        for (Named other : named) {
            if (isSame(other, war)) {
                Interval days = other.fact().days();
                if (days.until().equals(LocalDate.MAX)) {
                    return List.of();
                }
                going.add(new Interval(days.from(), days.until().plusDays(AFTER_WAR)));
            }
        }
        return going;
    }

    private static boolean isSame(Named one, Named other) {
        return one.fact().kind() == Kind.WAR && one.sentence() == other.sentence() && one.begin() == other.begin();
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
            if (t.isCue(i, Cue.WAR)) {
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

    /** The disaster that the article is about: its place is named most, at least twice, and its kind at least once. */
    private static void disaster(List<TimeTokens> tokens, List<List<Draft>> drafts, List<Named> named,
            List<DateConstraint> clues, List<DateConstraint> soft) {
        List<Named> most = List.of();
        for (List<Named> places : places(named)) {
            if (places.size() > 1 && isMore(places, most) && isBeside(tokens, places.get(0).fact())) {
                most = places;
            }
        }
        if (most.isEmpty()) {
            return;
        }
        LocalDate day = most.get(0).fact().days().from();
        clues.add(new DateConstraint.NotBefore(day, evidence(tokens, most.get(0), "disaster")));
        if (!isLongAfter(tokens)) {
            soft.add(new DateConstraint.Within(List.of(Interval.ofDays(day, day.plusDays(YEAR))),
                    evidence(tokens, most.get(0), YEAR_OF_DISASTER)));
        }
        boolean sameWeek = weekday(tokens, drafts, most.get(0).fact(), clues);
        if (!sameWeek && isAcute(tokens, drafts)) {
            clues.add(new DateConstraint.Within(List.of(Interval.ofDays(day, day.plusDays(ACUTE_DAYS))),
                    evidence(tokens, most.get(0), "soon-after-disaster")));
        }
    }

    /** The mentions of places of disasters, those of one disaster together. */
    private static Collection<List<Named>> places(List<Named> named) {
        record Disaster(String names, int beside, Interval days) {}
        Map<Disaster, List<Named>> mentions = new LinkedHashMap<>();
        for (Named one : named) {
            if (one.fact().kind() == Kind.DISASTER) {
                mentions.computeIfAbsent(new Disaster(one.fact().names(), one.fact().beside(), one.fact().days()),
                        disaster -> new ArrayList<>()).add(one);
            }
        }
        return mentions.values();
    }

    /** Whether a disaster is named more often than another, of equals whether it is the later one. */
    private static boolean isMore(List<Named> places, List<Named> most) {
        return places.size() > most.size() || places.size() == most.size()
                && places.get(0).fact().days().from().isAfter(most.get(0).fact().days().from());
    }

    private static boolean isBeside(List<TimeTokens> tokens, Fact fact) {
        for (TimeTokens t : tokens) {
            if (WorldKnowledge.english().isBeside(t, fact)) {
                return true;
            }
        }
        return false;
    }

    /** "Tuesday's earthquake": the article is from within a week of it. */
    private static boolean weekday(List<TimeTokens> tokens, List<List<Draft>> drafts, Fact fact,
            List<DateConstraint> clues) {
        LocalDate day = fact.days().from();
        for (int s = 0; s < tokens.size(); s++) {
            for (Draft draft : drafts.get(s)) {
                boolean same = draft.meaning() instanceof Meaning.Weekday weekday && weekday.turn() == Turn.NONE
                        && weekday.day() == day.getDayOfWeek() && WorldKnowledge.english().isBeside(tokens.get(s), fact);
                if (same) {
                    clues.add(new DateConstraint.Within(List.of(Interval.ofDays(day, day.plusDays(7))),
                            DateClues.evidence(tokens.get(s), draft, "week-of-disaster")));
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the article tells of the years after a disaster; to build again begins within months. */
    private static boolean isLongAfter(List<TimeTokens> tokens) {
        for (TimeTokens t : tokens) {
            for (int i = 0; i < t.size(); i++) {
                if (t.is(i, "anniversary") || (t.is(i, "years") || t.is(i, "decade")) && (t.is(i + 1, "ago")
                        || t.is(i + 1, "later") || t.is(i + 1, "after") || t.is(i + 1, "since") || t.is(i + 1, "on"))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the article tells of rescue and first aid and not of the years after. */
    private static boolean isAcute(List<TimeTokens> tokens, List<List<Draft>> drafts) {
        int acute = 0;
        for (TimeTokens t : tokens) {
            for (int i = 0; i < t.size(); i++) {
                if (t.isCue(i, Cue.LONG_AFTER)) {
                    return false;
                }
                acute += t.isCue(i, Cue.ACUTE) ? 1 : 0;
            }
        }
        boolean years = drafts.stream().flatMap(List::stream).anyMatch(draft -> draft.meaning() instanceof Meaning.Shift
                shift && shift.unit() == Unit.YEAR && shift.amount() < 0 && shift.amount() > -3);
        return acute >= ACUTE_WORDS && !years;
    }
}
