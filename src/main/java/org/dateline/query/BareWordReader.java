package org.dateline.query;

import java.util.Locale;
import java.util.Optional;
import org.dateline.query.Lexer.Kind;
import org.dateline.query.Lexer.Token;

/** Reads words that are none of the language off a question: a place, people of a country, a name, a slip, or words to look for. */
final class BareWordReader {

    private final TokenReader in;
    private final Told told;
    private final PlaceReader places;

    BareWordReader(TokenReader in, Told told, PlaceReader places) {
        this.in = in;
        this.told = told;
        this.places = places;
    }

    /** The condition that {@code token}, the next one, begins. */
    Condition read(Token token) {
        if (token.kind() != Kind.WORD) {
            throw in.expected(ConditionReader.CHOICES);
        }
        Optional<Condition> people = people(token);
        if (people.isPresent()) {
            return people.get();
        }
        int name = places.nameLength();
        if (name > 1) {
            return matching(in.words(name), name, "");
        }
        Optional<In> place = places.bare();
        if (place.isPresent()) {
            told.doubt();
            return place.get();
        }
        if (token.is("said")) {
            in.next();
            throw in.expected("\"by\" and the name of a source");
        }
        String word = token.word();
        Optional<String> meant = Phrases.near(word);
        if (meant.isPresent()) {
            throw in.error("\"" + token.text() + "\" is no word of questions; did you mean " + meant.get()
                    + "? To look for the word in articles: matching " + Language.text(token.text()));
        }
        if (TextTerms.of(word).size() == 0) {
            throw in.expected(ConditionReader.CHOICES);
        }
        boolean isCapital = token.text().toLowerCase(Locale.ROOT).equals(word) && token.isCapital();
        return matching(isCapital ? token.text() : word, 1,
                token.isCapital() ? "; if it is a place, say in " + Language.text(token.text()) : "");
    }

    private Condition matching(String words, int length, String more) {
        in.skip(length);
        told.doubt("\"" + words + "\" is looked for in the words of articles" + more);
        return new Matching(words);
    }

    /** "Syrian" before "refugees", "Palestinians": who was counted; nothing where the word is for something else of the country. */
    private Optional<Condition> people(Token token) {
        if (!Demonyms.contains(token.text()) || places.knownLength() > 1) {
            return Optional.empty();
        }
        boolean isWho = Demonyms.isPlural(token.text()) || in.phrase(1).filter(next -> next.form() == Form.PEOPLE
                || next.form() == Form.KIND || next.form() == Form.ROLE).isPresent();
        if (!isWho) {
            return Optional.of(matching(token.text(), 1, ""));
        }
        in.next();
        told.doubt("\"" + token.text() + "\" is read as who was counted");
        return Optional.of(new Group(token.text()));
    }
}
