package org.dateline.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.figure.Finding;

/**
 * Standing questions: which of them does a new article's finding answer?
 *
 * <p>Each question is filed under keys of which every answer has one: a place, a word of its source, group or text, an
 * outlet, or a kind. For a finding only those are asked that are filed under one of its keys. Immutable and safe for
 * use by several threads.
 */
public final class Watch {

    private final Map<String, List<Entry>> byKey = new HashMap<>();
    private final Map<String, List<Entry>> byWord = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<Entry> always = new ArrayList<>();

    /**
     * A finding that answers a standing question.
     *
     * @param name the question's name
     * @param finding what answers it
     */
    public record Alert(String name, Finding finding) {}

    private record Entry(int number, Condition condition) {}

    private Watch(Map<String, FigureQuery> queries) {
        for (Map.Entry<String, FigureQuery> query : queries.entrySet()) {
            Entry entry = new Entry(names.size(), query.getValue().condition());
            names.add(query.getKey());
            Set<String> keys = WatchKeys.needed(entry.condition());
            if (keys.isEmpty()) {
                always.add(entry);
            }
            for (String key : keys) {
                boolean isWord = key.startsWith(WatchKeys.TEXT);
                (isWord ? byWord : byKey).computeIfAbsent(isWord ? key.substring(WatchKeys.TEXT.length()) : key,
                        k -> new ArrayList<>()).add(entry);
            }
        }
    }

    /** A watch for questions by their names, with the places that they name looked up by {@code places}. */
    public static Watch of(Map<String, FigureQuery> queries, PlaceNames places) {
        Map<String, FigureQuery> resolved = new LinkedHashMap<>();
        queries.forEach((name, query) -> resolved.put(name, query.resolve(places)));
        return new Watch(resolved);
    }

    /**
     * The questions that the findings of one article answer: in the order of the findings, then of the questions.
     *
     * @param findings all of the same article
     */
    public List<Alert> check(Collection<Finding> findings) {
        List<Alert> alerts = new ArrayList<>();
        TextTerms text = null;
        List<Entry> ofText = new ArrayList<>(always);
        for (Finding finding : findings) {
            if (text == null) {
                text = TextTerms.of(finding.article().text());
                new HashSet<>(text.list()).forEach(word -> ofText.addAll(byWord.getOrDefault(word, List.of())));
            }
            Subject subject = new Subject(finding, text);
            BitSet met = new BitSet();
            ofText.forEach(entry -> ask(entry, subject, met));
            for (String key : WatchKeys.of(subject)) {
                byKey.getOrDefault(key, List.of()).forEach(entry -> ask(entry, subject, met));
            }
            met.stream().forEach(number -> alerts.add(new Alert(names.get(number), finding)));
        }
        return alerts;
    }

    private static void ask(Entry entry, Subject subject, BitSet met) {
        if (!met.get(entry.number()) && entry.condition().test(subject)) {
            met.set(entry.number());
        }
    }
}
