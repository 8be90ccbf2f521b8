package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CellsTest {

    @Test
    void anIdeographFillsTwoCellsAndACombiningMarkNone() {
        assertEquals(4, Cells.width("阿勒"));
        assertEquals(4, Cells.width("cafe\u0301"));
        assertEquals(2, Cells.width("\ud83d\ude00"));
        assertEquals(4, Cells.width("حلب!"));
    }

    @Test
    void controlCharactersDoNotReachTheTerminal() {
        assertEquals("a [31mred b", Cells.clean(" a \033[31mred\n\tb\u202e\u0007 "));
        assertEquals("x\ufffdy", Cells.clean("x\ud800y"));
    }

    @Test
    void aLongTextIsCutAtAWordsEnd() {
        assertEquals("at least twelve…", Cells.cut("at least twelve people", 18));
        assertEquals("short", Cells.cut("short", 5));
        assertEquals("…twelve people", Cells.cutFront("at least twelve people", 14));
    }

    @Test
    void wrappedLinesBreakAtBlanksAndLongWordsAnywhere() {
        assertEquals(List.of("more than", "400"), Cells.wrap("more than 400", 9));
        assertEquals(List.of("abcde", "fgh i"), Cells.wrap("abcdefgh i", 5));
        assertEquals(List.of("阿", "勒"), Cells.wrap("阿勒", 3));
        assertEquals(List.of(""), Cells.wrap("", 3));
    }

    @Test
    void noLineIsWiderThanAskedAndNothingIsLost() {
        long seed = 20260122;
        Random random = new Random(seed);
        for (int n = 0; n < 2000; n++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                text.append(List.of("a", "bc", " ", "阿", "\ud83d\ude00", "e\u0301", "long").get(random.nextInt(7)));
            }
            String clean = Cells.clean(text.toString());
            int width = 2 + random.nextInt(20);
            List<String> lines = Cells.wrap(clean, width);
            String where = "seed " + seed + ": '" + clean + "' in " + width + " is " + lines;
            assertTrue(lines.stream().allMatch(line -> Cells.width(line) <= width), where);
            assertEquals(clean.replace(" ", ""), String.join("", lines).replace(" ", ""), where);
            assertTrue(Cells.width(Cells.cut(clean, width)) <= width, where);
            assertTrue(Cells.width(Cells.cutFront(clean, width)) <= width, where);
        }
    }
}
