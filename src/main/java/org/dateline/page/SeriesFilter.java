package org.dateline.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.ledger.Series;
import org.dateline.query.Column;

/** Finds running totals by kind and place, as the page's script does among those that it carries. Immutable. */
final class SeriesFilter {

    private final List<Series> series;
    private final Column<String> names;

    SeriesFilter(List<Series> series) {
        this.series = series.stream().filter(one -> !one.points().isEmpty()).toList();
        Column.Filling<String> filling = new Column.Filling<>();
        this.series.forEach(one -> filling.add(one.place().orElse("") + " " + one.country().map(Names::ofCountry).orElse("")));
        this.names = filling.column().map(Names::fold);
    }

    int size() {
        return series.size();
    }

    /** Where the series of the kind and place of {@code filter} stand. */
    int[] find(RowFilter filter) {
        boolean[] here = names.test(name -> name.contains(filter.place()));
        return IntStream.range(0, series.size()).filter(i -> here[names.number(i)]
                && filter.kind().map(kind -> series.get(i).kind() == kind).orElse(true)).toArray();
    }

    /** The first {@code most} of those. */
    List<Series> first(int most, int[] found) {
        return Arrays.stream(found).limit(most).mapToObj(series::get).toList();
    }
}
