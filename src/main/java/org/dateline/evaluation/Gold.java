package org.dateline.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.pipeline.AnnotationWriter;

/**
 * What people say is right, by article: JSON Lines with the {@code id} of the article and, by what the gold is of, one
 * of {@code figures}, {@code places}, {@code dates}, {@code value} (one displacement figure of an excerpt),
 * {@code totals} (tolls by kind) or {@code published} (the day of publication). Which one it is follows from the first
 * line. The fields are those that the command {@code extract} prints, with figures' places as names.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Gold {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Map<String, Labels> articles;

    private Gold(Map<String, Labels> articles) {
        this.articles = articles;
    }

    /**
     * Reads gold from a file in UTF-8.
     *
     * @throws GoldException when the file is not there, empty, or a line is no object with an id; the message names it
     */
    public static Gold read(Path file) {
        Map<String, Labels> articles = labels(file);
        if (articles.isEmpty()) {
            throw new GoldException(file.toString(), 0, "the file is empty; expected one JSON object a line");
        }
        return new Gold(articles);
    }

    /** What it says of each article, by id. */
    Map<String, Labels> articles() {
        return articles;
    }

    /** The ids of the articles that this gold knows. */
    public Set<String> ids() {
        return articles.keySet();
    }

    /**
     * The score of annotated articles, compared as {@code extract} would print them.
     *
     * @param annotated consumed one by one; those that this gold does not know are passed over
     */
    public Score score(Stream<AnnotatedArticle> annotated) {
        Map<String, Labels> predicted = new LinkedHashMap<>();
        for (Iterator<AnnotatedArticle> i = annotated.iterator(); i.hasNext();) {
            AnnotatedArticle article = i.next();
            String id = article.article().id().value();
            if (articles.containsKey(id)) {
                predicted.put(id, printed(article));
            }
        }
        return score(predicted);
    }

    /**
     * The score of predictions in a file, JSON Lines as {@code extract} prints them.
     *
     * @throws GoldException when it cannot be read
     */
    public Score score(Path predictions) {
        return score(labels(predictions));
    }

    private Score score(Map<String, Labels> predicted) {
        ScoreSheet sheet = new ScoreSheet();
        Scorer scorer = scorer(articles.values().iterator().next());
        articles.forEach((id, gold) -> scorer.compare(id, gold, predicted.getOrDefault(id, Labels.NONE), sheet));
        int absent = (int) articles.keySet().stream().filter(id -> !predicted.containsKey(id)).count();
        scorer.sumUp(new Scorer.Coverage(articles.size(), absent), sheet);
        return sheet.score();
    }

    private static Scorer scorer(Labels first) {
        if (first.has("places")) {
            return new PlaceScorer();
        } else if (first.has("dates")) {
            return new DateScorer();
        } else if (first.has("value")) {
            return new ExcerptScorer();
        } else if (first.has("totals")) {
            return new TotalScorer();
        } else {
            return first.has("figures") ? new FigureScorer() : new PublicationScorer();
        }
    }

    static Labels printed(AnnotatedArticle article) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (AnnotationWriter writer = new AnnotationWriter(bytes)) {
            writer.write(article);
            writer.flush();
            return new Labels(MAPPER.readTree(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot print " + article.article().id(), e);
        }
    }

    static Map<String, Labels> labels(Path file) {
        Map<String, Labels> labels = new LinkedHashMap<>();
        int number = 0;
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    JsonNode node = MAPPER.readTree(number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line);
                    if (!node.path("id").isTextual()) {
                        throw new GoldException(file.toString(), number, "expected a JSON object with an \"id\"");
                    }
                    labels.put(node.get("id").textValue(), new Labels(node));
                }
            }
            return labels;
        } catch (JsonProcessingException e) {
            throw new GoldException(file.toString(), number, "not JSON: " + e.getOriginalMessage());
        } catch (MalformedInputException e) {
            throw new GoldException(file.toString(), number + 1, "not UTF-8");
        } catch (NoSuchFileException e) {
            throw new GoldException(file.toString(), 0, "no such file; check the path");
        } catch (IOException e) {
            throw new GoldException(file.toString(), number, "cannot be read: " + e.getMessage());
        }
    }
}
