package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Evidence;
import org.dateline.clause.FigureKind;
import org.dateline.clause.Role;
import org.dateline.clause.Unit;
import org.dateline.event.Scope;
import org.dateline.figure.Figure;
import org.dateline.figure.Stance;
import org.dateline.number.Hedge;
import org.dateline.number.Quantity;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.place.PlaceMention;
import org.dateline.source.Attribution;
import org.dateline.text.Span;
import org.dateline.time.Interval;
import org.dateline.time.Publication;
import org.junit.jupiter.api.Test;

class ArticleReportTest {

    private static final String TEXT = "The flood in Derna killed at least 5,300 people on Sunday, the Red Crescent said.\n"
            + "Dozens of families from 阿勒颇 fled.\n";

    @Test
    void aNarrowTerminalShowsTheWordsInTheirLineBelowEachFigure() {
        assertEquals("""
                The flood
                  flood.txt
                  Published Wednesday, 13 September 2023 (given with the input)

                  NUMBER      KIND         WHO         WHERE        WHEN         SAID BY
                  ──────────────────────────────────────────────────────────────────────────
                  at least    killed       people      Derna        10 Sep 2023  the Red
                  5,300                                                          Crescent
                    …flood in Derna killed «at least 5,300 people» on Sunday, the Red…
                  24–99       displaced    households  阿勒颇,      total, to    –
                  (dozens)    (denied)                 Derna        13 Sep 2023
                    «Dozens of families» from 阿勒颇 fled.""", report(new Terminal(76, false)));
    }

    @Test
    void aWideTerminalGivesTheWordsAColumn() {
        String report = report(new Terminal(150, false));
        assertTrue(report.contains("SAID BY           WORDS\n"), report);
        assertTrue(report.contains("the Red Crescent  “at least 5,300 people”\n"), report);
    }

    @Test
    void noLineIsWiderThanTheTerminal() {
        for (int width = 40; width < 200; width++) {
            for (String line : report(new Terminal(width, false)).split("\n")) {
                assertTrue(Cells.width(line) <= width, width + ": " + line);
            }
        }
    }

    @Test
    void coloursAreUsedOnlyWhereThereAreSome() {
        assertTrue(report(new Terminal(100, true)).contains("\033[31mkilled\033[0m"));
        assertFalse(report(new Terminal(100, false)).contains("\033"));
        assertEquals(report(new Terminal(100, false)), report(new Terminal(100, true)).replaceAll("\033\\[[0-9]*m", ""));
    }

    @Test
    void anArticleWithoutFiguresSaysSo() {
        Article article = Article.of(new ArticleId("calm.txt"), "\n\n Nothing happened\u0007 today.\n");
        List<String> lines = new ArticleReport(Terminal.NONE).lines(
                new AnnotatedArticle(article, Optional.empty(), List.of(), List.of(), List.of()));
        assertEquals(List.of("Nothing happened today.", "  calm.txt", "  Day of publication not known", "",
                "  No figures."), lines);
    }

    private static String report(Terminal terminal) {
        Article article = Article.of(new ArticleId("flood.txt"), TEXT).withTitle("The flood");
        PlaceMention derna = place("Derna");
        Figure killed = new Figure(evidence("at least 5,300 people"), FigureKind.KILLED, false,
                Quantity.of(5300, Hedge.AT_LEAST), Unit.PEOPLE, Optional.empty(), Role.UNSPECIFIED, Optional.empty(),
                List.of(derna), Optional.of(Interval.ofDay(LocalDate.of(2023, 9, 10))),
                Optional.of(new Attribution(span("the Red Crescent"), "the Red Crescent", "x")), Scope.INCIDENT,
                Stance.STATED);
        Figure fled = new Figure(evidence("Dozens of families"), FigureKind.DISPLACED, false,
                Quantity.between(24, 99, Hedge.VAGUE), Unit.HOUSEHOLDS, Optional.empty(), Role.UNSPECIFIED,
                Optional.empty(), List.of(place("阿勒颇"), derna),
                Optional.of(Interval.upTo(LocalDate.of(2023, 9, 13))), Optional.empty(), Scope.TOTAL, Stance.DENIED);
        return String.join("\n", new ArticleReport(terminal).lines(new AnnotatedArticle(article,
                Optional.of(Publication.given(LocalDate.of(2023, 9, 13))), List.of(derna), List.of(),
                List.of(killed, fled))));
    }

    private static PlaceMention place(String name) {
        return new PlaceMention(evidence(name), PlaceMention.Form.NAME, Optional.empty(), 0, 0);
    }

    private static Evidence evidence(String words) {
        return Evidence.of(TEXT, span(words), "x");
    }

    private static Span span(String words) {
        int begin = TEXT.indexOf(words);
        return new Span(begin, begin + words.length());
    }
}
