package org.dateline.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.ledger.Claim;
import org.dateline.pipeline.Annotator;
import org.junit.jupiter.api.Test;

/** Paragraphs with the words of their figures marked. */
class PassageTest {

    private static List<Passage> passages(String text) {
        List<Claim> claims = Annotator.english().annotate(Article.of(text, LocalDate.of(2024, 3, 5))).figures().stream()
                .map(figure -> new Claim(Article.of(text).id(), Optional.empty(), Optional.empty(), figure, 0)).toList();
        return Passage.of(text, claims);
    }

    private static List<String> marked(Passage passage) {
        return passage.marks().stream().map(mark -> passage.text().substring(mark.begin(), mark.end())).toList();
    }

    @Test
    void eachParagraphWithAFigureIsOnePassage() {
        List<Passage> passages = passages("Rain fell all night.\nFloods killed 9 people and injured 20 people in Beira.\nIt was dark.\n"
                + "In Sofala 3 people died on Monday.");
        assertEquals(List.of("Floods killed 9 people and injured 20 people in Beira.", "In Sofala 3 people died on Monday."),
                passages.stream().map(Passage::text).toList());
        assertEquals(List.of("9 people", "20 people"), marked(passages.get(0)));
    }

    @Test
    void aLongParagraphIsCutBetweenWordsAroundItsFigures() {
        String filler = "The river rose by a hand each hour and the people of the lower town went up the hill. ".repeat(40);
        Passage passage = passages(filler + "Floods killed 9 people in Beira. " + filler).get(0);
        assertEquals(List.of("9 people"), marked(passage));
        assertTrue(passage.isCutBefore() && passage.isCutAfter());
        assertTrue(passage.text().length() < 1000, passage.text().length() + " characters");
        assertTrue(filler.contains(" " + passage.text().substring(0, 20)), passage.text());
    }
}
