package org.dateline.format.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** Tells the marks of a page's elements; what the words of a class say is worked out once, as pages repeat them. For one page. */
final class Marks {

    private final Map<String, Optional<Mark>> known = new HashMap<>();

    /** The mark of {@code element}, nothing where it may hold the article. */
    Optional<Mark> of(Element element) {
        Optional<Mark> byTag = Mark.ofTag(element);
        String name = element.normalName();
        if (byTag.isEmpty() && name.indexOf('-') > 0) {
            byTag = words(name);
        }
        if (byTag.isPresent() || element.attributesSize() == 0) {
            return byTag;
        }
        Attributes told = element.attributes();
        if (told.size() == 1 && told.hasKey("class")) {
            return words(told.get("class"));
        }
        Optional<Mark> property = Mark.ofProperty(told);
        if (property.isPresent()) {
            return property;
        }
        Optional<Mark> mark = words(told.get("class"));
        if (mark.isEmpty()) {
            mark = words(told.get("id"));
        }
        return mark.isPresent() ? mark : words(told.get("role"));
    }

    private Optional<Mark> words(String names) {
        return names.isEmpty() ? Optional.empty() : known.computeIfAbsent(names, Mark::ofWords);
    }
}
