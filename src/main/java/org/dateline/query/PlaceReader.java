package org.dateline.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.query.Lexer.Kind;
import org.dateline.query.Lexer.Token;

/** Reads the names of places off a question: as many words as a gazetteer or the list of areas knows as one name. */
final class PlaceReader {

    private static final int LONGEST = 6;

    /** A town that a question names without "in" has at least so many people, so that other words are not taken for it. */
    private static final long TOWN = 20_000;

    /** Two towns that stand side by side have at least so many people each, so that they are not taken for one name. */
    private static final long LARGE = 100_000;

    private final TokenReader in;
    private final PlaceNames names;
    private final MeaningReader meanings;
    private final List<String> read = new ArrayList<>();

    PlaceReader(TokenReader in, PlaceNames names) {
        this.in = in;
        this.names = names;
        this.meanings = new MeaningReader(names);
    }

    /** The names that were read, to be told what they mean. */
    List<String> read() {
        return read;
    }

    /** {@code PLACE}, or several with a comma, "or" or "and" between. */
    Condition places() {
        List<Condition> any = new ArrayList<>(List.of(place()));
        for (int mark = in.mark(); isSeparator(); mark = in.mark()) {
            in.takeAny("and", "or");
            boolean isAsked = in.takeAny("in", "at", "inside");
            if (!isPlace(isAsked)) {
                in.back(mark);
                break;
            }
            any.add(place());
        }
        return any.size() == 1 ? any.get(0) : new Condition.Or(any);
    }

    private boolean isSeparator() {
        return in.takeAny(",", "or", "and", "&", "/");
    }

    /** Whether the words here can be one more place of a list. */
    private boolean isPlace(boolean isAsked) {
        Token token = in.peek();
        if (token.kind() == Kind.QUOTED) {
            return !token.text().isBlank();
        }
        boolean isFree = token.kind() == Kind.WORD && !token.is("box") && Character.isLetter(token.text().charAt(0))
                && in.phrase().filter(phrase -> phrase.form() != Form.FILLER).isEmpty();
        return isFree && !PeriodReader.begins(token) && (isAsked || knownLength() > 0);
    }

    private In place() {
        return new In(Region.named(name()));
    }

    /** The name of a place: in quotes, or the longest run of words that is known; all words where none is. */
    String name() {
        if (in.peek().kind() == Kind.QUOTED || in.textLength() == 1 && !isJoined()) {
            return added(in.text("a place"));
        }
        int known = knownLength();
        if (known == 0) {
            refuseSlip();
            return added(in.text("a place"));
        }
        String name = in.words(known);
        in.skip(known);
        return added(name);
    }

    /** Refuses a word behind an unknown name that is a slip of one of the language: "Idlb durng 2020". */
    private void refuseSlip() {
        int length = in.textLength();
        for (int i = 1; i < length; i++) {
            Optional<String> meant = in.peek(i).hasCapital() ? Optional.empty() : Phrases.near(in.peek(i).word());
            if (meant.isPresent()) {
                in.skip(i);
                throw in.error("\"" + in.peek().text() + "\" is no word of questions; did you mean " + meant.get() + "?");
            }
        }
    }

    private String added(String first) {
        String name = first;
        if (in.peek().is(",") && in.peek(1).kind() == Kind.WORD) {
            int mark = in.mark();
            in.next();
            int length = knownLength();
            if (length > 0 && meanings.isWithin(name, in.words(length))) {
                name = name + ", " + in.words(length);
                in.skip(length);
            } else {
                in.back(mark);
            }
        }
        read.add(name);
        return name;
    }

    private boolean isJoined() {
        return in.peek(1).is("and");
    }

    /** How many of the words here are the longest name that is known, 0 for none. */
    int knownLength() {
        int most = 0;
        while (most < LONGEST && in.peek(most).kind() == Kind.WORD
                && (in.phrase(most).filter(phrase -> phrase.form().endsText()).isEmpty() || most > 0 && in.peek(most).is("and"))) {
            most++;
        }
        for (int length = most; length > 0; length--) {
            boolean isName = !in.peek(length - 1).is("and") && (meanings.isSpelt(in.words(length))
                    || isCapital(length) && !names.find(in.words(length)).isEmpty());
            if (isName) {
                return length;
            }
        }
        return 0;
    }

    private boolean isCapital(int length) {
        return in.peek().isCapital() && in.peek(length - 1).hasCapital();
    }

    /** Whether {@code name} is known as it is spelt. */
    boolean isKnown(String name) {
        return meanings.isSpelt(name);
    }

    /**
     * How many words with capitals stand here that are a name of something else than a place: "Islamic State", "Rana Plaza". 0 or 1
     * where there is none: words that are one place, or of which one lies in the next or is a country or area, are places.
     */
    int nameLength() {
        int length = 0;
        while (length < LONGEST && in.peek(length).isCapital() && in.phrase(length).isEmpty() && !isWide(in.peek(length).text())
                && !PeriodReader.begins(in.peek(length)) && !Demonyms.contains(in.peek(length).text())) {
            length++;
        }
        for (int whole = LONGEST; whole > 1; whole--) {
            if (isBare(whole) || whole == 2 && length == 2 && meanings.isWithin(in.words(1), in.peek(1).text())) {
                return 0;
            }
        }
        boolean areTowns = length > 1 && isPlaceOfSize(0) && isPlaceOfSize(1);
        return areTowns ? 0 : length;
    }

    /** Whether the word there is the name of a place that many people know. */
    private boolean isPlaceOfSize(int ahead) {
        String name = in.peek(ahead).text();
        return names.isSpelt(name) && names.find(name).get(0).population() >= LARGE;
    }

    /** Whether {@code name} is that of a country or area. */
    boolean isWide(String name) {
        return Areas.find(name).isPresent() || names.isSpelt(name) && names.find(name).get(0).kind() == PlaceKind.COUNTRY;
    }

    /** A place that stands without "in": words with capitals that name a place of some size, or any country or area. */
    Optional<In> bare() {
        for (int length = LONGEST; length > 0; length--) {
            if (isBare(length)) {
                String name = in.words(length);
                in.skip(length);
                return Optional.of(new In(Region.named(added(name))));
            }
        }
        return Optional.empty();
    }

    private boolean isBare(int length) {
        for (int i = 0; i < length; i++) {
            boolean isWord = in.peek(i).kind() == Kind.WORD && Character.isLetter(in.peek(i).text().charAt(0));
            if (!isWord || in.phrase(i).filter(phrase -> phrase.form().endsText()).isPresent() && !(i > 0 && in.peek(i).is("and"))) {
                return false;
            }
        }
        if (length == 1 && (Demonyms.contains(in.peek().text()) || in.peek().text().matches("[A-Z]{2,4}") && !isWide(in.peek().text()))) {
            return false;
        }
        String name = in.words(length);
        if (Areas.find(name).isPresent()) {
            return true;
        }
        boolean isCapital = isCapital(length);
        if (!names.isSpelt(name)) {
            return isCapital && length > 1 && meanings.isSpelt(name);
        }
        Place best = names.find(name).get(0);
        boolean isWide = best.kind() == PlaceKind.COUNTRY;
        return isWide || isCapital && (best.kind() != PlaceKind.SETTLEMENT || best.population() >= TOWN);
    }
}
