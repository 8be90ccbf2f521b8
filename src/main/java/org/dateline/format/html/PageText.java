package org.dateline.format.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.dateline.article.Anchor;

/**
 * The text of an article of a page.
 *
 * @param text its paragraphs
 * @param anchors where each stands in the page
 */
record PageText(String text, List<Anchor> anchors) {

    PageText {
        anchors = List.copyOf(anchors);
    }

    /** The blocks of these numbers: an empty line between paragraphs, a line's end between items and between rows. */
    static PageText of(Layout layout, BitSet kept) {
        int length = kept.stream().map(i -> layout.blocks().get(i).text().length() + 2).sum();
        StringBuilder text = new StringBuilder(length);
        List<Anchor> anchors = new ArrayList<>();
        Selectors selectors = new Selectors();
        Block before = null;
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            Block block = layout.blocks().get(i);
            if (before != null) {
                boolean together = before.kind() == block.kind() && (block.kind() == Block.Kind.ITEM || block.isTabular());
                text.append(together ? "\n" : "\n\n");
            }
            anchors.add(new Anchor(text.length(), selectors.of(block.element())));
            text.append(block.text());
            before = block;
        }
        return new PageText(text.toString(), anchors);
    }
}
