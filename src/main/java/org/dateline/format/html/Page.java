package org.dateline.format.html;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Anchor;

/**
 * What a page publishes.
 *
 * @param kind what it is
 * @param text the words of its article: paragraphs with an empty line between, items and rows a line, cells parted by a tab
 * @param anchors a CSS selector for each paragraph
 * @param title its title
 * @param outlet who publishes it
 * @param uri where
 * @param day when, with what tells it
 * @param language the language that it names
 * @param updates the updates of a live blog, each a page of its own; empty where it is none
 */
record Page(PageKind kind, String text, List<Anchor> anchors, Optional<String> title, Optional<String> outlet, Optional<URI> uri,
        Optional<PublicationDay> day, Optional<String> language, List<Page> updates) {

    Page {
        anchors = List.copyOf(anchors);
        updates = List.copyOf(updates);
    }
}
