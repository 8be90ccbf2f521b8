package org.dateline.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dateline.article.Evidence;
import org.dateline.figure.Figure;
import org.dateline.number.Quantity;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.pipeline.AnnotationWriter;
import org.dateline.place.PlaceMention;
import org.dateline.text.Span;
import org.dateline.time.Interval;

/** What is true of every annotated article. */
final class Laws {

    private Laws() {}

    /** @throws AssertionError where the article breaks a law */
    static void hold(AnnotatedArticle annotated) {
        String text = annotated.article().text();
        annotated.published().ifPresent(published -> published.evidence().forEach(evidence -> quotes(evidence, text)));
        annotated.places().forEach(place -> quotes(place.evidence(), text));
        annotated.dates().forEach(date -> {
            quotes(date.evidence(), text);
            date.days().ifPresent(Laws::isForward);
        });
        int last = 0;
        for (Figure figure : annotated.figures()) {
            quotes(figure.evidence(), text);
            assertTrue(figure.evidence().span().begin() >= last, "figures out of order at " + figure.evidence());
            last = figure.evidence().span().begin();
            inOrder(figure.quantity());
            figure.when().ifPresent(Laws::isForward);
            figure.places().stream().map(PlaceMention::evidence).forEach(evidence -> quotes(evidence, text));
            figure.saidBy().ifPresent(said -> assertEquals(said.span().in(text), said.name()));
            figure.subsetOf().ifPresent(span -> within(span, text));
            figure.group().ifPresent(group -> assertTrue(text.contains(group), group));
        }
    }

    private static void quotes(Evidence evidence, String text) {
        within(evidence.span(), text);
        assertEquals(evidence.span().in(text), evidence.quote());
    }

    private static void within(Span span, String text) {
        assertTrue(span.begin() < span.end() && span.end() <= text.length(), "a span of " + span + " in " + text.length());
    }

    private static void isForward(Interval days) {
        Optional<java.time.LocalDate> from = days.first();
        Optional<java.time.LocalDate> to = days.last();
        assertTrue(from.isEmpty() || to.isEmpty() || !from.get().isAfter(to.get()), days::toString);
    }

    private static void inOrder(Quantity quantity) {
        long low = quantity.low().orElse(0);
        long high = quantity.high().orElse(Long.MAX_VALUE);
        long best = quantity.best().orElse(low);
        assertTrue(0 <= low && low <= best && best <= high, quantity::toString);
    }

    /** All that is known of an annotated article, as one line. */
    static String line(AnnotatedArticle annotated) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (AnnotationWriter writer = AnnotationWriter.complete(out)) {
            writer.write(annotated);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
