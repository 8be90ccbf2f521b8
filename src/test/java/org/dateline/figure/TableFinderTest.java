package org.dateline.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.dateline.article.Article;
import org.dateline.event.Event;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.pipeline.Annotator;
import org.junit.jupiter.api.Test;

class TableFinderTest {

    private static final Annotator ANNOTATOR = Annotator.english();

    @Test
    void eachCellBelowANameOfWhatIsCountedIsAFigureWithThePlaceOfItsRow() {
        assertEquals(List.of("KILLED 14 Idlib", "DISPLACED 3400 Idlib", "DISPLACED 860 Hama", "KILLED 14 -", "DISPLACED 4260 -"),
                figures("By district:\n\nDistrict\tSchools\tDead\tDisplaced\nIdlib\t3\t14\t3,400\nHama\t1\t\t860\nTotal\t4\t14\t4,260\n\nThe end."));
        assertEquals(List.of("MISSING 7 Sendai", "INJURED 21 Sendai"), figures("Missing\tTown\tInjured\n7\tSendai\t21\n"));
    }

    @Test
    void householdsAreCountedAsHouseholds() {
        assertEquals("HOUSEHOLDS", ANNOTATOR.annotate(Article.of("Place\tDisplaced (families)\nHama\t120\n")).figures().get(0).unit().name());
    }

    @Test
    void aLabelBesideANumberIsAFigure() {
        assertEquals(List.of("KILLED 38 -", "INJURED 120 -"), figures("Killed\t38\n120\tinjured\nLosses\t40\n"));
    }

    @Test
    void tablesOfOtherThingsHaveNone() {
        assertEquals(List.of(), figures("Town\tSchools\tRain in mm\nIdlib\t14\t52\nHama\t9\t0\n"));
        assertEquals(List.of(), figures("Town\tDead\nIdlib\tnone\nHama\t0\nAleppo\t12.5\n"));
    }

    @Test
    void sentencesBesideATableAreReadAsEver() {
        assertEquals(List.of("KILLED 12 Hama", "KILLED 9 Aleppo"), figures("On Monday 12 people were killed in Hama.\n\nTown\tDead\nAleppo\t9\n"));
    }

    @Test
    void eventsNameTheirFiguresByTheirPlaceAmongThoseOfSentencesAndTables() {
        AnnotatedArticle read = ANNOTATOR.annotate(Article.of("On Monday a bomb killed 12 people in Hama.\n\nTown\tDead\tInjured\nAleppo\t9\t30\nIdlib\t4\t7\n\n"
                + "Elsewhere, a flood killed 20 people in Busan and injured 50."));
        assertEquals(List.of("KILLED 12", "KILLED 9", "INJURED 30", "KILLED 4", "INJURED 7", "KILLED 20", "INJURED 50"),
                read.figures().stream().map(figure -> figure.kind() + " " + figure.quantity().best().getAsLong()).toList());
        List<List<Integer>> positions = read.events().stream().map(Event::figures).filter(figures -> !figures.isEmpty()).toList();
        assertEquals(List.of(List.of(0), List.of(5, 6)), positions);
        for (int event = 0; event < read.events().size(); event++) {
            for (int figure : read.events().get(event).figures()) {
                assertEquals(event, read.figures().get(figure).event().getAsInt());
            }
        }
        assertEquals(List.of(1, 2, 3, 4), IntStream.range(0, 7).filter(i -> read.figures().get(i).event().isEmpty()).boxed().toList());
    }

    private static List<String> figures(String text) {
        return ANNOTATOR.annotate(Article.of(text)).figures().stream().map(figure -> figure.kind() + " "
                + figure.quantity().best().getAsLong() + " " + figure.places().stream().findFirst().map(place -> place.text()).orElse("-")).toList();
    }
}
