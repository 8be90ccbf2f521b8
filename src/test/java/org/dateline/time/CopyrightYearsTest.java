package org.dateline.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.pipeline.Annotator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopyrightYearsTest {

    private static final Annotator ANNOTATOR = Annotator.english();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Copyright 2014 Harbour Post. All rights reserved.|2014",
            "© 2019 Radio Nord|2019",
            "(c) 2003-2011 The Valley Echo|2011",
            "Copyright The Valley Echo, 2012.|2012",
            "The copyright of the film ran out long ago.|",
            "He sued over 2016 copies.|"})
    void theYearOfACopyrightLineIsThatOfTheArticle(String line, String year) {
        Article article = Article.of(new ArticleId("page"), "A ferry sank on Tuesday and nine people drowned, the coast guard said.\n\n" + line);
        assertEquals(Optional.ofNullable(year).map(number -> Interval.ofYear(Integer.parseInt(number))),
                ANNOTATOR.annotate(article).published().map(Publication::days).filter(days -> days.first().isPresent() && days.last().isPresent()));
    }
}
