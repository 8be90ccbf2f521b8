package org.dateline.belief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.dateline.clause.Counted;
import org.dateline.event.Scope;

/**
 * Finds totals that a text later breaks up: "10 civilians killed" in the headline, then six in one place and four in
 * another. Figures of the total's kind that follow it and add up to it are its parts.
 */
final class Sums {

    private static final int LEAST_TOTAL = 2;
    private static final int MOST_PARTS = 6;
    /** How many figures behind the total are looked at. */
    private static final int FARTHEST = 40;

    /** A number that is told of an event. */
    private record Told(long number, Object event) {}

    private Sums() {}

    /**
     * The whole of each figure that is found to be a part of one, by addition or else by its words.
     *
     * @param figures those of an article, in reading order
     * @param scopes what each adds up
     * @param event the event of each, by which a number that is told again is known from one of other people
     */
    static Map<Counted, Counted> read(List<Counted> figures, Map<Counted, Scope> scopes, Function<Counted, Object> event) {
        Map<Counted, Counted> wholes = new IdentityHashMap<>();
        for (int t = 0; t < figures.size(); t++) {
            Counted total = figures.get(t);
            if (!isPart(total, wholes) && number(total) >= LEAST_TOTAL && scopes.get(total) == Scope.INCIDENT) {
                for (Counted part : parts(figures, t, scopes, event)) {
                    wholes.putIfAbsent(part, total);
                }
            }
        }
        WordedParts.add(figures, scopes, event, wholes);
        return wholes;
    }

    private static boolean isPart(Counted figure, Map<Counted, Counted> wholes) {
        return figure.reading().part() || wholes.containsKey(figure);
    }

    /** A run of following figures, each number told once, that adds up; with it their repetitions. */
    private static List<Counted> parts(List<Counted> figures, int t, Map<Counted, Scope> scopes,
            Function<Counted, Object> event) {
        Counted total = figures.get(t);
        List<Counted> candidates = new ArrayList<>();
        for (int i = t + 1; i < Math.min(figures.size(), t + FARTHEST); i++) {
            Counted figure = figures.get(i);
            if (figure.reading().fate().kind() == total.reading().fate().kind() && !figure.reading().part()
                    && scopes.get(figure) == Scope.INCIDENT && number(figure) > 0 && number(figure) < number(total)) {
                candidates.add(figure);
            }
        }
        for (int begin = 0; begin < candidates.size(); begin++) {
            Set<Told> told = new HashSet<>();
            List<Counted> run = new ArrayList<>();
            long sum = 0;
            for (int i = begin; i < candidates.size() && told.size() < MOST_PARTS; i++) {
                Counted figure = candidates.get(i);
                run.add(figure);
                boolean repeated = !told.add(new Told(number(figure), event.apply(figure))) && figure.sentence() != candidates.get(i - 1).sentence();
                sum += repeated ? 0 : number(figure);
                if (isReached(total, sum) && told.size() > 1) {
                    return run;
                }
                if (sum > number(total)) {
                    break;
                }
            }
        }
        return List.of();
    }

    /** "nearly 50" is reached by 48, "about 50" by 49 or 51; other numbers only by themselves. */
    private static boolean isReached(Counted total, long sum) {
        long stated = number(total);
        return switch (total.phrase().quantity().hedge()) {
            case NEARLY -> sum <= stated && sum >= stated - stated / 10;
            case ABOUT -> Math.abs(sum - stated) <= stated / 20;
            default -> sum == stated;
        };
    }

    private static long number(Counted figure) {
        OptionalLong stated = figure.phrase().quantity().best();
        return stated.orElse(0);
    }
}
