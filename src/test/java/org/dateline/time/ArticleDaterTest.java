package org.dateline.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.Evidence;
import org.dateline.text.TextAnalyzer;
import org.dateline.time.Publication.Basis;
import org.junit.jupiter.api.Test;

class ArticleDaterTest {

    private static final TextAnalyzer ANALYZER = TextAnalyzer.english();
    private static final TimeFinder FINDER = TimeFinder.english();
    private static final Map<String, LocalDate> SEEDS = Map.of(
            "000_1acec6cedbaf1808.txt", LocalDate.of(2020, 1, 31),
            "001_3d3d45460a034452.txt", LocalDate.of(2020, 1, 29),
            "002_6e24d2eada058ab2.txt", LocalDate.of(2020, 1, 28),
            "003_5d8a1befe3af6c37.txt", LocalDate.of(2019, 8, 10),
            "004_27f9e909ebc3ab8e.txt", LocalDate.of(2020, 1, 27));

    @Test
    void eachSeedsDayLiesWithinItsInterval() throws IOException {
        int given = 0;
        for (Map.Entry<String, LocalDate> seed : SEEDS.entrySet()) {
            Optional<Publication> published = seed(seed.getKey());
            given += published.isPresent() ? 1 : 0;
            published.ifPresent(one -> {
                assertTrue(one.days().contains(seed.getValue()), seed + " is not within " + one.days());
                one.best().ifPresent(best -> assertEquals(seed.getValue().getYear(), best.getYear(), seed.toString()));
                one.weekday().ifPresent(day -> assertEquals(seed.getValue().getDayOfWeek(), day, seed.toString()));
            });
        }
        assertTrue(given >= 4, given + " of the seeds are given an interval");
    }

    @Test
    void theSecondSeedIsOfTheWednesdayAfterTheDayItCountsFrom() throws IOException {
        Publication published = seed("001_3d3d45460a034452.txt").orElseThrow();
        assertEquals(Optional.of(LocalDate.of(2020, 1, 29)), published.best());
        assertTrue(Interval.ofDays(LocalDate.of(2020, 1, 24), LocalDate.of(2020, 2, 29)).contains(published.days()));
    }

    @Test
    void evidenceQuotesTheText() throws IOException {
        for (String name : SEEDS.keySet()) {
            String text = Files.readString(Path.of("seeds", name));
            for (Evidence evidence : seed(name).map(Publication::evidence).orElse(java.util.List.of())) {
                assertEquals(evidence.span().in(text), evidence.quote());
            }
        }
    }

    @Test
    void aYearIsNeverInvented() {
        assertEquals(Optional.empty(), publish("Two people were killed on Monday, police said."));
        assertEquals(Optional.empty(), publish("Two people were killed on January 12, police said."));
    }

    @Test
    void theDayThatCameWithTheInputWins() {
        String text = "Mon 17 Mar 2014\nTwo people were killed.";
        Article article = Article.of(text, LocalDate.of(2014, 3, 18));
        Publication published = FINDER.find(article, ANALYZER.analyze(text)).published().orElseThrow();
        assertEquals(Basis.GIVEN, published.basis());
        assertEquals(Optional.of(LocalDate.of(2014, 3, 18)), published.best());
    }

    @Test
    void stampsAreReadInTheirUsualForms() {
        Map<String, LocalDate> stamps = Map.of(
                "Mon 17 Mar 2014\nTwo people were killed.", LocalDate.of(2014, 3, 17),
                "LONDON | Tue Mar 15, 2011 1:48 pm GMT\nTwo people were killed.", LocalDate.of(2011, 3, 15),
                "Blast kills two April 5 2017 by Staff Writer Two people were killed.", LocalDate.of(2017, 4, 5),
                "Published: 2015-06-30\nTwo people were killed.", LocalDate.of(2015, 6, 30),
                "Blast kills two\n29/01/2020\nTwo people were killed.", LocalDate.of(2020, 1, 29),
                "Blast kills two\n2020-01-29T10:00:00Z\nTwo people were killed.", LocalDate.of(2020, 1, 29),
                "Published on 8 November 2023. Two people were killed.", LocalDate.of(2023, 11, 8),
                "LIMA, 29 Sep 88 (Andean Wire) -- Two people were killed.", LocalDate.of(1988, 9, 29));
        stamps.forEach((text, day) -> {
            Publication published = publish(text).orElseThrow(() -> new AssertionError("no stamp in: " + text));
            assertEquals(Basis.STAMP, published.basis(), text);
            assertEquals(Optional.of(day), published.best(), text);
        });
    }

