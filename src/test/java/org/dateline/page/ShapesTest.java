package org.dateline.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shapes of the map: how they are made, and that those that come with the library are whole. */
class ShapesTest {

    @TempDir
    private Path folder;

    @Test
    void aLineIsPackedAsThePolylineFormatSays() {
        // The example of the format's own page, whose unit is a thousandth of ours.
        assertEquals("_p~iF~ps|U_ulLnnqC_mqNvxq`@", PackedLine.of(List.of(new double[] {-120200, 38500},
                new double[] {-120950, 40700}, new double[] {-126453, 43252})));
        assertEquals("", PackedLine.of(List.of()));
    }

    @Test
    void pointsNearALineAreLeftOutAndItsEndsStay() {
        List<double[]> line = List.of(new double[] {0, 0}, new double[] {1, 0.25}, new double[] {2, 0.5}, new double[] {3, 0});
        List<double[]> simple = new LineSimplifier(0.1).simplify(line);
        assertEquals(List.of(0.0, 2.0, 3.0), simple.stream().map(point -> point[0]).toList());
    }

    @Test
    void twoDivisionsShareTheArcBetweenThem() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        Files.writeString(data.resolve("xyz.topo.json"), """
                {"type":"Topology","objects":{"xyz":{"type":"GeometryCollection","geometries":[
                 {"type":"Polygon","properties":{"name":"West"},"id":"SY.WE","arcs":[[0,1]]},
                 {"type":"Polygon","properties":{"name":"East"},"id":"SY.EA","arcs":[[-1,2]]}]}},
                 "arcs":[[[0,0],[0,10]],[[0,10],[-10,0],[0,-10],[10,0]],[[0,0],[10,0],[0,10],[-10,0]]],
                 "transform":{"scale":[0.1,0.1],"translate":[0,0]}}""");
        Path output = folder.resolve("divisions.jsonl");
        new ShapeBuilder().divisions(data, output);
        JsonNode line = new ObjectMapper().readTree(Files.readString(output));
        assertEquals("SY", line.get("country").asText());
        assertEquals("[[0,1]]", line.get("shapes").get(0).get("rings").toString());
        assertEquals("[[-1,2]]", line.get("shapes").get(1).get("rings").toString());
    }

    @Test
    void aCountryThatIsNotKnownIsNamedWithTheRemedy() throws IOException {
        Path atlas = folder.resolve("atlas.json");
        Files.writeString(atlas, """
                {"objects":{"countries":{"geometries":[{"type":"Polygon","properties":{"name":"Ruritania"},"arcs":[[0]]}]}},
                 "arcs":[[[0,0],[9,0],[0,9],[-9,-9]]],"transform":{"scale":[1,1],"translate":[0,0]}}""");
        IOException failure = assertThrows(IOException.class, () -> new ShapeBuilder().countries(atlas, folder.resolve("out.json")));
        assertTrue(failure.getMessage().contains("Ruritania") && failure.getMessage().contains("atlas.tsv"), failure.getMessage());
    }

    @Test
    void aPageHasAllCountriesAndTheDivisionsOfThoseItAsksFor() throws IOException {
        StringWriter out = new StringWriter();
        MapShapes.write(Set.of("SY", "PS"), out);
        JsonNode shapes = new ObjectMapper().readTree(out.toString());
        List<String> countries = new ArrayList<>();
        shapes.get("countries").get("shapes").forEach(shape -> countries.add(shape.get("name").asText()));
        assertTrue(countries.containsAll(List.of("SY", "PS", "XK", "SS", "TW", "US", "EH")), countries.toString());
        assertTrue(countries.size() > 230, countries.size() + " countries");
        assertEquals(Set.of("SY", "PS"), StreamSupport.stream(shapes.get("divisions").spliterator(), false)
                .map(division -> division.get("country").asText()).collect(java.util.stream.Collectors.toSet()));
    }
}
