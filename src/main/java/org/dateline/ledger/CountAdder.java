package org.dateline.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.dateline.article.Evidence;
import org.dateline.clause.Unit;
import org.dateline.event.Scope;
import org.dateline.figure.Figure;
import org.dateline.figure.Stance;
import org.dateline.number.Hedge;
import org.dateline.number.Quantity;

/** Adds counts that stand side by side: "two women and three children were killed" counts five. */
final class CountAdder {

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern AND = Pattern.compile("\\s*,?\\s*(?:and|as well as)\\s+");

    private CountAdder() {}

    /**
     * A sum and what it adds up.
     *
     * @param whole all together
     * @param parts the figures that are added, two at least
     */
    record Added(Figure whole, List<Figure> parts) {}

    /** The sums among figures in the order of {@code text}. */
    static List<Added> add(List<Figure> figures, String text) {
        List<Added> sums = new ArrayList<>();
        List<Figure> run = new ArrayList<>();
        boolean closed = false;
        for (Figure figure : figures) {
            String between = run.isEmpty() ? "" : between(run.get(run.size() - 1), figure, text);
            boolean and = AND.matcher(between).matches();
            if (!run.isEmpty() && !closed && isAddend(figure) && figure.kind() == run.get(0).kind() && (and || COMMA.matcher(between).matches())) {
                run.add(figure);
                closed = and;
            } else {
                close(run, closed, text, sums);
                closed = false;
                if (isAddend(figure)) {
                    run.add(figure);
                }
            }
        }
        close(run, closed, text, sums);
        return sums;
    }

    private static void close(List<Figure> run, boolean closed, String text, List<Added> sums) {
        if (closed && run.size() > 1) {
            sums.add(new Added(sum(run, text), List.copyOf(run)));
        }
        run.clear();
    }

    private static boolean isAddend(Figure figure) {
        return figure.stance() == Stance.STATED && !figure.joint() && figure.unit() == Unit.PEOPLE && figure.scope() == Scope.INCIDENT
                && figure.subsetOf().isEmpty() && figure.quantity().stated().isPresent() && figure.group().isPresent();
    }

    private static String between(Figure before, Figure after, String text) {
        int begin = before.evidence().span().end();
        int end = after.evidence().span().begin();
        return begin <= end ? text.substring(begin, end) : text.substring(end, begin);
    }

    private static Figure sum(List<Figure> run, String text) {
        Figure first = run.get(0);
        OptionalLong low = OptionalLong.of(0);
        OptionalLong best = OptionalLong.of(0);
        OptionalLong high = OptionalLong.of(0);
        Hedge hedge = Hedge.EXACT;
        for (Figure figure : run) {
            Quantity quantity = figure.quantity();
            low = plus(low, quantity.low());
            best = plus(best, quantity.best());
            high = plus(high, quantity.high());
            hedge = hedge == Hedge.EXACT ? quantity.hedge() : hedge;
        }
        Evidence evidence = Evidence.of(text, first.evidence().span().union(run.get(run.size() - 1).evidence().span()),
                "counts that stand side by side");
        return new Figure(evidence, first.kind(), false, new Quantity(low, best, high, hedge), first.unit(), Optional.empty(),
                first.role(), Optional.empty(), first.places(), first.when(), first.saidBy(), first.scope(), first.stance());
    }

    private static OptionalLong plus(OptionalLong sum, OptionalLong addend) {
        return sum.isPresent() && addend.isPresent() ? OptionalLong.of(sum.getAsLong() + addend.getAsLong()) : OptionalLong.empty();
    }
}
