package org.dateline.format;

/** Reads JSON Lines, one article a line: our own ({@code id}, {@code text}), and those of other tools with their names of fields. */
public final class LinesReader implements SourceReader {

    @Override
    public String kind() {
        return "jsonl";
    }

    @Override
    public Fit fit(SourceHead head) {
        return SourceHead.fit(false, head.isNamed(".jsonl", ".ndjson", ".jl") || head.hasType("application/x-ndjson", "application/jsonl"));
    }

    @Override
    public SourceItems open(Source source) {
        return new JsonLines(source);
    }
}
