package org.dateline.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.pipeline.Annotator;

/**
 * Trains the weights by which the places of figures are chosen, and compares what was learned with what the rules propose on
 * outlets that were left out. The same gold and articles give the same weights. Not safe for use by several threads.
 */
public final class PlaceTrainer {

    /** So many times a part of the outlets is left out. */
    private static final int PARTS = 8;
    /** Smaller weights are not written. */
    private static final double LEAST = 0.0005;

    private final Annotator annotator;
    private final PlaceExamples examples = new PlaceExamples();

    public PlaceTrainer(Annotator annotator) {
        this.annotator = annotator;
    }

    /**
     * Takes in gold with its articles.
     *
     * @param file gold of figures, or of incidents with the ids of their {@code articles}
     * @param articles its articles among others; consumed one by one
     * @throws GoldException when the file cannot be read
     */
    public void add(Path file, Stream<Article> articles) {
        String set = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        Map<String, List<JsonNode>> incidents = incidents(file);
        Map<String, Labels> figures = incidents.isEmpty() ? Gold.read(file).articles() : Map.of();
        articles.forEach(article -> {
            String id = article.id().value();
            if (figures.containsKey(id)) {
                AnnotatedArticle annotated = annotator.annotate(article);
                examples.addFigures(set, figures.get(id), annotated, annotator);
            } else if (incidents.getOrDefault(id, List.of()).size() == 1) {
                examples.addIncident(set, incidents.get(id).get(0), annotator.annotate(article), annotator);
            }
        });
    }

    private static Map<String, List<JsonNode>> incidents(Path file) {
        Map<String, List<JsonNode>> incidents = new HashMap<>();
        int number = 0;
        try {
            ObjectMapper mapper = new ObjectMapper();
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                number++;
                JsonNode node = line.isBlank() ? mapper.createObjectNode() : mapper.readTree(line);
                node.path("articles").forEach(id -> incidents.computeIfAbsent(id.asText(), i -> new ArrayList<>()).add(node));
            }
            return incidents;
        } catch (JsonProcessingException e) {
            throw new GoldException(file.toString(), number, "not JSON: " + e.getOriginalMessage());
        } catch (NoSuchFileException e) {
            throw new GoldException(file.toString(), 0, "no such file; check the path");
        } catch (IOException e) {
            throw new GoldException(file.toString(), number + 1, "cannot be read: " + e.getMessage());
        }
    }

    /** The lines of the list of weights, a header first, by name. */
    public List<String> weights() {
        double[] learned = new PlaceLearner(examples.names(), examples.all(), true).learn();
        Map<String, Double> byName = new TreeMap<>();
        for (int i = 0; i < learned.length; i++) {
            if (Math.abs(learned[i]) >= LEAST) {
                byName.put(examples.names().get(i), learned[i]);
            }
        }
        List<String> lines = new ArrayList<>(List.of("feature\tweight",
                "# How much each feature of a place weighs when it is chosen for a figure, as dateline train-places writes it from gold."));
        byName.forEach((name, weight) -> lines.add(name + "\t" + String.format(Locale.ROOT, "%.3f", weight)));
        return lines;
    }

    /**
     * What the rules propose and what was learned, each with and without the rules among the features, on outlets, and on sets,
     * that were left out of the training: a table of lines with tabs between the columns.
     */
    public List<String> comparison() {
        List<String> lines = new ArrayList<>(List.of(String.join("\t", "left out", "tested on", "figures", "rules", "learned without them",
                "learned with them", "no place is told", "rules silent", "learned silent")));
        List<PlaceExample> all = examples.all();
        boolean[] without = new boolean[all.size()];
        boolean[] with = new boolean[all.size()];
        Map<String, Integer> parts = parts(all);
        for (int part = 0; part < PARTS; part++) {
            int left = part;
            test(example -> parts.get(example.outlet()) == left, without, with);
        }
        for (String set : sets(all)) {
            lines.add("outlets\t" + row(set, without, with));
        }
        for (String set : sets(all)) {
            test(example -> example.set().equals(set), without, with);
            lines.add("the set\t" + row(set, without, with));
        }
        return lines;
    }

    private static TreeSet<String> sets(List<PlaceExample> all) {
        TreeSet<String> sets = new TreeSet<>();
        all.forEach(example -> sets.add(example.set()));
        return sets;
    }

    private void test(Predicate<PlaceExample> isLeftOut, boolean[] without, boolean[] with) {
        List<PlaceExample> rest = examples.all().stream().filter(isLeftOut.negate()).toList();
        for (boolean rules : new boolean[] {false, true}) {
            PlaceLearner learner = new PlaceLearner(examples.names(), rest, rules);
            double[] weights = learner.learn();
            for (int i = 0; i < with.length; i++) {
                if (isLeftOut.test(examples.all().get(i))) {
                    (rules ? with : without)[i] = learner.isRight(examples.all().get(i), weights);
                }
            }
        }
    }

    private String row(String set, boolean[] without, boolean[] with) {
        int[] counts = new int[7];
        for (int i = 0; i < with.length; i++) {
            PlaceExample example = examples.all().get(i);
            if (example.set().equals(set)) {
                counts[0]++;
                counts[1] += example.ruled() ? 1 : 0;
                counts[2] += without[i] ? 1 : 0;
                counts[3] += with[i] ? 1 : 0;
                counts[4] += example.told() ? 0 : 1;
                counts[5] += !example.told() && example.ruled() ? 1 : 0;
                counts[6] += !example.told() && with[i] ? 1 : 0;
            }
        }
        return set + "\t" + counts[0] + "\t" + share(counts[1], counts[0]) + "\t" + share(counts[2], counts[0]) + "\t"
                + share(counts[3], counts[0]) + "\t" + counts[4] + "\t" + counts[5] + "\t" + counts[6];
    }

    private static String share(int part, int all) {
        return String.format(Locale.ROOT, "%.3f", ScoreSheet.ratio(part, all));
    }

    /** Puts each outlet into one of the parts, so that they have about as many examples. */
    private static Map<String, Integer> parts(List<PlaceExample> all) {
        Map<String, Integer> sizes = new TreeMap<>();
        all.forEach(example -> sizes.merge(example.outlet(), 1, Integer::sum));
        List<String> outlets = new ArrayList<>(sizes.keySet());
        outlets.sort((one, other) -> sizes.get(other) - sizes.get(one));
        int[] loads = new int[PARTS];
        Map<String, Integer> parts = new HashMap<>();
        for (String outlet : outlets) {
            int lightest = 0;
            for (int part = 1; part < PARTS; part++) {
                lightest = loads[part] < loads[lightest] ? part : lightest;
            }
            parts.put(outlet, lightest);
            loads[lightest] += sizes.get(outlet);
        }
        return parts;
    }
}
