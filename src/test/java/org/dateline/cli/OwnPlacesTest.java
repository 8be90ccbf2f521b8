package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Corrections of one's own hold in every command, and a line of them that is wrong or idle is told. */
class OwnPlacesTest {

    @TempDir
    private Path folder;

    private String corrections(String... lines) throws IOException {
        return Files.writeString(folder.resolve("mine.tsv"), "action\tname\tplace\n" + String.join("\n", lines).replace('|', '\t') + "\n").toString();
    }

    private String news(String text) throws IOException {
        return Files.writeString(folder.resolve("news.jsonl"),
                "{\"id\": \"a\", \"published\": \"2023-09-13\", \"text\": \"" + text + "\"}\n").toString();
    }

    @ParameterizedTest
    @CsvSource({"Zorbaville al-Numan", "Al-Zorba", "al-Zorba", "Kafr-Zorba", "Zorba al-Zorba al-Sharqiya", "Ma'arat Zorba",
        "St. Zorba", "Zorba-sur-Mer", "Umm al-Zorba", "ZORBA"})
    void aNameWithHyphensAndMarksOfAnySortIsFound(String name) throws IOException {
        String mine = corrections("MEANS|" + name + "|Homs");
        String places = CommandRun.of("places", "--corrections", mine, news("Nine people died in " + name + " on Monday.")).out();
        assertTrue(places.contains("\t" + name + "\tNAME\tHoms\t"), places);
    }

    @Test
    void theyHoldInEveryCommand() throws IOException {
        String mine = corrections("ALIAS|Zorba al-Numan|Homs");
        String news = news("Nine people died in Zorba al-Numan on Monday.");
        String index = folder.resolve("index").toString();
        String reported = folder.resolve("reported").toString();
        assertEquals(0, CommandRun.of("report", "--corrections", mine, "--index", reported, news).status());
        assertEquals(0, CommandRun.of("query", "--index", reported, "killed in Homs").status());
        assertTrue(CommandRun.of("explain", "--corrections", mine, news).out().contains("place by its clause: correction"));
        assertTrue(CommandRun.of("extract", "--corrections", mine, news).out().contains("\"name\":\"Homs\""));
        assertEquals(0, CommandRun.of("ingest", "--corrections", mine, "--index", index, news).status());
        assertEquals(0, CommandRun.of("query", "--index", index, "killed in Homs").status());
        CommandRun asked = CommandRun.of("query", "--corrections", mine, "--index", index, "killed in \"Zorba al-Numan\"");
        assertEquals(0, asked.status(), asked.err());
        assertEquals("", asked.err());
        assertEquals(0, CommandRun.of("facets", "--corrections", mine, "--index", index, "in \"Zorba al-Numan\"").status());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "Zorbaville; Nine people died in Zorbaville on Monday.",
        "Zorba al-Numan; Nine people were shot dead in Zorba al-Numan on Monday.",
        "Zorba; Nine people died in the Zorba neighbourhood on Monday.",
        "Zorba; Nine people died on Monday, when bombs flattened Zorba, in the hills."})
    void aNameThatIsNeverAPlaceIsNoneOfAFigureEither(String name, String text) throws IOException {
        String other = corrections("NEVER|Elsewhere|-");
        assertTrue(CommandRun.of("extract", "--corrections", other, news(text)).out().contains("\"text\":\"" + name + "\""), text);
        String mine = corrections("NEVER|" + name + "|-");
        String lines = CommandRun.of("extract", "--corrections", mine, news(text)).out();
        assertFalse(lines.contains("\"text\":\"" + name + "\""), lines);
        assertFalse(lines.contains("DENIED"), lines);
        assertTrue(lines.contains("nine people\"") || lines.contains("Nine people\""), lines);
    }

    @Test
    void aLongerNameThanTheOneThatIsNeverAPlaceStays() throws IOException {
        String mine = corrections("NEVER|Zorba|-");
        String lines = CommandRun.of("extract", "--corrections", mine, news("Nine people died in Zorba Heights on Monday.")).out();
        assertTrue(lines.contains("\"text\":\"Zorba Heights\""), lines);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "MEANS|Zorba|99999999999999; mine.tsv:2: no place of the gazetteer is '99999999999999'",
        "MEANS|Zorba|123456789012; mine.tsv:2: no place of the gazetteer is '123456789012'",
        "MEANS|Zorba|1; mine.tsv:2: no place of the gazetteer is '1'",
        "MEANS|Zorba|XX; mine.tsv:2: no place of the gazetteer is 'XX'",
        "MEANS|Zorba|-; mine.tsv:2: no place of the gazetteer is",
        "PERHAPS|Zorba|Homs; mine.tsv:2: expected one of [NEVER, ALIAS, MEANS], found 'PERHAPS'",
        "MEANS|Zorba; mine.tsv:2: expected 3 columns, found 2",
        "MEANS|-|Homs; mine.tsv:2: expected a name, found '-'",
        "MEANS|  |Homs; mine.tsv:2: expected a name, found '  '",
        "NEVER|--|-; mine.tsv:2: expected a name, found '--'"})
    void aWrongLineIsToldWithFileAndLine(String line, String told) throws IOException {
        CommandRun run = CommandRun.of("places", "--corrections", corrections(line), news("Nine died."));
        assertEquals(2, run.status());
        assertTrue(run.err().contains(told.strip()), run.err());
    }

    @Test
    void aWrongHeaderIsToldWithFileAndLine() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.tsv"), "# mine\nMEANS\tZorba\tHoms\nMEANS\tOther\tHama\n");
        CommandRun run = CommandRun.of("places", "--corrections", mine.toString(), news("Nine died."));
        assertEquals(2, run.status());
        assertTrue(run.err().contains("mine.tsv:2: expected the header action, name, place"), run.err());
    }

    @Test
    void anEntryThatNeverMatchesIsTold() throws IOException {
        CommandRun run = CommandRun.of("places", "--corrections",
                corrections("MEANS|(Zorba)|Homs", "MEANS|Other|Homs", "NEVER|other|-", "MEANS|3rd Mile|Homs"), news("Nine died."));
        assertEquals(0, run.status());
        assertTrue(run.err().contains("mine.tsv:2: '(Zorba)' will never be found: a name in a text begins with a letter"), run.err());
        assertTrue(run.err().contains("mine.tsv:4: 'other' will never be found: it stands further up already"), run.err());
        assertTrue(run.err().contains("mine.tsv:5: '3rd Mile' will never be found"), run.err());
    }

    @Test
    void aGazetteerThatIsNoneEndsAnIngestBeforeItsFirstArticle() throws IOException {
        Path none = Files.writeString(folder.resolve("mine.gazetteer"), "no gazetteer");
        CommandRun run = CommandRun.of("ingest", "--gazetteer", none.toString(), "--index", folder.resolve("none").toString(),
                news("Nine people died in Homs on Monday."));
        assertEquals(2, run.status());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains("mine.gazetteer: not a compiled gazetteer"), run.err());
    }
}
