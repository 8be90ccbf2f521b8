package org.dateline.query;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.dateline.article.ArticleId;
import org.dateline.clause.FigureKind;
import org.dateline.clause.Role;
import org.dateline.clause.Unit;
import org.dateline.event.EventType;
import org.dateline.event.Scope;
import org.dateline.figure.Finding;
import org.dateline.figure.Stance;
import org.dateline.number.Hedge;
import org.dateline.place.Place;
import org.dateline.place.Point;
import org.dateline.time.Interval;

/**
 * A question to figures, put together as a person would say it:
 *
 * <pre>{@code
 * FigureQuery.killed().atLeast(100).within("Idlib", 50).during(Interval.ofMonth(2020, 1)).saidBy("Observatory")
 * }</pre>
 *
 * Each method returns a question that asks for one thing more. A question is a predicate: it can be asked of any finding,
 * with no index, and an index gives the same answers. {@code toString} writes it in the language of
 * {@link QueryParser}. Immutable and safe for use by several threads.
 *
 * <p>Places may be given by name. {@link #resolve} looks them up; a corpus does that by itself, with its gazetteer.
 * Before that, {@code in} takes every place of that name, and {@code within} a distance of a name throws. A corpus refuses both
 * alike where neither its gazetteer nor any of its articles knows the name.
 *
 * <p>Text in questions ({@code saidBy}, {@code group}, {@code matching}) means words, compared as {@link TextTerms} are.
 */
public final class FigureQuery implements Predicate<Finding> {

    private final Condition condition;

    private FigureQuery(Condition condition) {
        this.condition = condition;
    }

    /** The question whether {@code condition} is true. */
    public static FigureQuery where(Condition condition) {
        return new FigureQuery(condition);
    }

    /** The question that {@code expression} asks. @throws QueryException where it is not in {@link QueryParser}'s language */
    public static FigureQuery parse(String expression) {
        return QueryParser.parse(expression);
    }

    /** Every figure. */
    public static FigureQuery all() {
        return where(new Condition.Everything());
    }

    /** Figures of one of these kinds. */
    public static FigureQuery of(FigureKind first, FigureKind... more) {
        return where(new OneOf(OneOf.Slot.KIND, EnumSet.of(first, more)));
    }

    /** Figures of people killed. */
    public static FigureQuery killed() {
        return of(FigureKind.KILLED);
    }

    /** Figures of people injured. */
    public static FigureQuery injured() {
        return of(FigureKind.INJURED);
    }

    /** Figures of people missing. */
    public static FigureQuery missing() {
        return of(FigureKind.MISSING);
    }

    /** Figures of people detained. */
    public static FigureQuery detained() {
        return of(FigureKind.DETAINED);
    }

    /** Figures of people abducted. */
    public static FigureQuery abducted() {
        return of(FigureKind.ABDUCTED);
    }

    /** Figures of people displaced. */
    public static FigureQuery displaced() {
        return of(FigureKind.DISPLACED);
    }

    /** Figures of people returned. */
    public static FigureQuery returned() {
        return of(FigureKind.RETURNED);
    }

    /** Figures of homes damaged or destroyed. */
    public static FigureQuery housing() {
        return of(FigureKind.HOUSING);
    }

    /** What must be true of a finding. */
    public Condition condition() {
        return condition;
    }

    @Override
    public boolean test(Finding finding) {
        return condition.test(new Subject(finding));
    }

    /** The same question with its places looked up. @throws QueryException where a distance is from an unknown place */
    public FigureQuery resolve(PlaceNames names) {
        return where(condition.resolve(names));
    }

    /** Of which the stated number is {@code n} or more. */
    public FigureQuery atLeast(long n) {
        return with(new Count(OptionalLong.of(n), OptionalLong.empty(), Count.Certainty.STATED));
    }

    /** Of which the stated number is {@code n} or less. */
    public FigureQuery atMost(long n) {
        return with(new Count(OptionalLong.empty(), OptionalLong.of(n), Count.Certainty.STATED));
    }

    /** Of which the stated number lies between two bounds, both included. */
    public FigureQuery between(long least, long most) {
        return with(new Count(OptionalLong.of(least), OptionalLong.of(most), Count.Certainty.STATED));
    }

    /** The same, with bounds that all of a figure's range must keep: at least 100 needs {@code low} to reach 100. */
    public FigureQuery certainly() {
        return counting(Count.Certainty.CERTAINLY);
    }

    /** The same, with bounds that some of a figure's range must keep: at least 100 needs {@code high} to reach 100 or be open. */
    public FigureQuery possibly() {
        return counting(Count.Certainty.POSSIBLY);
    }

