package org.dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.zip.Inflater;
import org.apache.lucene.util.BytesRef;
import org.dateline.article.Anchor;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Evidence;
import org.dateline.article.Origin;
import org.dateline.clause.FigureKind;
import org.dateline.clause.Role;
import org.dateline.clause.Unit;
import org.dateline.event.Event;
import org.dateline.event.EventType;
import org.dateline.event.Scope;
import org.dateline.figure.Figure;
import org.dateline.figure.Stance;
import org.dateline.number.Hedge;
import org.dateline.number.Quantity;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.place.Point;
import org.dateline.source.Attribution;
import org.dateline.testing.GeneratedArticles;
import org.dateline.text.Span;
import org.dateline.time.Interval;
import org.dateline.time.Publication;
import org.dateline.time.TimeExpression;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedValuesTest {

    private static final String TEXT = "At least 12 shepherds died near Quellbrunn on Friday, the mayor said. Quellbrunn mourned.";

    private final Inflater inflater = new Inflater(true);

    @AfterEach
    void end() {
        inflater.end();
    }

    private PackedArticle unpacked(AnnotatedArticle article) throws IOException {
        return PackedArticle.unpack(new BytesRef(PackedValues.pack(article)), inflater);
    }

    private static Evidence evidence(String words, String rule) {
        int begin = TEXT.indexOf(words);
        return new Evidence(new Span(begin, begin + words.length()), words, rule);
    }

    /** An article in which everything is set that can be, also to what news never has. */
    private static AnnotatedArticle odd() {
        Place known = new Place(OptionalLong.of(-7), "Quellbrunn am Stein", PlaceKind.SETTLEMENT, "AT",
                Optional.of(new Place.Division(OptionalLong.of(Long.MAX_VALUE), "Upper Land")),
                Optional.of(new Place.Division(OptionalLong.empty(), "Süd \ud800")), Optional.of(new Point(-0.0, 16.000001)), -3);
        PlaceMention first = new PlaceMention(evidence("Quellbrunn", "gazetteer-name"), PlaceMention.Form.NAME, Optional.of(known),
                (double) 12.3f, Math.nextUp(0.5));
        PlaceMention second = new PlaceMention(new Evidence(new Span(70, 80), "Quellbrunn", "a rule of tomorrow"),
                PlaceMention.Form.DENIED, Optional.of(known), 1e300, 1);
        PlaceMention spot = new PlaceMention(evidence("mayor", "name of a spot"), PlaceMention.Form.NAME, Optional.empty(), 0, 0.3);
        Figure figure = new Figure(evidence("12 shepherds", "passive subject"), FigureKind.KILLED, true,
                new Quantity(OptionalLong.of(12), OptionalLong.empty(), OptionalLong.of(Long.MAX_VALUE), Hedge.RANGE), Unit.PEOPLE,
                Optional.of("shepherds"), Role.CIVILIAN, Optional.of(new Span(3, 89)), List.of(second, first),
                Optional.of(Interval.upTo(LocalDate.of(-44, 3, 15))),
                Optional.of(new Attribution(new Span(60, 63), "who", "source and verb")), Scope.TOTAL, Stance.DENIED, OptionalInt.of(0));
        Figure plain = new Figure(evidence("Friday", "object"), FigureKind.MISSING, false, Quantity.exactly(0), Unit.PEOPLE,
                Optional.of("words of elsewhere"), Role.UNSPECIFIED, Optional.empty(), List.of(first), Optional.empty(), Optional.empty(),
                Scope.INCIDENT, Stance.STATED);
        Event event = new Event(EventType.ATTACK, List.of(evidence("died", "a new event")), Optional.of(evidence("said", "weapon")),
                List.of(new Event.Actor(evidence("the mayor", "perpetrator"), Event.ActorRole.PARTY)), List.of(spot, first),
                Optional.of(Interval.startingOn(LocalDate.of(2031, 1, 1))), Scope.PERIOD, OptionalInt.of(0), List.of(1, 0));
        List<TimeExpression> dates = List.of(
                new TimeExpression(evidence("Friday", "weekday"), TimeExpression.Type.DATE, Optional.of("2031-01-03"),
                        Optional.of(Interval.ofDay(LocalDate.of(2031, 1, 3))), TimeExpression.Modifier.NONE),
                new TimeExpression(evidence("Friday", "weekday-part"), TimeExpression.Type.TIME, Optional.of("2031-01-03TEV"),
                        Optional.of(Interval.ofMonth(2031, 1).plusDays(2)), TimeExpression.Modifier.APPROX),
                new TimeExpression(evidence("Friday", "reference"), TimeExpression.Type.SET, Optional.of("PAST_REF"),
                        Optional.of(new Interval(LocalDate.MIN, LocalDate.MAX)), TimeExpression.Modifier.END),
                new TimeExpression(evidence("Friday", "age"), TimeExpression.Type.DURATION, Optional.empty(), Optional.empty(),
                        TimeExpression.Modifier.NONE));
        Origin origin = new Origin("a.pdf", Optional.of("b"), OptionalInt.of(0), "pdf",
                Optional.of(new Origin.Day("2031", "path", 0.1)), List.of(new Anchor(9, "page 2"), new Anchor(4, "page 1")));
        Article article = new Article(new ArticleId("odd/1"), TEXT, Optional.of("A title"), Optional.of("The Bell"),
                Optional.of(URI.create("https://bell.example/1?a=b")), Optional.of(LocalDate.of(2031, 1, 4)), Optional.of("en"),
                Optional.of(origin));
        Publication day = new Publication(Interval.ofYear(2031), Optional.of(LocalDate.of(2031, 1, 4)),
                Optional.of(DayOfWeek.SATURDAY), Publication.Basis.NEIGHBOURS, List.of(evidence("Friday", "stamp")),
                List.of(new ArticleId("another")));
        return new AnnotatedArticle(article, Optional.of(day), List.of(first, spot, second), dates, List.of(figure, plain), List.of(event));
    }

    @Test
    void everyValueComesBack() throws IOException {
        assertEquals(odd(), unpacked(odd()).whole());
    }

    @Test
    void aFigureIsReadWithoutThoseBeforeIt() throws IOException {
        List<Figure> figures = odd().figures();
        for (int i = figures.size() - 1; i >= 0; i--) {
            assertEquals(figures.get(i), unpacked(odd()).figure(i));
        }
        assertThrows(IOException.class, () -> unpacked(odd()).figure(figures.size()));
    }

    @Test
    void theWholeIsReadBehindASingleFigure() throws IOException {
        AnnotatedArticle article = new GeneratedArticles(31, 80).article(4);
        PackedArticle packed = unpacked(article);
        packed.figure(article.figures().size() - 1);
        assertEquals(article, packed.whole());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, 1, 0.97, 0.9572500305175781, 31.50161, -83.04575, 47.79999923706055, 1e-9, 1e300, 0.1 + 0.2,
            Double.MIN_VALUE, Float.MAX_VALUE, Double.MAX_VALUE, Double.NaN, Double.NEGATIVE_INFINITY, 9007199254740993.0})
    void aDecimalComesBackToTheBit(double value) {
        ByteSink sink = new ByteSink();
        sink.decimal(value);
        assertEquals(Double.doubleToRawLongBits(value), Double.doubleToRawLongBits(new ByteSource(sink.toArray(), 0).decimal()));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 63, 64, 127, 128, -64, -65, 1L << 40, Long.MAX_VALUE, Long.MIN_VALUE})
    void aNumberComesBack(long number) {
        ByteSink sink = new ByteSink();
        sink.number(number);
        sink.signed(number);
        ByteSource source = new ByteSource(sink.toArray(), 0);
        assertEquals(List.of(number, number), List.of(source.number(), source.signed()));
    }

    @Test
    void anArticleTakesFewerBytesThanItsTextHasCharacters() throws IOException {
        GeneratedArticles generated = new GeneratedArticles(8, 250);
        List<Double> shares = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            AnnotatedArticle article = generated.article(i);
            shares.add((double) PackedValues.pack(article).length / article.article().text().length());
        }
        double mean = shares.stream().mapToDouble(share -> share).average().orElseThrow();
        assertTrue(mean < 1.0, "bytes for a character of text: " + mean);
    }
}
