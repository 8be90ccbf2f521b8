package org.dateline.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The keys under which standing questions are filed, and those that a finding has. */
final class WatchKeys {

    private static final String TEXT = "text:";

    private WatchKeys() {}

    /**
     * Keys of which every finding has at least one for which {@code condition} is true; empty where none are known. Of
     * several conditions the one that singles out best is taken.
     */
    static Set<String> needed(Condition condition) {
        if (condition instanceof Condition.And and) {
            return and.all().stream().min(java.util.Comparator.comparingInt(WatchKeys::rank)).map(WatchKeys::needed)
                    .orElseThrow();
        }
        if (condition instanceof Condition.Or or) {
            return rank(or) == NEVER ? Set.of() : union(or.any());
        }
        if (condition instanceof InArticle in) {
            return Set.of("article:" + in.id().value());
        } else if (condition instanceof In in) {
            return prefixed("place:", in.region().keys());
        } else if (condition instanceof Matching matching) {
            return Set.of(TEXT + longest(matching.match()));
        } else if (condition instanceof SaidBy saidBy) {
            return prefixed("source:", saidBy.names().stream().map(WatchKeys::longest).toList());
        } else if (condition instanceof Group group) {
            return Set.of("group:" + longest(group.match()));
        } else if (condition instanceof Outlet outlet) {
            return Set.of("outlet:" + outlet.key());
        } else if (condition instanceof OneOf oneOf) {
            return prefixed(oneOf.slot().name() + ":", oneOf.values().stream().map(Enum::name).toList());
        }
        return Set.of();
    }

    private static final int NEVER = 100;

    /** The lower, the fewer findings have such a key; {@link #NEVER} where there is none. */
    private static int rank(Condition condition) {
        if (condition instanceof Condition.And and) {
            return and.all().stream().mapToInt(WatchKeys::rank).min().orElse(NEVER);
        }
        if (condition instanceof Condition.Or or) {
            return or.any().stream().mapToInt(WatchKeys::rank).max().orElse(NEVER);
        }
        return condition instanceof InArticle ? 0
                : condition instanceof In in ? in.region().keys().stream().anyMatch(key -> key.startsWith("c:")) ? 5 : 1
                : condition instanceof Group ? 2
                : condition instanceof SaidBy ? 3
                : condition instanceof Matching ? 4
                : condition instanceof Outlet ? 6
                : condition instanceof OneOf oneOf ? oneOf.slot() == OneOf.Slot.KIND ? 7 : 8 : NEVER;
    }

    private static Set<String> union(List<Condition> any) {
        Set<String> keys = new HashSet<>();
        any.forEach(condition -> keys.addAll(needed(condition)));
        return keys;
    }

    private static String longest(TextMatch match) {
        return match.terms().stream().max(java.util.Comparator.comparingInt(String::length)).orElseThrow();
    }

    private static Set<String> prefixed(String prefix, Iterable<String> values) {
        Set<String> keys = new HashSet<>();
        values.forEach(value -> keys.add(prefix + value));
        return keys;
    }

    /** The keys of the words of an article. */
    static Set<String> of(TextTerms text) {
        Set<String> keys = new HashSet<>();
        text.list().forEach(word -> keys.add(TEXT + word));
        return keys;
    }

    /** The keys of a finding, without those of the words of its article. */
    static List<String> of(Subject subject) {
        List<String> keys = new ArrayList<>();
        keys.add("article:" + subject.finding().article().id().value());
        for (OneOf.Slot slot : OneOf.Slot.values()) {
            slot.of(subject.finding()).ifPresent(value -> keys.add(slot.name() + ":" + value.name()));
        }
        subject.placeKeys().forEach(key -> keys.add("place:" + key));
        subject.source().list().forEach(word -> keys.add("source:" + word));
        subject.group().list().forEach(word -> keys.add("group:" + word));
        subject.finding().article().outlet().ifPresent(name -> keys.add("outlet:" + Outlet.key(name)));
        return keys;
    }
}
