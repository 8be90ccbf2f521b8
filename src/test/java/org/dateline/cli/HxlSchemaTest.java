package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.lexicon.WordList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is exported for HXL and UCDP passes the rules of their standards. */
class HxlSchemaTest {

    @TempDir
    private static Path folder;

    @BeforeAll
    static void ingest() throws IOException {
        Path news = Files.writeString(folder.resolve("more.jsonl"), """
                {"id": "two  blanks", "outlet": " The  Wire", "url": "https://news.example/1", "published": "2023-09-13",\
                 "text": "A blast killed 12 people and wounded about 40 in Derna on Monday. About 2,000 families fled Derna."}
                {"id": "b", "url": "urn:x:1", "published": "2023-09-13", "text": "Some 300 houses were destroyed in Derna, the mayor  of Derna said.\
                 The fighting left 30 people dead or wounded. Ten soldiers and four civilians were killed on Monday."}
                """);
        CommandRun run = CommandRun.of("ingest", "--index", folder.resolve("index").toString(), "seeds", news.toString());
        assertEquals(0, run.status(), run.err());
    }

    private static List<String[]> export(String... options) throws IOException {
        String[] command = {"query", "--index", folder.resolve("index").toString(), "everything"};
        CommandRun run = CommandRun.of(java.util.stream.Stream.concat(Arrays.stream(command), Arrays.stream(options)).toArray(String[]::new));
        assertEquals(0, run.status(), run.err());
        try (MappingIterator<String[]> rows = new CsvMapper().enable(CsvParser.Feature.WRAP_AS_ARRAY).readerFor(String[].class)
                .readValues(run.out())) {
            return rows.readAll();
        }
    }

    @Test
    void everyCellKeepsTheRulesOfTheDefaultSchema() throws IOException {
        List<String[]> rows = export("--hxl");
        String[] tags = rows.get(1);
        Set<String> wrong = new TreeSet<>();
        int checked = 0;
        for (WordList.Row rule : WordList.read("hxl-default-schema.tsv",
                Files.newInputStream(Path.of("src/test/resources/hxl-default-schema.tsv"))).rows()) {
            for (int column = 0; column < tags.length; column++) {
                if (matches(rule.get(2), tags[column])) {
                    checked++;
                    check(rule.get(1), tags[column], column, rows.subList(2, rows.size()), wrong);
                }
            }
        }
        assertEquals(Set.of(), wrong);
        assertTrue(checked > tags.length + 10, "rules that were checked: " + checked);
    }

    private static void check(String rule, String tag, int column, List<String[]> rows, Set<String> wrong) {
        List<String> cells = rows.stream().map(row -> row[column]).filter(cell -> !cell.isEmpty()).toList();
        boolean isNumeric = cells.stream().anyMatch(HxlSchemaTest::isNumber);
        for (String cell : cells) {
            boolean isRight = switch (rule) {
                case "date" -> isDate(cell);
                case "number" -> isNumber(cell);
                case "consistent" -> isNumber(cell) == isNumeric;
                case "whitespace" -> cell.equals(cell.strip()) && !cell.matches("(?s).*\\s\\s.*|.*[\\t\\r\\n].*");
                default -> throw new IllegalArgumentException("no such rule: " + rule);
            };
            if (!isRight) {
                wrong.add(tag + " is no " + rule + ": " + cell);
            }
        }
    }

    /** Whether a hashtag with its attributes matches one of the patterns: the same hashtag, and all attributes of the pattern. */
    private static boolean matches(String patterns, String tag) {
        List<String> parts = List.of(tag.split("\\+"));
        return Arrays.stream(patterns.split(",")).map(pattern -> List.of(pattern.split("\\+")))
                .anyMatch(pattern -> (pattern.get(0).equals("#*") || pattern.get(0).equals(parts.get(0)))
                        && parts.subList(1, parts.size()).containsAll(pattern.subList(1, pattern.size())));
    }

    private static boolean isNumber(String cell) {
        return cell.matches("-?\\d+(\\.\\d+)?");
    }

    private static boolean isDate(String cell) {
        try {
            return LocalDate.parse(cell) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    @Test
    void addressesAreAddressesAndEveryNumberHasAColumn() throws IOException {
        List<String[]> rows = export("--hxl");
        List<String> tags = List.of(rows.get(1));
        int about = 0;
        for (String[] row : rows.subList(2, rows.size())) {
            String url = row[tags.indexOf("#meta+url")];
            assertTrue(url.isEmpty() || url.startsWith("http"), url);
            assertTrue(!row[tags.indexOf("#meta+id")].isEmpty() && !row[tags.indexOf("#meta+hedge")].isEmpty());
            if (row[tags.indexOf("#meta+hedge")].equals("ABOUT")) {
                about++;
                assertTrue(row[tags.indexOf("#indicator+stated+num")].matches("\\d+"), String.join(",", row));
            }
        }
        assertTrue(about > 0);
        assertEquals(rows.size() - 1, export("--hxl", "--no-tags").size());
    }

    @Test
    void ucdpHasTheColumnsOfGedInItsOrder() throws IOException {
        List<String[]> rows = export("--ucdp");
        assertEquals("id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,"
                + "dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,"
                + "source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,"
                + "where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,"
                + "date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob",
                String.join(",", rows.get(0)));
        List<String> names = List.of(rows.get(0));
        int dead = 0;
        Set<String> countries = new TreeSet<>();
        for (String[] row : rows.subList(1, rows.size())) {
            assertEquals(49, row.length);
            countries.add(row[names.indexOf("country")]);
            if (!row[names.indexOf("best")].isEmpty()) {
                dead++;
                assertEquals(Long.parseLong(row[names.indexOf("best")]), names.stream().filter(name -> name.startsWith("deaths_"))
                        .mapToLong(name -> Long.parseLong(row[names.indexOf(name)])).sum());
            }
        }
        assertTrue(dead > 10 && countries.contains("Libya"), dead + " " + countries);
    }

    @Test
    void aMarkTellsSpreadsheetsOfUtf8() throws IOException {
        CommandRun run = CommandRun.of("query", "--index", folder.resolve("index").toString(), "--csv", "--bom", "everything");
        assertTrue(run.out().startsWith("\ufeffarticle,"), run.out().substring(0, 20));
    }

    @Test
    void theCellsOfTheGridOfPrioAreCountedFromTheSouthWest() throws IOException {
        List<String[]> rows = export("--ucdp");
        List<String> names = List.of(rows.get(0));
        String[] derna = rows.stream().filter(row -> row[names.indexOf("where_coordinates")].equals("Darnah")
                || row[names.indexOf("where_description")].equals("Derna")).findFirst().orElseThrow();
        double latitude = Double.parseDouble(derna[names.indexOf("latitude")]);
        double longitude = Double.parseDouble(derna[names.indexOf("longitude")]);
        long cell = Long.parseLong(derna[names.indexOf("priogrid_gid")]) - 1;
        assertTrue(Math.abs(cell / 720 * 0.5 - 90 + 0.25 - latitude) <= 0.25 && Math.abs(cell % 720 * 0.5 - 180 + 0.25 - longitude) <= 0.25);
        assertEquals(Set.of("49"), rows.stream().map(row -> String.valueOf(row.length)).collect(Collectors.toSet()));
    }
}
