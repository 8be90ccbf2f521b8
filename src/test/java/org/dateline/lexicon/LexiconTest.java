package org.dateline.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.dateline.text.Sentence;
import org.dateline.text.TextAnalyzer;
import org.junit.jupiter.api.Test;

class LexiconTest {

    private static final TextAnalyzer ANALYZER = TextAnalyzer.english();

    @Test
    void theLongestPhraseWins() {
        Lexicon<String> lexicon = new Lexicon.Builder<String>().add("aid", "A").add("aid worker", "B").build();
        Lexicon.Match<String> match = lexicon.longestAt(sentence("Aid worker killed"), 0).orElseThrow();
        assertEquals("B", match.value());
        assertEquals(2, match.length());
        assertEquals("A", lexicon.longestAt(sentence("Aid came"), 0).orElseThrow().value());
        assertEquals(Optional.empty(), lexicon.longestAt(sentence("No aid"), 0));
    }

    @Test
    void caseQuotesAndHyphensMakeNoDifference() {
        Lexicon<String> lexicon = new Lexicon.Builder<String>().add("pro government", "A").add("ma'arat", "B").build();
        assertEquals(3, lexicon.longestAt(sentence("PRO–Government fighters"), 0).orElseThrow().length());
        assertTrue(lexicon.hasWord(sentence("Ma’arat fell"), 0));
    }

    @Test
    void theFirstValueOfAPhraseIsKept() {
        Lexicon<String> lexicon = new Lexicon.Builder<String>().add("dozen", "A").add("Dozen", "B").build();
        assertEquals(Optional.of("A"), lexicon.of("dozen"));
        assertEquals(1, lexicon.size());
    }

    @Test
    void anAbandonedLongerPhraseLeavesTheShorterOne() {
        Lexicon<String> lexicon = new Lexicon.Builder<String>().add("head", "A").add("head of the aid agency", "B").build();
        assertEquals(1, lexicon.longestAt(sentence("head of the army"), 0).orElseThrow().length());
    }

    @Test
    void nounsMatchInTheirPlural() {
        assertEquals(List.of("aid worker", "aid workers"), Inflection.NOUN.forms("aid worker"));
        assertEquals(List.of("family", "families"), Inflection.NOUN.forms("family"));
        assertEquals(List.of("policewoman", "policewomen"), Inflection.NOUN.forms("policewoman"));
        assertEquals(List.of("child", "children"), Inflection.NOUN.forms("child"));
        assertEquals(List.of("grandchild", "grandchildren"), Inflection.NOUN.forms("grandchild"));
        assertEquals(List.of("german", "germans"), Inflection.NOUN.forms("german"));
        assertEquals(List.of("corpse", "corpses"), Inflection.NOUN.forms("corpse"));
        assertEquals(List.of("dead"), Inflection.NONE.forms("dead"));
    }

    @Test
    void aListIsReadWithoutItsHeaderCommentsAndEmptyLines() throws IOException {
        WordList list = read("word\tkind\n# a comment\n\nkilled\tKILLED\nhurt\t-\n");
        assertEquals(2, list.rows().size());
        assertEquals("KILLED", list.rows().get(0).get(1));
        assertEquals("", list.rows().get(1).get(1));
        assertEquals(5, list.rows().get(1).line());
    }

    @Test
    void aBadLineIsNamedWithItsFileAndLine() throws IOException {
        assertEquals("x.tsv:3: expected 2 columns, found 1",
                assertThrows(LexiconException.class, () -> read("word\tnumber\na\t1\nb\n")).getMessage());
        WordList.Row row = read("word\tnumber\na\tmany\n").rows().get(0);
        assertEquals("x.tsv:2: expected a whole number, found 'many'",
                assertThrows(LexiconException.class, () -> row.number(1)).getMessage());
        assertEquals("none.tsv:1: the list is not on the class path",
                assertThrows(LexiconException.class, () -> WordList.english("none.tsv")).getMessage());
    }

    private static WordList read(String text) throws IOException {
        return WordList.read("x.tsv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Sentence sentence(String text) {
        return ANALYZER.analyze(text).get(0);
    }
}
