package org.dateline.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.event.EventType;
import org.dateline.lexicon.WordList;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Of what type the event is that a figure belongs to: every type, told in several ways. */
class EventTypesTest {

    @TestFactory
    Stream<DynamicTest> theFirstFiguresEventIsOfItsType() throws IOException {
        return rows().stream().map(row -> DynamicTest.dynamicTest(row.get(0) + ": " + row.get(1),
                () -> assertEquals(row.get(0), typeOf(row.get(1)))));
    }

    @Test
    void everyTypeIsToldTwice() throws IOException {
        Set<EventType> once = EnumSet.noneOf(EventType.class);
        Set<EventType> twice = EnumSet.noneOf(EventType.class);
        rows().forEach(row -> (once.add(EventType.valueOf(row.get(0))) ? once : twice).add(EventType.valueOf(row.get(0))));
        assertEquals(EnumSet.allOf(EventType.class), twice);
    }

    private static String typeOf(String text) {
        Account account = MarkedFigures.tell(Article.of(text));
        assertTrue(!account.figures().isEmpty(), "no figure is found");
        return account.events().get(account.figures().get(0).event().orElseThrow()).type().name();
    }

    private static List<List<String>> rows() throws IOException {
        try (InputStream in = EventTypesTest.class.getResourceAsStream("/org/dateline/en/figure/event-types.tsv")) {
            return WordList.read("event-types.tsv", in).rows().stream().map(WordList.Row::columns).toList();
        }
    }
}
