package org.dateline.laws;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.LocalDate;
import java.util.List;
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

    @ParameterizedTest
    @ValueSource(strings = {
        "The war has killed more than 380,000 people and displaced half the country since 2011.",
        "The famine since 1984 has killed 40,000, and the flood that began in 1991 four.",
        "In the past few days fighting claimed the lives of 32 soldiers, the agency said on Friday.",
        "Clashes in the past few weeks have killed 60 people, police said on Monday.",
        "Since then the outbreak has killed 12; until 2016 there was none, officials said on Sunday.",
        "The quake after 2003 killed 20 and the one up to 1999 killed 12 people, the ministry said on Tuesday."})
    void stretchesWithoutABeginOrAnEndStayOpen(String text) {
        read(text);
        for (LocalDate day : List.of(LocalDate.of(2014, 3, 13), LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31))) {
            assertTimeoutPreemptively(ofSeconds(30), () -> Laws.hold(ANNOTATOR.annotate(Article.of(text, day))), text);
        }
    }

    /** A phrase that nothing follows: what looks at the next one goes past the end. */
    @ParameterizedTest
    @ValueSource(strings = {
        "The raid on Homs killed 12 people and displaced 300 families.",
        "The raid on Homs killed 12 and displaced 300",
        "Floods injured 40 and drove out 2,000.",
        "Killed: 12. Displaced: 300",
        "12 killed, 300 fled",
        "It killed nine, including five displaced",
        "Ten were killed, among them 3"})
    void aPhraseMayBeTheLast(String text) {
        read(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Following are quotes from it: * \"We have six dead.\"",
        "Following are quotes from the mened: \"We buried nine people.\"",
        "Here are quotes from: \"Ten of us were wounded.\""})
    void quotationsAnnouncedOfNobodyHaveNoSource(String text) {
        read(text);
    }

    private static void read(String text) {
        assertTimeoutPreemptively(ofSeconds(30), () -> Laws.hold(ANNOTATOR.annotate(Article.of(text))), text);
    }
}
