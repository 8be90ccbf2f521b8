package org.dateline.weighing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dateline.event.EventType;
import org.dateline.event.Scope;

/**
 * The named features by which a place is weighed for a figure. A family of features has one for each combination of the values
 * of its axes: "at=OWN.AT" is one of the family "at". A feature is known by its number here and by its name in the list of
 * weights and in what {@code explain} prints.
 */
final class PlaceFeatures {

    private static final List<String> NAMES = new ArrayList<>();

    /** How a mention of a place stands to the figure; the first is what tells most. */
    enum Where {
        /** In the figure's own clause. */
        OWN,
        /** In its sentence, and no figure's own. */
        SENTENCE,
        /** Told by a mention of its event that is surely one, before or after it. */
        SURE_BEFORE, SURE_AFTER,
        /** Told by a mention of its event that only comes next. */
        NEXT_BEFORE, NEXT_AFTER,
        /** Another figure's own. */
        SIBLING,
        /** Nobody's own. */
        PLAIN,
        /** Farther off than sentences are looked at. */
        FAR
    }

    /** What a name is to what its sentence tells; in the order of {@code Location.Relation}. */
    enum Role { AT, NEAR, FROM, TO, NONE }

    /** How many sentences off its nearest mention stands. */
    enum Distance { SAME, BEFORE_1, AFTER_1, BEFORE_3, AFTER_3, BEFORE_6, AFTER_6, FAR }

    /** How fine it is. */
    enum Fineness {
        SPOT(5), QUARTER(7), TOWN(29), COUNTY(49), PROVINCE(54), DESCRIPTION(55), AREA(69), COUNTRY(Integer.MAX_VALUE);

        /** The least that is an area of no one province. */
        static final int AREA_BEGIN = 56;

        private static final Fineness[] ALL = values();

        private final int widest;

        Fineness(int widest) {
            this.widest = widest;
        }

        static Fineness of(int fineness) {
            for (Fineness fine : ALL) {
                if (fineness <= fine.widest) {
                    return fine;
                }
            }
            return COUNTRY;
        }
    }

    /** How it stands to the finest place of the figure's own clause, or of the nearest mention of its event. */
    enum Relation { NONE_TOLD, IS_FIRST, IS_OTHER, FINER_WITHIN, HOLDS, APART }

    /** What happened to those counted. */
    enum Fate { HARM, MOVED, HELD }

    /** How many. */
    enum Count {
        ZERO, ONE, TWO, FEW, MANY;

        static Count of(int n) {
            return n <= 0 ? ZERO : n == 1 ? ONE : n == 2 ? TWO : n <= 4 ? FEW : MANY;
        }
    }

    /** In which part of the article. */
    enum Part {
        TOP, LEAD, BODY;

        static Part of(int sentence) {
            return sentence == 0 ? TOP : sentence <= 2 ? LEAD : BODY;
        }
    }

    /** How its name is known: by the map, by a noun for a spot, by what governs or explains it, by a description. */
    enum Form { MAPPED, SPOT, TOLD, DESCRIBED }

    /** Whether the sentences of an article keep to one land; FEW where too few name any. */
    enum Scatter { FEW, TOGETHER, MIXED, SCATTERED }

    /** Whether what is told beside a place has the sort of the figure's event. */
    enum Match { SAME, NOTHING, OTHER }

    /** Where a finer place within it is told. */
    enum Finer { NO, OWN, SURE, ANY }

    enum Yes {
        NO, YES;

        static Yes of(boolean is) {
            return is ? YES : NO;
        }
    }

    /** Where it stands in the figure's own sentence. */
    enum Side { BEFORE_NEAR, BEFORE_FAR, BEHIND_NEAR, BEHIND_FAR, OPENS }

    /** What the rules propose. */
    enum Rule { NOT, CLAUSE, EVENT, STORY, NONE }

    /** Whom the mention of the event that tells the place counts: nobody, as many, fewer or more of the same kind, others. */
    enum Teller { NOBODY, SAME, FEWER, MORE, OTHERS }

    /** Which sieve tied that mention. */
    enum Tie { TOGETHER, TOLL, DISASTER, NOUN, FOCUS, NEW }

    /** How it ranks among the places as fine as it by how often things happen there. */
    enum Rank { FIRST, SECOND, LATER, NEVER }

    /** Of how many. */
    enum Size {
        ONE, FEW, DOZENS, THOUSANDS;

        static Size of(long people) {
            return people <= 1 ? ONE : people < 10 ? FEW : people < 1000 ? DOZENS : THOUSANDS;
        }
    }

