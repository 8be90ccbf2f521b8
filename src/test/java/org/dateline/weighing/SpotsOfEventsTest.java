package org.dateline.weighing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.pipeline.Annotator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Where in a town it happened is told behind the sentence that counts the victims. */
class SpotsOfEventsTest {

    private static final Annotator ANNOTATOR = Annotator.english();
    private static final LocalDate PUBLISHED = LocalDate.of(2016, 5, 3);

    @ParameterizedTest(name = "{1}")
    @CsvFileSource(resources = "spots.tsv", delimiter = '\t')
    void aSpotThatASceneNamesIsTheFinestPlace(String town, String scene, String finest) {
        List<String> places = places(town, scene);
        assertTrue(places.get(0).contains(finest), () -> places + " for " + scene);
    }

    /** Who is brought elsewhere, who goes elsewhere, and rockets that are fired from a street tell of no spot of the event. */
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', value = {
        "Mobile | Two victims were rushed to Mercy Hospital.",
        "Mobile | Police went to Cedar Road to question his brother.",
        "Haifa | Rockets were fired in Nabil Street at the coast.",
        "Mobile | The suspect left Oak Tavern two days earlier.",
        "Mobile | The mayor was sent to Lincoln High School as a boy."})
    void whatIsSpokenOfBesideItIsNot(String town, String aside) {
        assertEquals(town, places(town, aside).get(0));
    }

    private static List<String> places(String town, String sentence) {
        AnnotatedArticle read = ANNOTATOR.annotate(Article.of("Two men were killed and five people were hurt in " + town + " on Sunday. " + sentence, PUBLISHED));
        return read.figures().get(0).places().stream().map(place -> place.text()).toList();
    }
}
