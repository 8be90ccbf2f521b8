package org.dateline.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.dateline.article.Article;
import org.dateline.place.Gazetteer;
import org.dateline.place.PlaceFinder;
import org.dateline.text.Sentence;
import org.dateline.text.TextAnalyzer;
import org.dateline.time.TimeFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PopulationsTest {

    private static final TextAnalyzer ANALYZER = TextAnalyzer.english();
    private static final TimeFinder TIMES = TimeFinder.english();
    private static final PlaceFinder PLACES = PlaceFinder.english();
    private static final FigureFinder FIGURES = FigureFinder.english();

    @ParameterizedTest
    @ValueSource(strings = {"40 million people were killed in Peru.", "A flood displaced 12 million people in Laos.",
            "Fights killed 60,000 people in Vaduz in Liechtenstein.", "A storm injured 5 million people in Iceland.",
            "About 9 million people were detained in Eritrea.", "A ferry sank and 800,000 people died in Hithadhoo in the Maldives."})
    void moreThanThePeopleOfTheCountryIsNoFigure(String text) {
        assertEquals(List.of(), tell(text).figures());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "War has displaced 6 million people in Syria.|6000000",
            "The flood displaced 900,000 people in Cusco, Peru.|900000",
            "In 1995, 8,000 men were killed in Srebrenica.|8000",
            "The tsunami killed 230,000 people in Indonesia, Sri Lanka, India and Thailand.|230000",
            "The famine killed 400,000 people in Niger.|400000"})
    void whatACountryOrATownMayHaveSufferedStays(String text, long number) {
        assertEquals(List.of(number), tell(text).figures().stream().map(figure -> figure.quantity().best().orElseThrow()).toList());
    }

    @Test
    void aTownHasNotAHundredTimesItsPeopleAsDeadButMayHoldManyDisplaced() {
        assertEquals(List.of(), tell("Rain killed 900,000 people in Ollantaytambo, Peru.").figures());
        assertEquals(1, tell("Rain displaced 900,000 people in Ollantaytambo, Peru.").figures().size());
    }

    @Test
    void eventsNameTheFiguresThatAreLeft() {
        Account account = tell("A landslide killed 20 million people in Iceland. A blast injured 12 people in Lima on Monday.");
        assertEquals(1, account.figures().size());
        OptionalInt event = account.figures().get(0).event();
        List<Integer> telling = IntStream.range(0, account.events().size())
                .filter(i -> account.events().get(i).figures().contains(0)).boxed().toList();
        assertEquals(List.of(event.getAsInt()), telling);
        assertTrue(account.events().stream().flatMap(one -> one.figures().stream()).allMatch(i -> i == 0));
    }

    @Test
    void theGazetteerKnowsHowManyLiveInACountry() {
        assertTrue(Gazetteer.english().population("NG") > 150_000_000L);
        assertTrue(Gazetteer.english().population("PS") > 4_000_000L);
        assertEquals(0, Gazetteer.english().population("QQ"));
    }

    private static Account tell(String text) {
        Article article = Article.of(text, LocalDate.of(2018, 5, 18));
        List<Sentence> sentences = ANALYZER.analyze(text);
        return FIGURES.tell(article, sentences, TIMES.find(article, sentences), PLACES.find(article, sentences));
    }
}
