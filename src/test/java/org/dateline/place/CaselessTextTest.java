package org.dateline.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.text.Sentence;
import org.dateline.text.TextAnalyzer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Texts all in capitals and all in small letters name the same places as those that have both. */
class CaselessTextTest {

    private static final TextAnalyzer ANALYZER = TextAnalyzer.english();
    private static final PlaceFinder FINDER = PlaceFinder.english();

    private static final List<String> TEXTS = List.of(
            "Nine people were killed near Mosul in Iraq on Monday, police in Baghdad said.",
            "Floods in south-eastern Turkey swept away a bridge; the U.S. offered help.",
            "Shells fell on Homs, Hama and Idlib as troops left Aleppo.",
            "A ferry sank in the Red Sea off Port Sudan, and the Saudi navy sent a ship.",
            "A quake shook New Zealand and South Korea felt nothing.",
            "Gunmen shot two nurses in Kandahar province in Afghanistan.");

    @TestFactory
    Stream<DynamicTest> theSamePlacesAreFoundInCapitalsAndInSmallLetters() {
        return TEXTS.stream().map(text -> DynamicTest.dynamicTest(text, () -> {
            String expected = places(text);
            assertEquals(expected, places(text.toUpperCase(Locale.ROOT)));
            assertEquals(expected, places(text.toLowerCase(Locale.ROOT)));
        }));
    }

    @TestFactory
    Stream<DynamicTest> ordinaryWordsStayWords() {
        return Stream.of("the man was held in detention over the same charge.", "they may rest and save what is left of the store.",
                "a normal side of the surprise was more pain.").flatMap(text -> Stream.of(text, text.toUpperCase(Locale.ROOT)))
                .map(text -> DynamicTest.dynamicTest(text, () -> assertEquals("", places(text))));
    }

    @Test
    void whatIsQuotedIsWhatTheTextHas() {
        String text = "AT LEAST NINE PEOPLE WERE KILLED IN DERNA, LIBYA, ON MONDAY.";
        List<PlaceMention> found = FINDER.find(Article.of(text), ANALYZER.analyze(text));
        assertEquals(List.of("DERNA", "LIBYA"), found.stream().map(PlaceMention::text).toList());
        found.forEach(mention -> assertEquals(mention.text(), mention.evidence().span().in(text)));
    }

    @Test
    void aTextWithCaseIsReadAsItIs() {
        List<Sentence> sentences = ANALYZER.analyze("DERNA, Libya - Nine people died. POLICE WERE THERE.");
        assertSame(sentences, CaselessText.read(sentences, Gazetteer.english(), PlaceWords.english()));
    }

    private static String places(String text) {
        return FINDER.find(Article.of(text), ANALYZER.analyze(text)).stream().filter(mention -> mention.place().isPresent())
                .map(mention -> mention.text().toLowerCase(Locale.ROOT) + "=" + mention.place().get().name())
                .collect(Collectors.joining(" "));
    }
}
