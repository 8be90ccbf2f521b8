package org.dateline.time;

import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previous;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.dateline.time.Told.YearBy;

/**
 * Places meanings on the calendar, one after the other as the text tells them: in news against the day of publication,
 * in histories against the date last told. Keeps the date last told, so it serves one article.
 */
final class Resolver {

    /** A history that told of December and now tells of January has gone on to the next year. */
    private static final int TURN_OF_YEAR = 8;

    /** For how many days a day of news goes without its year even where another year was told before it. */
    private static final int NEWS_DAYS = 45;

    private final Optional<LocalDate> anchor;
    private final boolean narrative;
    private final Interval mainYears;
    private final DayOrder order;
    private Told told;

    /**
     * A resolver for one article.
     *
     * @param anchor the day of publication, where it is known
     * @param narrative whether the text tells a history rather than news
     * @param mainYears the years that a history is about; dates outside them are asides that nothing is counted from
     * @param order how dates in digits are to be read
     */
    Resolver(Optional<LocalDate> anchor, boolean narrative, Interval mainYears, DayOrder order) {
        this.order = order;
        this.anchor = anchor;
        this.narrative = narrative;
        this.mainYears = mainYears;
        this.told = narrative ? null : anchor.map(day -> new Told(day, Unit.DAY, 0, 0, YearBy.ITSELF)).orElse(null);
    }

    /**
     * Places {@code meaning}.
     *
     * @param at where it stands
     */
    Resolved resolve(Meaning meaning, Occurrence at) {
        Resolved resolved = place(meaning, at);
        boolean tells = !(meaning instanceof Meaning.Duration || meaning instanceof Meaning.Frequency
                || meaning instanceof Meaning.Reference || meaning instanceof Meaning.Decade
                || meaning instanceof Meaning.Century);
        if (tells && resolved.days().isPresent()) {
            LocalDate first = resolved.days().get().from();
            if (!narrative || mainYears.contains(first) && !isAside(meaning, first, at.leading())) {
                told = new Told(first, resolved.grain(), at.sentence(), at.paragraph(), yearBy(meaning, at));
            }
        }
        return resolved;
    }

    private YearBy yearBy(Meaning meaning, Occurrence at) {
        boolean open = meaning instanceof Meaning.Dated dated && !dated.hasYear() && told != null
                && told.paragraph() == at.paragraph() && told.year() != YearBy.ITSELF;
        return open ? YearBy.LENT : meaning instanceof Meaning.Year && at.setting() ? YearBy.SETTING : YearBy.ITSELF;
    }

    /** What a history looks back to in passing ("as in 1813", "the previous year"), after which it goes on where it was. */
    private boolean isAside(Meaning meaning, LocalDate first, boolean leading) {
        boolean back = meaning instanceof Meaning.Shift shift && shift.amount() < 0
                && shift.unit().ordinal() >= Unit.MONTH.ordinal();
        return back || meaning instanceof Meaning.Year && !leading && told != null && first.getYear() < told.day().getYear();
    }

    private Resolved place(Meaning meaning, Occurrence at) {
        if (meaning instanceof Meaning.Day day) {
            return day(day, at);
        } else if (meaning instanceof Meaning.Month month) {
            return month.hasYear() ? Resolved.month(calendarYear(month.year()), month.month())
                    : year(month.turn(), month.month(), 1, at, true)
                            .map(year -> Resolved.month(year, month.month()))
                            .orElseGet(() -> Resolved.unknown("XXXX-" + Resolved.two(month.month())));
        } else if (meaning instanceof Meaning.Season season) {
            return season(season, at);
        } else if (meaning instanceof Meaning.Portion portion) {
            return portion(portion, at);
        } else if (meaning instanceof Meaning.InYear part) {
            Optional<LocalDate> base = base(part.turn().isFromTold());
            return base.isEmpty() ? Resolved.unknown("XXXX")
                    : place(part.part().withYear(base.get().getYear() + part.turn().steps()), at);
        } else if (meaning instanceof Meaning.Year year) {
            return Resolved.ofYear(calendarYear(year.year()));
        } else if (meaning instanceof Meaning.Decade decade) {
            return Resolved.decade(decade.firstYear());
        } else if (meaning instanceof Meaning.Century century) {
            return Resolved.century(century.number());
        } else if (meaning instanceof Meaning.Numeric numeric) {
            return numeric(numeric);
        } else if (meaning instanceof Meaning.Weekday weekday) {
            return weekday(weekday, at.future());
        } else if (meaning instanceof Meaning.Shift shift) {
            return shift(shift, at.future());
        } else if (meaning instanceof Meaning.LatestWeekend) {
            return base(false).map(day -> Resolved.around(day.with(previousOrSame(DayOfWeek.SATURDAY)), Unit.WEEKEND))
                    .orElseGet(() -> Resolved.unknown("XXXX-WXX-WE"));
        } else if (meaning instanceof Meaning.PartOfDay part) {
            return onDay(part.day(), at).withSuffix("T" + part.code());
        } else if (meaning instanceof Meaning.Clock clock) {
            return onDay(clock.day(), at).withSuffix("T" + clock.time());
        } else if (meaning instanceof Meaning.Duration duration) {
            return Resolved.unknown(duration.value());
        } else if (meaning instanceof Meaning.Frequency frequency) {
            return Resolved.unknown(frequency.value());
        }
        return Resolved.unknown(((Meaning.Reference) meaning).value());
    }

