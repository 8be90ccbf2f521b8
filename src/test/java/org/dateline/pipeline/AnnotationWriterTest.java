package org.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
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
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.place.Point;
import org.dateline.source.Attribution;
import org.dateline.text.Span;
import org.dateline.time.Interval;
import org.dateline.time.Publication;
import org.dateline.time.TimeExpression;
import org.junit.jupiter.api.Test;

class AnnotationWriterTest {

    private static final String TEXT = "Dozens fled Derna until Monday, the mayor said.";

    @Test
    void everySlotIsWrittenUnderTheNameOfTheContract() throws IOException {
        PlaceMention derna = new PlaceMention(evidence("Derna"), PlaceMention.Form.NAME,
                Optional.of(new Place(OptionalLong.of(87205), "Darnah", PlaceKind.SETTLEMENT, "LY",
                        Optional.of(new Place.Division(OptionalLong.empty(), "Derna")), Optional.empty(),
                        Optional.of(new Point(32.76704, 22.63669)), 80000)), 4.4, 0.987);
        Figure fled = new Figure(evidence("Dozens"), FigureKind.DISPLACED, false, Quantity.between(24, 99, Hedge.VAGUE),
                Unit.PEOPLE, Optional.empty(), Role.UNSPECIFIED, Optional.of(new Span(3, 5)), List.of(derna),
                Optional.of(Interval.upTo(LocalDate.of(2023, 9, 11))),
                Optional.of(new Attribution(evidence("the mayor").span(), "the mayor", "said")), Scope.TOTAL,
                Stance.STATED);
        TimeExpression monday = new TimeExpression(evidence("Monday"), TimeExpression.Type.DATE,
                Optional.of("2023-09-11"), Optional.of(Interval.ofDay(LocalDate.of(2023, 9, 11))),
                TimeExpression.Modifier.NONE);
        String place = "{'begin':12,'end':17,'text':'Derna','form':'NAME','name':'Darnah','kind':'SETTLEMENT',"
                + "'country':'LY','admin1':'Derna','id':87205,'lat':32.76704,'lon':22.63669,'radius':4,'confidence':0.99}";
        assertEquals(("{'id':'1','title':null,'outlet':null,'language':'en','published':{'from':'2023-09-13',"
                + "'to':'2023-09-13','best':'2023-09-13','weekday':'WEDNESDAY','basis':'GIVEN','evidence':[]},"
                + "'places':[" + place + "],'dates':[{'begin':24,'end':30,'text':'Monday','type':'DATE',"
                + "'value':'2023-09-11','from':'2023-09-11','to':'2023-09-11'}],'figures':[{'begin':0,'end':6,"
                + "'evidence':'Dozens','kind':'DISPLACED','joint':false,'low':24,'best':null,'high':99,'hedge':'VAGUE',"
                + "'unit':'PEOPLE','group':null,'role':'UNSPECIFIED','subsetOf':3,'places':[" + place + "],"
                + "'from':null,'to':'2023-09-11','saidBy':'the mayor','scope':'TOTAL','stance':'STATED','rule':'x','event':null}],"
                + "'events':[],'format':2}\n")
                .replace('\'', '"'), write(new AnnotatedArticle(Article.of(new ArticleId("1"), TEXT),
                        Optional.of(Publication.given(LocalDate.of(2023, 9, 13))), List.of(derna), List.of(monday),
                        List.of(fled))));
    }

    @Test
    void aNameThatNoGazetteerKnowsKeepsItsTextAndNothingElse() throws IOException {
        PlaceMention unknown =
                new PlaceMention(evidence("Derna"), PlaceMention.Form.NAME, Optional.empty(), 0, 0.2);
        JsonNode place = new ObjectMapper().readTree(write(new AnnotatedArticle(Article.of(new ArticleId("1"), TEXT),
                Optional.empty(), List.of(unknown), List.of(), List.of()))).get("places").get(0);
        assertEquals("Derna", place.get("text").textValue());
        for (String field : List.of("name", "kind", "country", "admin1", "id", "lat", "lon", "radius")) {
            assertTrue(place.get(field).isNull(), field);
        }
    }

    @Test
    void anyUtf16IsWrittenSoThatItReadsBackTheSame() throws IOException {
        for (String title : List.of("\ud83d\ude00 \u00e9 \u4e2d \u0000 \u2028 \" \\", "\ud800", "\udc00\ud800x", "x\udbff")) {
            String line = write(new AnnotatedArticle(Article.of(new ArticleId("1"), TEXT).withTitle(title),
                    Optional.empty(), List.of(), List.of(), List.of()));
            assertEquals(title, new ObjectMapper().readTree(line).get("title").textValue());
            assertEquals(1, line.lines().filter(part -> part.startsWith("{")).count());
        }
    }

    private static Evidence evidence(String words) {
        int begin = TEXT.indexOf(words);
        return Evidence.of(TEXT, new Span(begin, begin + words.length()), "x");
    }

    private static String write(AnnotatedArticle article) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (AnnotationWriter writer = new AnnotationWriter(out)) {
            writer.write(article);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
