package org.dateline.evaluation;

import java.util.List;

/**
 * A figure to learn from where figures happened.
 *
 * @param set which gold it is of
 * @param outlet where the article appeared; examples of one outlet are left out together
 * @param article the article's id
 * @param options the features of each choice, by their numbers
 * @param right which choices are right
 * @param told whether gold tells a place
 * @param ruled whether what the rules propose is right
 * @param town whether gold tells the town alone, so that a spot within it is as right
 */
record PlaceExample(String set, String outlet, String article, List<int[]> options, boolean[] right, boolean told, boolean ruled, boolean town) {

    /** Whether any choice is right, so that something can be learned. */
    boolean isUsable() {
        for (boolean is : right) {
            if (is) {
                return true;
            }
        }
        return false;
    }
}
