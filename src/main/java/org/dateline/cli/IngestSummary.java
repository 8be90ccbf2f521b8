package org.dateline.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.index.Ingested;

/** What an ingest did, as its last line says it: in words or as JSON. */
final class IngestSummary {

    private static final int MOST_REASONS = 8;

    private IngestSummary() {}

    /** @param size how many articles the index holds now */
    static String words(Ingested done, long size) {
        List<String> parts = new ArrayList<>();
        if (done.updated() + done.unchanged() > 0) {
            add(parts, done.added(), "new");
            add(parts, done.updated(), "in place of older ones");
            add(parts, done.unchanged(), "unchanged");
        }
        return Counted.of(done.read(), "article") + " read" + (parts.isEmpty() ? "" : ": " + String.join(", ", parts))
                + skipped(done) + "; the index holds " + Counted.of(size, "article");
    }

    private static void add(List<String> parts, long count, String what) {
        if (count > 0) {
            parts.add(String.format(Locale.ROOT, "%,d %s", count, what));
        }
    }

    private static String skipped(Ingested done) {
        if (done.skippedInAll() == 0) {
            return "";
        }
        String reasons = done.reasons().entrySet().stream().limit(MOST_REASONS)
                .map(reason -> String.format(Locale.ROOT, "%,d: %s", reason.getValue(), reason.getKey()))
                .collect(Collectors.joining("; "));
        return "; " + Counted.of(done.skippedInAll(), "input") + " skipped or noted (" + reasons
                + (done.reasons().size() > MOST_REASONS ? "; and others" : "") + ")";
    }

    /** The same for programs. */
    static String json(Ingested done, long size) {
        ObjectNode root = new ObjectMapper().createObjectNode();
        ObjectNode summary = root.putObject("summary");
        summary.put("read", done.read()).put("new", done.added()).put("updated", done.updated())
                .put("unchanged", done.unchanged());
        ObjectNode skipped = summary.putObject("skipped");
        done.reasons().forEach(skipped::put);
        summary.put("held", size).put("stopped", done.stopped());
        return root.toString();
    }
}
