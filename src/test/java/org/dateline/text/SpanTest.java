package org.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void theEndIsNotPartOfASpan() {
        Span span = new Span(2, 5);
        assertEquals("cde", span.in("abcdefg"));
        assertEquals(3, span.length());
        assertTrue(span.contains(2));
        assertFalse(span.contains(5));
        assertFalse(span.overlaps(new Span(5, 7)));
        assertTrue(span.overlaps(new Span(4, 7)));
    }

    @Test
    void aSpanThatEndsBeforeItBeginsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Span(3, 2));
        assertThrows(IllegalArgumentException.class, () -> new Span(-1, 2));
    }

    @Test
    void ofTwoThatBeginTogetherTheLongerComesFirst() {
        assertEquals(List.of(new Span(0, 9), new Span(0, 3), new Span(2, 4)),
                Stream.of(new Span(2, 4), new Span(0, 3), new Span(0, 9)).sorted().toList());
    }
}
