package org.dateline.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.article.Article;
import org.dateline.text.TextAnalyzer;
import org.dateline.time.TimeExpression.Grain;
import org.dateline.time.TimeExpression.Modifier;
import org.dateline.time.TimeExpression.Type;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class TimeFinderTest {

    private static final TextAnalyzer ANALYZER = TextAnalyzer.english();
    private static final TimeFinder FINDER = TimeFinder.english();
    private static final LocalDate FRIDAY = LocalDate.of(2020, 1, 31);

    @Test
    void aHistoryIsCountedFromTheDateLastTold() {
        List<String> values = values("The revolt began in June 1921. In August rebels took the fort. On 6 September 1921"
                + " they withdrew; two days later the fort burned. In 1922 the court met, and in 1923 it closed."
                + " By October 1924 all was over.", LocalDate.of(2009, 12, 19));
        assertEquals(List.of("1921-06", "1921-08", "1921-09-06", "1921-09-08", "1922", "1923", "1924-10"), values);
    }

    @Test
    void inNewsTheSameMonthIsThatBeforePublication() {
        assertEquals(List.of("2019-08"), values("In August rebels took the fort.", FRIDAY));
    }

    @Test
    void anEdgeNarrowsTheDaysAndKeepsTheValue() {
        TimeExpression late = find("It fell in late November.", FRIDAY).expressions().get(0);
        assertEquals(Modifier.END, late.modifier());
        assertEquals("2019-11", late.value().orElseThrow());
        assertEquals(Interval.ofDays(LocalDate.of(2019, 11, 21), LocalDate.of(2019, 11, 30)), late.days().orElseThrow());
    }

    @Test
    void partsOfDaysAreTimesAndHabitsAreSets() {
        List<Type> types = find("Every Friday they met at noon for two hours until Monday night.", FRIDAY).expressions()
                .stream().map(TimeExpression::type).toList();
        assertEquals(List.of(Type.SET, Type.TIME, Type.DURATION, Type.TIME), types);
    }

    @Test
    void withoutADayOfPublicationAWeekdayStaysOpen() {
        TimeExpression friday = FINDER.find(Article.of("They left on Friday."), ANALYZER.analyze("They left on Friday."))
                .expressions().get(0);
        assertEquals("XXXX-WXX-5", friday.value().orElseThrow());
        assertTrue(friday.days().isEmpty());
    }

    @Test
    void theStampOfTheArticleDatesNoEvent() {
        String text = "Rebels take fort\nMon 17 Mar 2014\nRebels took the fort on Sunday, killing two.";
        Times times = FINDER.find(Article.of(text), ANALYZER.analyze(text));
        assertEquals(Publication.Basis.STAMP, times.published().orElseThrow().basis());
        assertEquals(List.of("2014-03-17", "2014-03-16"),
                times.expressions().stream().map(one -> one.value().orElseThrow()).toList());
        assertEquals(List.of("on Sunday"),
                times.phrases().stream().map(phrase -> phrase.span().in(text)).toList());
    }

    @Test
    void anExpressionSaysWhereItStandsAndIsReadOnce() {
        Random random = new Random(20_260_131);
        String[] pieces = {"Monday", "the", "3", "29", "January", "2011", "-", "/", "last", "week", "two", "days", "ago",
            "early", "in", "of", "since", ",", ".", "(", "night", "May", "to", "12:30", "p.m.", "every", "1990s", "BC"};
        for (int round = 0; round < 400; round++) {
            String text = IntStream.range(0, 25).mapToObj(k -> pieces[random.nextInt(pieces.length)])
                    .collect(Collectors.joining(" "));
            int last = -1;
            for (TimeExpression one : find(text, FRIDAY).expressions()) {
                assertEquals(one.evidence().span().in(text), one.evidence().quote(), text);
                assertTrue(one.evidence().span().begin() >= last, () -> "overlapping expressions in: " + text);
                assertFalse(one.evidence().rule().isBlank());
                last = one.evidence().span().end();
            }
        }
    }

    @Test
    void phrasesLieWithinTheirSentenceAndEndByTheDayOfPublicationOrAfterIt() {
        String text = "Since mid-January, and over the past week, and between March 3 and 9, many died this year.";
        for (TimePhrase phrase : find(text, FRIDAY).phrases()) {
            assertTrue(phrase.span().end() <= text.length());
            assertTrue(phrase.days().last().orElseThrow().compareTo(FRIDAY) <= 0, phrase.toString());
        }
    }

    @Test
    void twoMillionDigitsAndSlashesTakeTimeLinearInTheirLength() {
        for (String unit : new String[] {"12/", "1-", "2011 - ", "9", "the last ", "12:", "1 to ", "mid-"}) {
            String text = unit.repeat(2_000_000 / unit.length());
            Assertions.assertTimeout(Duration.ofSeconds(20), () -> find(text, FRIDAY), unit);
        }
    }

    @Test
    void impossibleDatesAreNotPlaced() {
        for (TimeExpression one : find("It was signed on February 30, 2011 and 31/02/2011 and June 31.", FRIDAY)
                .expressions()) {
            assertFalse(one.value().orElse("").matches("2011-02-(30|31)"), one.toString());
        }
    }

    @Test
    void anArticleKeepsToOneOrderOfDayAndMonth() {
        assertEquals(List.of("2019-05-25", "2019-06-07"),
                values("Filed on 25/05/2019 and 07/06/2019 by the desk.", FRIDAY));
        assertEquals(List.of("2019-05-25", "2019-07-06"),
                values("Filed on 5/25/2019 and 07/06/2019 by the desk.", FRIDAY));
        Article british = Article.of("Filed on 07/06/2019.").withOutlet("BBC News");
        assertEquals("2019-06-07",
                FINDER.find(british, ANALYZER.analyze(british.text())).expressions().get(0).value().orElseThrow());
    }

    @Test
    void anExpressionKnowsItsGrain() {
        List<Grain> grains = find("It began on Monday night, on 5 May, last week, in June 2011, in spring 2011, in 2011, in"
                + " the 1990s, in the 19th century, for two weeks.", FRIDAY).expressions().stream()
                .map(TimeExpression::grain).toList();
        assertEquals(List.of(Grain.TIME, Grain.DAY, Grain.WEEK, Grain.MONTH, Grain.PART_OF_YEAR, Grain.YEAR,
                Grain.DECADE, Grain.CENTURY, Grain.NONE), grains);
    }

    @Test
    void aboutBlursADate() {
        assertEquals(Modifier.APPROX, find("It began around 2011.", FRIDAY).expressions().get(0).modifier());
    }

    private static Times find(String text, LocalDate published) {
        return FINDER.find(Article.of(text, published), ANALYZER.analyze(text));
    }

    private static List<String> values(String text, LocalDate published) {
        return find(text, published).expressions().stream().map(one -> one.value().orElse("-")).toList();
    }
}
