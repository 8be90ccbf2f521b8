package org.dateline.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.lexicon.WordList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The questions that analysts type first are understood as they mean them, or refused with a way on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AskedQuestionsTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2020, 2, 5);
    private static final Path ASKED = Path.of("src/test/resources/query/asked.tsv");

    private static final Path MORE = Path.of("src/test/resources/query/asked-more.tsv");

    private static List<WordList.Row> more() throws IOException {
        return WordList.read("query/asked-more.tsv", Files.newInputStream(MORE)).rows();
    }

    private static List<WordList.Row> asked() throws IOException {
        return WordList.read("query/asked.tsv", Files.newInputStream(ASKED)).rows();
    }

    private static Understood read(String question) {
        return QueryParser.read(question, WEDNESDAY, PlaceNames.english());
    }

    private static String understood(String question) {
        try {
            Understood understood = read(question);
            return understood.query() + understood.order().map(order -> " [" + order + "]").orElse("")
                    + (understood.limit().isPresent() ? " limit " + understood.limit().getAsInt() : "");
        } catch (QueryException refused) {
            return "! " + refused.getMessage();
        }
    }

    @Test
    void eachIsUnderstoodAsItIsMeant() throws IOException {
        StringBuilder wrong = new StringBuilder();
        for (WordList.Row row : asked()) {
            String understood = understood(row.get(0));
            if (!understood.equals(row.get(2))) {
                wrong.append(row.get(0)).append("\n  expected ").append(row.get(2)).append("\n  found    ").append(understood).append('\n');
            }
        }
        for (WordList.Row row : more()) {
            if (!understood(row.get(0)).equals(row.get(4))) {
                wrong.append(row.get(0)).append("\n  expected ").append(row.get(4)).append("\n  found    ")
                        .append(understood(row.get(0))).append('\n');
            }
        }
        assertEquals("", wrong.toString());
    }

    @Test
    void theyAreListedForReaders() throws IOException {
        Path page = Path.of("docs/asked.md");
        String text = QuestionsPage.asked(asked(), more());
        if (Boolean.getBoolean("dateline.write")) {
            Files.writeString(page, text);
        }
        assertEquals(text, Files.readString(page).replace("\r", ""));
    }

    @Test
    void mostAreAnswered() throws IOException {
        List<WordList.Row> asked = asked();
        long refused = asked.stream().filter(row -> row.get(2).startsWith("!")).count();
        assertTrue(asked.size() == 120 && refused <= asked.size() * 15 / 100, refused + " of " + asked.size());
    }

    @Test
    void whatIsUnderstoodIsReadAsItselfAndWithoutDoubt() throws IOException {
        for (WordList.Row row : Stream.concat(asked().stream(), more().stream()).toList()) {
            if (!understood(row.get(0)).startsWith("!")) {
                String query = read(row.get(0)).query().toString();
                assertEquals(query, read(query).query().toString(), row.get(0));
                assertEquals(query, FigureQuery.parse(query).toString(), row.get(0));
            }
        }
    }

    @Test
    void whatCouldBeReadInTwoWaysIsTold() {
        for (String doubtful : List.of("killed or injured in Idlib", "killed in Syria or Iraq", "12 killed", "killed Homs",
                "killed market", "killed near Mosul", "killed since Monday", "refugees in Iraq", "killed and injured",
                "killed in Syria or injured in Iraq", "dozens killed", "killed in Tripoli", "killed in Georgia", "killed injured")) {
            assertTrue(read(doubtful).isDoubtful(), doubtful);
        }
        for (String plain : List.of("killed in Idlib", "killed, injured >= 10 in \"Khan Shaykhun\" during 2020-01", "killed since 2020",
                "more than 100 killed in Nigeria", "killed last week", "displaced according to the UN")) {
            assertEquals(List.of(), read(plain).notes(), plain);
            assertTrue(plain.contains(",") || !read(plain).isDoubtful(), plain);
        }
    }
}
