package org.dateline.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dateline.article.Article;
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

    private static List<String> figures(String text) {
        return ANNOTATOR.annotate(Article.of(text)).figures().stream().map(figure -> figure.kind() + " "
                + figure.quantity().best().getAsLong() + " " + figure.places().stream().findFirst().map(place -> place.text()).orElse("-")).toList();
    }
}
