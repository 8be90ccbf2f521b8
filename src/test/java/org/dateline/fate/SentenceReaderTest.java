package org.dateline.fate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.clause.Counted;
import org.dateline.clause.FigureWords;
import org.dateline.number.QuantityFinder;
import org.dateline.text.Sentence;
import org.dateline.text.TextAnalyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceReaderTest {

    private static final TextAnalyzer ANALYZER = TextAnalyzer.english();
    private static final SentenceReader READER = new SentenceReader(QuantityFinder.english(), FigureWords.english());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The collapse killed 14 miners and injured six.|14 KILLED, 6 INJURED beside 14",
            "Fourteen miners were killed by the blast, six of them women.|14 KILLED, 6 KILLED of 14",
            "Rebels abducted 21 villagers, including four teachers.|21 ABDUCTED, 4 ABDUCTED of 21",
            "Shells killed three in Avdal, five in Korun and two near Pesh.|3 KILLED, 5 KILLED beside 3, 2 KILLED beside 5",
            "The death toll rose to 61.|61 KILLED"})
    void aSentenceTellsWhatBefellThoseItCountsAndWhoIsAmongThem(String text, String told) {
        assertEquals(told, read(text).stream().map(SentenceReaderTest::told).collect(Collectors.joining(", ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "A bus hit a wall and killed 17 pilgrims. Nine were children.|17 KILLED, 9 KILLED of 17",
            "The storm killed 30 people. Eleven others were wounded.|30 KILLED, 11 INJURED beside 30"})
    void aSentenceGoesOnAboutThoseOfTheOneBefore(String text, String told) {
        assertEquals(told, read(text).stream().map(SentenceReaderTest::told).collect(Collectors.joining(", ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The runners finished in a dead heat after 42 kilometres.", "None of the 90 passengers was hurt.",
            "The club sold 300 tickets."})
    void whoeverNothingBefellIsNotRead(String text) {
        assertEquals("", read(text).stream().map(SentenceReaderTest::told).collect(Collectors.joining(", ")));
    }

    private static List<Counted> read(String text) {
        List<Counted> counted = new ArrayList<>();
        Optional<Sentence> last = Optional.empty();
        for (Sentence sentence : ANALYZER.analyze(text)) {
            counted.addAll(READER.read(sentence, last, List.copyOf(counted)));
            last = Optional.of(sentence);
        }
        return counted;
    }

    /** Number and kind, with the number that it is a part "of" or shares words with ("beside"). */
    private static String told(Counted counted) {
        String tie = counted.source().map(source -> (counted.reading().part() ? " of " : " beside ") + number(source)).orElse("");
        return number(counted) + " " + counted.reading().fate().kind() + tie;
    }

    private static long number(Counted counted) {
        return counted.phrase().quantity().best().orElseThrow();
    }
}
