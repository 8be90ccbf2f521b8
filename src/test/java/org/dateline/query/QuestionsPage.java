package org.dateline.query;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.lexicon.WordList;
import org.dateline.query.Phrases.Phrase;

/** Writes docs/questions.md from the tables that questions are read by. */
final class QuestionsPage {

    private static final String HEAD = """
            # What can be asked

            This page is made from the tables that the parser reads by (`Form`, `en/query/words.tsv`, `sorts.tsv`, `areas.tsv`,
            `regions.tsv`), and a test holds it to them: `mvn test -Dtest=QuestionsPageTest -Ddateline.write=true` writes it anew.

            A question is made of conditions side by side, all of which must be true: `killed in Idlib since 2020-01-24`. Kinds, places
            and sources with `or`, `and` or a comma between ask for any of them and bind first; then `not` (or `-`), then side by side
            (or `and`), then `or`; parentheses group. Words that only ask (`how many people were`) are passed over, and words that are
            none of this page are looked for in the articles. Of two places side by side, one with "from" or before an event ("US drone
            strikes in Somalia") is looked for in the words. What could be read in another way is answered below
            `understood as:`, and what cannot be read is refused with a caret, what could stand there and, for a slip, what may be meant.

            TEXT and PLACE are words up to the next word that begins a condition, or stand in quotes. N is a number in digits or words:
            `1,000`, `1.5 million`, `2k`, `two`, `half a million`; `dozens` is read as at least 24. [asked.md](asked.md) has 210 questions as
            analysts type them, with how each is understood.

            """;

    private static final String INCIDENTS = """
            ## Incidents

            `query` prints a table of incidents: each event once however many articles tell of it, as the ledger joins them. `--figures` prints
            what each article says, as the other forms do unless `--incidents` is given or the question begins with `incidents`. Where no incident
            answers but figures do (running totals, numbers of a period, events without a town and a day), those are shown; in an index of
            more than 2,000 articles the table is of figures unless incidents are asked for.

                dateline query --index ledger 'incidents killed >= 10 in Idlib during 2020-01'
                dateline query --index ledger --policy RANGE --csv 'incidents type flood in Bangladesh'

            It asks the same conditions of the incident: of its toll by the policy (`--policy`), its places and days and its type of event;
            `said by`, `outlet`, `published`, WHO and roles are asked of the claims that the toll rests on, `matching` of the texts that they stand in,
            and `scope` is incident. The newest come first, or as `--order` says; a table says how many of all it shows.

            """;

    private static final String TIMES = """
            ## Days and periods

            | written | read |
            |---|---|
            | `2020-01-31`, `31 January 2020`, `January 31, 2020`, `31 Jan` | a day; without its year the last one that has come |
            | `2020-01`, `January 2020`, `Jan 2020`, `2020` | a month, a year |
            | `2020-W05`, `2020-Q1`, `Q1 2020`, `H1 2019`, `the first half of 2019` | a week by ISO 8601 (Monday to Sunday), a quarter, a half |
            | `2020-01-24..2020-01-31`, `from January to March 2020`, `24-31 January 2020` | from the first day of the one to the last of the other |
            | `today`, `yesterday`, `Monday`, `last Monday` | from the day on which it is asked; a weekday is the last one before it |
            | `last week`, `this month`, `last quarter`, `last year` | the week, month, quarter or year of the calendar |
            | `last 30 days`, `past 2 weeks`, `past week` | so many days, weeks, months or years up to and with today |
            | `31/01/2020`, `31.1.2020` | a day, where only one order of day and month is possible |

            ## Places

            A place is found with all that lies in it. A name may be a country, its ISO 3166-1 alpha-2 code (`SY`), a division, a town, an area of
            the list below, or `#` and a GeoNames id. Where several places have one name, the country is meant where one of them is one; else all
            that are of the likeliest one's size or contain one another, and the answer says which. `Homs, Syria` and `"Saraqib, Idlib, SY"`, as `facets` prints them,
            say which one. `northern Syria`, `north-west Syria` is what lies on that side of the middle of a country or division (its point in
            the gazetteer). A name that is not spelt as the gazetteer has it is read as the closest one of its consonants, which is told; a name
            that neither the gazetteer nor any article knows is refused with what may be meant.

            """;

    private QuestionsPage() {}

