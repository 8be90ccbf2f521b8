package org.dateline.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceTrainerTest {

    private static final List<String> NAMES = List.of("near", "far", "rule=CLAUSE");

    @Test
    void whatIsRightMoreOftenWeighsMoreAndTheSameExamplesGiveTheSameWeights() {
        List<PlaceExample> examples = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            boolean near = i % 4 != 0;
            examples.add(new PlaceExample("own", "outlet " + i, "article " + i, List.of(new int[] {0}, new int[] {1}),
                    new boolean[] {near, !near}, true, near, false));
        }
        PlaceLearner learner = new PlaceLearner(NAMES, examples, true);
        double[] weights = learner.learn();
        assertTrue(weights[0] > weights[1], weights[0] + " against " + weights[1]);
        assertTrue(learner.isRight(examples.get(1), weights));
        assertEquals(List.of(weights[0], weights[1], 0.0), List.of(learner.learn()[0], learner.learn()[1], learner.learn()[2]));
    }

    @Test
    void anExampleWithNothingRightTeachesNothing() {
        PlaceExample none = new PlaceExample("own", "outlet", "article", List.of(new int[] {0}, new int[] {1}),
                new boolean[] {false, false}, true, false, false);
        double[] weights = new PlaceLearner(NAMES, List.of(none), true).learn();
        assertEquals(List.of(0.0, 0.0), List.of(weights[0], weights[1]));
    }

    @Test
    void withoutTheRulesTheirProposalWeighsNothing() {
        PlaceExample proposed = new PlaceExample("own", "outlet", "article", List.of(new int[] {2}, new int[] {1}),
                new boolean[] {true, false}, true, true, false);
        assertEquals(0.0, new PlaceLearner(NAMES, List.of(proposed), false).learn()[2]);
        assertTrue(new PlaceLearner(NAMES, List.of(proposed), true).learn()[2] > 0);
    }
}
