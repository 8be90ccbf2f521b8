package org.dateline.source;

/**
 * A place in a sentence where words are attributed to a source: who, by which words, and on which side those stand that
 * are attributed. Positions are tokens.
 *
 * @param begin first token of the source
 * @param end the token after its last
 * @param from first token of the whole frame, source and verb
 * @param until the token after the frame's last
 * @param side where the attributed words stand
 * @param rule the name of the rule that found it
 */
record SpeechFrame(int begin, int end, int from, int until, Side side, Rule rule) {

    enum Side {
        BEFORE, AFTER, BOTH;

        boolean hasBefore() {
            return this != AFTER;
        }

        boolean hasAfter() {
            return this != BEFORE;
        }
    }

    enum Rule {
        /** "the monitor said". */
        SUBJECT("source and verb"),
        /** "UNICEF began a campaign and said", ", saying". */
        SHARED("verb with the subject of its sentence"),
        /** ", said the monitor". */
        INVERTED("verb and source"),
        /** "according to the monitor". */
        ACCORDING("according to"),
        /** "citing the monitor", "quoted a medic as saying". */
        CITING("citing"),
        /** "a claim by the monitor that". */
        CLAIM("claim of a source"),
        /** "Following are quotes from the minister's speech". */
        QUOTES("quotes from"),
        /** "Blast kills six: police", "Police: six killed". */
        LABEL("label of a headline");

        private final String label;

        Rule(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        /** Whether the source stands below the one whose words are around it: "AFP said, citing a medic". */
        boolean isInner() {
            return this == ACCORDING || this == CITING || this == CLAIM;
        }
    }
}
