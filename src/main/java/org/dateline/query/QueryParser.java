package org.dateline.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.dateline.article.ArticleId;
import org.dateline.clause.FigureKind;
import org.dateline.query.Lexer.Token;
import org.dateline.time.Interval;

/**
 * Reads questions from the language of the command line.
 *
 * <p>Conditions that stand side by side must all be true. {@code not} binds tightest, then side by side (or
 * {@code and}), then {@code or}; parentheses group. Case does not count.
 *
 * <table>
 * <caption>Conditions</caption>
 * <tr><th>Condition</th><th>True where</th><th>Example</th></tr>
 * <tr><td>KIND, KIND...</td><td>the figure is of one of these kinds: {@code killed} (or {@code dead}), {@code injured}
 *     ({@code wounded}), {@code missing}, {@code detained} ({@code arrested}), {@code abducted} ({@code kidnapped}),
 *     {@code displaced}, {@code returned}, {@code housing}</td><td>{@code killed, injured}</td></tr>
 * <tr><td>{@code everything} or {@code *}</td><td>always</td><td>{@code everything}</td></tr>
 * <tr><td>{@code >= N}, {@code > N}, {@code <= N}, {@code < N}, {@code = N}, {@code N..M}</td><td>the stated number is:
 *     the best one, or the least where there is no best</td><td>{@code >= 100}</td></tr>
 * <tr><td>{@code certainly} and one of these</td><td>all that the hedge allows is</td>
 *     <td>{@code certainly >= 100}</td></tr>
 * <tr><td>{@code possibly} and one of these</td><td>some of what the hedge allows is</td>
 *     <td>{@code possibly >= 100}</td></tr>
 * <tr><td>{@code in PLACE}</td><td>it happened in that place, or in one that lies in it; PLACE is a name, a country's
 *     ISO code, or # and a GeoNames id</td><td>{@code in "Khan Sheikoun"}</td></tr>
 * <tr><td>{@code within N km of PLACE}</td><td>the place where it happened is no farther away, and no larger; PLACE is a
 *     name or latitude,longitude</td><td>{@code within 30 km of Saraqib}</td></tr>
 * <tr><td>{@code in box SOUTH,WEST,NORTH,EAST}</td><td>it happened in that box of degrees</td>
 *     <td>{@code in box 35.5,36.2,36.3,37.1}</td></tr>
 * <tr><td>{@code during PERIOD}</td><td>it happened in that year, month, or day, or between two days, at least in
 *     part</td><td>{@code during 2020-01-24..2020-01-31}</td></tr>
 * <tr><td>{@code on DAY}, {@code since DAY}, {@code until DAY}</td><td>on that day, then or later, then or before, at
 *     least in part</td><td>{@code since 2020-01-01}</td></tr>
 * <tr><td>{@code wholly} and one of these</td><td>altogether</td><td>{@code wholly during 2020-01}</td></tr>
 * <tr><td>{@code said by TEXT}</td><td>the name of its source has these words</td>
 *     <td>{@code said by "Syrian Observatory"}</td></tr>
 * <tr><td>{@code role R, R...}; {@code civilians}; {@code combatants}</td><td>those counted are civilian, combatant,
 *     unspecified</td><td>{@code role civilian}</td></tr>
 * <tr><td>{@code group TEXT}</td><td>those counted are called by these words</td>
 *     <td>{@code group children}</td></tr>
 * <tr><td>{@code scope S, S...}</td><td>it adds up an incident, period, total</td><td>{@code scope incident}</td></tr>
 * <tr><td>{@code stance S, S...}</td><td>it is stated, denied, possible</td><td>{@code not stance denied}</td></tr>
 * <tr><td>{@code unit U, U...}</td><td>it counts people, households, homes</td><td>{@code unit households}</td></tr>
 * <tr><td>{@code hedge H, H...}</td><td>its number is exact, at-least, more-than, about, nearly, up-to, range,
 *     vague</td><td>{@code hedge at-least, more-than}</td></tr>
 * <tr><td>{@code joint}</td><td>dead and injured are counted together</td><td>{@code killed not joint}</td></tr>
 * <tr><td>{@code outlet TEXT}</td><td>that outlet published it</td><td>{@code outlet Reuters}</td></tr>
 * <tr><td>{@code published PERIOD}, {@code published since DAY}, {@code published until DAY}</td><td>the article may have
 *     been published then</td><td>{@code published 2020-02}</td></tr>
 * <tr><td>{@code matching TEXT}</td><td>the article has these words, next to each other and in this order</td>
 *     <td>{@code matching "air strike"}</td></tr>
 * <tr><td>{@code article TEXT}</td><td>it stands in the article of that id</td><td>{@code article "000.txt"}</td></tr>
 * </table>
 *
 * <p>TEXT and PLACE are words up to the next word of this table or number, or stand in quotes; {@code \"} is a quote within them.
 * N is a whole number, which may have commas ({@code 1,000}). DAY is {@code 2020-01-31}; PERIOD is {@code 2020},
 * {@code 2020-01}, {@code 2020-01-31}, or two of these with {@code ..} between.
 */
