package org.dateline.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.lexicon.WordList;
import org.dateline.testing.Tables;
import org.dateline.text.Span;
import org.dateline.text.TextAnalyzer;
import org.junit.jupiter.api.Test;

/** The corpora of expressions beside the word lists, in the form of duckling's: what is found, and what is left alone. */
class TimeCorpusTest {

    private static final TextAnalyzer ANALYZER = TextAnalyzer.english();
    private static final TimeFinder FINDER = TimeFinder.english();

    @Test
    void everyExpressionOfThePositiveCorpusHasItsValue() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (WordList.Row row : Tables.english("time/positive.tsv").rows()) {
            Marked marked = Marked.of(row.columns().get(2));
            String found = find(marked.text(), row.columns().get(0)).expressions().stream()
                    .filter(one -> one.evidence().span().equals(marked.span()))
                    .map(one -> one.value().orElse("no value")).findFirst().orElse("nothing");
            if (!found.equals(row.columns().get(1))) {
                wrong.add(row.line() + ": " + row.columns() + " gave " + found);
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void nothingIsFoundInTheNegativeCorpus() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (WordList.Row row : Tables.english("time/negative.tsv").rows()) {
            find(row.columns().get(0), "2020-01-31").expressions()
                    .forEach(one -> wrong.add(row.line() + ": " + row.columns().get(0) + " gave " + one));
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void everyPhraseOfThePhraseCorpusDatesItsEvent() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (WordList.Row row : Tables.english("time/phrases.tsv").rows()) {
            Marked marked = Marked.of(row.columns().get(4));
            String expected = String.join("\t", row.columns().subList(1, 4));
            String found = find(marked.text(), row.columns().get(0)).phrases().stream()
                    .filter(one -> one.span().equals(marked.span())).map(TimeCorpusTest::described)
                    .findFirst().orElse("nothing");
            if (!found.equals(expected)) {
                wrong.add(row.line() + ": " + row.columns() + " gave " + found);
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void aYearToldBeforeCarriesOnWithinItsParagraph() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (WordList.Row row : Tables.english("time/histories.tsv").rows()) {
            List<String> found = find(row.columns().get(2).replace('|', '\n'), row.columns().get(0)).expressions().stream()
                    .map(one -> one.value().orElse("nothing")).toList();
            if (!String.join(" ", found).equals(row.columns().get(1))) {
                wrong.add(row.line() + ": " + row.columns() + " gave " + found);
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void theCorporaHoldFourHundredPhrases() throws IOException {
        int size = Tables.english("time/positive.tsv").rows().size() + Tables.english("time/negative.tsv").rows().size();
        assertTrue(size >= 400, size + " phrases");
    }

    private static String described(TimePhrase phrase) {
        return phrase.days().first().map(LocalDate::toString).orElse("-") + "\t"
                + phrase.days().last().map(LocalDate::toString).orElse("-") + "\t" + phrase.relation();
    }

    private static Times find(String text, String published) {
        return FINDER.find(Article.of(text, LocalDate.parse(published)), ANALYZER.analyze(text));
    }

    /** A text with one stretch of it marked by brackets. */
    private record Marked(String text, Span span) {
        static Marked of(String marked) {
            int begin = marked.indexOf('[');
            int end = marked.indexOf(']') - 1;
            return new Marked(marked.replace("[", "").replace("]", ""), new Span(begin, end));
        }
    }
}