    static final Family AT = new Family("at", Where.values(), Role.values());
    static final Family NEAREST = new Family("nearest", Distance.values(), Role.values());
    static final Family FINE = new Family("fine", Fineness.values(), Where.values());
    static final Family FINE_SCOPE = new Family("fine-scope", Fineness.values(), Scope.values());
    static final Family FINE_FATE = new Family("fine-fate", Fineness.values(), Fate.values());
    static final Family FINE_SIZE = new Family("fine-size", Fineness.values(), Size.values());
    static final Family ROLE_FATE = new Family("role-fate", Role.values(), Fate.values(), Yes.values());
    static final Family TO_OWN = new Family("to-own", Relation.values(), Where.values());
    static final Family TO_EVENT = new Family("to-event", Relation.values(), Where.values());
    static final Family FINER = new Family("finer", Finer.values(), Fineness.values());
    static final Family NAMED = new Family("named", Count.values(), Count.values());
    static final Family FIRST = new Family("first", Part.values(), Role.values());
    static final Family SIDE = new Family("side", Side.values(), Role.values());
    static final Family FORM = new Family("form", Form.values(), Role.values());
    static final Family FORM_WHERE = new Family("form-where", Form.values(), Where.values());
    static final Family INSIDE = new Family("inside", Fineness.values());
    static final Family SCATTER = new Family("scatter", Scatter.values(), Distance.values());
    static final Family LET_GO = new Family("let-go", Where.values());
    static final Family TYPE = new Family("type", Match.values(), Where.values());
    static final Family TYPE_STEP = new Family("type-step", Match.values(), Relation.values(), Yes.values());
    static final Family EVENT_NAMED = new Family("event-named", Count.values(), Relation.values());
    static final Family OF_PART = new Family("of-part", Where.values());
    static final Family TOLL = new Family("toll", Where.values());
    static final Family TELLER = new Family("teller", Teller.values(), Relation.values(), Yes.values());
    static final Family TIE = new Family("tie", Tie.values(), Yes.values(), Yes.values());
    static final Family RANK = new Family("rank", Rank.values(), Fineness.values());
    static final Family TOWNS = new Family("towns", Rank.values(), Count.values());
    static final Family BETWEEN = new Family("between", Count.values(), Where.values());
    static final Family LATEST = new Family("latest", Yes.values(), Yes.values());
    static final Family LAND = new Family("land", Yes.values(), Fineness.values());
    static final Family MAIN = new Family("main", Yes.values(), Yes.values());
    static final Family STEP = new Family("step", Relation.values(), Fineness.values(), Fineness.values());
    static final Family STEPS = new Family("steps", Relation.values(), Count.values(), Yes.values());
    static final Family EVENT_STEP = new Family("event-step", Relation.values(), Fineness.values(), Fineness.values());
    static final Family EVENT_STEPS = new Family("event-steps", Relation.values(), Count.values());
    static final Family LEAD = new Family("lead", Part.values(), Relation.values(), Where.values());
    static final Family SPREAD = new Family("spread", Relation.values());
    static final Family OWN_ROLE = new Family("own-role", Role.values(), Relation.values());
    static final Family DESCRIBED = new Family("described", Fineness.values(), Fineness.values(), Yes.values());
    static final Family LARGEST = new Family("largest", Relation.values());
    static final Family APART = new Family("apart", Where.values(), Yes.values());
    static final Family RULE = new Family("rule", Rule.values());
    static final Family NONE = new Family("none", Relation.values(), Scope.values());
    static final Family NONE_FATE = new Family("none-fate", Relation.values(), Fate.values());
    static final Family NONE_SIZE = new Family("none-size", Relation.values(), Size.values());
    static final Family NONE_TYPE = new Family("none-type", EventType.values());
    static final Family NONE_NAMED = new Family("none-named", Count.values());
    static final Family NONE_TOWNS = new Family("none-towns", Count.values());
    static final Family NONE_APART = new Family("none-apart", Yes.values(), Relation.values(), Yes.values());
    static final Family NONE_RULE = new Family("none-rule", Yes.values(), Relation.values(), Fate.values());
    static final Family NONE_SCATTER = new Family("none-scatter", Scatter.values(), Relation.values());
    static final Family NONE_LET_GO = new Family("none-let-go", Relation.values());
    static final Family NONE_PART = new Family("none-part", Yes.values());

    private PlaceFeatures() {}

    /** The name of each feature, by its number. */
    static List<String> names() {
        return Collections.unmodifiableList(NAMES);
    }

    /** Features that differ in the values of some axes. */
    static final class Family {

        private final int base;
        private final int second;
        private final int third;

        Family(String name, Enum<?>[]... axes) {
            this.base = NAMES.size();
            this.second = axes.length > 1 ? axes[1].length : 1;
            this.third = axes.length > 2 ? axes[2].length : 1;
            List<String> names = List.of("");
            for (Enum<?>[] axis : axes) {
                List<String> longer = new ArrayList<>();
                for (String begun : names) {
                    for (Enum<?> value : axis) {
                        longer.add(begun.isEmpty() ? value.name() : begun + "." + value.name());
                    }
                }
                names = longer;
            }
            names.forEach(values -> NAMES.add(name + "=" + values));
        }

        int of(Enum<?> value) {
            return base + value.ordinal();
        }

        int of(Enum<?> one, Enum<?> other) {
            return base + one.ordinal() * second + other.ordinal();
        }

        int of(Enum<?> one, Enum<?> other, Enum<?> last) {
            return base + (one.ordinal() * second + other.ordinal()) * third + last.ordinal();
        }
    }
}
