package org.dateline.evaluation;

/** Compares one article after another with its gold, then sums up. Used by one thread for one run. */
interface Scorer {

    /** Compares what was predicted of an article with its gold; misses go to the sheet. */
    void compare(String article, Labels gold, Labels predicted, ScoreSheet sheet);

    /**
     * Writes what was counted.
     *
     * @param articles how many articles there are, and how many of them were not predicted
     */
    void sumUp(Coverage articles, ScoreSheet sheet);

    /**
     * How much of the gold was predicted at all.
     *
     * @param gold the articles that gold knows
     * @param absent those of them that were not predicted
     */
    record Coverage(int gold, int absent) {

        @Override
        public String toString() {
            return "articles " + gold + " (" + absent + " not in the predictions)";
        }
    }
}
