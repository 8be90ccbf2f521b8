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
        String text = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(schema).replace("\r", "") + "\n";
        Path file = Path.of("docs/schemas", name + ".json");
        if (Boolean.getBoolean("dateline.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertEquals(text, Files.readString(file));
    }
}