    static String text() {
        StringBuilder page = new StringBuilder(HEAD);
        page.append("## Conditions\n\n| written | true where | example |\n|---|---|---|\n");
        for (Form form : Form.values()) {
            page.append("| ").append(code(form.shape())).append(" | ").append(form.meaning()).append(" | `").append(form.example())
                    .append("` |\n");
        }
        page.append('\n').append(INCIDENTS).append("## Words\n\n| form | what it says | words |\n|---|---|---|\n");
        for (Form form : Form.values()) {
            TreeMap<String, List<String>> words = Phrases.all().stream().filter(phrase -> phrase.form() == form).collect(
                    Collectors.groupingBy(Phrase::value, TreeMap::new, Collectors.mapping(Phrase::text, Collectors.toList())));
            words.forEach((value, phrases) -> page.append("| ").append(Language.word(form)).append(" | ")
                    .append(value.isEmpty() ? "" : value.replace("|", "\\|")).append(" | ").append(String.join(", ", phrases)).append(" |\n"));
        }
        page.append('\n').append(TIMES).append("| sort of place | words behind a name, or before `of` and it |\n|---|---|\n");
        SortedPlaces.words().forEach((sort, words) -> page.append("| ").append(sort).append(" | ").append(String.join(", ", words)).append(" |\n"));
        page.append("\n| area | holds | by |\n|---|---|---|\n");
        for (Areas.Area area : Areas.all()) {
            page.append("| ").append(String.join(", ", area.names())).append(" | ").append(String.join(" ", area.countries()))
                    .append(area.countries().isEmpty() || area.divisions().isEmpty() ? "" : " ")
                    .append(area.divisions().values().stream().sorted().collect(Collectors.joining(", ")))
                    .append(" | ").append(area.source()).append(" |\n");
        }
        return page.toString();
    }

    /** docs/asked.md: the questions of the tests with how they are understood. */
    static String asked(List<WordList.Row> asked, List<WordList.Row> more) {
        StringBuilder page = new StringBuilder("""
                # Questions as analysts type them

                Asked on Wednesday, 5 February 2020; `AskedQuestionsTest` holds them to the parser, and `-Ddateline.write=true` writes this page
                anew. "As meant" is the judgement of their writer. The first 120 were written before the parser was, the next 60 before their
                writer looked at it, 30 when those 60 were understood, and 20 when all of these were.

                | questions | as meant when first typed | as meant today | refused today, with a way on |
                |---|---:|---:|---:|
                """);
        counted(page, "the first 120", asked, row -> "", row -> row.get(2).startsWith("!") ? "refused" : "yes", 2);
        counted(page, "60 of disasters, human rights, crime", more.subList(0, 60), row -> row.get(2), row -> row.get(3), 4);
        counted(page, "30 more", more.subList(60, 90), row -> row.get(2), row -> row.get(3), 4);
        counted(page, "20 more", more.subList(90, more.size()), row -> row.get(2), row -> row.get(3), 4);
        page.append("\n| typed | meant | understood |\n|---|---|---|\n");
        asked.forEach(row -> row(page, row, row.get(2), ""));
        more.forEach(row -> row(page, row, row.get(4), row.get(3).equals("no") ? " **(not as meant)**" : ""));
        return page.toString();
    }

    private static void counted(StringBuilder page, String what, List<WordList.Row> rows, Function<WordList.Row, String> first,
            Function<WordList.Row, String> now, int understood) {
        long refused = rows.stream().filter(row -> row.get(understood).startsWith("!")).count();
        long meant = rows.stream().filter(row -> now.apply(row).equals("yes") && !row.get(understood).startsWith("!")).count();
        long before = rows.stream().filter(row -> first.apply(row).equals("yes")).count();
        page.append("| ").append(what).append(" | ").append(first.apply(rows.get(0)).isEmpty() ? "not kept" : before).append(" | ").append(meant)
                .append(" | ").append(refused).append(" |\n");
    }

    private static void row(StringBuilder page, WordList.Row row, String understood, String verdict) {
        page.append("| ").append(row.get(0).replace("|", "\\|")).append(" | ").append(row.get(1)).append(" | ")
                .append(understood.startsWith("!") ? "refused: " + understood.substring(2) : "`" + understood.replace("|", "\\|") + "`")
                .append(verdict).append(" |\n");
    }

    private static String code(String shapes) {
        return List.of(shapes.split(", ")).stream().map(shape -> "`" + shape + "`").collect(Collectors.joining(", "));
    }
}
