package org.dateline.format.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.format.WordTable;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** What an element's name, role, class or id says that it holds, where that is something else than the article. */
enum Mark {
    /** What nobody sees. */
    HIDDEN,
    /** The words of a picture. */
    CAPTION,
    /** What readers write. */
    COMMENT,
    /** What leads to other articles. */
    RELATED,
    /** What the site needs: menus, tools, advertisements. */
    FURNITURE,
    /** What asks the reader for something: for an address, money or consent. */
    NOTICE,
    /** Who wrote the article, and when. */
    BYLINE;

    private static final Map<String, Mark> WORDS = WordTable.read(Mark.class, "marks.tsv", Mark::valueOf);
    private static final Map<String, Optional<Mark>> TAGS = tags();

    private static Map<String, Optional<Mark>> tags() {
        Map<String, Optional<Mark>> tags = new HashMap<>();
        Map.of("nav", FURNITURE, "footer", FURNITURE, "aside", FURNITURE, "figcaption", CAPTION, "address", BYLINE, "dialog", NOTICE,
                "menu", FURNITURE).forEach((tag, mark) -> tags.put(tag, Optional.of(mark)));
        return tags;
    }

    /** The mark that the name of {@code element} tells. */
    static Optional<Mark> ofTag(Element element) {
        return TAGS.getOrDefault(element.normalName(), Optional.empty());
    }

    /** The mark that an element's style or its property of schema.org tells. */
    static Optional<Mark> ofProperty(Attributes attributes) {
        if (attributes.hasKey("hidden") || isHidden(attributes.get("style"))) {
            return Optional.of(HIDDEN);
        }
        if (attributes.get("itemtype").endsWith("schema.org/Comment")) {
            return Optional.of(COMMENT);
        }
        String property = attributes.get("itemprop");
        return property.isEmpty() ? Optional.empty()
                : Optional.ofNullable(WORDS.get("itemprop:" + property.toLowerCase(Locale.ROOT)));
    }

    private static boolean isHidden(String style) {
        if (style.isEmpty()) {
            return false;
        }
        String bare = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return bare.contains("display:none") || bare.contains("visibility:hidden");
    }

    /** The mark of the first word, or two words, of a class, id or role that have one. */
    static Optional<Mark> ofWords(String names) {
        String before = "";
        int i = 0;
        while (i < names.length()) {
            int end = wordEnd(names, i);
            if (end > i) {
                String word = names.substring(i, end).toLowerCase(Locale.ROOT);
                Mark mark = before.isEmpty() ? null : WORDS.get(before + '-' + word);
                mark = mark == null ? WORDS.get(word) : mark;
                if (mark != null) {
                    return Optional.of(mark);
                }
                before = word;
            }
            if (end < names.length() && names.charAt(end) <= ' ') {
                before = "";
            }
            i = end > i && end < names.length() && Character.isLetterOrDigit(names.charAt(end)) ? end : end + 1;
        }
        return Optional.empty();
    }

    /** Where the word at {@code i} ends: at a character that is no letter or digit, or a capital behind a small letter. */
    private static int wordEnd(String names, int i) {
        int end = i;
        while (end < names.length() && Character.isLetterOrDigit(names.charAt(end))
                && !(end > i && Character.isUpperCase(names.charAt(end)) && Character.isLowerCase(names.charAt(end - 1)))) {
            end++;
        }
        return end;
    }
}
