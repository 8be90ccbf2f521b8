package org.dateline.pipeline;

import java.util.List;
import java.util.Objects;

/**
 * An annotated article in the parts that indexes up to format 5 keep, all but the text JSON objects in UTF-8 as
 * {@link AnnotationWriter#complete} writes them, without what is not known. {@link AnnotationReader} puts them together again.
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
}
