package org.dateline.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.dateline.ledger.Incident;
import org.dateline.ledger.LedgerWriter;
import picocli.CommandLine.Option;

/** How incidents are printed, as several commands share it. */
final class IncidentFormat {

    private static final Set<String> NUMBERS = Set.of("latitude", "longitude", "killed_low", "killed_best", "killed_high",
            "injured_low", "injured_best", "injured_high", "displaced_best", "number_of_sources", "event_clarity");

    @Option(names = "--json", description = "Print one JSON object an incident; so it is unless on a terminal.")
    private boolean json;

    @Option(names = "--table", description = "Print a table to read; so it is on a terminal.")
    private boolean table;

    @Option(names = "--csv", description = "Print CSV with a header.")
    private boolean csv;

    @Option(names = "--geojson", description = "Print one GeoJSON object, for map programs.")
    private boolean geojson;

    @Option(names = "--ucdp", description = "Print CSV with the column names of UCDP's event data.")
    private boolean ucdp;

    @Option(names = "--hxl", description = "Print CSV with a row of HXL tags.")
    private boolean hxl;

    /** The form when none is asked for. */
    static IncidentFormat usual(boolean onTerminal) {
        IncidentFormat usual = new IncidentFormat();
        usual.json = !onTerminal;
        usual.table = onTerminal;
        return usual;
    }

    /** The form that is true; JSON Lines where none is. */
    static IncidentFormat of(boolean table, boolean csv, boolean geojson, boolean ucdp, boolean hxl) {
        IncidentFormat chosen = new IncidentFormat();
        chosen.table = table;
        chosen.csv = csv;
        chosen.geojson = geojson;
        chosen.ucdp = ucdp;
        chosen.hxl = hxl;
        return chosen;
    }

    boolean isTable() {
        return table;
    }

    void print(List<Incident> incidents, Console console) throws IOException {
        if (table) {
            try (Printer printer = new Printer(console)) {
                printer.lines(new IncidentTable(console.terminal()).incidents(incidents));
                printer.line(Counted.of(incidents.size(), "incident"));
            }
        } else if (csv || hxl) {
            rows(incidents, IncidentColumns.plain(), hxl, console);
        } else if (ucdp) {
            rows(incidents, IncidentColumns.ucdp(), false, console);
        } else if (geojson) {
            features(incidents, console);
        } else {
            try (LedgerWriter writer = new LedgerWriter(new BufferedOutputStream(console.out(), 1 << 16))) {
                for (Incident incident : incidents) {
                    writer.write(incident);
                }
            }
        }
    }

    private static void rows(List<Incident> incidents, List<IncidentColumns.IncidentColumn> columns, boolean tagged,
            Console console) throws IOException {
        try (Printer printer = new Printer(console)) {
            Csv csv = new Csv(printer);
            csv.row(columns.stream().map(IncidentColumns.IncidentColumn::name).toList());
            if (tagged) {
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
