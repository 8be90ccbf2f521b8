package org.dateline.format.html;

/** How much a block speaks for its being part of an article, in letters; links and lone words speak against it. */
final class Worth {

    private static final int LONE_WORDS = -12;

    /** So many letters that are no link are more than lone words, though no stop ends them. */
    private static final int MANY_WORDS = 60;

    private Worth() {}

    static int of(Block block) {
        int said = block.said();
        int linked = block.linked();
        if (block.isProse()) {
            return said;
        }
        if (block.isLinks()) {
            return -linked - 10;
        }
        return switch (block.kind()) {
            case HEADING -> 0;
            case ROW, ITEM, KEY_FIGURE -> said / 3 - linked;
            case PREFORMATTED -> said;
            case PARAGRAPH -> block.endsSentence() ? said / 2 : linked == 0 && said >= MANY_WORDS ? said / 4 : Math.min(LONE_WORDS, -linked);
        };
    }
}
