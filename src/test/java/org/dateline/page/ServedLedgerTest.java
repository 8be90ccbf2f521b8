package org.dateline.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.dateline.clause.FigureKind;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.GrowingLedger;
import org.dateline.ledger.Policy;
import org.dateline.ledger.TellingFinder;
import org.dateline.testing.GeneratedArticles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the columns answer, against the rows themselves, asked one by one. */
class ServedLedgerTest {

    private static final PagePolicies POLICIES = PagePolicies.of(Policy.LATEST);
    private static Ledger ledger;
    private static ServedLedger served;

    @BeforeAll
    static void build() {
        GrowingLedger builder = new GrowingLedger(TellingFinder.english());
        new GeneratedArticles(7, 60).articles(250).forEach(builder::add);
        ledger = builder.build(Policy.LATEST);
        served = new ServedLedger(ledger, id -> Optional.empty(), POLICIES);
    }

    private interface Question {
        void answer(JsonGenerator json) throws IOException;
    }

    private static JsonNode ask(Question question) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = Json.generator(out)) {
            question.answer(json);
        }
        return new ObjectMapper().readTree(out.toString());
    }

    @Test
    void aViewHasTheIncidentsSumsAndOrderThatTheRowsThemselvesGive() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int answered = 0;
        for (int i = 0; i < 150; i++) {
            Map<String, String> address = address(random);
            String asked = "seed " + seed + ", " + address;
            List<IncidentRow> expected = expected(address);
            JsonNode view = ask(json -> served.view(address, json));
            assertEquals(expected.size(), view.get("total").asInt(), asked);
            List<String> ids = new ArrayList<>();
            view.get("rows").forEach(row -> ids.add(row.get("id").asText()));
            assertEquals(expected.stream().map(IncidentRow::id).limit(30).toList(), ids, asked);
            for (FigureKind kind : FigureKind.values()) {
                long sum = expected.stream().flatMap(row -> row.toll(kind, policy(address)).stream()).mapToLong(Amount::stated).sum();
                assertEquals(sum, view.at("/sums/" + kind + "/best").asLong(0), asked + ": " + kind);
            }
            long placed = expected.stream().filter(row -> row.spot().level() != Spot.Level.NONE).count();
            assertEquals(placed, IntStream.range(0, view.get("spots").size()).map(s -> view.get("spots").get(s).get("incidents").asInt()).sum(), asked);
            long dated = expected.stream().filter(row -> row.from().or(row::to).isPresent()).count();
            assertEquals(dated, IntStream.range(0, view.get("buckets").size()).map(b -> view.get("buckets").get(b).get("incidents").asInt()).sum(), asked);
            answered += expected.isEmpty() ? 0 : 1;
        }
        assertTrue(answered > 50, "only " + answered + " questions had an answer");
    }

    private static Map<String, String> address(Random random) {
        Map<String, String> address = new TreeMap<>(Map.of("rows", "30"));
        String[][] choices = {{"kind", "KILLED", "INJURED", "DISPLACED"}, {"type", ledger.incidents().stream().flatMap(i -> i.type().stream())
                .findFirst().orElse("ATTACK")}, {"place", "a", "syr", "É"}, {"source", "observatory", "reuters", "un"},
                {"from", "2014-03-01", "2019-06-01"}, {"to", "2016-12-31", "2020-01-15"}, {"by", "day", "month", "year"},
                {"sort", "day", "-day", "place", "-place", "toll", "-toll", "told", "-told"},
                {"policy", "CONSERVATIVE", "RANGE", "UCDP", "MAJORITY", "SOURCES:reuters;observatory", "SOURCES:sana"}};
        for (String[] choice : choices) {
            if (random.nextInt(3) == 0) {
                address.put(choice[0], choice[1 + random.nextInt(choice.length - 1)]);
            }
        }
        return address;
    }

    private static String policy(Map<String, String> address) {
        return address.getOrDefault("policy", "LATEST");
    }

    private static List<IncidentRow> expected(Map<String, String> address) {
        PagePolicies policies = POLICIES.with(POLICIES.named(policy(address)));
        RowFilter filter = RowFilter.of(address);
        List<IncidentRow> passing = ledger.incidents().stream().map(incident -> IncidentRow.of(incident, policies))
                .filter(row -> passes(row, filter)).toList();
        FigureKind measure = filter.kind().orElseGet(() -> passing.stream().flatMap(row -> row.tolls().keySet().stream())
                .min(Comparator.naturalOrder()).orElse(FigureKind.KILLED));
        String sort = address.getOrDefault("sort", "-day");
        return switch (sort.replace("-", "")) {
            case "day" -> sorted(passing, sort, row -> row.from().or(row::to));
            case "place" -> sorted(passing, sort, row -> row.places().stream().findFirst());
            case "toll" -> sorted(passing, sort, row -> row.toll(measure, policy(address)).map(Amount::stated));
            default -> sorted(passing, sort, row -> Optional.of(row.voices() * 1000 + row.articles()));
        };
    }

    private static <K extends Comparable<? super K>> List<IncidentRow> sorted(List<IncidentRow> rows, String sort,
            java.util.function.Function<IncidentRow, Optional<K>> key) {
        Comparator<K> order = sort.startsWith("-") ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return rows.stream().sorted(Comparator.<IncidentRow, Boolean>comparing(row -> key.apply(row).isEmpty())
                .thenComparing((a, b) -> key.apply(a).isEmpty() ? 0 : order.compare(key.apply(a).get(), key.apply(b).get()))
                .thenComparing(IncidentRow::id)).toList();
    }

    private static boolean passes(IncidentRow row, RowFilter filter) {
        Optional<LocalDate> first = row.from().or(row::to);
        Optional<LocalDate> last = row.to().or(row::from);
        List<String> places = new ArrayList<>(row.places());
        row.country().map(Names::ofCountry).ifPresent(places::add);
        return filter.kind().map(row.tolls()::containsKey).orElse(true)
                && filter.type().map(type -> row.type().equals(Optional.of(type))).orElse(true)
                && places.stream().anyMatch(name -> Names.fold(name).contains(filter.place())) | filter.place().isEmpty()
                && row.sources().stream().anyMatch(name -> Names.fold(name).contains(filter.source())) | filter.source().isEmpty()
                && filter.from().map(day -> last.isPresent() && !last.get().isBefore(day)).orElse(true)
                && filter.to().map(day -> first.isPresent() && !first.get().isAfter(day)).orElse(true);
    }

    @Test
    void whatCanStillBeChosenIsCountedWithoutTheChoiceItself() throws IOException {
        Map<String, String> address = Map.of("kind", "INJURED", "source", "reuters");
        JsonNode kinds = ask(json -> served.view(address, json)).get("facets").get("kind");
        Map<String, Integer> counted = new TreeMap<>();
        kinds.forEach(kind -> counted.put(kind.get(0).asText(), kind.get(1).asInt()));
        Map<String, Integer> expected = new TreeMap<>();
        for (IncidentRow row : expected(Map.of("source", "reuters"))) {
            row.tolls().keySet().forEach(kind -> expected.merge(kind.name(), 1, Integer::sum));
        }
        assertTrue(expected.size() > 1, expected.toString());
        assertEquals(expected, counted);
    }

    @Test
    void anIncidentIsFoundByItsId() throws IOException {
        for (int i = 0; i < ledger.incidents().size(); i += 37) {
            String id = ledger.incidents().get(i).id();
            assertEquals(id, ask(json -> served.incident(Map.of("id", id), json)).get("row").get("id").asText());
        }
        assertTrue(ask(json -> served.incident(Map.of("id", "none"), json)).isEmpty());
    }

    @Test
    void theFirstRowsAreThoseThatSortingWouldGive() {
        Random random = new Random(11);
        for (int most : new int[] {0, 1, 2, 7, 100, 1000}) {
            long[] keys = random.longs(1000, -5, 6).toArray();
            FirstRows first = new FirstRows(most);
            for (int row = 0; row < keys.length; row++) {
                first.offer(row, keys[row], keys.length - row);
            }
            assertArrayEquals(IntStream.range(0, keys.length).boxed().sorted(Comparator.<Integer>comparingLong(row -> keys[row])
                    .thenComparing(Comparator.reverseOrder())).limit(most).mapToInt(Integer::intValue).toArray(), first.rows());
        }
    }
}
