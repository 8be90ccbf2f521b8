package org.dateline.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.clause.FigureKind;
import org.dateline.clause.Unit;
import org.dateline.figure.Finding;
import org.dateline.query.Sum.LeftOut;
import org.junit.jupiter.api.Test;

class SumTest {

    private static Sum sum(String text) {
        return Sum.of(Said.in(text).stream());
    }

    private static void leavesOut(LeftOut why, String text) {
        assertEquals(Map.of(why, 1L), sum(text).leftOut(), text + " " + Said.in(text));
    }

    @Test
    void kindsAndUnitsAreAddedApart() {
        assertEquals(List.of(new Sum.Part(FigureKind.KILLED, Unit.PEOPLE, 19, 2, 1),
                        new Sum.Part(FigureKind.INJURED, Unit.PEOPLE, 30, 1, 1)),
                sum("An air strike killed 12 people in Derna on Monday. A blast killed seven people and wounded 30 in Tobruk"
                        + " on Tuesday.").parts());
    }

    @Test
    void whatIsNoTollOfItsOwnIsLeftOutAndCounted() {
        leavesOut(LeftOut.TOTAL, "The war has killed more than 380,000 people since it began in 2011.");
        leavesOut(LeftOut.PERIOD, "Air strikes killed 40 people in Derna over the past week.");
        leavesOut(LeftOut.PART, "A blast killed 12 people in Derna on Monday, including four children.");
        leavesOut(LeftOut.POSSIBLE, "As many as 60 people may have been killed in Derna on Monday.");
        leavesOut(LeftOut.DENIED, "The ministry denied that 60 people were killed in Derna on Monday.");
        leavesOut(LeftOut.JOINT, "A blast killed or wounded 40 people in Derna on Monday.");
        leavesOut(LeftOut.REPEATED, "A blast killed 12 people in Derna on Monday. The blast in Derna killed 12 people on Monday.");
    }

    @Test
    void theSameTollInTwoArticlesIsAddedTwiceWhichMakesTheSumAnUpperBound() {
        String text = "A blast killed 12 people in Derna on Monday.";
        Stream<Finding> both = Stream.concat(Said.in("a.txt", text).stream(), Said.in("b.txt", text).stream());
        assertEquals(List.of(new Sum.Part(FigureKind.KILLED, Unit.PEOPLE, 24, 2, 2)), Sum.of(both).parts());
    }
}
