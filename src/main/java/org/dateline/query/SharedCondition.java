package org.dateline.query;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A condition of one or more standing questions. Equal ones are one object, and each is asked once for a finding, or once
 * for an article where it is about the article; of several that all must be true the cheaper ones are asked first. Immutable.
 */
final class SharedCondition {

    private static final byte YES = 1;
    private static final byte NO = 2;

    private static final int DEAREST = 1000;

    private final Condition condition;
    private final SharedCondition[] parts;
    private final int number;
    private final int cost;
    private final boolean ofArticle;

    private SharedCondition(Condition condition, List<SharedCondition> parts, int number) {
        this.condition = condition;
        this.parts = parts.stream().sorted(Comparator.comparingInt(part -> part.cost)).toArray(SharedCondition[]::new);
        this.number = number;
        this.cost = parts.isEmpty() ? cost(condition)
                : Math.min(DEAREST, parts.stream().mapToInt(part -> part.cost).sum());
        this.ofArticle = parts.isEmpty()
                ? condition instanceof Matching || condition instanceof Outlet || condition instanceof InArticle
                : parts.stream().allMatch(part -> part.ofArticle);
    }

    /** How dear a condition is, compared with others. */
    private static int cost(Condition condition) {
        return condition instanceof Condition.Everything || condition instanceof Joint ? 0
                : condition instanceof OneOf || condition instanceof Count ? 1
                : condition instanceof InArticle || condition instanceof During || condition instanceof Published ? 2
                : condition instanceof Outlet || condition instanceof Matching ? 3
                : condition instanceof In ? 4 : condition instanceof SaidBy || condition instanceof Group ? 6 : 8;
    }

    /** Makes the conditions of one watch. For one thread. */
    static final class Pool {
        private final Map<Condition, SharedCondition> known = new HashMap<>();

        SharedCondition share(Condition condition) {
            SharedCondition shared = known.get(condition);
            if (shared == null) {
                List<SharedCondition> parts = parts(condition).stream().map(this::share).toList();
                shared = new SharedCondition(condition, parts, known.size());
                known.put(condition, shared);
            }
            return shared;
        }

        private static List<Condition> parts(Condition condition) {
            return condition instanceof Condition.And and ? and.all()
                    : condition instanceof Condition.Or or ? or.any()
                    : condition instanceof Condition.Not not ? List.of(not.condition()) : List.of();
        }

        /** How many conditions there are. */
        int size() {
            return known.size();
        }
    }

    /** What is known of a finding and of its article. For one thread. */
    static final class Answers {
        private final int size;
        private final byte[] ofArticle;
        private byte[] ofFinding;
        private Subject subject;

        /** Answers for one article, to as many conditions as {@link Pool#size} says. */
        Answers(int size) {
            this.size = size;
            this.ofArticle = new byte[size];
        }

        /** From now on it is asked about that finding of the article. */
        void next(Subject finding) {
            subject = finding;
            ofFinding = new byte[size];
        }
    }

    /** Whether it is true of the finding that {@code answers} are about. */
    boolean test(Answers answers) {
        byte[] known = ofArticle ? answers.ofArticle : answers.ofFinding;
        byte answer = known[number];
        if (answer == 0) {
            answer = ask(answers) ? YES : NO;
            known[number] = answer;
        }
        return answer == YES;
    }

    private boolean ask(Answers answers) {
        if (condition instanceof Condition.And) {
            for (SharedCondition part : parts) {
                if (!part.test(answers)) {
                    return false;
                }
            }
            return true;
        }
        if (condition instanceof Condition.Or) {
            for (SharedCondition part : parts) {
                if (part.test(answers)) {
                    return true;
                }
            }
            return false;
        }
        if (condition instanceof Condition.Not) {
            return !parts[0].test(answers);
        }
        return condition.test(answers.subject);
    }
}
