package org.dateline.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.clause.FigureKind;
import org.dateline.place.Point;

/** What a page shows of the incidents that a filter lets through: sums, places, a time line. For one thread. */
final class View {

    /** More places than that cannot be told apart on a map; those of most incidents are shown. */
    private static final int MOST_SPOTS = 3000;

    private final RowColumns columns;
    private final TollColumns.Amounts amounts;
    private final FigureKind measure;
    private final TimeStep step;
    private final int total;
    private final Map<FigureKind, TollSum> sums = new EnumMap<>(FigureKind.class);
    private final List<Mark> marks = new ArrayList<>();
    private final Map<LocalDate, Bucket> buckets = new TreeMap<>();
    private int unplaced;
    private int undated;
    private Optional<LocalDate> from = Optional.empty();
    private Optional<LocalDate> to = Optional.empty();

    /**
     * The view of {@code rows}, in the order of the page.
     *
     * @param measure the kind that sizes and bars are drawn by
     * @param by the step of the time line, empty for the usual one
     */
    View(RowColumns columns, int[] rows, TollColumns.Amounts amounts, FigureKind measure, String by) {
        this.columns = columns;
        this.amounts = amounts;
        this.measure = measure;
        total = rows.length;
        step = by.isEmpty() ? usualStep(rows) : TimeStep.named(by);
        addSums(rows);
        addMarks(rows);
        addDays(rows);
    }

    private static final class Mark {
        private final int first;
        private final TollSum sum = new TollSum();
        private final List<String> ids = new ArrayList<>(2);
        private int incidents;
        private boolean isSure;

        private Mark(int first) {
            this.first = first;
        }

        private int incidents() {
            return incidents;
        }
    }

    private static final class Bucket {
        private final TollSum sum = new TollSum();
        private int incidents;
        private int byArticle;
    }

    private TimeStep usualStep(int[] rows) {
        int[] known = Arrays.stream(rows).map(columns.first()::number)
                .filter(day -> !columns.first().value(day).equals(RowColumns.NO_DAY)).sorted().toArray();
        return TimeStep.usual(known.length, i -> columns.first().value(known[i]));
    }

    private void addSums(int[] rows) {
        for (int row : rows) {
            for (int toll = columns.tolls().first(row); toll < columns.tolls().first(row + 1); toll++) {
                FigureKind kind = columns.tolls().kind(toll);
                amounts.of(toll).ifPresent(amount -> sums.computeIfAbsent(kind, k -> new TollSum()).add(amount));
            }
        }
    }

    private void addMarks(int[] rows) {
        Mark[] known = new Mark[columns.mark().size()];
        boolean[] isNowhere = columns.mark().test(String::isEmpty);
        for (int row : rows) {
            int number = columns.mark().number(row);
            if (isNowhere[number]) {
                unplaced++;
                continue;
            }
            if (known[number] == null) {
                known[number] = new Mark(row);
                marks.add(known[number]);
            }
            Mark mark = known[number];
            mark.incidents++;
            mark.isSure |= columns.sure().get(row);
            amounts.of(row, measure).ifPresent(mark.sum::add);
            if (mark.ids.size() < 2) {
                mark.ids.add(columns.id().get(row));
            }
        }
    }

    private void addDays(int[] rows) {
        Bucket[] known = new Bucket[columns.first().size()];
        int least = Integer.MAX_VALUE;
        int most = -1;
        for (int row : rows) {
            int number = columns.first().number(row);
            if (columns.first().value(number).equals(RowColumns.NO_DAY)) {
                undated++;
                continue;
            }
            if (known[number] == null) {
                known[number] = buckets.computeIfAbsent(step.start(columns.first().value(number)), start -> new Bucket());
            }
            Bucket bucket = known[number];
            bucket.incidents++;
            bucket.byArticle += columns.byArticle().get(row) ? 1 : 0;
            amounts.of(row, measure).ifPresent(bucket.sum::add);
            least = Math.min(least, number);
            most = Math.max(most, columns.last().number(row));
        }
        if (most >= 0) {
            from = Optional.of(columns.first().value(least));
            to = Optional.of(columns.last().value(most));
        }
    }

    /** The fields of the view, in an object that is open. */
    void write(JsonGenerator json) throws IOException {
        json.writeNumberField("total", total);
        json.writeStringField("measure", measure.name());
        json.writeStringField("by", step.word());
        json.writeNumberField("unplaced", unplaced);
        json.writeNumberField("undated", undated);
        Json.day(json, "from", from);
        Json.day(json, "to", to);
        json.writeObjectFieldStart("sums");
        for (Map.Entry<FigureKind, TollSum> sum : sums.entrySet()) {
            json.writeFieldName(sum.getKey().name());
            sum.getValue().write(json);
        }
        json.writeEndObject();
        json.writeArrayFieldStart("spots");
        List<Mark> shown = marks.size() <= MOST_SPOTS ? marks
                : marks.stream().sorted(Comparator.comparingInt(Mark::incidents).reversed()).limit(MOST_SPOTS).toList();
        for (Mark mark : shown) {
            write(mark, json);
        }
        json.writeEndArray();
        json.writeNumberField("spotsLeftOut", marks.size() - shown.size());
        json.writeArrayFieldStart("buckets");
        for (Map.Entry<LocalDate, Bucket> bucket : buckets.entrySet()) {
            json.writeStartObject();
            json.writeStringField("start", bucket.getKey().toString());
            json.writeNumberField("incidents", bucket.getValue().incidents);
            json.writeNumberField("byArticle", bucket.getValue().byArticle);
            json.writeFieldName("sum");
            bucket.getValue().sum.write(json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(Mark mark, JsonGenerator json) throws IOException {
        Spot spot = columns.spot().get(mark.first);
        Point point = spot.point().get();
        json.writeStartObject();
        Json.text(json, "name", Optional.of(columns.firstPlace().get(mark.first)).filter(name -> !name.equals(RowColumns.NO_PLACE)));
        Json.text(json, "country", Optional.of(columns.country().get(mark.first)).filter(code -> !code.isEmpty()));
        json.writeStringField("level", spot.level().name());
        json.writeNumberField("lat", Math.round(point.latitude() * 1e4) / 1e4);
        json.writeNumberField("lon", Math.round(point.longitude() * 1e4) / 1e4);
        json.writeNumberField("radius", Math.round(spot.radiusKm() * 10) / 10.0);
        json.writeBooleanField("sure", mark.isSure);
        json.writeNumberField("incidents", mark.incidents);
        json.writeArrayFieldStart("ids");
        for (String id : mark.ids) {
            json.writeString(id);
        }
        json.writeEndArray();
        json.writeFieldName("sum");
        mark.sum.write(json);
        json.writeEndObject();
    }
}
