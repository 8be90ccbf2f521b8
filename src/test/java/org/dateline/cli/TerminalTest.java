package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {

    @Test
    void theEnvironmentTellsTheWidth() {
        assertEquals(new Terminal(132, false), Terminal.of(Map.of("COLUMNS", "132"), false));
        assertEquals(new Terminal(40, false), Terminal.of(Map.of("COLUMNS", "5"), false));
    }

    @Test
    void aPipeIsAHundredColumnsWideAndHasNoColours() {
        assertEquals(new Terminal(100, false), Terminal.of(Map.of("TERM", "xterm"), false));
        assertEquals(new Terminal(100, false), Terminal.of(Map.of("COLUMNS", "wide"), false));
    }

    @Test
    void coloursNeedATerminalThatIsNotDumbAndNobodyWhoMinds() {
        assertEquals(new Terminal(90, true), Terminal.of(Map.of("COLUMNS", "90", "TERM", "xterm"), true));
        assertEquals(new Terminal(90, false), Terminal.of(Map.of("COLUMNS", "90", "TERM", "dumb"), true));
        assertEquals(new Terminal(90, false),
                Terminal.of(Map.of("COLUMNS", "90", "TERM", "xterm", "NO_COLOR", "1"), true));
    }
}
