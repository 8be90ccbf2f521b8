package org.dateline.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.ledger.Incident;
import org.dateline.ledger.LedgerWriter;

/** Prints incidents in one of the forms that several commands share. */
final class IncidentPrinter {

    private static final Set<String> NUMBERS = Set.of("latitude", "longitude", "killed_low", "killed_best", "killed_high",
            "injured_low", "injured_best", "injured_high", "displaced_best", "number_of_sources", "event_clarity");

    private final OutputOptions.Form form;
    private final OutputOptions options;

    /** Prints in that form. */
    IncidentPrinter(OutputOptions.Form form, OutputOptions options) {
        this.form = form;
        this.options = options;
    }

    /** Prints a page of incidents, of {@code total} in all. */
    void print(List<Incident> incidents, int total, Console console) throws IOException {
        switch (form) {
            case TABLE -> table(incidents, total, "", console);
            case CSV, HXL -> rows(incidents, IncidentColumns.plain(), console);
            case UCDP -> rows(incidents, IncidentColumns.ucdp(), console);
            case GEOJSON -> features(incidents, console);
            default -> {
                try (LedgerWriter writer = new LedgerWriter(new BufferedOutputStream(console.out(), 1 << 16))) {
                    for (Incident incident : incidents) {
                        writer.write(incident);
                    }
                }
            }
        }
    }

    /** Prints a table that ends with a line on how many there are, and with {@code more} in that line. */
    void table(List<Incident> incidents, int total, String more, Console console) throws IOException {
        try (Printer printer = new Printer(console)) {
            printer.lines(new IncidentTable(console.terminal()).incidents(incidents));
            if (!incidents.isEmpty()) {
                printer.line("");
            }
            printer.line((incidents.size() < total ? String.format(Locale.ROOT, "%,d of %s; --limit %d shows all", incidents.size(),
                    Counted.of(total, "incident"), total) : Counted.of(total, "incident")) + more);
        }
    }

    private void rows(List<Incident> incidents, List<IncidentColumns.IncidentColumn> columns, Console console) throws IOException {
        try (Printer printer = new Printer(console)) {
            Csv csv = new Csv(printer, options.isMarked());
            csv.row(columns.stream().map(IncidentColumns.IncidentColumn::name).toList());
            if (options.isTagged(form)) {
                csv.row(columns.stream().map(IncidentColumns.IncidentColumn::tag).toList());
            }
            for (Incident incident : incidents) {
                csv.row(columns.stream().map(column -> column.value().apply(incident)).toList());
            }
        }
    }

    private static void features(List<Incident> incidents, Console console) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(new BufferedOutputStream(console.out(), 1 << 16))) {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeArrayFieldStart("features");
            for (Incident incident : incidents) {
                json.writeRaw('\n');
                feature(incident, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void feature(Incident incident, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        if (incident.point().isPresent()) {
            json.writeObjectFieldStart("geometry");
            json.writeStringField("type", "Point");
            json.writeArrayFieldStart("coordinates");
            json.writeNumber(incident.point().get().longitude());
            json.writeNumber(incident.point().get().latitude());
            json.writeEndArray();
            json.writeEndObject();
        } else {
            json.writeNullField("geometry");
        }
        json.writeObjectFieldStart("properties");
        for (IncidentColumns.IncidentColumn column : IncidentColumns.plain()) {
            String value = column.value().apply(incident);
            if (value.isEmpty()) {
                json.writeNullField(column.name());
            } else if (NUMBERS.contains(column.name())) {
                json.writeFieldName(column.name());
                json.writeNumber(value);
            } else {
                json.writeStringField(column.name(), value);
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