    private Resolved onDay(Meaning day, Occurrence at) {
        if (day != null) {
            return place(day, at);
        }
        return told != null && told.grain() == Unit.DAY ? Resolved.day(told.day()) : Resolved.unknown("XXXX-XX-XX");
    }

    private static int calendarYear(int year) {
        return year < 0 ? year + 1 : year;
    }

    private Optional<LocalDate> base(boolean fromTold) {
        return told != null && (fromTold || narrative) ? Optional.of(told.day())
                : narrative ? Optional.empty() : anchor;
    }

    private Resolved day(Meaning.Day day, Occurrence at) {
        if (day.month() == 0) {
            boolean placed = told != null && told.isAsFineAs(Unit.MONTH)
                    && day.day() <= told.day().lengthOfMonth();
            return placed ? Resolved.day(told.day().withDayOfMonth(day.day()))
                    : Resolved.unknown("XXXX-XX-" + Resolved.two(day.day()));
        }
        Optional<Integer> year = day.hasYear() ? Optional.of(calendarYear(day.year()))
                : year(day.turn(), day.month(), day.day(), at, false);
        return year.filter(y -> day.day() <= YearMonth.of(y, day.month()).lengthOfMonth())
                .map(y -> Resolved.day(LocalDate.of(y, day.month(), day.day())))
                .orElseGet(() -> Resolved.unknown("XXXX-" + Resolved.two(day.month()) + "-" + Resolved.two(day.day())));
    }

    /** The year of a month or day that is told without one. */
    private Optional<Integer> year(Turn turn, int month, int day, Occurrence at, boolean whole) {
        Optional<LocalDate> from = base(turn.isFromTold());
        if (from.isEmpty()) {
            return Optional.empty();
        }
        LocalDate base = from.get();
        int here = base.getYear();
        if (turn == Turn.LAST || turn == Turn.PREVIOUS || turn == Turn.PAST) {
            return Optional.of(month < base.getMonthValue() ? here : here - 1);
        } else if (turn == Turn.NEXT || turn == Turn.FOLLOWING || turn == Turn.COMING) {
            return Optional.of(month > base.getMonthValue() ? here : here + 1);
        } else if (turn == Turn.THIS || turn == Turn.THAT) {
            return Optional.of(here);
        }
        if (narrative) {
            boolean turned = told.grain().ordinal() <= Unit.MONTH.ordinal() && base.getMonthValue() - month >= TURN_OF_YEAR;
            return Optional.of(turned ? here + 1 : here);
        }
        return Optional.of(goesOn(base, month, whole ? 31 : day, at) ? told.day().getYear()
                : NearestYear.of(base, month, day, at.future(), whole));
    }

    /** Whether the year that was told last is that of a month or day without one: "It broke in 1984. On 9 April …". */
    private boolean goesOn(LocalDate base, int month, int day, Occurrence at) {
        if (told == null || at.future() || ChronoUnit.DAYS.between(told.day(), base) <= 366) {
            return false;
        }
        boolean near = told.sentence() >= at.sentence() - 1 && told.grain().ordinal() <= Unit.MONTH.ordinal();
        boolean same = told.paragraph() == at.paragraph();
        boolean carried = same && told.year() == YearBy.SETTING && (at.leading() || told.sentence() == at.sentence());
        return near && (same || told.year() == YearBy.ITSELF && !isNews(base, month, day)) || carried && !isNews(base, month, day);
    }

