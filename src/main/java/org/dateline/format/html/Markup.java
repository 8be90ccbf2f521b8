package org.dateline.format.html;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dateline.article.Anchor;

/**
 * The words of a piece of a page, as tables, mails and JSON hold them.
 *
 * @param text its paragraphs, an empty line between
 * @param anchors where each stands in the piece
 */
public record Markup(String text, List<Anchor> anchors) {

    public Markup {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(anchors, "anchors");
        anchors = List.copyOf(anchors);
    }

    /** What sets lines apart in HTML. */
    private static final Pattern LINES = Pattern.compile("(?i)<(?:p|br|div|li|tr|h[1-6]|blockquote|section|article)\\b");

    /** Whether a text holds elements or entities of HTML. */
    public static boolean isMarkup(String text) {
        return PageCleaner.isMarkup(text);
    }

    /** The words of a field that may hold elements and entities; without elements that set lines apart its own lines count. */
    public static Markup ofField(String text) {
        return ofPiece(LINES.matcher(text).find() ? text : text.replace("\n", "<br>"));
    }

    /** The words of a mail, without its signature and what it quotes; what it forwards stays. */
    public static Markup ofMail(String html) {
        PageText text = PageCleaner.textOfMail(html);
        return new Markup(text.text(), text.anchors());
    }

    /** The words of a piece that is wholly content, without what is marked as something else. */
    public static Markup ofPiece(String html) {
        PageText text = PageCleaner.text(html);
        return new Markup(text.text(), text.anchors());
    }
}
