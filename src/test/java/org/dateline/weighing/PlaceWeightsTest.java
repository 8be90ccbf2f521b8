package org.dateline.weighing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.lexicon.WordList;
import org.junit.jupiter.api.Test;

class PlaceWeightsTest {

    @Test
    void theListWeighsNoFeatureThatIsNoLongerRead() {
        Set<String> listed = new HashSet<>(WordList.english("weighing/place-weights.tsv").words());
        listed.removeAll(PlaceFeatures.names());
        assertEquals(Set.of(), listed);
    }

    @Test
    void eachFeatureHasANameOfItsOwn() {
        List<String> names = PlaceFeatures.names();
        assertEquals(names.size(), new HashSet<>(names).size());
    }

    @Test
    void aPlaceOfTheFiguresOwnClauseWeighsMoreThanOneOfNobody() {
        PlaceWeights weights = PlaceWeights.english();
        int own = PlaceFeatures.TO_OWN.of(PlaceFeatures.Relation.IS_FIRST, PlaceFeatures.Where.OWN);
        int plain = PlaceFeatures.TO_OWN.of(PlaceFeatures.Relation.APART, PlaceFeatures.Where.PLAIN);
        assertEquals("to-own=IS_FIRST.OWN", PlaceFeatures.names().get(own));
        assertTrue(weights.sum(new int[] {own}, 1) > weights.of(plain));
    }
}
