package org.dateline.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.pipeline.Annotator;
import org.junit.jupiter.api.Test;

class BlocksTest {

    private static final TellingFinder FINDER = TellingFinder.english();
    private static final Annotator ANNOTATOR = Annotator.english();

    private static final Account CITY = account(Article.of(new ArticleId("city"), "Two men were shot dead outside a tavern in Portland, Oregon, on"
            + " Saturday, detectives said.").withPublished(LocalDate.of(2017, 10, 15)));
    private static final Account SUBURB = undated("suburb", "A quarrel over parking in Gresham, Oregon, left two people dead on Oct. 14.");

    private static Account undated(String id, String text) {
        return account(Article.of(new ArticleId(id), text));
    }

    private static Account account(Article article) {
        return Told.of(FINDER, ANNOTATOR.annotate(article)).account(0);
    }

    /** The keys that both have but for those of words. */
    private static Set<String> shared(Account a, Account b) {
        Set<String> shared = new TreeSet<>(Blocks.keys(a).keySet());
        shared.retainAll(Blocks.keys(b).keySet());
        shared.removeIf(key -> key.startsWith("W"));
        return shared;
    }

    @Test
    void anUndatedAccountMeetsADatedOneOfItsDivisionOnTheDayOfTheMonthThatItNames() {
        assertFalse(SUBURB.dated());
        assertEquals(Set.of("AUS/Oregon:--10-14"), shared(CITY, SUBURB));
        Map<String, Integer> keys = Blocks.keys(SUBURB);
        assertTrue(shared(CITY, SUBURB).stream().mapToInt(keys::get).sum() > 1, "what counts 1 is not compared");
    }

    @Test
    void otherDaysAndOtherDivisionsDoNotMeet() {
        assertEquals(Set.of(), shared(CITY, undated("day", "A quarrel over parking in Gresham, Oregon, left two people dead on Oct. 21.")));
        assertEquals(Set.of(), shared(CITY, undated("division", "A quarrel over parking in Tacoma, Washington, left two people dead on Oct. 14.")));
        assertEquals(Set.of(), shared(CITY, undated("none", "A quarrel over parking in Gresham, Oregon, left two people dead.")));
    }
}
