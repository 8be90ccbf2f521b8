package org.dateline.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.clause.FigureKind;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.pipeline.Annotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Running totals of articles whose day is open: which series they go on. */
class OpenTotalsTest {

    private static final Annotator ANNOTATOR = Annotator.english();

    @ParameterizedTest
    @CsvSource({"150000,150000,true", "152000,152341,true", "390000,388000,true", "388000,390000,true", "380000,388000,true", "400000,388000,false",
            "150000,157000,true", "150000,163000,false", "30000,29500,false", "120,118,true", "100,104,false", "7,8,false", "0,3,false", "9000000000000000000,9000000000000000001,false"})
    void aNumberIsKnownByTwoFiguresOrMore(long a, long b, boolean same) {
        assertEquals(same, SeriesFinder.isRounded(a, b));
        assertEquals(same, SeriesFinder.isRounded(b, a));
    }

    private static List<Integer> series(String open) {
        List<AnnotatedArticle> articles = Stream.of(
                Article.of(new ArticleId("spring"), "The war in Yemen has killed more than 152,300 people since 2014, the United Nations said on Monday.").withPublished(LocalDate.of(2020, 4, 6)),
                Article.of(new ArticleId("summer"), "The war in Yemen has killed more than 161,700 people since 2014, the United Nations said on Monday.").withPublished(LocalDate.of(2020, 7, 6)),
                Article.of(new ArticleId("open"), open)).map(ANNOTATOR::annotate).toList();
        return Ledger.of(articles).series().stream().filter(one -> one.kind() == FigureKind.KILLED).map(one -> one.points().size()).toList();
    }

    @Test
    void whatCountsFromTheSameStartGoesOn() {
        assertEquals(List.of(3), series("Fighters shelled a port in Yemen in March 2020. The conflict in Yemen has killed a total of more than 140,000 people since it erupted after the fall of the capital in 2014."));
        assertEquals(List.of(3), series("A port in Yemen was shelled in March 2020. The conflict in Yemen has killed a total of 140,000 people since it erupted in 2014."));
    }

    @Test
    void whatRoundsANumberGoesOn() {
        assertEquals(List.of(3), series("A port in Yemen was shelled in March 2020. The conflict in Yemen has killed a total of 160,000 people, officials say."));
    }

    @Test
    void whatIsOnlyNearIsATotalOfItsOwn() {
        assertEquals(List.of(2, 1), series("A port in Yemen was shelled in March 2020. The conflict in Yemen has killed a total of 156,000 people, officials say."));
    }
}
