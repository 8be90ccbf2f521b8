package org.dateline.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.event.EventType;
import org.dateline.place.PlaceMention;
import org.dateline.time.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which figures of a text are of one event, and what the event tells them. Every text was published on Thursday, 16 May 2024. */
class EventChainTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 16);

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            0 0   | A blast killed nine people and injured 30 in Bogra.
            0 0   | Nine dead in Bogra blast. A bomb killed nine people in the town on Tuesday.
            0 1   | A blast killed nine people in Bogra on Tuesday. Another attack killed three in Khulna on Monday.
            0 1   | Gunmen killed nine people in Bogra. Police arrested two men in Khulna.
            0 1   | Police arrested six men for the killing of four teachers in Bogra.
            0 1   | Marchers were beaten on Tuesday and 12 were hurt, weeks after soldiers killed 40 people in Bogra.
            0 1 0 | A fire killed 14 people in Bogra on Tuesday. Elsewhere, a bus crash killed six. The fire also hurt 30.
            """)
    void figuresOfOneEventShareItsNumber(String events, String text) {
        assertEquals(events, numbers(text));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            0 0   | An earthquake killed nine people in Bogra on Tuesday. Tents were sent. Rescuers pulled 30 bodies from a school.
            0 0 0 | A ferry sank off Bogra on Tuesday, killing nine people. Divers searched the wreck. Twelve passengers are missing and 40 were hurt.
            0 1   | An earthquake killed nine people in Bogra on Tuesday. The quake cut roads. The previous quake killed 30 people.
            0 1   | Floods killed nine people in Bogra on Tuesday. The floods rose. Police shot dead two looters.
            0 1   | Floods killed nine people in Bogra on Tuesday. The floods rose. Two officers were killed by rebels.
            0 1   | A bus crash killed nine people in Bogra on Tuesday. The bus burned. In 2019 a crash on that road killed 26 people.
            0 1   | A storm hit Bogra on Tuesday and killed nine people. The storm moved on. A similar storm last May killed 4,000 people.
            0 1   | A landslide killed nine people in Bogra on Tuesday. The landslide buried huts. Another landslide there killed 140 people.
            """)
    void aDisasterIsNotBlamedForWhatElseIsTold(String events, String text) {
        assertEquals(events, numbers(text));
    }

    private static String numbers(String text) {
        return account(text).figures().stream().map(figure -> String.valueOf(figure.event().getAsInt())).collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            Tasobi    | 2024-05-14 | A bomb killed nine people in Bangladesh on Tuesday. The blast happened at Tasobi village in Bogra district.
            Bogra     | 2024-05-14 | Police hunted on Wednesday a man who had shot nine people. The shooting took place in Bogra on Tuesday.
            Bogra     | 2024-05-14 | Russia missile strikes on a market killed nine people on Tuesday. The market, in Bogra, was full.
            -         | -          | Nine men were arrested on suspicion of a robbery in Bogra.
            """)
    void anEventGivesItsPlaceAndDayToItsFigures(String place, String day, String text) {
        Figure first = account(text).figures().get(0);
        assertEquals(place, first.places().stream().findFirst().map(PlaceMention::text).orElse("-"));
        assertEquals(day, first.when().flatMap(Interval::first).map(LocalDate::toString).orElse("-"));
    }

    @Test
    void aStartOfNoKnownYearIsNotThatOfAnotherTotal() throws IOException {
        Account account = MarkedFigures.tell(Article.of(Files.readString(Path.of("seeds/004_27f9e909ebc3ab8e.txt"))));
        List<Figure> since = account.figures().stream().filter(figure -> figure.evidence().quote().equals("some 358,000 Syrians")).toList();
        assertEquals(1, since.size());
        assertEquals(Optional.empty(), since.get(0).when().flatMap(Interval::first));
    }

    @Test
    void figuresAndEventsNameEachOther() {
        Account account = account("A blast killed nine people in Bogra on Tuesday. A storm killed 20 in Khulna on Sunday.");
        assertEquals(List.of(EventType.EXPLOSION, EventType.STORM), account.events().stream().map(event -> event.type()).toList());
        for (int i = 0; i < account.figures().size(); i++) {
            assertTrue(account.events().get(account.figures().get(i).event().getAsInt()).figures().contains(i));
        }
    }

    private static Account account(String text) {
        return MarkedFigures.tell(Article.of(text).withPublished(PUBLISHED));
    }
}
