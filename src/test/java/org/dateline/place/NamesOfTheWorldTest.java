package org.dateline.place;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.article.Article;
import org.dateline.lexicon.WordList;
import org.dateline.text.TextAnalyzer;
import org.junit.jupiter.api.Test;

/** All countries by all their names, and the towns that news often names, in neutral sentences. */
class NamesOfTheWorldTest {

    private static final TextAnalyzer ANALYZER = TextAnalyzer.english();
    private static final PlaceFinder FINDER = PlaceFinder.english();
    private static final double LEAST_RIGHT = 0.995;

    private static final List<String> OF_COUNTRIES = List.of("At least 12 people were killed in %s on Monday.",
            "%s said it would send 40 doctors to the border.", "Ministers from %s and two other states met for talks on Friday.",
            "Cholera has spread across %s, doctors said, and 300 people are ill.");
    private static final List<String> OF_TOWNS = List.of("A fire killed three people in %s on Monday.",
            "Crowds gathered in %s, witnesses said.", "Gunmen opened fire near %s, killing two.");

    /** Names that stand behind "the". */
    private static final Pattern WITH_ARTICLE = Pattern.compile("(?:Republic|Kingdom|State|Federa|Federat|Democratic|People|Islamic"
            + "|Principality|Common|Union|Sultan|United|Central African|Netherlands|Philippines|Bahamas|Gambia|Maldives"
            + "|Seychelles|Comoros|Emirates|U\\.|USA|UAE|Isle|Holy|Grand|Bailiwick|Hashemite|Plurinational|Socialist|Independent"
            + "|DR |DRC|Turks|Czech Republic|Dominican).*|.* (?:Islands?|Territor(?:y|ies)|Republic|Federation|Emirates)");

    @Test
    void everyCountryIsFoundByEachOfItsNames() {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (WordList.Row row : Supplement.countryNames()) {
            String name = row.get(1);
            if (row.get(2).equals("FORMER") && name.equals("Congo")) {
                continue;
            }
            boolean article = WITH_ARTICLE.matcher(name).matches() && name.indexOf(',') < 0;
            for (String sentence : OF_COUNTRIES) {
                asked++;
                ask(sentence, (article ? "the " : "") + name, name, row.get(0), true, wrong);
            }
        }
        assertRight(asked, wrong);
    }

    @Test
    void everyTownThatNewsOftenNamesIsFoundInItsCountry() {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (WordList.Row row : rows("towns.tsv")) {
            for (String name : row.get(1).split("\\|")) {
                for (String sentence : OF_TOWNS) {
                    asked++;
                    ask(sentence, name, name, row.get(0), false, wrong);
                }
            }
        }
        assertRight(asked, wrong);
    }

    private static void assertRight(int asked, List<String> wrong) {
        assertTrue(wrong.size() <= (1 - LEAST_RIGHT) * asked,
                () -> wrong.size() + " of " + asked + " wrong:\n" + String.join("\n", wrong));
    }

    private static void ask(String sentence, String named, String name, String country, boolean land, List<String> wrong) {
        String opening = sentence.startsWith("%s") ? named.substring(0, 1).toUpperCase(Locale.ROOT) + named.substring(1) : named;
        String text = String.format(Locale.ROOT, sentence, opening);
        int begin = text.toLowerCase(Locale.ROOT).indexOf(name.toLowerCase(Locale.ROOT));
        List<PlaceMention> found = FINDER.find(Article.of(text), ANALYZER.analyze(text)).stream()
                .filter(mention -> mention.evidence().span().begin() < begin + name.length()
                        && mention.evidence().span().end() > begin).toList();
        boolean right = found.size() == 1 && found.get(0).place().filter(place -> place.country().equals(country)
                && (!land || place.kind() == PlaceKind.COUNTRY)).isPresent()
                && found.get(0).evidence().span().end() >= begin + name.length() - 1;
        if (!right) {
            wrong.add(text + " " + found);
        }
    }

    static List<WordList.Row> rows(String name) {
        try (InputStream in = NamesOfTheWorldTest.class.getResourceAsStream("/org/dateline/en/place/" + name)) {
            return WordList.read(name, in).rows();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
