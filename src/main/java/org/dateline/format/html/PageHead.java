package org.dateline.format.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself beside its words.
 *
 * @param metas the contents of its metas by name, property or itemprop in lower case
 * @param title its title, empty where it has none
 * @param canonical the link that it calls canonical
 * @param language the language that its root names
 * @param data its blocks of JSON-LD, as they stand
 * @param times its elements of time, those whose itemprop is a date, and those that are named so or may keep a day in an attribute
 */
record PageHead(Map<String, List<String>> metas, String title, Optional<String> canonical, Optional<String> language,
        List<String> data, List<Element> times) {

    /** The first content of the first of these metas that the page has. */
    Optional<String> meta(String... names) {
        for (String name : names) {
            List<String> contents = metas.get(name);
            if (contents != null) {
                return Optional.of(contents.get(0));
            }
        }
        return Optional.empty();
    }
}
