package org.dateline.page;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;

/** The shapes that a map is drawn from: all countries, and the first divisions of some. {@link ShapeBuilder} makes them. */
final class MapShapes {

    private MapShapes() {}

    /** Writes {@code {"countries": ..., "divisions": [...]}}, the divisions of {@code countries} by their codes. */
    static void write(Set<String> countries, Writer out) throws IOException {
        out.write("{\"countries\":" + PageParts.text("countries.json").strip() + ",\"divisions\":[");
        List<String> wanted = PageParts.text("divisions.jsonl").lines()
                .filter(line -> countries.contains(line.substring(line.indexOf(':') + 2, line.indexOf(':') + 4))).toList();
        out.write(String.join(",", wanted).replace("<", "\\u003c"));
        out.write("]}");
    }
}
