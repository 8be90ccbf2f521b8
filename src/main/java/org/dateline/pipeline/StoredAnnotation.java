package org.dateline.pipeline;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * An annotated article in the parts that a store keeps, all but the text JSON objects in UTF-8: what is needed to show a
 * finding can be read without the rest. {@link AnnotationReader} puts them together again.
 *
 * @param text the article's text
 * @param head what else is known of the article, and its day of publication; and the text itself where it holds halves of
 *        characters, which UTF-8 does not keep
 * @param body its places, dates and events
 * @param figures its figures, in order
 */
public record StoredAnnotation(String text, byte[] head, byte[] body, List<byte[]> figures) {

    public StoredAnnotation {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(figures, "figures");
        figures = List.copyOf(figures);
    }

    private interface Part {
        void write(AnnotationFields fields) throws IOException;
    }

    public static StoredAnnotation of(AnnotatedArticle annotated) {
        return new StoredAnnotation(
                annotated.article().text(),
                object(fields -> fields.head(annotated)),
                object(fields -> {
                    fields.body(annotated);
                    fields.events(annotated.events());
                }),
                annotated.figures().stream().map(figure -> bytes(fields -> fields.figure(figure), false)).toList());
    }

    private static byte[] object(Part part) {
        return bytes(part, true);
    }

    private static byte[] bytes(Part part, boolean wrapped) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(512);
        try (JsonGenerator json = AnnotationWriter.generator(out)) {
            if (wrapped) {
                json.writeStartObject();
            }
            part.write(new AnnotationFields(json, AnnotationFields.Form.STORED));
            if (wrapped) {
                json.writeEndObject();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        }
        return out.toByteArray();
    }
}