    @Test
    void aStampInNumbersIsReadWhereItsOrderIsClear() {
        Map<String, LocalDate> stamps = Map.of(
                "04.07.2015\nTwo people were killed.", LocalDate.of(2015, 7, 4),
                "Blast kills two\n07/07/2019\nTwo people were killed.", LocalDate.of(2019, 7, 7),
                "03/08/2021\nTwo people were killed on 29/07/2021.", LocalDate.of(2021, 8, 3),
                "08/03/2021\nTwo people were killed on 07/29/2021.", LocalDate.of(2021, 8, 3));
        stamps.forEach((text, day) -> {
            Publication published = publish(text).orElseThrow(() -> new AssertionError("no stamp in: " + text));
            assertEquals(Basis.STAMP, published.basis(), text);
            assertEquals(Optional.of(day), published.best(), text);
        });
        assertEquals(Optional.empty(), publish("03/08/2021\nTwo people were killed.").filter(one -> one.basis() == Basis.STAMP));
    }

    @Test
    void aWordThatRanIntoAStampLeavesItReadable() {
        for (String stamp : List.of("23.03.2019Get short URL", "23 March 2019Share this", "March 23, 2019Print", "23/03/2019Updated", "23.03.2019Listen")) {
            String text = stamp + " Two people were killed in Nairobi on Monday, police said.";
            assertEquals(Optional.of(LocalDate.of(2019, 3, 23)), publish(text).flatMap(Publication::best), text);
        }
    }

    @Test
    void aDateWithinASentenceIsNoStamp() {
        for (String text : List.of("On January 12, 2010 two people were killed in the town.",
                "He was born in Paris on 12 May 1962. He died there.")) {
            Publication published = publish(text).orElseThrow();
            assertEquals(Basis.INFERRED, published.basis(), text);
            assertEquals(Optional.empty(), published.days().last(), text);
        }
    }

    @Test
    void theLengthOfAWarIsCountedFromItsBeginning() {
        Publication published = publish("Rebels fled after nearly four years of war in Syria on Monday.").orElseThrow();
        assertTrue(published.days().contains(LocalDate.of(2015, 1, 10)));
        assertTrue(published.days().days() < 250, published.toString());
        assertEquals(Optional.of(DayOfWeek.MONDAY), published.weekday());
    }

    @Test
    void aWeekdayWithItsDateTellsTheYearWithinATermOfOffice() {
        Publication published = publish("President Barack Obama spoke after Saturday, March 19. The strike of Saturday,"
                + " March 19 killed two, Secretary of State Hillary Clinton said.").orElseThrow();
        assertEquals(2011, published.days().from().getYear());
        assertEquals(2011, published.days().last().orElseThrow().getYear());
    }

    @Test
    void aFormerHolderOfAnOfficeDatesNothing() {
        assertEquals(Optional.empty(), publish("Former president Nicolas Sarkozy was held on Monday."));
    }

    @Test
    void whatIsKnownFromOneSideIsGivenFromOneSide() {
        Publication since = publish("Two people were killed since 2011, police said.").orElseThrow();
        assertEquals(LocalDate.of(2011, 1, 1), since.days().from());
        assertEquals(Optional.empty(), since.days().last());
        assertEquals(Optional.empty(), since.best());
        Publication news = publish("Boko Haram gunmen killed nine traders in Maiduguri on Tuesday.").orElseThrow();
        assertEquals(Optional.empty(), news.days().last());
        assertEquals(Optional.of(LocalDate.of(2002, 1, 1)), news.best());
    }

