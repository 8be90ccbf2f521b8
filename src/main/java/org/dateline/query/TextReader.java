package org.dateline.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.dateline.query.Lexer.Kind;
import org.dateline.query.Phrases.Phrase;

/** Reads conditions that ask for words off a question: who says it, which outlet, who was counted, words of the article. */
final class TextReader {

    private final TokenReader in;
    private final Told told;

    TextReader(TokenReader in, Told told) {
        this.in = in;
        this.told = told;
    }

    /** The condition that {@code phrase} begins, over which the question was read already. */
    Condition read(Phrase phrase) {
        return switch (phrase.form()) {
            case GROUP -> any(phrase, () -> new Group(in.searchable("words for who was counted")));
            case OUTLET -> any(phrase, () -> new Outlet(in.text("the name of an outlet")));
            case MATCHING -> any(phrase, () -> new Matching(in.searchable("words to look for")));
            case SOURCE -> source(phrase);
            default -> throw new IllegalStateException("no reader for " + phrase.form());
        };
    }

    private Condition source(Phrase phrase) {
        return any(phrase, () -> {
            String name = in.searchable("the name of a source");
            if (!phrase.value().equals("REPORTED")) {
                return new SaidBy(name);
            }
            told.doubt();
            return new Condition.Or(List.of(new SaidBy(name), new Outlet(name)));
        });
    }

    /** One condition, or any of several of the same form: "said by UN or said by WHO", "said by UN or WHO". */
    private Condition any(Phrase phrase, Supplier<Condition> read) {
        List<Condition> any = new ArrayList<>(List.of(read.get()));
        for (int mark = in.mark(); in.take("or"); mark = in.mark()) {
            Optional<Phrase> next = in.phrase();
            if (next.filter(other -> other.form() == phrase.form() && other.value().equals(phrase.value())).isPresent()) {
                in.skip(next.get().length());
            } else if (next.isPresent() || in.peek().kind() != Kind.WORD || !Character.isLetter(in.peek().text().charAt(0))) {
                in.back(mark);
                break;
            }
            any.add(read.get());
            told.doubt();
        }
        return any.size() == 1 ? any.get(0) : new Condition.Or(any);
    }
}
