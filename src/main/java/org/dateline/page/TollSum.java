package org.dateline.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Tolls added up. A bound that one leaves open stands at its number, and the sum says that it is open. For one thread. */
final class TollSum {

    private long low;
    private long best;
    private long high;
    private boolean isOpen;
    private int incidents;

    void add(Amount toll) {
        long stated = toll.stated();
        low += toll.low().orElse(toll.best().orElse(0));
        best += stated;
        high += toll.high().orElse(stated);
        isOpen |= toll.high().isEmpty();
        incidents++;
    }

    long best() {
        return best;
    }

    void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("low", low);
        json.writeNumberField("best", best);
        json.writeNumberField("high", high);
        json.writeBooleanField("open", isOpen);
        json.writeNumberField("incidents", incidents);
        json.writeEndObject();
    }
}
