package org.dateline.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the names of places mean in questions. */
class MeaningReaderTest {

    private static Meaning read(String name) {
        return new MeaningReader(PlaceNames.english()).read(name);
    }

    private static Set<String> keys(String name) {
        return ins(read(name).condition()).flatMap(in -> in.region().keys().stream()).collect(Collectors.toSet());
    }

    private static Stream<In> ins(Condition condition) {
        return condition instanceof In in ? Stream.of(in)
                : condition instanceof Condition.And and ? and.all().stream().flatMap(MeaningReaderTest::ins)
                : condition instanceof Condition.Or or ? or.any().stream().flatMap(MeaningReaderTest::ins) : Stream.empty();
    }

    @Test
    void aWordForItsSortNarrowsAName() {
        assertTrue(keys("Idlib province").contains("i:169387") && !keys("Idlib province").contains("i:169389"));
        assertTrue(keys("the city of Idlib").contains("i:169389") && !keys("the city of Idlib").contains("i:169387"));
        assertTrue(keys("Idlib").containsAll(Set.of("i:169387", "i:169389")));
        assertTrue(keys("West Darfur").contains("i:408658"));
        assertTrue(keys("the US").contains("c:US") && keys("UK").contains("c:GB"));
    }

    @Test
    void aPartOfACountryLiesOnThatSideOfItsMiddle() {
        assertTrue(read("northern Syria").condition().toString().contains("in box 34.81,-180.0,90.0,180.0"),
                read("northern Syria").condition().toString());
        assertEquals(1, read("north-west Syria").notes().size());
        assertTrue(keys("North Korea").contains("c:KP") && keys("South Sudan").contains("c:SS") && keys("Northern Ireland").contains("i:2641364"));
        assertTrue(keys("central Mali").contains("c:ML"));
    }

    @Test
    void theSuburbsOfATownLieAroundIt() {
        assertTrue(read("Damascus suburbs").condition().toString().contains("within 30 km of Damascus"));
        assertTrue(read("outskirts of Tripoli").condition().toString().contains("within 30 km of Tripoli"));
    }

    @Test
    void aPlaceWithinAnotherIsThatOneAlone() {
        assertTrue(keys("Tripoli, Lebanon").contains("i:266826") && !keys("Tripoli, Lebanon").contains("i:2210247"));
        assertTrue(keys("Tripoli, LY").contains("i:2210247") && !keys("Tripoli, LY").contains("i:266826"));
        assertTrue(keys("Idlib, Idlib, SY").contains("i:169389"));
        assertTrue(keys("Georgia, US").contains("i:4197000") && !keys("Georgia, US").contains("c:GE"));
    }

    @Test
    void ofSeveralPlacesOfANameAllOfItsSizeAreMeantAndTold() {
        assertTrue(keys("Tripoli").containsAll(Set.of("i:2210247", "i:266826")));
        assertTrue(read("Tripoli").notes().get(0).contains("Tripoli, LB"), read("Tripoli").notes().toString());
        assertTrue(keys("Georgia").contains("c:GE") && !keys("Georgia").contains("i:4197000"));
        assertTrue(read("Georgia").notes().get(0).contains("\"Georgia, US\""), read("Georgia").notes().toString());
        assertEquals(List.of(), read("Aleppo").notes());
        assertFalse(keys("Homs").contains("i:2219905"), "Homs is not al-Khums of Libya");
    }

    @Test
    void whatNobodyKnowsIsWhatATextCallsSo() {
        Meaning unknown = read("Qwxzburg");
        assertFalse(unknown.isKnown());
        assertEquals(Set.of("n:qwxzburg"), keys("Qwxzburg"));
        assertTrue(read("Khan Sheikoun").notes().get(0).startsWith("\"Khan Sheikoun\" is read as "), read("Khan Sheikoun").notes().toString());
    }
}