    @Test
    void theTermsOfManyCountriesBoundTheDay() {
        Map<String, LocalDate> told = Map.ofEntries(
                Map.entry("Peru's President Alberto Fujimori said on Monday that nine soldiers had died.", LocalDate.of(1995, 3, 1)),
                Map.entry("Japanese Prime Minister Junichiro Koizumi flew to the flooded town on Friday.", LocalDate.of(2004, 7, 20)),
                Map.entry("The Zambian president, Levy Mwanawasa, or rather President Mwanawasa, spoke.", LocalDate.of(2005, 1, 1)),
                Map.entry("Ghanaian President John Kufuor mourned the 120 dead fans on Thursday.", LocalDate.of(2001, 5, 10)),
                Map.entry("Hungarian Prime Minister Gyula Horn visited the burnt mine on Sunday.", LocalDate.of(1996, 4, 4)),
                Map.entry("Indonesian President Abdurrahman Wahid said on Monday that troops would go.", LocalDate.of(2000, 9, 9)),
                Map.entry("The Tamil Tigers killed 12 sailors off Jaffna, Sri Lanka, on Saturday.", LocalDate.of(2007, 1, 1)),
                Map.entry("Serb shells killed six people in Bosnia on Monday as the war went on.", LocalDate.of(1994, 2, 5)));
        told.forEach((text, day) -> {
            Interval days = publish(text).orElseThrow(() -> new AssertionError("nothing in: " + text)).days();
            assertTrue(days.contains(day), text + " gave " + days);
            assertTrue(days.last().isPresent() && days.days() < 10_000, text + " gave " + days);
        });
    }

    @Test
    void ofTwoStretchesWithinTheFirstYearOfAWarTheEarlierIsLikelier() {
        Publication published = publish("President Barack Obama spoke of Libya on Tuesday. The Libyan leader Gaddafi said on"
                + " February 28 that the war would be won.").orElseThrow();
        assertEquals(LocalDate.of(2012, 4, 16), published.days().last().orElseThrow());
        assertEquals(Optional.of(LocalDate.of(2011, 3, 1)), published.best());
    }

    @Test
    void whatIsBuiltAgainIsWithinAYearOfTheDisasterButAnAnniversaryIsNot() {
        Interval days = publish("The earthquake in Nepal ruined whole villages. In Nepal people say that houses must be rebuilt"
                + " before the rains.").orElseThrow().days();
        assertEquals(Interval.ofDays(LocalDate.of(2015, 4, 25), LocalDate.of(2016, 4, 24)), days);
        Interval later = publish("The earthquake in Nepal ruined whole villages. Nepal marks its anniversary.").orElseThrow().days();
        assertEquals(Optional.empty(), later.last());
    }

    @Test
    void anOfficeNeedsAWordOfItsCountry() {
        assertEquals(Optional.empty(), publish("President Flores opened the club's new hall on Monday."));
        assertTrue(publish("President Flores of Honduras opened the hall on Monday.").isPresent());
    }

    @Test
    void daysAreNotCountedFromADayThatMayBeOffByYears() {
        String text = "Boko Haram gunmen killed nine traders in Maiduguri on Tuesday.";
        Times times = FINDER.find(Article.of(text), ANALYZER.analyze(text));
        assertEquals(Optional.of("XXXX-WXX-2"), times.expressions().get(0).value());
    }

    private static Optional<Publication> seed(String name) throws IOException {
        return publish(Files.readString(Path.of("seeds", name)));
    }

    private static Optional<Publication> publish(String text) {
        return FINDER.find(Article.of(text), ANALYZER.analyze(text)).published();
    }
}
