package org.dateline.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads questions as people ask them: {@code killed or injured in Idlib last week}. docs/questions.md lists what is
 * understood; it is made from the table that this reads by.
 *
 * <p>Conditions that stand side by side must all be true. Kinds, places and sources with {@code or}, {@code and} or a comma
 * between ask for any of them, and bind first; then {@code not}, then side by side (or {@code and}), then {@code or};
 * parentheses group. Case does not count, but where a name stands without quotes or a word before it. Words that are no others
 * are looked for in the articles. TEXT and PLACE are words up to the next word of the language, or stand in quotes;
 * {@code \"} is a quote within them. What could be read in another way is told ({@link Understood#isDoubtful}), and what
 * cannot be read is refused with its column and what could stand there.
 */
public final class QueryParser {

    private static final int DEEPEST = 200;

    private final TokenReader in;
    private final Told told = new Told();
    private final PlaceReader places;
    private final ConditionReader conditions;
    private int depth;

    private QueryParser(String expression, Optional<LocalDate> today, PlaceNames names) {
        this.in = new TokenReader(expression);
        this.places = new PlaceReader(in, names);
        this.conditions = new ConditionReader(in, told, places, today);
    }

    /**
     * The question that {@code expression} asks, with the places of English known; an empty one asks for everything. Words
     * that depend on the day on which it is asked, and those that sort the answer, are refused: see {@link #read}.
     *
     * @throws QueryException where it cannot be understood, with the column
     */
    public static FigureQuery parse(String expression) {
        try {
            QueryParser parser = new QueryParser(expression, Optional.empty(), PlaceNames.english());
            FigureQuery query = parser.query();
            if (parser.told.hasOrder()) {
                throw new QueryException("the order of an answer is no part of a FigureQuery; read the question by"
                        + " QueryParser.read, or leave out its order");
            }
            return query;
        } catch (QueryException wrong) {
            throw wrong.in(expression);
        }
    }

    /**
     * The question that {@code expression} asks, with what a reader should be told of how it was understood.
     *
     * @param today the day on which it is asked, for words such as "last week"
     * @param names the places that it may name
     * @throws QueryException where it cannot be understood, with the column
     */
    public static Understood read(String expression, LocalDate today, PlaceNames names) {
        try {
            QueryParser parser = new QueryParser(expression, Optional.of(today), names);
            FigureQuery query = parser.query();
            if (parser.conditions.isDoubtful()) {
                parser.told.doubt();
            }
            MeaningReader meanings = new MeaningReader(names);
            List<String> notes = new ArrayList<>();
            parser.places.read().forEach(name -> notes.addAll(meanings.read(name).notes()));
            return parser.told.understood(query, notes);
        } catch (QueryException wrong) {
            throw wrong.in(expression);
        }
    }

    private FigureQuery query() {
        if (in.atEnd()) {
            return FigureQuery.all();
        }
        Condition condition = or();
        if (!in.atEnd()) {
            throw in.expected(ConditionReader.CHOICES);
        }
        return FigureQuery.where(condition);
    }

    private Condition or() {
        if (++depth > DEEPEST) {
            throw in.error("more than " + DEEPEST + " parentheses are open; ask a simpler question");
        }
        List<Condition> any = new ArrayList<>(List.of(and()));
        while (in.take("or")) {
            any.add(and());
        }
        depth--;
        if (any.size() > 1 && any.stream().anyMatch(Condition.And.class::isInstance)) {
            told.doubt();
        }
        return any.size() == 1 ? any.get(0) : new Condition.Or(any);
    }

    private Condition and() {
        Chain chain = new Chain();
        boolean isMore = !conditions.skipFillers() || !in.atEnd();
        while (isMore) {
            read(chain);
            boolean isJoined = in.takeAny("and", "&") || in.peek().is(",") && in.take(",");
            conditions.skipFillers();
            boolean isOver = in.atEnd() || in.peek().is("or") || in.peek().is(")");
            if (isOver && isJoined) {
                throw in.expected(ConditionReader.CHOICES);
            }
            isMore = !isOver;
        }
        if (chain.isMixed()) {
            told.doubt("no figure counts two kinds at once; kinds that stand apart are asked for as \"or\"");
        }
        if (chain.areTypesMixed()) {
            told.doubt("no event is of two types at once; types that stand apart are asked for as \"or\"");
        }
        chain.places().forEach(name -> told.doubt("only one place is where it happened; \"" + name + "\" is looked for in the words of articles;"
                + " for both say in " + Language.text(name)));
        return chain.condition().orElseGet(Condition.Everything::new);
    }

    private void read(Chain chain) {
        int negations = 0;
        while (in.take("not") || in.peek().isSymbol("-") && in.take("-")) {
            if (++negations > DEEPEST) {
                throw in.error("more than " + DEEPEST + " times not; ask a simpler question");
            }
        }
        if (negations == 0) {
            if (in.take("(")) {
                chain.add(group());
            } else {
                conditions.read(chain);
            }
            return;
        }
        Chain inner = new Chain();
        Condition condition;
        if (in.take("(")) {
            condition = group();
        } else {
            conditions.read(inner);
            condition = inner.condition().orElseThrow(() -> in.expected(ConditionReader.CHOICES));
        }
        for (; negations > 0; negations--) {
            condition = new Condition.Not(condition);
        }
        chain.add(condition);
    }

    private Condition group() {
        Condition inner = or();
        if (!in.take(")")) {
            throw in.expected("a condition or )");
        }
        return inner;
    }
}
