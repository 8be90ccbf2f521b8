package org.dateline.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A TopoJSON file: areas whose borders are arcs that neighbours share.
 *
 * @param arcs the lines, each a list of (longitude, latitude) in degrees, WGS 84
 * @param areas what they bound
 */
record Topology(List<List<double[]>> arcs, List<Area> areas) {

    /**
     * An area.
     *
     * @param id its id in the file, empty where it has none
     * @param name its name
     * @param rings its borders, each a chain of arcs by their numbers, {@code ~n} for arc {@code n} walked backwards
     */
    record Area(String id, String name, List<List<Integer>> rings) {}

    /** Reads object {@code object} of a file, or its only one where that is empty. */
    static Topology read(Path file, String object) throws IOException {
        JsonNode root = new ObjectMapper().readTree(file.toFile());
        JsonNode objects = root.path("objects");
        JsonNode wanted = object.isEmpty() ? objects.path(objects.fieldNames().next()) : objects.path(object);
        if (!wanted.path("geometries").isArray()) {
            throw new IOException(file + ": expected TopoJSON with an object '" + object + "' that holds geometries");
        }
        List<Area> areas = new ArrayList<>();
        for (JsonNode geometry : wanted.path("geometries")) {
            List<List<Integer>> rings = new ArrayList<>();
            collect(geometry.path("arcs"), rings);
            areas.add(new Area(geometry.path("id").asText(""), geometry.path("properties").path("name").asText(""), rings));
        }
        return new Topology(arcs(root), areas);
    }

    /** A polygon is a list of rings, a multipolygon a list of those; with even-odd filling both are just rings. */
    private static void collect(JsonNode node, List<List<Integer>> rings) {
        if (node.size() > 0 && node.get(0).isInt()) {
            List<Integer> ring = new ArrayList<>();
            node.forEach(arc -> ring.add(arc.asInt()));
            rings.add(ring);
        } else {
            node.forEach(inner -> collect(inner, rings));
        }
    }

    private static List<List<double[]>> arcs(JsonNode root) {
        JsonNode scale = root.path("transform").path("scale");
        JsonNode translate = root.path("transform").path("translate");
        List<List<double[]>> arcs = new ArrayList<>();
        for (JsonNode arc : root.path("arcs")) {
            List<double[]> line = new ArrayList<>();
            long x = 0;
            long y = 0;
            for (JsonNode step : arc) {
                x += step.get(0).asLong();
                y += step.get(1).asLong();
                line.add(new double[] {x * scale.get(0).asDouble() + translate.get(0).asDouble(),
                    y * scale.get(1).asDouble() + translate.get(1).asDouble()});
            }
            arcs.add(line);
        }
        return arcs;
    }
}
