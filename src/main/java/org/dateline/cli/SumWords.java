package org.dateline.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.query.Sum;
import org.dateline.query.Sum.LeftOut;

/** Says what a sum holds and what it leaves out. */
final class SumWords {

    private static final Map<LeftOut, String> REASONS = Map.of(
            LeftOut.DENIED, "denied", LeftOut.POSSIBLE, "only possible", LeftOut.TOTAL, "running totals",
            LeftOut.PERIOD, "of a period", LeftOut.PART, "parts of other figures", LeftOut.JOINT,
            "dead and injured together", LeftOut.NO_NUMBER, "without a number", LeftOut.REPEATED,
            "told before in the same article");

    private SumWords() {}

    /** The lines for a terminal. */
    static List<String> lines(Sum sum) {
        List<String> lines = new ArrayList<>(List.of("", "Added up, each an upper bound, since articles may tell of the"
                + " same people:"));
        for (Sum.Part part : sum.parts()) {
            lines.add(String.format(Locale.ROOT, "  %s (%s): at most %,d, of %s in %s", word(part.kind()),
                    word(part.unit()), part.upperBound(), Counted.of(part.figures(), "figure"),
                    Counted.of(part.articles(), "article")));
        }
        if (sum.parts().isEmpty()) {
            lines.add("  nothing");
        }
        if (!sum.leftOut().isEmpty()) {
            lines.add("Left out:");
        }
        for (LeftOut why : LeftOut.values()) {
            if (sum.leftOut().containsKey(why)) {
                lines.add(String.format(Locale.ROOT, "  %,d %s", sum.leftOut().get(why), REASONS.get(why)));
            }
        }
        return lines;
    }

    /** The fields {@code summed} and {@code leftOut}. */
    static void json(JsonGenerator json, Sum sum) throws IOException {
        json.writeArrayFieldStart("summed");
        for (Sum.Part part : sum.parts()) {
            json.writeStartObject();
            json.writeStringField("kind", part.kind().name());
            json.writeStringField("unit", part.unit().name());
            json.writeNumberField("upperBound", part.upperBound());
            json.writeNumberField("figures", part.figures());
            json.writeNumberField("articles", part.articles());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("leftOut");
        for (LeftOut why : LeftOut.values()) {
            json.writeNumberField(why.name(), sum.leftOut().getOrDefault(why, 0L));
        }
        json.writeEndObject();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