    private FigureQuery counting(Count.Certainty certainty) {
        UnaryOperator<Condition> held = c -> c instanceof Count count ? count.with(certainty) : c;
        return where(condition instanceof Condition.And and
                ? new Condition.And(and.all().stream().map(held).toList())
                : held.apply(condition));
    }

    /** That happened in the place of that name. */
    public FigureQuery in(String place) {
        return with(new In(Region.named(place)));
    }

    /** That happened in {@code place}. */
    public FigureQuery in(Place place) {
        return with(new In(Region.of(place)));
    }

    /** That happened within some kilometres of the place of that name. */
    public FigureQuery within(String place, double kilometres) {
        return with(new Near(place, java.util.Optional.empty(), kilometres));
    }

    /** That happened within some kilometres of {@code point}. */
    public FigureQuery within(Point point, double kilometres) {
        return with(Near.of(point, kilometres));
    }

    /** That happened in a box, in degrees; {@code west} is east of {@code east} where it crosses the 180th meridian. */
    public FigureQuery inBox(double south, double west, double north, double east) {
        return with(new InBox(south, west, north, east));
    }

    /** That happened on days of which at least one is among {@code days}. */
    public FigureQuery during(Interval days) {
        return with(new During(days, false));
    }

    /** That happened on days which are all among {@code days}. */
    public FigureQuery whollyDuring(Interval days) {
        return with(new During(days, true));
    }

    /** That happened on {@code day} or later, at least in part. */
    public FigureQuery since(LocalDate day) {
        return during(Interval.startingOn(day));
    }

    /** That happened on {@code day} or before, at least in part. */
    public FigureQuery until(LocalDate day) {
        return during(Interval.upTo(day));
    }

    /** That a source of that name tells. */
    public FigureQuery saidBy(String source) {
        return with(new SaidBy(source));
    }

    /** Whose people have that role. */
    public FigureQuery aboutRole(Role role, Role... others) {
        return with(new OneOf(OneOf.Slot.ROLE, EnumSet.of(role, others)));
    }

    /** Whose people are called by these words. */
    public FigureQuery group(String words) {
        return with(new Group(words));
    }

    /** That add up one event, a period or all so far. */
    public FigureQuery scope(Scope scope, Scope... others) {
        return with(new OneOf(OneOf.Slot.SCOPE, EnumSet.of(scope, others)));
    }

    /** That are stated, denied or only possible. */
    public FigureQuery stance(Stance stance, Stance... others) {
        return with(new OneOf(OneOf.Slot.STANCE, EnumSet.of(stance, others)));
    }

    /** That count people, households or homes. */
    public FigureQuery unit(Unit unit, Unit... others) {
        return with(new OneOf(OneOf.Slot.UNIT, EnumSet.of(unit, others)));
    }

    /** Whose number is hedged in one of these ways. */
    public FigureQuery hedge(Hedge hedge, Hedge... others) {
        return with(new OneOf(OneOf.Slot.HEDGE, EnumSet.of(hedge, others)));
    }

    /** Whose event is of one of these types. */
    public FigureQuery eventType(EventType type, EventType... others) {
        return with(new OneOf(OneOf.Slot.TYPE, EnumSet.of(type, others)));
    }

    /** In articles of that outlet. */
    public FigureQuery outlet(String name) {
        return with(new Outlet(name));
    }

    /** In articles that may have been published on one of these days. */
    public FigureQuery publishedDuring(Interval days) {
        return with(new Published(days));
    }

    /** In articles whose text has these words. */
    public FigureQuery matching(String words) {
        return with(new Matching(words));
    }

    /** In the article of that id. */
    public FigureQuery inArticle(ArticleId id) {
        return with(new InArticle(id));
    }

    /** For which {@code more} is true as well. */
    public FigureQuery with(Condition more) {
        if (condition instanceof Condition.Everything) {
            return where(more);
        }
        return where(new Condition.And(List.of(condition, more)));
    }

    /** For which the other question is answered as well. */
    public FigureQuery and(FigureQuery other) {
        return other.condition instanceof Condition.Everything ? this : with(other.condition);
    }

    /** For which this question or the other one is answered. */
    public FigureQuery or(FigureQuery other) {
        return where(new Condition.Or(List.of(condition, other.condition)));
    }

    /** For which this question is not answered. */
    public FigureQuery not() {
        return where(new Condition.Not(condition));
    }

    @Override
    public FigureQuery negate() {
        return not();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FigureQuery query && condition.equals(query.condition);
    }

    @Override
    public int hashCode() {
        return condition.hashCode();
    }

    @Override
    public String toString() {
        return condition.toString();
    }
}
