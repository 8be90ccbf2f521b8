package org.dateline.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Random;
import org.dateline.time.Interval;
import org.junit.jupiter.api.Test;

class DayNetworkTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 10);

    @Test
    void aDayIsNarrowedThroughOthers() {
        DayNetwork network = new DayNetwork(3);
        assertTrue(network.behind(0, 1, 0, 6));
        assertTrue(network.behind(1, 2, -2, 2));
        assertTrue(network.isOpen(2));
        assertTrue(network.within(0, DAY, DAY));
        assertEquals(DAY.minusDays(2), network.first(2));
        assertEquals(DAY.plusDays(8), network.last(2));
        assertTrue(network.within(2, DAY.plusDays(7), DAY.plusDays(90)));
        assertEquals(DAY.plusDays(5), network.first(1));
    }

    @Test
    void whatLeavesADayNoPlaceIsNotTakenIn() {
        DayNetwork network = new DayNetwork(2);
        assertTrue(network.within(0, DAY, DAY));
        assertTrue(network.behind(0, 1, 0, 6));
        assertFalse(network.within(1, DAY.plusDays(30), DAY.plusDays(40)));
        assertFalse(network.behind(1, 0, 1, 9));
        assertEquals(DAY, network.first(1));
        assertEquals(DAY.plusDays(6), network.last(1));
        assertTrue(network.within(1, Interval.startingOn(DAY.plusDays(3))));
        assertEquals(DAY.plusDays(3), network.first(1));
    }

    /** Whatever is taken in, all of it can be true at once, and no day is ruled out that could be. */
    @Test
    void whatIsLeftIsWhatTryingAllDaysLeaves() {
        long seed = Long.getLong("dateline.seed", new Random().nextLong());
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            int span = 6;
            boolean[][][] possible = new boolean[span][span][span];
            DayNetwork network = new DayNetwork(3);
            for (int i = 0; i < 3; i++) {
                network.within(i, DAY, DAY.plusDays(span - 1));
            }
            for (boolean[][] plane : possible) {
                for (boolean[] row : plane) {
                    java.util.Arrays.fill(row, true);
                }
            }
            for (int step = 0; step < 4; step++) {
                int a = random.nextInt(3);
                int b = (a + 1 + random.nextInt(2)) % 3;
                int least = random.nextInt(7) - 3;
                int most = least + random.nextInt(3);
                boolean[][][] left = new boolean[span][span][span];
                boolean any = false;
                for (int i = 0; i < span * span * span; i++) {
                    int[] days = {i / span / span, i / span % span, i % span};
                    int apart = days[b] - days[a];
                    left[days[0]][days[1]][days[2]] = possible[days[0]][days[1]][days[2]] && apart >= least && apart <= most;
                    any |= left[days[0]][days[1]][days[2]];
                }
                assertEquals(any, network.behind(a, b, least, most), "-Ddateline.seed=" + seed);
                possible = any ? left : possible;
            }
            for (int day = 0; day < 3; day++) {
                long first = span;
                long last = -1;
                for (int i = 0; i < span * span * span; i++) {
                    int[] days = {i / span / span, i / span % span, i % span};
                    if (possible[days[0]][days[1]][days[2]]) {
                        first = Math.min(first, days[day]);
                        last = Math.max(last, days[day]);
                    }
                }
                assertEquals(DAY.plusDays(first), network.first(day), "-Ddateline.seed=" + seed);
                assertEquals(DAY.plusDays(last), network.last(day), "-Ddateline.seed=" + seed);
            }
        }
    }
}
