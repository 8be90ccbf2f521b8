package org.dateline.article;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.dateline.text.Span;

/**
 * The way from words of an article back to where they were published.
 *
 * @param anchor where the paragraph stands in what was read: a CSS selector of a page, {@code page 3} of a PDF
 * @param link an address that a browser opens at the words, by a text fragment ({@code #:~:text=}, WICG Scroll to Text Fragment);
 *        where the address is known
 */
public record Backlink(String anchor, Optional<URI> link) {

    public Backlink {
        Objects.requireNonNull(anchor, "anchor");
        Objects.requireNonNull(link, "link");
    }

    /** So many words before and behind tell one place of several with the same words. */
    private static final int CONTEXT = 4;

    /** The way back from {@code span} of the article's text; nothing where the text is the file itself. */
    public static Optional<Backlink> of(Article article, Span span) {
        Optional<String> anchor = article.origin().flatMap(origin -> origin.anchorOf(span.begin()));
        return anchor.map(at -> new Backlink(at, article.uri().filter(Backlink::isWeb).map(uri -> link(uri, article.text(), span))));
    }

    private static boolean isWeb(URI uri) {
        return "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
    }

    private static URI link(URI uri, String text, Span span) {
        int lineBegin = Math.max(text.lastIndexOf('\n', span.begin()), text.lastIndexOf('\t', span.begin())) + 1;
        int lineEnd = lineEnd(text, span.begin());
        String words = text.substring(span.begin(), Math.min(span.end(), lineEnd)).strip();
        boolean once = text.indexOf(words) == text.lastIndexOf(words);
        String before = once ? "" : lastWords(text.substring(Math.min(lineBegin, span.begin()), span.begin()));
        String behind = once || span.end() >= lineEnd ? "" : firstWords(text.substring(span.end(), lineEnd));
        String fragment = (before.isEmpty() ? "" : encoded(before) + "-,") + encoded(words) + (behind.isEmpty() ? "" : ",-" + encoded(behind));
        String address = uri.toString();
        return URI.create(address + (uri.getRawFragment() == null ? "#" : "") + ":~:text=" + fragment);
    }

    private static int lineEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\t') {
            end++;
        }
        return end;
    }

    private static String lastWords(String text) {
        String[] words = text.strip().split(" ");
        return String.join(" ", java.util.Arrays.asList(words).subList(Math.max(0, words.length - CONTEXT), words.length));
    }

    private static String firstWords(String text) {
        String[] words = text.strip().split(" ");
        return String.join(" ", java.util.Arrays.asList(words).subList(0, Math.min(words.length, CONTEXT)));
    }

    /** Percent-encoded but for letters and digits; commas, hyphens and ampersands have a meaning in a fragment. */
    private static String encoded(String words) {
        StringBuilder out = new StringBuilder();
        for (byte b : words.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z';
            if (plain) {
                out.append((char) b);
            } else {
                out.append(String.format("%%%02X", b & 0xFF));
            }
        }
        return out.toString();
    }
}
