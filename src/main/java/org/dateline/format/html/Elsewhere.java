package org.dateline.format.html;

import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The parts of a page whose days are those of something else: comments, what leads to other articles, the foot of the page, today's day. A
 * part that holds the headline, or much of the page's prose, is none, whatever it is called.
 */
final class Elsewhere {

    private static final double MUCH = 0.3;
    private static final Pattern OF_AN_ARTICLE = Pattern.compile("entry|post|article|story");
    private static final Set<String> NEVER = Set.of("html", "body", "main", "article", "h1");

    private final BitSet blocks = new BitSet();
    private final Set<Element> parts = Collections.newSetFromMap(new IdentityHashMap<>());

    private Elsewhere() {}

    static Elsewhere of(Layout layout, OptionalInt headline) {
        int[] prose = new int[layout.blocks().size() + 1];
        for (int i = 0; i < layout.blocks().size(); i++) {
            prose[i + 1] = prose[i] + (layout.blocks().get(i).isProse() ? layout.blocks().get(i).said() : 0);
        }
        Elsewhere elsewhere = new Elsewhere();
        for (Region region : layout.regions()) {
            boolean headed = headline.isPresent() && region.begin <= headline.getAsInt() && headline.getAsInt() < region.end();
            if (isNamedSo(region) && !headed && prose[region.end()] - prose[region.begin] <= MUCH * prose[prose.length - 1]) {
                elsewhere.blocks.set(region.begin, region.end());
                elsewhere.parts.add(region.element);
            }
        }
        return elsewhere;
    }

    private static boolean isNamedSo(Region region) {
        if (region.mark.isEmpty()) {
            return false;
        }
        boolean marked = !NEVER.contains(region.element.normalName()) && switch (region.mark.get()) {
            case COMMENT, RELATED -> true;
            case BYLINE -> DayWords.OTHER.areIn(region.element.className());
            default -> false;
        };
        return marked || region.element.nameIs("footer") && isOfThePage(region.element);
    }

    /** The foot of an article often tells its day. */
    private static boolean isOfThePage(Element footer) {
        if (OF_AN_ARTICLE.matcher(footer.className()).find()) {
            return false;
        }
        for (Element outer = footer.parent(); outer != null; outer = outer.parent()) {
            if (outer.nameIs("article") || outer.nameIs("main")) {
                return false;
            }
        }
        return true;
    }

    /** Whether a block stands there. */
    boolean holds(int block) {
        return blocks.get(block);
    }

    /** Whether an element stands there. */
    boolean holds(Element element) {
        if (!parts.isEmpty()) {
            for (Element outer = element; outer != null; outer = outer.parent()) {
                if (parts.contains(outer)) {
                    return true;
                }
            }
        }
        return false;
    }
}
