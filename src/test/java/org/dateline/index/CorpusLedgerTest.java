package org.dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.clause.FigureKind;
import org.dateline.ledger.Incident;
import org.dateline.ledger.IncidentTally;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.Policy;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.pipeline.Annotator;
import org.dateline.query.Facet;
import org.dateline.query.FigureQuery;
import org.dateline.testing.GeneratedArticles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusLedgerTest {

    private static final Annotator ANNOTATOR = Annotator.english();
    private static final List<String> TOWNS = List.of("Sirte", "Misrata", "Benghazi", "Derna");
    private static final List<String> WHAT = List.of("a market", "a bus station", "a bakery", "a clinic");

    @TempDir
    private Path folder;

    private static Article article(Random random, int id) {
        LocalDate day = LocalDate.of(2019, 8, 1).plusDays(random.nextInt(4));
        String town = TOWNS.get(random.nextInt(TOWNS.size()));
        Article article = Article.of(new ArticleId("a" + id), "An air strike hit " + WHAT.get(random.nextInt(WHAT.size())) + " in " + town + " on Friday and killed "
                + (2 + random.nextInt(5)) + " people, medics in " + town + " said. Some " + (1 + random.nextInt(3)) + ",000 people have fled "
                + town + " since April, the United Nations says.");
        return random.nextInt(5) == 0 ? article : article.withPublished(day);
    }

    @Test
    void theLedgerOfAnIndexIsThatOfItsArticlesAfterAnyAddsChangesAndDeletes() throws IOException {
        long seed = 20190802;
        Random random = new Random(seed);
        Map<String, AnnotatedArticle> held = new TreeMap<>();
        try (Corpus corpus = Corpus.open(folder, () -> ANNOTATOR, new GeneratedArticles(1, 1).places()::find)) {
            for (int step = 0; step < 40; step++) {
                Article article = article(random, random.nextInt(16));
                if (random.nextInt(4) == 0) {
                    corpus.delete(article.id());
                    held.remove(article.id().value());
                } else {
                    held.put(article.id().value(), corpus.add(article));
                }
                if (step % 5 == 4) {
                    assertEquals(Ledger.of(held.values()), corpus.ledger(Policy.LATEST), "seed " + seed + ", step " + step);
                }
            }
            Ledger ledger = corpus.ledger(Policy.LATEST);
            long killed = ledger.incidents().stream().map(Incident::tolls).filter(tolls -> tolls.containsKey(FigureKind.KILLED))
                    .mapToLong(tolls -> tolls.get(FigureKind.KILLED).stated().orElse(0)).sum();
            assertTrue(killed > 0);
            IncidentTally counted = corpus.crossing(FigureQuery.all(), Policy.LATEST, List.of(Facet.MONTH, Facet.PLACE)).all().tally();
            assertEquals(ledger.incidents().stream().filter(incident -> !incident.tolls().isEmpty()).count(), counted.incidents());
            assertEquals(killed, counted.tolls().get(FigureKind.KILLED));
            IncidentTally words = corpus.crossing(FigureQuery.parse("killed matching \"since April\""), Policy.LATEST, List.of(Facet.PLACE)).all().tally();
            assertEquals(Map.of(FigureKind.KILLED, killed), words.tolls());
        }
        try (CorpusReader again = CorpusReader.open(folder, new GeneratedArticles(1, 1).places()::find)) {
            assertEquals(Ledger.of(held.values()), again.ledger(Policy.LATEST));
        }
    }

    private Corpus open(Path at) {
        return Corpus.open(at, () -> ANNOTATOR, new GeneratedArticles(1, 1).places()::find);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    @Test
    void aLedgerThatWasKeptGoesOnWithWhatChangedSince() {
        Random random = new Random(20200107);
        Map<String, AnnotatedArticle> held = new TreeMap<>();
        for (int process = 0; process < 6; process++) {
            try (Corpus corpus = open(folder)) {
                for (int step = 0; step < 8; step++) {
                    Article article = article(random, random.nextInt(16));
                    if (random.nextInt(4) == 0) {
                        corpus.delete(article.id());
                        held.remove(article.id().value());
                    } else {
                        held.put(article.id().value(), corpus.add(article));
                    }
                }
                if (process % 3 != 1) {
                    assertEquals(Ledger.of(held.values()), corpus.ledger(Policy.LATEST), "process " + process);
                }
            }
            assertTrue(Files.exists(folder.resolve("ledger/state")));
        }
    }

    @Test
    void aProcessThatDiedLeavesALedgerThatGoesOn() throws IOException {
        Random random = new Random(20200108);
        Map<String, AnnotatedArticle> held = new TreeMap<>();
        Path dead = folder.resolve("dead");
        try (Corpus corpus = open(folder.resolve("living"))) {
            for (int i = 0; i < 8; i++) {
                Article article = article(random, i);
                held.put(article.id().value(), corpus.add(article));
            }
            corpus.ledger(Policy.LATEST);
        }
        try (Corpus corpus = open(folder.resolve("living"))) {
            for (int i = 6; i < 14; i++) {
                Article article = article(random, i);
                held.put(article.id().value(), corpus.add(article));
            }
            corpus.ledger(Policy.LATEST);
            copy(folder.resolve("living"), dead);
        }
        try (Corpus corpus = open(dead)) {
            assertEquals(Ledger.of(held.values()), corpus.ledger(Policy.LATEST));
        }
        try (Corpus corpus = open(dead)) {
            assertEquals(Ledger.of(held.values()), corpus.ledger(Policy.LATEST));
        }
    }

    @Test
    void aDamagedLedgerIsMadeAnew() throws IOException {
        Random random = new Random(20200109);
        Map<String, AnnotatedArticle> held = new TreeMap<>();
        try (Corpus corpus = open(folder.resolve("whole"))) {
            for (int i = 0; i < 9; i++) {
                Article article = article(random, i);
                held.put(article.id().value(), corpus.add(article));
            }
            corpus.ledger(Policy.LATEST);
        }
        Article more = article(random, 9);
        held.put(more.id().value(), ANNOTATOR.annotate(more));
        for (String file : List.of("state", "tellings.0")) {
            for (int i = 0; i < 6; i++) {
                Path damaged = folder.resolve(file + i);
                copy(folder.resolve("whole"), damaged);
                byte[] bytes = Files.readAllBytes(damaged.resolve("ledger").resolve(file));
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                Files.write(damaged.resolve("ledger").resolve(file), i == 5 ? Arrays.copyOf(bytes, bytes.length / 2) : bytes);
                try (Corpus corpus = open(damaged)) {
                    corpus.add(more);
                    assertEquals(Ledger.of(held.values()), corpus.ledger(Policy.LATEST), file + " " + i);
                }
            }
        }
    }
}
