package org.dateline.format.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds the headline of a page: a heading whose words stand in the page's title or in its og:title. */
final class Headline {

    private static final int LONG_ENOUGH = 15;
    private static final int SHORTEST = 4;

    private Headline() {}

    /** The number of the first block that is the headline. */
    static OptionalInt find(Layout layout, PageHead head) {
        List<String> titles = titles(head);
        for (String tag : List.of("h1", "h2", "")) {
            for (int i = 0; i < layout.blocks().size(); i++) {
                Block block = layout.blocks().get(i);
                if (isIn(block, tag) && titles.stream().anyMatch(title -> isOf(block.text(), title, tag))) {
                    return OptionalInt.of(i);
                }
            }
        }
        return OptionalInt.empty();
    }

    /** Whether the words of a block are those of the page's title, or most of them. */
    static boolean isTitle(Block block, PageHead head) {
        return isTitle(block.text(), head);
    }

    /** Whether words are those of the page's title, or most of them. */
    static boolean isTitle(String words, PageHead head) {
        return titles(head).stream().anyMatch(title -> isOf(words, title, "h1"));
    }

    private static List<String> titles(PageHead head) {
        return java.util.stream.Stream.of(head.meta("og:title", "twitter:title"), Optional.of(head.title()), head.meta("title"))
                .flatMap(Optional::stream).map(Headline::bare).filter(title -> !title.isEmpty()).toList();
    }

    private static boolean isIn(Block block, String tag) {
        return block.text().length() <= 400 && (tag.isEmpty() ? block.text().length() >= LONG_ENOUGH && !block.endsSentence()
                : block.kind() == Block.Kind.HEADING && within(block, tag));
    }

    private static boolean within(Block block, String tag) {
        var element = block.element();
        for (int up = 0; element != null && up < 5; up++, element = element.parent()) {
            if (element.nameIs(tag)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOf(String words, String title, String tag) {
        String bare = bare(words);
        if (bare.length() < SHORTEST) {
            return false;
        }
        if (tag.equals("h1")) {
            return title.contains(bare) && bare.length() * 3 >= title.length() || bare.contains(title) && title.length() >= LONG_ENOUGH;
        }
        return bare.length() >= LONG_ENOUGH && title.startsWith(bare) && bare.length() * 2 >= title.length();
    }

    /** Letters and digits alone, in lower case. */
    private static String bare(String words) {
        StringBuilder bare = new StringBuilder();
        String lower = words.toLowerCase(Locale.ROOT);
        for (int i = 0, c; i < lower.length(); i += Character.charCount(c)) {
            c = lower.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                bare.appendCodePoint(c);
            }
        }
        return bare.toString();
    }
}
