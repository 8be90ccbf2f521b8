package org.dateline.pipeline;

import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.article.Evidence;
import org.dateline.event.Event;
import org.dateline.figure.Figure;
import org.dateline.number.Quantity;
import org.dateline.source.Attribution;
import org.dateline.text.Span;

/**
 * Checks that annotations from outside belong to their article: what is quoted stands in the text where it is said to
 * stand, figures and events lead to each other, and no more people are counted than there are. What a value alone can tell, such as the order of its bounds, its
 * own constructor checks.
 */
final class AnnotationChecker {

    private final String text;

    private AnnotationChecker(String text) {
        this.text = text;
    }

    /** @throws IllegalArgumentException where something does not belong to the text; it names what */
    static void check(AnnotatedArticle annotated) {
        AnnotationChecker checker = new AnnotationChecker(annotated.article().text());
        annotated.published().ifPresent(published -> published.evidence().forEach(checker::check));
        annotated.places().forEach(place -> checker.check(place.evidence()));
        annotated.dates().forEach(date -> checker.check(date.evidence()));
        annotated.figures().forEach(checker::check);
        annotated.figures().forEach(figure -> checkPosition("event", figure.event(), annotated.events().size()));
        for (Event event : annotated.events()) {
            checker.check(event);
            checkPosition("parent", event.parent(), annotated.events().size());
            event.figures().forEach(figure -> checkPosition("figures", OptionalInt.of(figure), annotated.figures().size()));
        }
    }

    private void check(Event event) {
        event.mentions().forEach(this::check);
        event.weapon().ifPresent(this::check);
        event.actors().forEach(actor -> check(actor.evidence()));
        event.places().forEach(place -> check(place.evidence()));
    }

    private static void checkPosition(String field, OptionalInt position, int size) {
        if (position.isPresent() && (position.getAsInt() < 0 || position.getAsInt() >= size)) {
            throw new IllegalArgumentException("\"" + field + "\" is " + position.getAsInt() + ", where there are " + size + ", counted from 0");
        }
    }

    private void check(Figure figure) {
        check(figure.evidence());
        figure.places().forEach(place -> check(place.evidence()));
        Optional<Attribution> said = figure.saidBy();
        said.ifPresent(attribution -> check(attribution.span(), attribution.name()));
        figure.subsetOf().ifPresent(this::check);
        check(figure.quantity());
    }

    private void check(Evidence evidence) {
        check(evidence.span(), evidence.quote());
    }

    private void check(Span span, String quote) {
        check(span);
        if (!text.startsWith(quote, span.begin())) {
            throw new IllegalArgumentException("\"" + quote + "\" does not stand in the text at " + span.begin());
        }
    }

    private void check(Span span) {
        if (span.begin() >= span.end() || span.end() > text.length()) {
            throw new IllegalArgumentException("the characters from " + span.begin() + " to " + span.end()
                    + " are none of the text, which has " + text.length());
        }
    }

    private static void check(Quantity quantity) {
        if (quantity.exceedsMankind()) {
            throw new IllegalArgumentException("more people are counted than there are: " + quantity);
        }
    }
}
