package org.dateline.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.clause.FigureKind;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.pipeline.Annotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one article tells of one event or several, and between which numbers it sees them. */
class TellingsTest {

    private static final Annotator ANNOTATOR = Annotator.english();

    private static AnnotatedArticle article(String id, String day, String text) {
        return ANNOTATOR.annotate(Article.of(new ArticleId(id), text).withPublished(LocalDate.parse(day)));
    }

    @Test
    void theTakingOfATownIsOneIncidentAndTheDeadOfAnotherTownAreAnother() {
        Ledger ledger = Ledger.of(List.of(
                article("army", "2017-06-14", "Government troops recaptured the town of Derik on Tuesday after rebels pulled out overnight, state radio said. "
                        + "Air strikes on Tuesday killed nine civilians in Nusaybin, a monitor said."),
                article("agency", "2017-06-14", "The army has retaken Derik, a market town that rebels had held for two years, a spokesman said on Tuesday. "
                        + "Troops entered Derik from the south after rebels pulled out.")));
        Incident taking = ledger.incident("agency").orElseThrow();
        assertEquals(List.of("agency", "army"), taking.articles().stream().map(ArticleId::value).sorted().toList());
        assertTrue(taking.tolls().isEmpty(), taking.tolls().toString());
        Incident strike = ledger.incident("army#1").orElseThrow();
        assertEquals(OptionalLong.of(9), strike.tolls().get(FigureKind.KILLED).best());
        assertTrue(strike.places().stream().anyMatch(place -> place.text().equals("Nusaybin")), strike.places().toString());
    }

    @Test
    void anEventOfAnotherYearAndTownIsAnIncidentOfItsOwn() {
        Ledger ledger = Ledger.of(List.of(article("bus", "2019-08-21", "Fourteen people were killed when a bus left the road near Cusco in Peru on Tuesday. "
                + "On 3 May 2016 a lorry hit a market in Arequipa and 21 people were killed.")));
        assertEquals(2, ledger.incidents().size(), ledger.incidents().toString());
        assertEquals(OptionalLong.of(21), ledger.incidents().get(0).tolls().get(FigureKind.KILLED).best());
        assertEquals(OptionalLong.of(14), ledger.incidents().get(1).tolls().get(FigureKind.KILLED).best());
        assertEquals("AIR_STRIKE", Ledger.of(List.of(article("raid", "2019-08-21", "An air strike killed six people in Sirte on Tuesday.")))
                .incidents().get(0).type().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "At least 12 people were killed in an air strike on Sirte on Tuesday. The ministry of health said that 17 people were killed. | 12 | 17",
        "Up to 20 people were killed in an air strike on Sirte on Tuesday, among them at least 14 farmers. | 14 | 20",
        "Nine people were killed in an air strike on Sirte on Tuesday. Medics had said at first that four people were killed. | 9 | 9",
        "Between 30 and 35 people were killed in an air strike on Sirte on Tuesday, including at least 12 children. | 30 | 35"})
    void aRangeGoesFromTheFirstCountToTheGreatestThatAnybodyClaims(String text, long low, long high) {
        Toll toll = Ledger.of(List.of(article("a", "2019-08-21", text)), Policy.RANGE).incidents().get(0).tolls().get(FigureKind.KILLED);
        assertEquals(OptionalLong.of(low), toll.low());
        assertEquals(OptionalLong.of(high), toll.high());
    }

    @ParameterizedTest
    @CsvSource({"Dozens of people, 12", "Hundreds of people, 100", "Tens of people, 10", "At least 14 people, 14"})
    void vagueWordsStandForTheNumbersOfAcledWhereTheLowestCounts(String counted, long number) {
        assertEquals(OptionalLong.of(number), Ledger.of(List.of(article("a", "2019-08-21", counted + " were killed in an air strike on Sirte on Tuesday.")),
                Policy.CONSERVATIVE).incidents().get(0).tolls().get(FigureKind.KILLED).best());
    }

    @ParameterizedTest
    @CsvSource({"A man was killed in a shooting in Kreuzberg on Monday. He was 31. Neighbours heard two shots. The block was closed. Berlin police are looking for a car., Berlin",
        "A man was killed in a shooting in Soweto on Monday. He was 31. Neighbours heard two shots. The block was closed. Johannesburg police are looking for a car., Johannesburg",
        "A man was killed in a shooting in Wimbledon on Monday. He was 31. Neighbours in Wimbledon heard two shots. The block was closed. Durban police are looking for a car., Durban",
        "Two women died in a fire in Bethlehem on Monday. They lived in Bethlehem for years. The Durban fire department looks into it., Durban"})
    void theCityWhosePoliceLookIntoItIsAPlaceOfTheIncident(String text, String city) {
        Incident incident = Ledger.of(List.of(article("a", "2019-08-21", text))).incidents().get(0);
        assertTrue(incident.places().stream().anyMatch(place -> place.text().equals(city)), incident.places().toString());
    }

    @Test
    void countsThatStandSideBySideAddUp() {
        Toll toll = Ledger.of(List.of(article("a", "2019-08-21", "Two women and three children were killed when a shell hit a house in Sirte on Tuesday.")))
                .incidents().get(0).tolls().get(FigureKind.KILLED);
        assertEquals(OptionalLong.of(5), toll.best());
        assertEquals(2, toll.leftOut().stream().filter(left -> left.why() == LeftOut.Why.PART).count());
    }

    @Test
    void aTotalOfOpenDayStandsInTheSeriesOfItsNumberWithAllDaysThatItMayHave() {
        List<AnnotatedArticle> articles = List.of(
                article("told", "2020-02-11", "The war has displaced 390,000 people in Idlib since December 2019, the United Nations says."),
                article("later", "2020-02-18", "The war has displaced 610,000 people in Idlib since December 2019, the United Nations says."),
                ANNOTATOR.annotate(Article.of(new ArticleId("open"), "The war has displaced 390,000 people in Idlib since December 2019, "
                        + "the United Nations says. Hayat Tahrir al-Sham holds most of it.")));
        Series series = Ledger.of(articles).series().stream().filter(one -> one.kind() == FigureKind.DISPLACED).findFirst().orElseThrow();
        assertEquals(List.of("2020-02-11", "2020-02-18"), series.points().stream().map(SeriesPoint::when).toList());
        assertEquals(List.of(OptionalLong.of(390_000), OptionalLong.of(610_000)), series.points().stream().map(SeriesPoint::best).toList());
        SeriesPoint alone = Ledger.of(articles.subList(2, 3)).series().get(0).points().get(0);
        assertEquals("2019-12-01/..", alone.when());
    }

    @Test
    void eachArticleHasItsPlaceInTheLedgerEvenWithoutADay() {
        Ledger ledger = Ledger.of(List.of(ANNOTATOR.annotate(Article.of(new ArticleId("x"), "The club sold its goalkeeper."))));
        assertEquals(List.of(new ArticleId("x")), ledger.articles());
    }
}
