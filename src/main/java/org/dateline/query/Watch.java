package org.dateline.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.figure.Finding;

/**
 * Standing questions: which of them does a new article's finding answer?
 *
 * <p>Each question is filed under keys of which every answer has one: a place, a word of its source, group or text, an
 * outlet, or a kind. For an article only those are asked that are filed under one of its keys or its findings' keys, and
 * what several of them ask is asked once. Immutable and safe for use by several threads.
 */
public final class Watch {

    private final SharedConditions conditions;
    private final List<String> names = new ArrayList<>();
    private final int[][] namesOf;
    private final int[][] byKey;
    private final BitSet always = new BitSet();

    /**
     * A finding that answers a standing question.
     *
     * @param name the question's name
     * @param finding what answers it
     */
    public record Alert(String name, Finding finding) {

        public Alert {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(finding, "finding");
        }
    }

    private Watch(Map<String, FigureQuery> queries) {
        this.conditions = new SharedConditions(queries.values().stream().map(FigureQuery::condition).toList());
        Map<Integer, List<Integer>> asking = new LinkedHashMap<>();
        queries.forEach((name, query) -> {
            asking.computeIfAbsent(conditions.number(query.condition()), number -> new ArrayList<>()).add(names.size());
            names.add(name);
        });
        List<List<Integer>> filed = Stream.generate(() -> (List<Integer>) new ArrayList<Integer>())
                .limit(conditions.keyCount()).toList();
        for (int condition : asking.keySet()) {
            for (int key : conditions.keys(condition)) {
                filed.get(key).add(condition);
            }
        }
        this.namesOf = new int[conditions.size()][];
        asking.forEach((condition, its) -> namesOf[condition] = array(its));
        this.byKey = filed.stream().map(Watch::array).toArray(int[][]::new);
        asking.keySet().stream().filter(condition -> conditions.keys(condition).length == 0).forEach(always::set);
    }

    private static int[] array(List<Integer> numbers) {
        return numbers.stream().mapToInt(number -> number).toArray();
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
        List<Subject> subjects = new ArrayList<>();
        for (Finding finding : findings) {
            subjects.add(subjects.isEmpty() ? new Subject(finding) : new Subject(finding, subjects.get(0).text()));
        }
        for (int i = 0; i < subjects.size(); i += SharedConditions.MOST) {
            check(subjects.subList(i, Math.min(subjects.size(), i + SharedConditions.MOST)), alerts);
        }
        return alerts;
    }

    private void check(List<Subject> subjects, List<Alert> alerts) {
        SharedConditions.Answers answers = conditions.new Answers(subjects);
        BitSet asked = (BitSet) always.clone();
        for (String key : WatchKeys.of(subjects.get(0).text())) {
            conditions.key(key).ifPresent(number -> {
                answers.haveKey(number);
                ask(number, asked);
            });
        }
        BitSet[] met = new BitSet[subjects.size()];
        for (int i = 0; i < met.length; i++) {
            met[i] = new BitSet(names.size());
            for (String key : WatchKeys.of(subjects.get(i))) {
                Optional<Integer> number = conditions.key(key);
                if (number.isPresent()) {
                    answers.hasKey(i, number.get());
                    ask(number.get(), asked);
                }
            }
        }
        for (int condition = asked.nextSetBit(0); condition >= 0; condition = asked.nextSetBit(condition + 1)) {
            for (long yes = answers.test(condition); yes != 0; yes &= yes - 1) {
                for (int name : namesOf[condition]) {
                    met[Long.numberOfTrailingZeros(yes)].set(name);
                }
            }
        }
        for (int i = 0; i < met.length; i++) {
            Finding finding = subjects.get(i).finding();
            met[i].stream().forEach(name -> alerts.add(new Alert(names.get(name), finding)));
        }
    }

    private void ask(int key, BitSet asked) {
        for (int condition : byKey[key]) {
            asked.set(condition);
        }
    }
}
