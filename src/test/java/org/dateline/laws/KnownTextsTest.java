package org.dateline.laws;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.dateline.article.Article;
import org.dateline.pipeline.Annotator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that once never ended or ended in an exception, and their kin. */
class KnownTextsTest {

    private static final Annotator ANNOTATOR = Annotator.english();

    @ParameterizedTest
    @ValueSource(strings = {
        "Sheikh al-Eid said two people were killed.",
        "Two people were killed near al-Monday.",
        "Fighters of al Friday killed nine.",
        "The el-Sunday market was hit, killing 12 people.",
        "Residents of ash-March fled on Tuesday; four died.",
        "al-May. Ten were hurt.",
        "Some 30 families left ad-December for Homs.",
        "al-Ramadan al-Ramadan al-Ramadan: nine dead",
        "A blast in as-Saturday and al-, al- and al-Thursday wounded six.",
        "General el-January, al-February and ar-April were killed with three others.",
        "In al-al-al-Eid, al-Eid-al-Adha and Eid al-Fitr 40 people died."})
    void anArticleBeforeAWordOfTheCalendarEndsNoName(String text) {
        read(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\u00ad12/03/2014 Two people were killed.",
        "Posted \u00ad 12/03/2014\nTwo people were killed.",
        "HOMS, \u200d13.03.2014 - Two people were killed.",
        "Date:\u200c 2014-03-13\n\nNine people died.",
        "\u2060 13/03/2014 \u2060 Nine people died.",
        "Updated\u00ad: 13 March 2014, 10:00 GMT\u00ad\nNine died.",
        "\u00ad",
        "\u00ad\u00ad \u200d\n\n\u00ad",
        "\u00ad2014",
        "Nine\u00ad \u00ad-\u00ad \u00ad12 people were killed on \u00ad13/03/\u00ad2014.",
        "On Monday \u00ad\u00ad13/3/2014\u00ad, and 5\u00ad % of 12\u00ad,\u00ad000 people fled \u00ad."})
    void marksThatAreNotSeenAreNoWords(String text) {
        read(text);
    }

    private static void read(String text) {
        assertTimeoutPreemptively(ofSeconds(30), () -> Laws.hold(ANNOTATOR.annotate(Article.of(text))), text);
    }
}
