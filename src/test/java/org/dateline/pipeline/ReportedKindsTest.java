package org.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.figure.Figure;
import org.dateline.lexicon.WordList;
import org.dateline.place.Place;
import org.dateline.place.PlaceMention;
import org.dateline.testing.Tables;
import org.dateline.time.Interval;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Kinds of fault that users of the field's tools reported, each in five texts of our own, read by all stages. */
class ReportedKindsTest {

    private static final Annotator ANNOTATOR = Annotator.english();

    @TestFactory
    List<DynamicTest> eachTextIsReadAsItSays() {
        return Tables.english("figure/reported-kinds.tsv").rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.get(0) + ": " + row.get(2), () -> check(row))).toList();
    }

    private static void check(WordList.Row row) {
        Article article = row.get(1).isEmpty() ? Article.of(row.get(2)) : Article.of(row.get(2), LocalDate.parse(row.get(1)));
        AnnotatedArticle read = ANNOTATOR.annotate(article);
        List<Figure> left = new ArrayList<>(read.figures());
        List<String> missed = new ArrayList<>();
        for (String one : row.get(3).split("; ")) {
            if (one.equals("*")) {
                left.clear();
                continue;
            }
            boolean met = one.startsWith("+") ? read.places().stream().anyMatch(mention -> isNamed(mention, one.substring(1)))
                    : one.startsWith("[") ? left.removeIf(figure -> isToldOf(figure, one))
                    : left.stream().filter(figure -> isTold(figure, one)).findFirst().map(left::remove).orElse(one.startsWith("?"));
            if (!met) {
                missed.add(one);
            }
        }
        assertEquals("missed [], more []", "missed " + missed + ", more " + left.stream()
                .map(figure -> figure.kind() + " " + figure.evidence().quote()).toList(), () -> read.figures() + " " + read.places());
    }

    private static boolean isNamed(PlaceMention mention, String wanted) {
        String[] parts = wanted.split("=");
        return mention.text().equalsIgnoreCase(parts[0]) && (parts.length == 1 || mention.place()
                .filter(place -> place.country().equals(parts[1]) || place.kind().name().equals(parts[1])).isPresent());
    }

    private static boolean isTold(Figure figure, String wanted) {
        String[] parts = (wanted.startsWith("?") ? wanted.substring(1) : wanted).split(" ", 3);
        String number = parts[1].replace("~", "");
        boolean same = figure.kind().name().equals(parts[0])
                && figure.quantity().stated().orElse(-1) == Long.parseLong(number)
                && parts[1].startsWith("~") == (figure.quantity().low().isEmpty() && figure.quantity().high().isEmpty());
        return same && (parts.length < 3 || isToldOf(figure, parts[2]));
    }

    private static boolean isToldOf(Figure figure, String wanted) {
        String rest = wanted;
        if (rest.contains("<")) {
            String source = rest.substring(rest.indexOf('<') + 1, rest.indexOf('>'));
            rest = rest.replace("<" + source + ">", "").strip();
            if (!source.equals(figure.saidBy().map(said -> said.name()).orElse("-"))) {
                return false;
            }
        }
        for (String part : rest.isEmpty() ? new String[0] : rest.split(" ")) {
            boolean met = part.startsWith("[") ? isAt(figure, part.substring(1, part.length() - 1))
                    : part.startsWith("@") ? days(figure).equals(part.substring(1))
                    : List.of(figure.scope().name(), figure.stance().name(), figure.unit().name()).contains(part);
            if (!met) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAt(Figure figure, String wanted) {
        if (wanted.isEmpty() || figure.places().isEmpty()) {
            return wanted.isEmpty() && figure.places().isEmpty();
        }
        PlaceMention first = figure.places().get(0);
        return first.text().equals(wanted) || first.place().map(Place::country).filter(wanted::equals).isPresent();
    }

    private static String days(Figure figure) {
        return figure.when().flatMap(Interval::first).map(LocalDate::toString).orElse("") + ".."
                + figure.when().flatMap(Interval::last).map(LocalDate::toString).orElse("");
    }
}
