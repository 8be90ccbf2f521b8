package org.dateline.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.pipeline.Annotator;
import org.dateline.time.Publication;
import org.junit.jupiter.api.Test;

class GroupDaterTest {

    private static final String STORY = "A ferry with two hundred passengers sank in the harbour of Kisumu on Friday and 14 people drowned, port officials in"
            + " Kisumu said. Divers searched the hull of the Nyota Njema until the evening, and families waited on the quay for news of the missing."
            + " The ferry was built for sixty passengers and had been repaired after a fire, the officials said.";

    /** Two copies without a day, of which one names an older day than the other leaves: neither may lose its interval by that. */
    @Test
    void aDayThatTheOtherCopyRulesOutIsNotTheLikeliest() {
        Annotator annotator = Annotator.english();
        List<ArticleId> ids = List.of(new ArticleId("old"), new ArticleId("new"));
        Ledger ledger = Ledger.of(List.of(
                annotator.annotate(Article.of(ids.get(0), STORY + " The fire broke out on 21 January 2012.")),
                annotator.annotate(Article.of(ids.get(1), STORY + " Its licence was renewed on 3 February 2012."))));
        assertEquals(1, ledger.incidents().size());
        Map<ArticleId, Publication> published = ledger.published();
        assertEquals(List.of(), ids.stream().filter(id -> !published.containsKey(id)).toList());
        Publication older = published.get(ids.get(0));
        assertEquals(LocalDate.of(2012, 2, 1), older.days().first().orElseThrow(), "a copy comes within two days of the other");
        assertEquals(Optional.empty(), older.best());
        assertEquals(Optional.of(LocalDate.of(2012, 2, 3)), published.get(ids.get(1)).best());
    }
}
