package org.dateline.pipeline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.dateline.figure.Figure;
import org.dateline.figure.Finding;
import org.dateline.time.Publication;

/**
 * Writes annotated articles as JSON Lines, one object a line, in UTF-8. Offsets are UTF-16 code units, half-open; days
 * are ISO 8601 and both ends of {@code from}..{@code to} belong to it; what is not known is null.
 *
 * <p>Not safe for use by several threads. Closing it closes the stream.
 */
public final class AnnotationWriter implements AutoCloseable {

    /** Of which form a line is; 2 has events. */
    static final int FORMAT = 2;
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;
    private final AnnotationFields fields;

    public AnnotationWriter(OutputStream out) throws IOException {
        this(out, AnnotationFields.Form.PUBLISHED);
    }

    private AnnotationWriter(OutputStream out, AnnotationFields.Form form) throws IOException {
        this.json = generator(out);
        this.fields = new AnnotationFields(json, form);
    }

    /**
     * A writer that adds {@code text}, {@code url} and objects {@code more} with all that is needed to make the same
     * values again; {@link AnnotationReader} does.
     */
    public static AnnotationWriter complete(OutputStream out) throws IOException {
        return new AnnotationWriter(out, AnnotationFields.Form.COMPLETE);
    }

    static JsonGenerator generator(OutputStream out) throws IOException {
        JsonGenerator json = FACTORY.createGenerator(new SurrogateSafeWriter(out));
        json.setPrettyPrinter(null);
        json.setRootValueSeparator(null);
        return json;
    }

    /** Writes one article as one line. */
    public void write(AnnotatedArticle annotated) throws IOException {
        json.writeStartObject();
        fields.head(annotated);
        fields.body(annotated);
        json.writeArrayFieldStart("figures");
        for (Figure figure : annotated.figures()) {
            fields.figure(figure, annotated.article());
        }
        json.writeEndArray();
        fields.events(annotated.events());
        json.writeNumberField("format", FORMAT);
        json.writeEndObject();
        json.writeRaw('\n');
    }

    /** Writes one finding as one line: where it stands, the figure, and {@code snippet}, the words around it. */
    public void write(Finding finding, String snippet) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("article");
        json.writeStringField("id", finding.article().id().value());
        json.writeStringField("title", finding.article().title().orElse(null));
        json.writeStringField("outlet", finding.article().outlet().orElse(null));
        fields.published(finding.published());
        json.writeEndObject();
        json.writeFieldName("figure");
        fields.figure(finding.figure(), finding.article());
        json.writeStringField("snippet", snippet);
        json.writeStringField("eventType", finding.eventType().map(Enum::name).orElse(null));
        json.writeNumberField("format", FORMAT);
        json.writeEndObject();
        json.writeRaw('\n');
    }

    /** Writes the field {@code published} of an object that is being written, as all lines have it. */
    public static void published(JsonGenerator json, Optional<Publication> published) throws IOException {
        new AnnotationFields(json, AnnotationFields.Form.PUBLISHED).published(published);
    }

    public void flush() throws IOException {
        json.flush();
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
