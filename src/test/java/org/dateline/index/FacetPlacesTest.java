package org.dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.dateline.Dateline;
import org.dateline.query.Breakdown;
import org.dateline.query.Facet;
import org.dateline.query.FigureQuery;
import org.dateline.query.PlaceNames;
import org.dateline.query.QueryException;
import org.dateline.testing.GeneratedArticles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The law of places: what a table of places shows, a question for that place finds. */
class FacetPlacesTest {

    @TempDir
    private Path folder;

    @Test
    void everyPlaceOfATableIsFoundOfRealArticles() {
        try (Corpus corpus = Dateline.open(folder)) {
            corpus.ingest(Path.of("seeds"));
        }
        try (CorpusReader reader = Dateline.read(folder)) {
            assertTrue(check(reader) > 5);
        }
    }

    @Test
    void everyPlaceOfATableIsFoundOfGeneratedArticles() {
        long seed = Long.getLong("dateline.seed", new Random().nextLong());
        GeneratedArticles generated = new GeneratedArticles(seed, 60);
        try (CorpusWriter writer = CorpusWriter.open(folder)) {
            for (int i = 0; i < 60; i++) {
                writer.add(generated.article(i));
            }
        }
        try (CorpusReader reader = CorpusReader.open(folder, generated.places()::find)) {
            assertTrue(check(reader) > 20, "-Ddateline.seed=" + seed);
        }
    }

    private static int check(CorpusReader reader) {
        TreeSet<String> lost = new TreeSet<>();
        int checked = 0;
        for (Facet facet : List.of(Facet.COUNTRY, Facet.ADMIN1, Facet.ADMIN2, Facet.PLACE)) {
            for (Breakdown.Part part : reader.breakdown(FigureQuery.all(), facet).parts()) {
                checked++;
                try {
                    FigureQuery in = FigureQuery.parse("in \"" + part.label().replace("\\", "\\\\").replace("\"", "\\\"") + "\"");
                    long found = reader.count(in);
                    if (found < part.tally().figures()) {
                        lost.add(facet + " " + part.label() + ": " + found + " of " + part.tally().figures());
                    }
                } catch (QueryException e) {
                    lost.add(facet + " " + part.label() + ": " + e.getMessage());
                }
            }
        }
        assertEquals(new TreeSet<>(), lost);
        return checked;
    }

    @Test
    void anUnknownPlaceIsAnsweredAlikeByInAndWithin() {
        try (Corpus corpus = Dateline.open(folder)) {
            corpus.ingest(Path.of("seeds"));
            for (FigureQuery query : List.of(FigureQuery.killed().in("Ilib"), FigureQuery.killed().within("Ilib", 5))) {
                try {
                    corpus.find(query);
                    throw new AssertionError(query + " was answered");
                } catch (QueryException e) {
                    assertTrue(e.getMessage().startsWith("no place called \"Ilib\" is known; did you mean Idlib"), e.getMessage());
                }
            }
            assertEquals(List.of(), PlaceNames.english().alike("Ilib"));
        }
    }
}
