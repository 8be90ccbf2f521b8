package org.dateline.query;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that is true of a finding or not. Conditions are values: immutable, equal where they say the same, and
 * written by {@code toString} in the language of {@link QueryParser}.
 */
public sealed interface Condition permits Condition.Everything, Condition.And, Condition.Or, Condition.Not,
        OneOf, Joint, Count, In, Near, InBox, During, SaidBy, Group, Outlet, Published, Matching, InArticle {

    /** Whether it is true of {@code subject}. */
    boolean test(Subject subject);

    /** The same with the places that it names looked up. */
    default Condition resolve(PlaceNames names) {
        return this;
    }

    /** The conditions that it is made of, itself where it is made of no others. */
    default Stream<Condition> leaves() {
        return Stream.of(this);
    }

    /** Whether {@code condition} asks for kinds, whose words bind first. */
    private static boolean isKind(Condition condition) {
        return condition instanceof OneOf oneOf && oneOf.slot() == OneOf.Slot.KIND;
    }

    /** True of every finding. */
    record Everything() implements Condition {
        @Override
        public boolean test(Subject subject) {
            return true;
        }

        @Override
        public String toString() {
            return "everything";
        }
    }

    /**
     * All of them are true.
     *
     * @param all two or more
     */
    record And(List<Condition> all) implements Condition {
        public And {
            Objects.requireNonNull(all, "all");
            all = all.stream().flatMap(c -> c instanceof And and ? and.all.stream() : Stream.of(c))
                    .toList();
        }

        @Override
        public boolean test(Subject subject) {
            for (Condition condition : all) {
                if (!condition.test(subject)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Condition resolve(PlaceNames names) {
            return new And(all.stream().map(condition -> condition.resolve(names)).toList());
        }

        @Override
        public Stream<Condition> leaves() {
            return all.stream().flatMap(Condition::leaves);
        }

        @Override
        public String toString() {
            StringBuilder words = new StringBuilder();
            for (int i = 0; i < all.size(); i++) {
                boolean isApart = all.get(i) instanceof Or || isKind(all.get(i)) && all.subList(0, i).stream().anyMatch(Condition::isKind);
                words.append(i == 0 ? "" : " ").append(isApart ? "(" + all.get(i) + ")" : all.get(i).toString());
            }
            return words.toString();
        }
    }

    /**
     * At least one of them is true.
     *
     * @param any two or more
     */
    record Or(List<Condition> any) implements Condition {
        public Or {
            Objects.requireNonNull(any, "any");
            any = any.stream().flatMap(c -> c instanceof Or or ? or.any.stream() : Stream.of(c))
                    .toList();
        }

        @Override
        public boolean test(Subject subject) {
            for (Condition condition : any) {
                if (condition.test(subject)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Condition resolve(PlaceNames names) {
            return new Or(any.stream().map(condition -> condition.resolve(names)).toList());
        }

        @Override
        public Stream<Condition> leaves() {
            return any.stream().flatMap(Condition::leaves);
        }

        @Override
        public String toString() {
            return any.stream().map(c -> c instanceof And || c instanceof Not || isKind(c) ? "(" + c + ")" : c.toString())
                    .collect(Collectors.joining(" or "));
        }
    }

    /**
     * It is not true; also where it cannot be said, because the finding does not tell.
     *
     * @param condition what is not true
     */
    record Not(Condition condition) implements Condition {

        public Not {
            Objects.requireNonNull(condition, "condition");
        }

        @Override
        public boolean test(Subject subject) {
            return !condition.test(subject);
        }

        @Override
        public Condition resolve(PlaceNames names) {
            return new Not(condition.resolve(names));
        }

        @Override
        public Stream<Condition> leaves() {
            return condition.leaves();
        }

        @Override
        public String toString() {
            return condition instanceof And || condition instanceof Or ? "not (" + condition + ")" : "not " + condition;
        }
    }
}
