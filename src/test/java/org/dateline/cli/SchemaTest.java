package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every line that is printed is as docs/lines.schema.json says. */
class SchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private static JsonSchema schema(String part) throws IOException {
        ObjectNode whole = (ObjectNode) JSON.readTree(Path.of("docs/lines.schema.json").toFile());
        whole.remove("anyOf");
        whole.put("$ref", "#/$defs/" + part);
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole);
    }

    private static void assertValid(JsonSchema schema, String lines) throws IOException {
        assertFalse(lines.isEmpty());
        for (String line : lines.lines().toList()) {
            assertEquals(Set.of(), schema.validate(JSON.readTree(line)), line);
        }
    }

    @Test
    void linesOfExtractExportAndQueryAreAsTheSchemaSays() throws IOException {
        String index = folder.resolve("index").toString();
        String odd = Files.writeString(folder.resolve("odd.jsonl"), "{\"id\":\"odd\",\"title\":\"Quake\",\"outlet\":\"AFP\",\"published\":"
                + "\"2020-02-01\",\"text\":\"Dozens of Syrians and 12 to 15 soldiers died in Zorbaville in the north in 44 BC. Up to 30"
                + " houses fell. It is not true that nine died on Monday at 5 pm, or every year for two weeks, police said.\"}\n").toString();
        assertValid(schema("article"), CommandRun.of("extract", "seeds", odd).out());
        assertEquals(0, CommandRun.of("ingest", "--index", index, "seeds", odd).status());
        assertValid(schema("article"), CommandRun.of("export", "--index", index).out());
        assertValid(schema("finding"), CommandRun.of("query", "--index", index, "--json", "killed or displaced or housing").out());
    }

    @Test
    void aLineThatIsNotSoIsRefused() throws IOException {
        JsonSchema schema = schema("article");
        ObjectNode line = (ObjectNode) JSON.readTree(CommandRun.of("extract", "seeds").out().lines().findFirst().orElseThrow());
        for (String field : List.of("id", "figures", "published", "places", "events", "format")) {
            ObjectNode less = line.deepCopy();
            less.remove(field);
            assertFalse(schema.validate(less).isEmpty(), field);
        }
        ObjectNode wrong = line.deepCopy();
        ((ObjectNode) wrong.at("/figures/0")).put("low", -1).put("kind", "EATEN").put("joint", "yes").remove("event");
        wrong.put("format", 1);
        assertTrue(schema.validate(wrong).size() >= 5);
    }
}
