package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.query.FigureQuery;
import org.junit.jupiter.api.Test;

/** The schemas in docs/schemas are made from the columns; {@code -Ddateline.write=true} writes them anew. */
class SchemasTest {

    @Test
    void eachTableHasItsSchema() throws IOException {
        check("query-csv", Columns.plain(FigureQuery.all()), List.of());
        check("query-ucdp", UcdpColumns.all(), List.of());
        check("query-hxl", HxlColumns.all().stream().map(HxlColumns.Tagged::column).toList(),
                HxlColumns.all().stream().map(HxlColumns.Tagged::tag).toList());
    }

    @Test
    void listsAndFacetsHaveTheirs() throws IOException {
        check("list-csv", ListCommand.COLUMNS, List.of());
        check("facets-csv", FigureFacetPrinter.columns(), List.of());
        check("facets-incidents-csv", IncidentFacetPrinter.columns(), List.of());
    }

    /** GeoJSON's properties are the columns of CSV, with values of JSON's own types. */
    @Test
    void geoJsonHasItsSchema() throws IOException {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Column column : Columns.plain(FigureQuery.all())) {
            String type = switch (column.type()) {
                case INTEGER -> "integer";
                case NUMBER -> "number";
                case BOOLEAN -> "boolean";
                default -> "string";
            };
            properties.put(column.name(), ordered("type", List.of(type, "null"), "description", column.about()));
        }
        Map<String, Object> point = ordered("type", "object", "required", List.of("type", "coordinates"), "properties",
                ordered("type", ordered("const", "Point"), "coordinates", ordered("type", "array", "minItems", 2, "maxItems", 2, "items",
                        ordered("type", "number"))));
        Map<String, Object> feature = ordered("type", "object", "required", List.of("type", "geometry", "properties"), "properties",
                ordered("type", ordered("const", "Feature"), "geometry", ordered("oneOf", List.of(point, ordered("type", "null"))),
                        "properties", ordered("type", "object", "required", List.copyOf(properties.keySet()), "additionalProperties", false,
                                "properties", properties)));
        write("query-geojson", ordered("$schema", "https://json-schema.org/draft/2020-12/schema", "type", "object", "required",
                List.of("type", "features"), "properties", ordered("type", ordered("const", "FeatureCollection"), "features",
                        ordered("type", "array", "items", feature))));
    }

    private static Map<String, Object> ordered(Object... fields) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            object.put((String) fields[i], fields[i + 1]);
        }
        return object;
    }

    private static void check(String name, List<Column> columns, List<String> tags) throws IOException {
        List<Map<String, String>> fields = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Map<String, String> field = new LinkedHashMap<>();
            field.put("name", columns.get(i).name());
            field.put("type", columns.get(i).type().name().toLowerCase(Locale.ROOT));
            field.put("description", columns.get(i).about());
            if (!tags.isEmpty()) {
                field.put("hxl", tags.get(i));
            }
            fields.add(field);
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("fields", fields);
        schema.put("missingValues", List.of(""));
        write(name, schema);
    }

    private static void write(String name, Map<String, Object> schema) throws IOException {
        String text = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(schema).replace("\r", "") + "\n";
        Path file = Path.of("docs/schemas", name + ".json");
        if (Boolean.getBoolean("dateline.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertEquals(text, Files.readString(file));
    }
}
