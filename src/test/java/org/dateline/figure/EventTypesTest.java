package org.dateline.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.Evidence;
import org.dateline.event.Event;
import org.dateline.event.EventType;
import org.dateline.lexicon.WordList;
import org.dateline.testing.Tables;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Of what type the event is that a figure belongs to: every type, told in several ways. */
class EventTypesTest {

    @TestFactory
    Stream<DynamicTest> theFirstFiguresEventIsOfItsType() {
        return rows().stream().map(row -> DynamicTest.dynamicTest(row.get(0) + ": " + row.get(1),
                () -> assertEquals(row.get(0), typeOf(row.get(1)))));
    }

    @Test
    void everyTypeIsToldTwice() {
        Set<EventType> once = EnumSet.noneOf(EventType.class);
        Set<EventType> twice = EnumSet.noneOf(EventType.class);
        rows().forEach(row -> (once.add(EventType.valueOf(row.get(0))) ? once : twice).add(EventType.valueOf(row.get(0))));
        assertEquals(EnumSet.allOf(EventType.class), twice);
    }

    @TestFactory
    Stream<DynamicTest> whoDidItAndWithWhatIsReadWhereItIsTold() {
        return rows("event-actors.tsv").stream().map(row -> DynamicTest.dynamicTest(row.get(2), () -> {
            Event event = eventOf(row.get(2));
            String actor = event.actors().stream().map(one -> one.role() == Event.ActorRole.PERPETRATOR ? one.evidence().quote() : "" + one)
                    .findFirst().orElse("-");
            assertEquals(row.get(0) + " with " + row.get(1), actor + " with " + event.weapon().map(Evidence::quote).orElse("-"));
        }));
    }

    private static String typeOf(String text) {
        return eventOf(text).type().name();
    }

    private static Event eventOf(String text) {
        Account account = MarkedFigures.tell(Article.of(text));
        assertTrue(!account.figures().isEmpty(), "no figure is found");
        return account.events().get(account.figures().get(0).event().orElseThrow());
    }

    private static List<List<String>> rows() {
        return rows("event-types.tsv");
    }

    private static List<List<String>> rows(String file) {
        return Tables.english("figure/" + file).rows().stream().map(WordList.Row::columns).toList();
    }
}
