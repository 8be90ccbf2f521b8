package org.dateline.format.html;

import org.jsoup.nodes.Element;

/**
 * A paragraph, heading, item of a list or row of a table: text that a page sets apart from what is around it.
 *
 * @param element the element that it stands in
 * @param kind what it is
 * @param text its words; lines parted by {@code \n}, cells by a tab
 * @param linked how many of its characters are links
 * @param said how many of its letters are no link
 * @param isProse whether it is made of sentences
 */
record Block(Element element, Kind kind, String text, int linked, int said, boolean isProse) {

    /** From so many characters on, a block without a full stop is prose, too. */
    private static final int LONG = 120;
    private static final int SHORT = 25;

    /** A sentence may hold links, up to this share. */
    private static final double MOSTLY = 0.75;

    /** One ideograph tells about as much as so many letters. */
    private static final int IDEOGRAPH = 3;

    enum Kind {
        PARAGRAPH, HEADING, ITEM, ROW, PREFORMATTED,
        /** A number with what it counts, as boxes of key figures have them. */
        KEY_FIGURE
    }

    Block(Element element, Kind kind, String text, int linked) {
        this(element, kind, text, linked, said(text, linked));
    }

    private Block(Element element, Kind kind, String text, int linked, int said) {
        this(element, kind, text, linked, said, isProse(kind, text, linked, said));
    }

    private static int length(String text) {
        int ideographs = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\u3040' && text.charAt(i) <= '\ud7ff') {
                ideographs++;
            }
        }
        return text.length() + ideographs * (IDEOGRAPH - 1);
    }

    private static int said(String text, int linked) {
        return text.isEmpty() ? 0 : linked == 0 ? length(text) : (int) ((long) length(text) * (text.length() - linked) / text.length());
    }

    private static boolean isProse(Kind kind, String text, int linked, int said) {
        return said >= SHORT && kind != Kind.HEADING
                && (said >= LONG && !isLinks(text, linked) || linked <= MOSTLY * text.length() && endsSentence(text));
    }

    /** Whether it is a row of a table or a key figure. */
    boolean isTabular() {
        return kind == Kind.ROW || kind == Kind.KEY_FIGURE;
    }

    /** Whether most of it is links. */
    boolean isLinks() {
        return isLinks(text, linked);
    }

    private static boolean isLinks(String text, int linked) {
        return linked * 2 > text.length();
    }

    /** Whether its last character, quotes and brackets left aside, ends a sentence. */
    boolean endsSentence() {
        return endsSentence(text);
    }

    private static boolean endsSentence(String text) {
        int i = text.length() - 1;
        while (i > 0 && "\"'”’»)]“".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return i >= 0 && ".!?…:;。！？।".indexOf(text.charAt(i)) >= 0;
    }
}
