package org.dateline.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.article.ArticleId;

/** The series of totals that come and go: those of a subject are found anew where one of its totals did. For one thread. */
final class GrowingSeries {

    private final Map<ArticleId, List<Total>> totals = new HashMap<>();
    private final Map<String, Map<ArticleId, List<Total>>> bySubject = new TreeMap<>();
    private final Map<String, List<Series>> found = new TreeMap<>();
    private final Set<String> changed = new HashSet<>();
    private List<Series> all = List.of();

    /** The totals of an article in place of those that it had, on the days that are known now. */
    void put(ArticleId article, List<Total> told) {
        List<Total> before = told.isEmpty() ? totals.remove(article) : totals.put(article, told);
        if (told.equals(before == null ? List.of() : before)) {
            return;
        }
        if (before != null) {
            for (Total total : before) {
                String subject = SeriesFinder.subject(total);
                changed.add(subject);
                bySubject.get(subject).remove(article);
            }
        }
        for (Total total : told) {
            String subject = SeriesFinder.subject(total);
            changed.add(subject);
            bySubject.computeIfAbsent(subject, s -> new HashMap<>()).computeIfAbsent(article, id -> new ArrayList<>(1)).add(total);
        }
    }

    /** All series, those with most points first. */
    List<Series> series() {
        if (!changed.isEmpty()) {
            for (String subject : changed) {
                found.put(subject, SeriesFinder.find(bySubject.get(subject).values().stream().flatMap(List::stream).toList()));
            }
            changed.clear();
            all = found.values().stream().flatMap(List::stream).sorted(SeriesFinder.LONGEST).toList();
        }
        return all;
    }
}
