package org.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines of export that somebody changed are refused where they no longer belong to their text. */
class ForgedLinesTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final AnnotatedArticle ANNOTATED = Annotator.english().annotate(Article.of(new ArticleId("quake"),
            "At least 12 people were killed and 200 injured in Derna, Libya, on 11 September 2023, the Red Crescent said."));

    @Test
    void aLineThatNobodyChangedIsRead() throws IOException {
        assertEquals(ANNOTATED, AnnotationReader.read(line()));
    }

    static Stream<Arguments> forgeries() {
        return Stream.of(
                forged("quote", "\"At least 99 people\" does not stand in the text at 0", line -> figure(line).put("evidence", "At least 99 people")),
                forged("moved quote", "does not stand in the text", line -> figure(line).put("begin", 1).put("end", 19)),
                forged("longer span", "does not fill its span", line -> figure(line).put("end", 40)),
                forged("span beyond the text", "none of the text", line -> figure(line).put("begin", 1000).put("end", 1018)),
                forged("span below the text", "not a span", line -> figure(line).put("begin", -5)),
                forged("order", "low 15 is above best 12", line -> figure(line).put("low", 15)),
                forged("less than nobody", "expected 0 or more", line -> figure(line).put("low", -3)),
                forged("more than mankind", "more people are counted", line -> figure(line).put("best", 20_000_000_000L)),
                forged("days", "at least one day", line -> figure(line).put("from", "2023-09-12").put("to", "2023-09-01")),
                forged("no day", "2023-13-45", line -> figure(line).put("from", "2023-13-45")),
                forged("hedge", "PERHAPS", line -> figure(line).put("hedge", "PERHAPS")),
                forged("kind", "\"kind\" is missing", line -> figure(line).remove("kind")),
                forged("source", "does not stand in the text", line -> figure(line).put("saidBy", "the Red Squares.")),
                forged("place", "does not stand in the text", line -> ((ObjectNode) line.at("/places/0")).put("text", "Benin")),
                forged("degrees", "not degrees", line -> ((ObjectNode) line.at("/places/0")).put("lat", 900.5)),
                forged("country", "ISO 3166-1", line -> ((ObjectNode) line.at("/places/0")).put("country", "Libya")),
                forged("date", "does not stand in the text", line -> ((ObjectNode) line.at("/dates/0")).put("text", "12 September 2023")),
                forged("text", "does not stand in the text", line -> line.put("text", line.get("text").asText().replace("12", "13"))),
                forged("an event that is not there", "\"event\" is 7, where there are", line -> figure(line).put("event", 7)),
                forged("words of an event", "does not stand in the text", line -> ((ObjectNode) line.at("/events/0/mentions/0")).put("text", "filled")),
                forged("figure of an event", "\"figures\" is 9, where there are 2", line -> ((ArrayNode) line.at("/events/0/figures")).add(9)),
                forged("half a person", "\"best\" is 12.5; expected a whole number", line -> figure(line).put("best", 12.5)),
                forged("number as words", "expected a whole number", line -> figure(line).put("best", "12")),
                forged("a later form", "\"format\" is 9, that of a later version", line -> line.put("format", 9)),
                forged("confidence", "confidence", line -> ((ObjectNode) line.at("/places/0/more")).put("confidence", 3)),
                forged("no such kind", "\"kind\" is 'MAIMED'; expected one of [KILLED, INJURED", line -> figure(line).put("kind", "MAIMED")),
                forged("no text", "expected an article as export prints it", line -> line.remove("text")));
    }

    private static Arguments forged(String what, String told, Consumer<ObjectNode> forgery) {
        return Arguments.of(what, told, forgery);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgeries")
    void aForgedLineIsRefusedWithItsReason(String what, String told, Consumer<ObjectNode> forgery) throws IOException {
        ObjectNode line = (ObjectNode) MAPPER.readTree(line());
        forgery.accept(line);
        IOException refused = assertThrows(IOException.class, () -> AnnotationReader.read(line.toString()));
        assertTrue(refused.getMessage().contains(told), refused.getMessage());
    }

    @Test
    void aKeyThatComesTwiceIsRefused() throws IOException {
        String twice = line().replaceFirst("\"low\":12", "\"low\":12,\"low\":11");
        assertTrue(assertThrows(IOException.class, () -> AnnotationReader.read(twice)).getMessage().contains("Duplicate field 'low'"));
    }

    private static ObjectNode figure(ObjectNode line) {
        return (ObjectNode) line.at("/figures/0");
    }

    private static String line() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (AnnotationWriter writer = AnnotationWriter.complete(out)) {
            writer.write(ANNOTATED);
        }
        return out.toString(StandardCharsets.UTF_8).strip();
    }

    @Test
    void whatIsNoJsonIsToldWithItsColumn() {
        IOException refused = assertThrows(IOException.class, () -> AnnotationReader.read("{\"id\": nothing}"));
        assertTrue(refused.getMessage().startsWith("not JSON at column "), refused.getMessage());
        assertFalse(refused.getMessage().contains("REDACTED"), refused.getMessage());
    }
}