public final class QueryParser {

    private static final int DEEPEST = 200;

    private final TokenReader in;
    private int depth;

    private QueryParser(String expression) {
        this.in = new TokenReader(expression);
    }

    /**
     * The question that {@code expression} asks; an empty one asks for everything.
     *
     * @throws QueryException where it cannot be understood, with the column
     */
    public static FigureQuery parse(String expression) {
        QueryParser parser = new QueryParser(expression);
        if (parser.in.atEnd()) {
            return FigureQuery.all();
        }
        Condition condition = parser.or();
        if (!parser.in.atEnd()) {
            throw parser.in.expected("a condition such as killed, >= 100, in PLACE, since DAY or said by TEXT");
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
        return any.size() == 1 ? any.get(0) : new Condition.Or(any);
    }

    private Condition and() {
        List<Condition> all = new ArrayList<>(List.of(unary()));
        while (!in.atEnd() && !in.peek().is("or") && !in.peek().is(")")) {
            in.take("and");
            all.add(unary());
        }
        return all.size() == 1 ? all.get(0) : new Condition.And(all);
    }

    private Condition unary() {
        int negations = 0;
        while (in.take("not")) {
            if (++negations > DEEPEST) {
                throw in.error("more than " + DEEPEST + " times not; ask a simpler question");
            }
        }
        Condition condition = in.take("(") ? group() : condition();
        for (; negations > 0; negations--) {
            condition = new Condition.Not(condition);
        }
        return condition;
    }

    private Condition group() {
        Condition inner = or();
        if (!in.take(")")) {
            throw in.expected("a condition or )");
        }
        return inner;
    }

    private Condition condition() {
        Token token = in.peek();
        Optional<Condition> count = count();
        if (count.isPresent()) {
            return count.get();
        }
        if (Language.KINDS.containsKey(token.word())) {
            return kinds();
        }
        if (Language.ROLES.containsKey(token.word())) {
            in.next();
            return new OneOf(OneOf.Slot.ROLE, Set.of(Language.ROLES.get(token.word())));
        }
        Condition condition = switch (token.kind() == Lexer.Kind.SYMBOL ? token.text() : token.word()) {
            case "everything", "*" -> new Condition.Everything();
            case "certainly" -> counted(Count.Certainty.CERTAINLY);
            case "possibly" -> counted(Count.Certainty.POSSIBLY);
            case "in" -> in.takeAfterNext("box") ? in.box() : new In(Region.named(in.textAfter("a place")));
            case "within" -> in.near();
            case "during", "on", "since", "until" -> new During(in.days(), false);
            case "wholly" -> wholly();
            case "said" -> in.takeAfterNext("by") ? new SaidBy(in.wordsAfter("the name of a source"))
                    : in.fail("\"by\" and the name of a source");
            case "role" -> oneOf(OneOf.Slot.ROLE);
            case "scope" -> oneOf(OneOf.Slot.SCOPE);
            case "stance" -> oneOf(OneOf.Slot.STANCE);
            case "unit" -> oneOf(OneOf.Slot.UNIT);
            case "hedge" -> oneOf(OneOf.Slot.HEDGE);
            case "joint" -> new Joint();
            case "group" -> new Group(in.wordsAfter("words for who was counted"));
            case "outlet" -> new Outlet(in.textAfter("the name of an outlet"));
            case "published" -> published();
            case "matching" -> new Matching(in.wordsAfter("words to look for"));
            case "article" -> new InArticle(new ArticleId(in.textAfter("the id of an article")));
            default -> throw in.expected("a condition such as killed, >= 100, in PLACE, since DAY or said by TEXT");
        };
        if (in.peek() == token) {
            in.next();
        }
        return condition;
    }

    private Condition kinds() {
        Set<FigureKind> kinds = new LinkedHashSet<>();
        do {
            FigureKind kind = Language.KINDS.get(in.peek().word());
            if (kind == null) {
                throw in.expected("one of " + Language.choices(FigureKind.class));
            }
            kinds.add(kind);
            in.next();
        } while (in.take(","));
        return new OneOf(OneOf.Slot.KIND, kinds);
    }

    private Condition oneOf(OneOf.Slot slot) {
        in.next();
        Set<Enum<?>> values = new LinkedHashSet<>();
        do {
            values.add(value(slot.type()));
            in.next();
        } while (in.take(","));
        return new OneOf(slot, values);
    }

    private Enum<?> value(Class<? extends Enum<?>> type) {
        for (Enum<?> value : type.getEnumConstants()) {
            if (Language.word(value).equals(in.peek().word().replace('_', '-'))) {
                return value;
            }
        }
        List<String> choices = new ArrayList<>();
        for (Enum<?> value : type.getEnumConstants()) {
            choices.add(Language.word(value));
        }
        throw in.expected("one of " + String.join(", ", choices));
    }

    private Condition counted(Count.Certainty certainty) {
        in.next();
        Optional<Condition> count = count();
        if (count.isEmpty()) {
            throw in.expected("a comparison such as >= 100");
        }
        return ((Count) count.get()).with(certainty);
    }

    /** A comparison, or nothing where none begins here. */
    private Optional<Condition> count() {
        Token token = in.peek();
        if (token.kind() == Lexer.Kind.WORD && Character.isDigit(token.text().charAt(0))) {
            return Optional.of(in.range());
        }
        if (token.kind() != Lexer.Kind.SYMBOL || "<>=".indexOf(token.text().charAt(0)) < 0) {
            return Optional.empty();
        }
        in.next();
        long n = in.number(token.text());
        OptionalLong none = OptionalLong.empty();
        Count.Certainty stated = Count.Certainty.STATED;
        return Optional.of(switch (token.text()) {
            case ">=" -> new Count(OptionalLong.of(n), none, stated);
            case ">" -> new Count(OptionalLong.of(n + 1), none, stated);
            case "<=" -> new Count(none, OptionalLong.of(n), stated);
            case "<" -> new Count(none, OptionalLong.of(n - 1), stated);
            default -> new Count(OptionalLong.of(n), OptionalLong.of(n), stated);
        });
    }

    private Condition wholly() {
        in.next();
        if (!Set.of("during", "on", "since", "until").contains(in.peek().word())) {
            throw in.expected("during, on, since or until");
        }
        return new During(in.days(), true);
    }

    private Condition published() {
        in.next();
        String word = in.peek().word().toLowerCase(Locale.ROOT);
        Interval days = Set.of("during", "on", "since", "until").contains(word) ? in.days() : in.period();
        return new Published(days);
    }
}
