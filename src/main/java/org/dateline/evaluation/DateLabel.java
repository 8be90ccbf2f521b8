package org.dateline.evaluation;

import org.dateline.text.Span;

/** A time expression of gold or of a prediction; an unknown value or type is the empty string. */
record DateLabel(Span span, String text, String type, String value) implements Stretch {

    static DateLabel of(Labels labels) {
        return new DateLabel(Stretch.of(labels), labels.text("text").orElse(""), labels.text("type").orElse(""),
                labels.text("value").orElse(""));
    }
}
