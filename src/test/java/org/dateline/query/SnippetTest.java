package org.dateline.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dateline.figure.Finding;
import org.junit.jupiter.api.Test;

class SnippetTest {

    private static final Finding FINDING = Said.in("Rain fell.\nAir strikes killed 12 people in Derna, the Observatory said.\nIt rained on.")
            .get(0);

    private static String marked(String question) {
        return Snippet.of(FINDING, FigureQuery.parse(question)).marked("[", "]");
    }

    @Test
    void theFigureIsMarkedInItsOwnLine() {
        assertEquals("Air strikes killed [12 people] in Derna, the Observatory said.", marked("killed"));
    }

    @Test
    void theWordsAskedForAreMarkedInAnyOfTheirForms() {
        assertEquals("[Air strikes] killed [12 people] in Derna, the Observatory said.", marked("killed matching \"air strike\""));
    }

    @Test
    void wordsThatAreNotWantedAreNotMarked() {
        assertEquals("Air strikes killed [12 people] in Derna, the Observatory said.", marked("killed not matching rain"));
    }
}
