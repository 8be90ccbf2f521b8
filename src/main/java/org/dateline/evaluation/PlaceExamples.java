package org.dateline.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.weighing.PlaceLesson;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.pipeline.Annotator;
import org.dateline.place.PlaceMention;
import org.dateline.text.Span;

/**
 * Gathers examples of where figures happened from gold and its articles. Gold of figures tells the finest place; gold of
 * incidents, one a line with {@code articles}, {@code places}, {@code killed} and {@code injured}, the town of the figures with
 * those numbers.
 */
final class PlaceExamples {

    private static final String RULE = "rule=";
    private static final String NOT_RULED = "rule=NOT";

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<PlaceExample> examples = new ArrayList<>();

    /** All examples in the order in which they were added. */
    List<PlaceExample> all() {
        return examples;
    }

    /** The names of their features, by number. */
    List<String> names() {
        return List.copyOf(numbers.keySet());
    }

    /** The examples of one article with gold of its figures. */
    void addFigures(String set, Labels gold, AnnotatedArticle annotated, Annotator annotator) {
        Map<Span, PlaceLesson> lessons = lessons(annotated, annotator);
        List<FigureLabel> wanted = gold.figures();
        List<FigureLabel> given = Gold.printed(annotated).figures();
        FigureLabel[] finds = FigureScorer.match(wanted, given, new boolean[given.size()]);
        for (int i = 0; i < finds.length; i++) {
            PlaceLesson lesson = finds[i] == null || wanted.get(i).optional() ? null : lessons.get(finds[i].span());
            if (lesson != null) {
                Optional<String> finest = wanted.get(i).places().stream().map(PlaceLabel::name).findFirst();
                boolean[] right = new boolean[lesson.options().size()];
                for (int k = 0; k < right.length; k++) {
                    right[k] = Names.agree(finest, lesson.options().get(k).place().map(PlaceMention::text));
                }
                add(set, annotated, lesson, right, finest.isPresent(), false);
            }
        }
    }

    /** The examples of one article with gold of the one incident that it tells of. */
    void addIncident(String set, JsonNode gold, AnnotatedArticle annotated, Annotator annotator) {
        Map<Span, PlaceLesson> lessons = lessons(annotated, annotator);
        String[] towns = gold.path("places").path(0).asText().split("[()]");
        for (FigureLabel figure : Gold.printed(annotated).figures()) {
            boolean counted = isCount(figure, "KILLED", gold.path("killed")) || isCount(figure, "INJURED", gold.path("injured"));
            PlaceLesson lesson = counted ? lessons.get(figure.span()) : null;
            if (lesson != null) {
                boolean[] right = new boolean[lesson.options().size()];
                boolean named = false;
                for (int k = 0; k < right.length; k++) {
                    Optional<String> place = lesson.options().get(k).place().map(PlaceMention::text);
                    for (String town : towns) {
                        right[k] |= place.filter(name -> Names.within(town, name)).isPresent();
                    }
                    named |= right[k];
                    right[k] |= isSpot(lesson.options().get(k));
                }
                if (named) {
                    add(set, annotated, lesson, right, true, true);
                }
            }
        }
    }

    private static boolean isCount(FigureLabel figure, String kind, JsonNode number) {
        return figure.kind().equals(kind) && number.isNumber() && figure.stated().isPresent() && figure.stated().getAsLong() == number.asLong();
    }

    /** A street or building where something happens: as right as its town, which is all that gold of incidents tells. */
    private static boolean isSpot(PlaceLesson.Option option) {
        boolean fine = false;
        boolean happens = false;
        for (PlaceLesson.Feature feature : option.features()) {
            fine |= feature.name().startsWith("fine=SPOT") || feature.name().startsWith("fine=QUARTER");
            happens |= feature.name().startsWith("at=") && (feature.name().endsWith(".AT") || feature.name().endsWith(".NEAR"));
        }
        return fine && happens && option.place().isPresent();
    }

    private static Map<Span, PlaceLesson> lessons(AnnotatedArticle annotated, Annotator annotator) {
        Map<Span, PlaceLesson> lessons = new HashMap<>();
        annotator.lessons(annotated.article()).forEach(lesson -> lessons.put(lesson.figure(), lesson));
        return lessons;
    }

    private void add(String set, AnnotatedArticle annotated, PlaceLesson lesson, boolean[] right, boolean told, boolean town) {
        List<int[]> options = new ArrayList<>();
        boolean ruled = false;
        for (int k = 0; k < right.length; k++) {
            List<PlaceLesson.Feature> features = lesson.options().get(k).features();
            int[] known = new int[features.size()];
            for (int i = 0; i < known.length; i++) {
                String name = features.get(i).name();
                known[i] = numbers.computeIfAbsent(name, n -> numbers.size());
                ruled |= right[k] && name.startsWith(RULE) && !name.equals(NOT_RULED);
            }
            options.add(known);
        }
        String id = annotated.article().id().value();
        examples.add(new PlaceExample(set, annotated.article().outlet().orElse(set + " " + id), id, options, right, told, ruled, town));
    }
}
