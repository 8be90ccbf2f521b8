package org.dateline.query;

import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.dateline.clause.FigureKind;
import org.dateline.clause.Unit;
import org.dateline.event.Scope;
import org.dateline.figure.Figure;
import org.dateline.figure.Stance;
import org.dateline.query.Sum.LeftOut;

/**
 * What a sum needs to know of a figure.
 *
 * @param kind what happened
 * @param unit what is counted
 * @param leftOut why it is not added, where that does not depend on other figures
 * @param identity equal for figures of one article that tell the same: kind, unit, number, days and places
 */
public record Addend(FigureKind kind, Unit unit, Optional<LeftOut> leftOut, long identity) {

    private static final int KINDS = FigureKind.values().length;
    private static final int UNITS = Unit.values().length;
    private static final LeftOut[] REASONS = LeftOut.values();

    public Addend {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(leftOut, "leftOut");
    }

    /** The addend of a finding. */
    public static Addend of(Subject subject) {
        return of(subject.figure(), identity(subject));
    }

    private static Addend of(Figure figure, long identity) {
        LeftOut why = figure.stance() == Stance.DENIED ? LeftOut.DENIED
                : figure.stance() == Stance.POSSIBLE ? LeftOut.POSSIBLE
                : figure.scope() == Scope.TOTAL ? LeftOut.TOTAL
                : figure.scope() == Scope.PERIOD ? LeftOut.PERIOD
                : figure.subsetOf().isPresent() ? LeftOut.PART
                : figure.joint() ? LeftOut.JOINT
                : figure.quantity().stated().isEmpty() ? LeftOut.NO_NUMBER : null;
        return new Addend(figure.kind(), figure.unit(), Optional.ofNullable(why), identity);
    }

    private static long identity(Subject subject) {
        Figure figure = subject.figure();
        TreeSet<String> places = new TreeSet<>();
        subject.finestPlaces().forEach(mention -> places.add(mention.place().isPresent()
                && mention.place().get().id().isPresent()
                        ? "#" + mention.place().get().id().getAsLong()
                        : Folding.name(mention.text())));
        String told = figure.kind() + "|" + figure.unit() + "|" + figure.quantity().stated() + "|"
                + figure.when().map(Object::toString).orElse("") + "|" + places;
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < told.length(); i++) {
            hash = (hash ^ told.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /** Kind, unit and reason in one small number. */
    public long code() {
        return kind.ordinal() + KINDS * (unit.ordinal() + UNITS * (leftOut.map(why -> why.ordinal() + 1L).orElse(0L)));
    }

    /** Whether the addend of that code is added. */
    static boolean isAdded(long code) {
        return code < (long) KINDS * UNITS;
    }

    /** Why the addend of that code is left out; it is. */
    static LeftOut reason(long code) {
        return REASONS[(int) (code / KINDS / UNITS) - 1];
    }

    /** The code of an addend that is added, left out. */
    static long leftOut(long code, LeftOut why) {
        return code + (long) KINDS * UNITS * (why.ordinal() + 1);
    }

    /** A number for kind and unit of the addend of that code: the kind's times the number of units, and the unit's. */
    static int key(long code) {
        return (int) (code % KINDS) * UNITS + (int) (code / KINDS % UNITS);
    }
}