    /** Whether the last such day is so near to the day of writing that news tells it without a year. */
    private static boolean isNews(LocalDate base, int month, int day) {
        LocalDate here = LocalDate.of(base.getYear(), month, Math.min(day, YearMonth.of(base.getYear(), month).lengthOfMonth()));
        LocalDate last = here.isAfter(base) ? here.minusYears(1) : here;
        return ChronoUnit.DAYS.between(last, base) <= NEWS_DAYS;
    }

    private Resolved season(Meaning.Season season, Occurrence at) {
        if (season.hasYear()) {
            return Resolved.season(calendarYear(season.year()), season.code());
        }
        int month = switch (season.code()) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
        Optional<LocalDate> base = base(season.turn().isFromTold());
        boolean within = season.turn() == Turn.THIS || season.turn() == Turn.THAT || narrative
                && season.turn() == Turn.NONE;
        return base.map(day -> within ? day.getYear()
                        : year(season.turn(), month, 1, at, true).orElse(day.getYear()))
                .map(year -> Resolved.season(year, season.code()))
                .orElseGet(() -> Resolved.unknown("XXXX-" + season.code()));
    }

    private Resolved portion(Meaning.Portion portion, Occurrence at) {
        if (portion.hasYear()) {
            return Resolved.portion(calendarYear(portion.year()), portion.kind(), portion.number());
        }
        int months = portion.kind() == 'Q' ? 3 : 6;
        return year(portion.turn(), (portion.number() - 1) * months + 1, 1, at, true)
                .map(year -> Resolved.portion(year, portion.kind(), portion.number()))
                .orElseGet(() -> Resolved.unknown("XXXX-" + portion.kind() + portion.number()));
    }

    private Resolved numeric(Meaning.Numeric numeric) {
        Optional<LocalDate> american = numeric.monthFirst();
        Optional<LocalDate> european = numeric.dayFirst();
        if (american.isEmpty() || european.isEmpty()) {
            return american.or(() -> european).map(Resolved::day).orElseGet(() -> Resolved.ofYear(numeric.year()));
        }
        if (order != DayOrder.UNKNOWN) {
            return Resolved.day(order == DayOrder.DAY_FIRST ? european.get() : american.get());
        }
        boolean nearer = anchor.isPresent() && Math.abs(ChronoUnit.DAYS.between(european.get(), anchor.get()))
                < Math.abs(ChronoUnit.DAYS.between(american.get(), anchor.get()));
        return Resolved.day(nearer ? european.get() : american.get());
    }

    private Resolved weekday(Meaning.Weekday weekday, boolean future) {
        DayOfWeek day = weekday.day();
        boolean fromTold = weekday.turn().isFromTold() || narrative;
        Optional<LocalDate> from = base(fromTold);
        if (from.isEmpty() || fromTold && told != null && told.grain() != Unit.DAY) {
            return Resolved.unknown("XXXX-WXX-" + day.getValue());
        }
        LocalDate base = from.get();
        if (weekday.ofWeek()) {
            return Resolved.day(base.plusWeeks(weekday.turn().steps()).with(day));
        }
        return Resolved.day(switch (weekday.turn()) {
            case LAST, PAST, PREVIOUS -> base.with(previous(day));
            case NEXT, COMING, FOLLOWING -> base.with(next(day));
            case THIS -> base.with(day);
            case THAT -> base.with(previousOrSame(day));
            case NONE -> future || narrative ? base.with(nextOrSame(day)) : base.with(previousOrSame(day));
        });
    }

    private Resolved shift(Meaning.Shift shift, boolean future) {
        Unit unit = shift.unit();
        boolean deictic = narrative && !shift.fromTold() && unit == Unit.DAY;
        Optional<LocalDate> from = deictic ? Optional.empty() : base(shift.fromTold());
        boolean coarse = told != null && (shift.fromTold() || narrative) && !told.isAsFineAs(unit);
        if (from.isEmpty() || coarse) {
            return Resolved.unknown(unit.isPartOfDay() ? "XXXX-XX-XXTXX" : unit == Unit.MONTH ? "XXXX-XX"
                    : unit.ordinal() >= Unit.YEAR.ordinal() ? "XXXX" : "XXXX-XX-XX");
        }
        if (unit.isPartOfDay()) {
            return Resolved.day(from.get()).withSuffix("TXX");
        }
        boolean gone = unit == Unit.WEEKEND && shift.amount() == 0 && !future
                && from.get().getDayOfWeek().compareTo(DayOfWeek.THURSDAY) < 0;
        return Resolved.around(unit.move(from.get(), gone ? -1 : shift.amount()), unit);
    }
}
