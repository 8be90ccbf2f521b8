package org.dateline.format.html;

import org.dateline.format.CleanText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The words of one cell on one line; what is struck out and the marks of notes left out. */
final class CellText {

    private final StringBuilder text = new StringBuilder();
    private int linked;

    void add(Element element, int links) {
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode words) {
                int before = text.length();
                CleanText.append(words.getWholeText(), text);
                linked += links > 0 ? text.length() - before : 0;
            } else if (child instanceof Element inner) {
                inner(inner, links);
            }
        }
    }

    private void inner(Element inner, int links) {
        switch (inner.normalName()) {
            case "script", "style", "noscript", "template", "svg", "button" -> { }
            case "del", "s", "strike", "br" -> CleanText.append(" ", text);
            case "sup" -> {
                boolean behindDigit = text.length() > 0 && Character.isDigit(text.charAt(text.length() - 1));
                if (!behindDigit) {
                    add(inner, links);
                }
            }
            case "a" -> add(inner, links + 1);
            case "b", "i", "em", "strong", "span", "font", "small", "u", "abbr", "nobr", "sub", "mark", "time" -> add(inner, links);
            default -> {
                CleanText.append(" ", text);
                add(inner, links);
                CleanText.append(" ", text);
            }
        }
    }

    String text() {
        return text.toString().strip();
    }

    int linked() {
        return Math.min(linked, text.length());
    }
}
