package org.dateline.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dateline.article.ArticleId;
import org.dateline.text.TextAnalyzer;
import org.junit.jupiter.api.Test;

class CopyFinderTest {

    private static final TextAnalyzer ANALYZER = TextAnalyzer.english();

    private static final String WIRE = "A landslide buried two hamlets above the Rio Pisque late on Sunday after three days of rain, the civil "
            + "defence said. Rescue teams reached the upper hamlet on foot because the only road was cut in four places. They had "
            + "pulled nine bodies from the mud by nightfall and were looking for at least six more people. Most of the houses stood "
            + "on a slope that engineers had called unsafe two years ago. The province has opened a school in Cayambe for families "
            + "who lost their homes, and the army has sent a helicopter with blankets and drinking water.";
    private static final String QUOTE = " \"We heard the hill roar like a train and then the lights went out and everything that we owned was "
            + "gone in the time it takes to pull on a boot, and my neighbours with it, all of them, the old and the young,\" she said.";
    private static final String OWN = "Families in the hills of Ecuador spent Monday burying their dead after the worst slide in a decade. "
            + "Above the river nothing is left of the lower hamlet except a chapel wall and the stump of a eucalyptus. Volunteers from "
            + "the flower farms dug with their hands until soldiers arrived with shovels. The mayor promised to move those who survived "
            + "to flat land near the highway, a promise that her predecessor made as well and that nobody here believes.";

    private static Fingerprint print(String id, int day, String text) {
        return Fingerprint.of(new ArticleId(id), Optional.of(LocalDate.of(2022, 2, day)), ANALYZER.analyze(text));
    }

    @Test
    void agencyTextWithAnotherBeginningIsACopyOfTheEarlierOne() {
        List<Copy> copies = CopyFinder.find(List.of(print("late", 2, "Quito (Staff) - Nine people are dead. " + WIRE), print("early", 1, WIRE)));
        assertEquals(1, copies.size());
        assertEquals("early", copies.get(0).a().value());
        assertTrue(copies.get(0).share() > 0.9, copies.toString());
    }

    @Test
    void theSameQuotationInTwoReportsIsNoCopy() {
        assertEquals(List.of(), CopyFinder.find(List.of(print("a", 1, WIRE + QUOTE), print("b", 2, OWN + QUOTE))));
    }

    @Test
    void furnitureOfOneSiteIsNoCopy() {
        String furniture = " Please enable Javascript to watch this video on our site. Download the app for iOS and Android to get the news first."
                + " Copyright 2022 by this station, all rights reserved; this material may not be published or broadcast elsewhere.";
        assertEquals(List.of(), CopyFinder.find(List.of(print("a", 1, WIRE + furniture), print("b", 2, OWN + furniture))));
    }

    @Test
    void copiesAreTheSameInAnyOrder() {
        List<Fingerprint> prints = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            prints.add(print("copy-" + i, 1 + i % 5, "Item " + i + " of the desk, sent at noon. " + WIRE));
        }
        List<Copy> expected = CopyFinder.find(prints);
        long seed = 42;
        Collections.shuffle(prints, new Random(seed));
        assertEquals(expected, CopyFinder.find(prints), "seed " + seed);
        assertTrue(expected.size() < 30 * 29 / 2, "neighbours in time only");
    }
}
