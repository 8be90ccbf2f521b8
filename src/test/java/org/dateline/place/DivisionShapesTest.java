package org.dateline.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DivisionShapesTest {

    /** Two squares side by side, told by steps of a tenth of a degree; they share an arc that the second goes backwards. */
    private static final String TOPOLOGY = """
            {"type": "Topology", "transform": {"scale": [0.1, 0.1], "translate": [10, 50]},
             "objects": {"abc": {"type": "GeometryCollection", "geometries": [
               {"type": "Polygon", "properties": {"name": "Westmark (Occidens)"}, "arcs": [[0, 1]]},
               {"type": "MultiPolygon", "properties": {"name": "Ostmark"}, "arcs": [[[~0, 2]]]},
               {"type": "Polygon", "properties": {"name": null}, "arcs": [[0, 1]]}]}},
             "arcs": [[[10, 0], [0, 10]], [[10, 10], [-10, 0], [0, -10], [10, 0]], [[10, 0], [10, 0], [0, 10], [-10, 0]]]}
            """.replace("~0", "-1");

    @TempDir
    private Path folder;

    private List<DivisionShape> shapes(String json) throws IOException {
        Files.writeString(folder.resolve("abc.topo.json"), json);
        return TopoJson.read(folder, Map.of("abc", "AB"));
    }

    @Test
    void outlinesAreReadFromSharedArcs() throws IOException {
        List<DivisionShape> shapes = shapes(TOPOLOGY);
        assertEquals(List.of("Westmark (Occidens)", "Ostmark"), shapes.stream().map(DivisionShape::name).toList());
        assertEquals(50.5, shapes.get(0).centre().latitude(), 1e-9);
        assertEquals(10.5, shapes.get(0).centre().longitude(), 1e-9);
        assertEquals(11.5, shapes.get(1).centre().longitude(), 1e-9);
        assertTrue(shapes.get(1).contains(50.2, 11.9));
        assertFalse(shapes.get(1).contains(50.2, 10.9));
        assertEquals(66, shapes.get(0).radius(shapes.get(0).centre()), 2);
    }

    @Test
    void theCentreOfABentOutlineLiesInsideIt() {
        DivisionShape bow = new DivisionShape("AB", "Bow", List.of(new double[] {0, 0, 10, 0, 10, 10, 9, 10, 9, 1, 1, 1, 1, 10, 0, 10, 0, 0}));
        Point centre = bow.centre();
        assertTrue(bow.contains(centre.latitude(), centre.longitude()), centre.toString());
    }

    @Test
    void aDivisionTakesTheOutlineOfItsNameOrOfItsTownsAndOthersAreAdded() throws IOException {
        List<DivisionShape> shapes = new ArrayList<>(shapes(TOPOLOGY));
        shapes.add(new DivisionShape("AB", "Farland", List.of(new double[] {20, 50, 21, 50, 21, 51, 20, 51, 20, 50})));
        Draft west = division("Occidens Province", "AB.1");
        Draft east = division("Levant", "AB.2");
        List<Draft> drafts = new ArrayList<>(List.of(west, east, town("AB.2", 50.3, 11.3), town("AB.2", 50.6, 11.7)));
        List<Draft> added = ShapeMatcher.match(drafts, shapes);
        assertEquals(10.5, west.point.longitude(), 1e-9);
        assertEquals(11.5, east.point.longitude(), 1e-9);
        assertEquals(List.of("Farland"), added.stream().map(draft -> draft.name).toList());
        assertEquals(20.5, added.get(0).point.longitude(), 1e-9);
    }

    @Test
    void aFolderWithoutOutlinesAndABrokenFileAreRefusedWithTheirNames() throws IOException {
        assertTrue(assertThrows(GazetteerException.class, () -> TopoJson.read(folder, Map.of())).getMessage().contains("topo.json"));
        String message = assertThrows(GazetteerException.class, () -> shapes(TOPOLOGY.substring(0, 200))).getMessage();
        assertTrue(message.contains("abc.topo.json"), message);
        assertThrows(GazetteerException.class, () -> shapes(TOPOLOGY.replace("[0, 1]", "[0, 7]")));
    }

    private static Draft division(String name, String code) {
        return DivisionNames.division(0, name, PlaceKind.ADMIN1, code);
    }

    private static Draft town(String admin1, double north, double east) {
        Draft draft = new Draft(0, "Town", PlaceKind.SETTLEMENT);
        draft.country = "AB";
        draft.admin1 = admin1;
        draft.point = new Point(north, east);
        return draft;
    }
}
