package org.dateline.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.clause.FigureKind;
import org.dateline.ledger.IncidentTally;
import org.dateline.ledger.LeftOut;
import org.dateline.ledger.Policy;
import org.dateline.query.IncidentCrossing;

/** Prints counted incidents with their tolls added up; a table tells what the sums leave out. */
final class IncidentFacetPrinter extends FacetPrinter<IncidentCrossing.Cell> {

    private final Policy policy;

    /**
     * A printer.
     *
     * @param policy by which the tolls were made
     * @param most how many rows at most
     */
    IncidentFacetPrinter(IncidentCrossing crossing, Policy policy, int most) {
        super(crossing.facets(), crossing.all(), crossing.cells(), most);
        this.policy = policy;
    }

    /**
     * The columns of CSV that stand whatever is asked, for their schema: first come those of the facets that are asked for, which hold
     * labels; last one for each kind of the answer, its tolls added up.
     */
    static List<Column> columns() {
        return List.of(count("incidents", "how many incidents"), count("articles", "how many articles tell of them"),
                count("without_number", "how many of the incidents have no number, so that no sum counts them"));
    }

    @Override
    List<String> labels(IncidentCrossing.Cell cell) {
        return cell.labels();
    }

    /** The kinds of which there is a toll with a number. */
    private Iterable<FigureKind> kinds() {
        return all().tally().tolls().keySet();
    }

    @Override
    List<String> names() {
        List<String> names = new ArrayList<>();
        columns().forEach(column -> names.add(column.name()));
        kinds().forEach(kind -> names.add(word(kind)));
        return names;
    }

    @Override
    List<String> heads() {
        List<String> heads = new ArrayList<>(List.of("INCIDENTS", "ARTICLES", "NO NUMBER"));
        kinds().forEach(kind -> heads.add(kind.name()));
        return heads;
    }

    @Override
    List<String> numbers(IncidentCrossing.Cell cell, String form) {
        IncidentTally tally = cell.tally();
        List<String> numbers = new ArrayList<>();
        numbers.add(number(tally.incidents(), form));
        numbers.add(number(tally.articles(), form));
        numbers.add(number(tally.without(), form));
        kinds().forEach(kind -> numbers.add(tally.tolls().containsKey(kind) ? number(tally.tolls().get(kind), form) : ""));
        return numbers;
    }

    private static String number(long number, String form) {
        return String.format(Locale.ROOT, form, number);
    }

    @Override
    void below(Printer printer, Optional<String> cut) throws IOException {
        Map<LeftOut.Why, Long> leftOut = all().tally().leftOut();
        printer.line("");
        if (cut.isPresent()) {
            printer.line(cut.get());
        }
        printer.line("Each incident is in one row, with its toll by " + policy.name() + ", so that rows may be added.");
        if (!leftOut.isEmpty()) {
            printer.line("Claims that no toll rests on:");
        }
        for (Map.Entry<LeftOut.Why, Long> why : leftOut.entrySet()) {
            printer.line(String.format(Locale.ROOT, "  %,d %s", why.getValue(), words(why.getKey())));
        }
    }

    private static String words(LeftOut.Why why) {
        return switch (why) {
            case PART -> "parts of other numbers";
            case TOTAL -> "running totals";
            case PERIOD -> "of a period";
            case DENIED -> "denied";
            case POSSIBLE -> "only possible";
            case COPY -> "of copies of other articles";
            case OLDER -> "that later ones replace";
            case SMALLER -> "less than another of the same article";
            case JOINT -> "dead and injured together";
            case OTHER_UNIT -> "in another unit";
            case OTHER_SOURCE -> "of sources that the policy does not hear";
            case MINORITY -> "that fewer make";
            case FAR_OFF -> "far from all others";
        };
    }

    @Override
    void begin(JsonGenerator json) throws IOException {
        json.writeStringField("policy", policy.name());
    }

    @Override
    void tally(JsonGenerator json, IncidentCrossing.Cell cell) throws IOException {
        json.writeNumberField("incidents", cell.tally().incidents());
        json.writeNumberField("articles", cell.tally().articles());
        json.writeNumberField("withoutNumber", cell.tally().without());
        counts(json, "tolls", cell.tally().tolls());
        counts(json, "leftOut", cell.tally().leftOut());
    }

    @Override
    void sums(JsonGenerator json, IncidentCrossing.Cell cell) {}

    private static void counts(JsonGenerator json, String name, Map<? extends Enum<?>, Long> counts) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<? extends Enum<?>, Long> count : counts.entrySet()) {
            json.writeNumberField(count.getKey().name(), count.getValue());
        }
        json.writeEndObject();
    }
}
