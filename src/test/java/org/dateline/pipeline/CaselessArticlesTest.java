package org.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.evaluation.LetterCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An article tells the same in capitals, in small letters and in both; what is quoted is what it has. */
class CaselessArticlesTest {

    private static final Annotator ANNOTATOR = Annotator.english();
    private static final LocalDate PUBLISHED = LocalDate.of(2019, 5, 9);

    @ParameterizedTest
    @ValueSource(strings = {
        "At least 14 people were killed in Kandahar on Tuesday, police spokesman Karim Durrani said. Another 20 were wounded.",
        "Flooding drove 3,000 families from their homes in Beira, the World Food Programme said on 7 May. Some may return.",
        "Rebels captured 12 soldiers near Goma, according to the Red Cross. The army denied it. Two civilians died in Butembo.",
        "A ferry sank off Zanzibar and nine passengers are missing, Reuters reported. They left in March 2019.",
        "Medics told us the blast in Quetta injured 31 people. Dr. Amina Baloch said six children died.",
        "In Port Harcourt gunmen abducted two engineers at 4 p.m. Monday. Amnesty International has documented 60 deaths there."})
    void theSameIsTold(String text) {
        Article article = Article.of(text, PUBLISHED);
        String expected = told(article);
        assertEquals(expected, told(LetterCase.UPPER.of(article)));
        assertEquals(expected, told(LetterCase.LOWER.of(article)));
    }

    @Test
    void aHeadlineInCapitalsIsReadAsTheTextBelowIt() {
        String text = "TWELVE SOLDIERS KILLED NEAR MAIDUGURI, UNITED NATIONS SAYS\n\nThe soldiers died on Monday.";
        assertEquals("killed twelve soldiers [maiduguri] united nations",
                told(Article.of(text, PUBLISHED)).lines().findFirst().orElse("").replaceAll(" \\S*$", ""));
    }

    private static String told(Article article) {
        return ANNOTATOR.annotate(article).figures().stream().map(figure -> (figure.kind() + " " + figure.evidence().quote() + " "
                + figure.places().stream().map(place -> place.text()).toList() + " "
                + figure.saidBy().map(source -> source.name()).orElse("-") + " "
                + figure.when().map(Object::toString).orElse("-")).toLowerCase(Locale.ROOT)).collect(Collectors.joining("\n"));
    }
}
