package org.dateline.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dateline.lexicon.WordList;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTermsTest {

    private static boolean finds(String words, String text) {
        return TextMatch.of(words).isIn(TextTerms.of(text));
    }

    @Test
    void caseAccentsAndEndingsDoNotCount() {
        assertTrue(finds("air strike", "The Air-Strikes of Monday"));
        assertTrue(finds("Médecins", "medecins sans frontieres"));
        assertTrue(finds("saturday", "Saturday’s blast"));
        assertTrue(finds("Saturdays", "Saturday's blast"));
        assertTrue(finds("UN", "the U.N. said"));
        assertFalse(finds("air strike", "strike in the air"));
        assertFalse(finds("un", "unless"));
    }

    @ParameterizedTest
    @CsvSource({"Hamas, Hama", "Harare, Harar", "Palmas, Palma", "Tunis, Tuni", "Kandy, Kandi", "paris, PARYS"})
    void namesThatAStemmerWouldMakeOneStayApart(String name, String other) {
        assertTrue(finds(name, "Fighters of " + name.toUpperCase(java.util.Locale.ROOT) + "’s wing"));
        assertFalse(finds(name, "two dead in " + other));
        assertFalse(finds(other, "two dead in " + name));
    }

    @Test
    void eachWholeNameWouldOtherwiseBeOneWithTheOther() {
        for (WordList.Row row : WordList.english("query/whole-names.tsv").rows()) {
            assertEquals(PorterStemmer.stem(new StringBuilder(row.get(0))), PorterStemmer.stem(new StringBuilder(row.get(1))), row.get(0));
        }
    }

    @Test
    void aMatchTellsWhereItStands() {
        String text = "An air strike, two air strikes.";
        assertEquals(List.of("air strike", "air strikes"), TextMatch.of("air strike").spansIn(TextTerms.of(text)).stream()
                .map((Span span) -> span.in(text)).toList());
    }

    @Test
    void textThatIsNoneIsReadInLinearTime() {
        TextTerms terms = TextTerms.of("a.".repeat(500_000) + "x".repeat(1_000_000) + "\ud800' ".repeat(100_000));
        for (int i = 0; i < terms.size(); i++) {
            assertTrue(terms.term(i).length() <= 255);
        }
    }
}
