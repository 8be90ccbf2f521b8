package org.dateline.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.dateline.clause.FigureKind;

/** The orders of the list of incidents, as the address names them; "-" before a name turns it round. */
final class RowOrder {

    private RowOrder() {}

    /** The order that an address names, "-day" where it names none; rows that are equal in it go by their ids. */
    static Comparator<IncidentRow> of(Map<String, String> address, FigureKind measure) {
        String name = address.getOrDefault("sort", "-day");
        String policy = View.policy(address);
        Comparator<IncidentRow> order = switch (name.replace("-", "")) {
            case "day" -> Comparator.comparing(row -> row.from().or(row::to).orElse(LocalDate.MAX));
            case "place" -> Comparator.comparing(row -> row.places().isEmpty() ? "\uffff" : row.places().get(0));
            case "toll" -> Comparator.comparingLong(row ->
                    View.toll(row, measure, policy).map(Amount::stated).orElse(0L));
            case "told" -> Comparator.comparingInt(IncidentRow::voices).thenComparingInt(IncidentRow::articles);
            default -> throw new IllegalArgumentException("sort is '" + name + "'; expected day, place, toll or told,"
                    + " with - before it for the other way round");
        };
        return (name.startsWith("-") ? order.reversed() : order).thenComparing(IncidentRow::id);
    }

    /** The first {@code most} of {@code rows} in an order; the others are not sorted. */
    static List<IncidentRow> first(int most, List<IncidentRow> rows, Comparator<IncidentRow> order) {
        PriorityQueue<IncidentRow> kept = new PriorityQueue<>(order.reversed());
        for (IncidentRow row : rows) {
            if (kept.size() < most) {
                kept.add(row);
            } else if (order.compare(row, kept.peek()) < 0) {
                kept.poll();
                kept.add(row);
            }
        }
        List<IncidentRow> first = new ArrayList<>(kept);
        first.sort(order);
        return first;
    }
}
