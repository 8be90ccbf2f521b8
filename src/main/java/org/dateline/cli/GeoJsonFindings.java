package org.dateline.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.dateline.figure.Finding;
import org.dateline.index.Answer;
import org.dateline.place.Place;
import org.dateline.place.PlaceMention;
import org.dateline.place.Point;

/**
 * Prints findings as GeoJSON (RFC 7946): one feature each at the point of its finest place, or without a geometry where
 * that is not known; the properties are the columns of {@code --csv}, numbers as numbers.
 */
final class GeoJsonFindings implements FindingPrinter {

    private final JsonGenerator json;
    private final List<Column> columns;

    GeoJsonFindings(Console console, List<Column> columns) throws IOException {
        this.json = new JsonFactory().createGenerator(new BufferedOutputStream(console.out(), 1 << 16));
        this.columns = columns;
        json.writeStartObject();
        json.writeStringField("type", "FeatureCollection");
        json.writeArrayFieldStart("features");
    }

    @Override
    public void print(Finding finding) throws IOException {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        Optional<Point> point = finding.figure().places().stream().map(PlaceMention::place).flatMap(Optional::stream)
                .map(Place::point).flatMap(Optional::stream).findFirst();
        if (point.isPresent()) {
            json.writeObjectFieldStart("geometry");
            json.writeStringField("type", "Point");
            json.writeArrayFieldStart("coordinates");
            json.writeNumber(point.get().longitude());
            json.writeNumber(point.get().latitude());
            json.writeEndArray();
            json.writeEndObject();
        } else {
            json.writeNullField("geometry");
        }
        json.writeObjectFieldStart("properties");
        for (Column column : columns) {
            property(column, column.value().apply(finding));
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void property(Column column, String value) throws IOException {
        json.writeFieldName(column.name());
        if (value.isEmpty()) {
            json.writeNull();
            return;
        }
        switch (column.type()) {
            case BOOLEAN -> json.writeBoolean(Boolean.parseBoolean(value));
            case INTEGER, NUMBER -> json.writeNumber(value);
            default -> json.writeString(value);
        }
    }

    @Override
    public void end(int from, Answer answer) throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
