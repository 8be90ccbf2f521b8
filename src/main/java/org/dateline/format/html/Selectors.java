package org.dateline.format.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Makes CSS selectors of elements, from the nearest one with an id down: {@code #story > p:nth-of-type(3)}. For one page. */
final class Selectors {

    private final Map<Element, Integer> numbers = new IdentityHashMap<>();

    String of(Element element) {
        Deque<String> steps = new ArrayDeque<>();
        for (Element at = element; at != null && at.parent() != null; at = at.parent()) {
            if (isPlain(at.id())) {
                steps.addFirst("#" + at.id());
                break;
            }
            if (at.nameIs("body")) {
                steps.addFirst("body");
                break;
            }
            steps.addFirst(at.normalName() + ":nth-of-type(" + number(at) + ")");
        }
        return String.join(" > ", steps);
    }

    /** Whether an id can stand in a selector as it is. */
    private static boolean isPlain(String id) {
        return !id.isEmpty() && Character.isLetter(id.charAt(0)) && id.chars().allMatch(c -> c == '-' || c == '_' || c < 128 && Character.isLetterOrDigit(c));
    }

    /** Which of its parent's elements of its name it is; those of a parent are counted once. */
    private int number(Element element) {
        Integer known = numbers.get(element);
        if (known != null) {
            return known;
        }
        Map<String, Integer> counts = new HashMap<>();
        for (Element child = element.parent().firstElementChild(); child != null; child = child.nextElementSibling()) {
            numbers.put(child, counts.merge(child.normalName(), 1, Integer::sum));
        }
        return numbers.get(element);
    }
}
