package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.query.FigureQuery;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The forms of answers are those that docs/formats.md lists, and map programs can read the one for them. */
class FormatsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void ingest() throws IOException {
        Path news = Files.writeString(folder.resolve("news.jsonl"), """
                {"id": "a", "published": "2023-09-13", "text": "A blast killed 12 people in Derna on Monday and wounded dozens."}
                {"id": "b", "published": "2023-09-13", "text": "About 2,000 families fled. The mayor of Nowhereville said 5 people died."}
                """);
        CommandRun run = CommandRun.of("ingest", "--index", index(), news.toString());
        assertEquals(0, run.status(), run.err());
    }

    private static String index() {
        return folder.resolve("index").toString();
    }

    private static String query(String form, String question) {
        CommandRun run = CommandRun.of("query", "--index", index(), form, question);
        assertEquals(0, run.status(), run.err());
        return run.out();
    }

    /** The names in backquotes in column {@code column} of the table below a heading of the documentation. */
    private static List<String> documented(String heading, int column) throws IOException {
        String document = Files.readString(Path.of("docs/formats.md"));
        int begin = document.indexOf("\n## `" + heading + "`");
        int end = document.indexOf("\n## ", begin + 1);
        List<String> names = new ArrayList<>();
        for (String line : document.substring(begin, end).lines().filter(l -> l.startsWith("| `")).toList()) {
            Matcher name = Pattern.compile("`([^`]+)`").matcher(line.split("\\|")[column]);
            while (name.find()) {
                names.add(name.group(1));
            }
        }
        return names;
    }

    @Test
    void theColumnsAreThoseOfTheDocumentation() throws IOException {
        assertEquals(documented("query --csv", 1), Columns.plain(FigureQuery.all()).stream().map(Column::name).toList());
        assertEquals(documented("query --ucdp", 1), UcdpColumns.all().stream().map(Column::name).toList());
        assertEquals(documented("query --hxl", 1), HxlColumns.all().stream().map(tagged -> tagged.column().name()).toList());
        assertEquals(documented("query --hxl", 2), HxlColumns.all().stream().map(HxlColumns.Tagged::tag).toList());
    }

    @Test
    void theFieldsOfFiguresAreThoseOfTheDocumentation() throws IOException {
        JsonNode line = JSON.readTree(query("--json", "killed in Derna"));
        List<String> fields = new ArrayList<>();
        line.path("figure").fieldNames().forEachRemaining(fields::add);
        assertEquals(documented("extract` and `export", 1), List.of("published", "places", "dates", "figures", "events"));
        String documented = Files.readAllLines(Path.of("docs/formats.md")).stream()
                .filter(row -> row.startsWith("| `figures`")).findFirst().orElseThrow().replaceFirst("\\| `figures`", "");
        List<String> names = Pattern.compile("`(\\w+)`").matcher(documented).results().map(found -> found.group(1)).toList();
        assertEquals(names, fields);
    }

    @Test
    void everyFeatureHasAPointOnTheEarthOrNoGeometry() throws IOException {
        JsonNode map = JSON.readTree(query("--geojson", "everything"));
        assertEquals("FeatureCollection", map.path("type").asText());
        int points = 0;
        for (JsonNode feature : map.path("features")) {
            assertEquals("Feature", feature.path("type").asText());
            assertTrue(feature.has("geometry") && feature.path("properties").isObject(), feature.toString());
            if (!feature.get("geometry").isNull()) {
                assertEquals("Point", feature.path("geometry").path("type").asText());
                JsonNode position = feature.path("geometry").path("coordinates");
                assertEquals(2, position.size());
                assertTrue(Math.abs(position.get(0).asDouble()) <= 180 && Math.abs(position.get(1).asDouble()) <= 90);
                assertEquals(position.get(1), feature.path("properties").path("latitude"));
                points++;
            }
        }
        assertEquals(2, points);
        assertTrue(map.path("features").size() > points, "none without a point: " + map);
    }

    @Test
    void peopleAffectedAreCountedInPeople() {
        List<String> rows = query("--hxl", "displaced").lines().toList();
        List<String> tags = List.of(rows.get(1).split(",", -1));
        List<String> families = List.of(rows.get(2).split(",", -1));
        assertEquals("", families.get(tags.indexOf("#affected+idps")));
        assertEquals("HOUSEHOLDS", families.get(tags.indexOf("#meta+unit")));
    }
}
