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
    private final Map<Element, String> known = new IdentityHashMap<>();

    String of(Element element) {
        Deque<Element> steps = new ArrayDeque<>();
        Element at = element;
        while (at != null && at.parent() != null && !known.containsKey(at) && !isPlain(at.id()) && !at.nameIs("body")) {
            steps.push(at);
            at = at.parent();
        }
        String selector = at == null || at.parent() == null ? "" : known.computeIfAbsent(at, top -> isPlain(top.id()) ? "#" + top.id() : "body");
        for (Element step : steps) {
            selector = (selector.isEmpty() ? "" : selector + " > ") + step.normalName() + ":nth-of-type(" + number(step) + ")";
            known.put(step, selector);
        }
        return selector;
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
