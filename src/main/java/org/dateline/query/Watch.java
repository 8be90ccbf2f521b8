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
 * outlet, or a kind. For a finding only those are asked that are filed under one of its keys, and what several of them ask
 * is asked once. Immutable and safe for use by several threads.
 */
public final class Watch {

    private final Map<String, List<Entry>> byKey = new HashMap<>();
    private final Map<String, List<Entry>> byWord = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<Entry> always = new ArrayList<>();
    private final int conditions;

    /**
     * A finding that answers a standing question.
     *
     * @param name the question's name
     * @param finding what answers it
     */
    public record Alert(String name, Finding finding) {}

    /** Questions that ask the same: their numbers, and what they ask. */
    private record Entry(List<Integer> names, SharedCondition condition) {}

    private Watch(Map<String, FigureQuery> queries) {
        Map<Condition, Entry> entries = new LinkedHashMap<>();
        SharedCondition.Pool pool = new SharedCondition.Pool();
        queries.forEach((name, query) -> {
            entries.computeIfAbsent(query.condition(),
                    asked -> new Entry(new ArrayList<>(), pool.share(asked))).names().add(names.size());
            names.add(name);
        });
        entries.forEach(this::file);
        this.conditions = pool.size();
    }

    private void file(Condition condition, Entry entry) {
        Set<String> keys = WatchKeys.needed(condition);
        if (keys.isEmpty()) {
            always.add(entry);
        }
        for (String key : keys) {
            boolean isWord = key.startsWith(WatchKeys.TEXT);
            (isWord ? byWord : byKey).computeIfAbsent(isWord ? key.substring(WatchKeys.TEXT.length()) : key,
                    k -> new ArrayList<>()).add(entry);
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
        SharedCondition.Answers answers = new SharedCondition.Answers(conditions);
        for (Finding finding : findings) {
            if (text == null) {
                text = TextTerms.of(finding.article().text());
                new HashSet<>(text.list()).forEach(word -> ofText.addAll(byWord.getOrDefault(word, List.of())));
            }
            Subject subject = new Subject(finding, text);
            answers.next(subject);
            BitSet met = new BitSet(names.size());
            ask(ofText, answers, met);
            for (String key : WatchKeys.of(subject)) {
                ask(byKey.getOrDefault(key, List.of()), answers, met);
            }
            for (int name = met.nextSetBit(0); name >= 0; name = met.nextSetBit(name + 1)) {
                alerts.add(new Alert(names.get(name), finding));
            }
        }
        return alerts;
    }

    private static void ask(List<Entry> entries, SharedCondition.Answers answers, BitSet met) {
        for (Entry entry : entries) {
            if (entry.condition().test(answers)) {
                for (int name : entry.names()) {
                    met.set(name);
                }
            }
        }
    }
}
