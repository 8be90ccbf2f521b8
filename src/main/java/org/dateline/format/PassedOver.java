package org.dateline.format;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts what a run does not give, by why, and says so in one line each at its end. */
final class PassedOver {

    /** What web pages bring with them; nobody asks for it. */
    private static final Set<String> SILENT = Set.of(".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif", ".ico", ".bmp", ".tif",
            ".tiff", ".css", ".js", ".mjs", ".map", ".woff", ".woff2", ".ttf", ".otf", ".eot");

    private static final Set<String> LITTER = Set.of(".ds_store", "thumbs.db", "desktop.ini");

    private final Map<String, Integer> kinds = new TreeMap<>();
    private final Map<String, Integer> languages = new TreeMap<>();
    private final Map<String, Integer> pages = new TreeMap<>();
    private final Map<String, String> firstPages = new TreeMap<>();
    private int repeated;
    private int updated;

    /** What systems and programs leave beside files: nobody means it to be read. */
    static boolean isLitter(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return last.startsWith("._") || last.startsWith("~$") || LITTER.contains(last.toLowerCase(java.util.Locale.ROOT));
    }

    /** A file of no kind that is read. */
    void file(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        String kind = dot < 0 ? "without an ending" : last.substring(dot).toLowerCase(java.util.Locale.ROOT);
        if (dot != 0 && !SILENT.contains(kind)) {
            kinds.merge(kind, 1, Integer::sum);
        }
    }

    /** A page or record that holds no article. */
    void page(String what, String label) {
        pages.merge(what, 1, Integer::sum);
        firstPages.putIfAbsent(what, label);
    }

    void language(String language) {
        languages.merge(language, 1, Integer::sum);
    }

    /** An article that came before, word for word. */
    void repeated() {
        repeated++;
    }

    /** An article that came before with another text. */
    void updated() {
        updated++;
    }

    /** Says what was counted. */
    void tell(SourceObserver observer) {
        if (!kinds.isEmpty()) {
            observer.noted("passed over: " + list(kinds) + "; no kind that is read");
        }
        pages.forEach((what, count) -> observer.noted(what + ": " + count
                + (count == 1 ? ", " : ", the first is ") + firstPages.get(what)));
        if (!languages.isEmpty()) {
            observer.noted("passed over: " + articles(languages.values().stream().mapToInt(n -> n).sum())
                    + " in other languages than English (" + list(languages) + ")");
        }
        if (repeated > 0) {
            observer.noted("given once: " + articles(repeated) + " that came again, word for word");
        }
        if (updated > 0) {
            observer.noted("updated: " + articles(updated) + " came again with another text; the newest counts");
        }
    }

    private static String list(Map<String, Integer> counts) {
        return counts.entrySet().stream().map(entry -> entry.getValue() + " " + entry.getKey()).collect(Collectors.joining(", "));
    }

    private static String articles(int n) {
        return n == 1 ? "1 article" : n + " articles";
    }
}
