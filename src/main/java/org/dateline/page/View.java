package org.dateline.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.clause.FigureKind;
import org.dateline.ledger.Basis;
import org.dateline.ledger.Policy;
import org.dateline.place.Point;

/** What a page shows of the incidents that a filter lets through: sums, places, a time line. For one thread. */
final class View {

    /** More places than that cannot be told apart on a map; those of most incidents are shown. */
    private static final int MOST_SPOTS = 3000;

    private final String policy;
    private final FigureKind measure;
    private final TimeStep step;
    private final Map<FigureKind, TollSum> sums = new EnumMap<>(FigureKind.class);
    private final Map<String, SpotSum> spots = new LinkedHashMap<>();
    private final Map<LocalDate, Bucket> buckets = new TreeMap<>();
    private int total;
    private int unplaced;
    private int undated;
    private LocalDate from;
    private LocalDate to;

    /** The view of {@code rows}, in the order of the page; what {@code address} does not choose is as usual. */
    View(List<IncidentRow> rows, Map<String, String> address) {
        policy = policy(address);
        measure = measure(rows, address);
        String by = address.getOrDefault("by", "");
        step = by.isEmpty() ? TimeStep.usual(rows.stream().flatMap(row -> row.from().or(row::to).stream())
                .toArray(LocalDate[]::new)) : TimeStep.named(by);
        rows.forEach(this::add);
    }

    private static final class SpotSum {
        private final IncidentRow first;
        private final TollSum sum = new TollSum();
        private final List<String> ids = new ArrayList<>();
        private int incidents;
        private boolean isSure;

        private SpotSum(IncidentRow first) {
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

    /** The policy that an address chooses. */
    static String policy(Map<String, String> address) {
        String name = address.getOrDefault("policy", "");
        return name.isEmpty() ? Policy.LATEST.name() : name;
    }

    /** The kind that sizes and bars are drawn by: the one that is chosen, else the first one that any incident tells. */
    static FigureKind measure(List<IncidentRow> rows, Map<String, String> address) {
        String kind = address.getOrDefault("kind", "");
        if (!kind.isEmpty()) {
            return FigureKind.valueOf(kind);
        }
        for (FigureKind one : FigureKind.values()) {
            if (rows.stream().anyMatch(row -> row.tolls().containsKey(one))) {
                return one;
            }
        }
        return FigureKind.KILLED;
    }

    /** The toll of a row by a policy; that of the first one where the policy comes to the same. */
    static Optional<Amount> toll(IncidentRow row, FigureKind kind, String policy) {
        return Optional.ofNullable(row.tolls().get(kind))
                .flatMap(tolls -> tolls.getOrDefault(policy, tolls.values().iterator().next()));
    }

    private void add(IncidentRow row) {
        total++;
        row.tolls().keySet().forEach(kind -> toll(row, kind, policy)
                .ifPresent(its -> sums.computeIfAbsent(kind, k -> new TollSum()).add(its)));
        Optional<Amount> toll = toll(row, measure, policy);
        if (row.spot().level() == Spot.Level.NONE) {
            unplaced++;
        } else {
            SpotSum spot = spots.computeIfAbsent(key(row), key -> new SpotSum(row));
            spot.incidents++;
            spot.isSure |= row.placeBasis() == Basis.TOLD && row.spot().confidence() >= 0.6;
            toll.ifPresent(spot.sum::add);
            if (spot.ids.size() < 2) {
                spot.ids.add(row.id());
            }
        }
        Optional<LocalDate> first = row.from().or(row::to);
        if (first.isEmpty()) {
            undated++;
            return;
        }
        Bucket bucket = buckets.computeIfAbsent(step.start(first.get()), start -> new Bucket());
        bucket.incidents++;
        bucket.byArticle += row.basis() == Basis.ARTICLE ? 1 : 0;
        toll.ifPresent(bucket.sum::add);
        LocalDate last = row.to().or(row::from).get();
        from = from == null || first.get().isBefore(from) ? first.get() : from;
        to = to == null || last.isAfter(to) ? last : to;
    }

    private static String key(IncidentRow row) {
        return row.spot().level() == Spot.Level.COUNTRY ? row.country().orElse("")
                : row.spot().level() + " " + row.spot().point().get();
    }

    /** The fields of the view, in an object that is open. */
    void write(JsonGenerator json) throws IOException {
        json.writeNumberField("total", total);
        json.writeStringField("measure", measure.name());
        json.writeStringField("by", step.word());
        json.writeNumberField("unplaced", unplaced);
        json.writeNumberField("undated", undated);
        Json.day(json, "from", Optional.ofNullable(from));
        Json.day(json, "to", Optional.ofNullable(to));
        json.writeObjectFieldStart("sums");
        for (Map.Entry<FigureKind, TollSum> sum : sums.entrySet()) {
            json.writeFieldName(sum.getKey().name());
            sum.getValue().write(json);
        }
        json.writeEndObject();
        json.writeArrayFieldStart("spots");
        List<SpotSum> shown = spots.size() <= MOST_SPOTS ? new ArrayList<>(spots.values()) : spots.values().stream()
                .sorted(Comparator.comparingInt(SpotSum::incidents).reversed()).limit(MOST_SPOTS).toList();
        for (SpotSum spot : shown) {
            write(spot, json);
        }
        json.writeEndArray();
        json.writeNumberField("spotsLeftOut", spots.size() - shown.size());
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

    private static void write(SpotSum spot, JsonGenerator json) throws IOException {
        Point point = spot.first.spot().point().get();
        json.writeStartObject();
        Json.text(json, "name", spot.first.places().stream().findFirst());
        Json.text(json, "country", spot.first.country());
        json.writeStringField("level", spot.first.spot().level().name());
        json.writeNumberField("lat", Math.round(point.latitude() * 1e4) / 1e4);
        json.writeNumberField("lon", Math.round(point.longitude() * 1e4) / 1e4);
        json.writeNumberField("radius", Math.round(spot.first.spot().radiusKm() * 10) / 10.0);
        json.writeBooleanField("sure", spot.isSure);
        json.writeNumberField("incidents", spot.incidents);
        json.writeArrayFieldStart("ids");
        for (String id : spot.ids) {
            json.writeString(id);
        }
        json.writeEndArray();
        json.writeFieldName("sum");
        spot.sum.write(json);
        json.writeEndObject();
    }
}
