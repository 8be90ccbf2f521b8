package org.dateline.toponym;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dateline.lexicon.Inflection;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.WordList;
import org.dateline.text.Sentence;

/**
 * The words that tell how a place name stands to an event.
 *
 * @param types prepositions, nouns and verbs that place an event
 * @param company words beside a name by which it is not, or not simply, where things happened
 */
public record PlaceWords(Lexicon<PlaceWords.Type> types, Lexicon<Set<PlaceWords.Company>> company) {

    public PlaceWords {
        Objects.requireNonNull(types, "types");
        Objects.requireNonNull(company, "company");
    }

    public enum Type {
        LOCATION,
        REFERENCE,
        ORIGIN,
        DESTINATION,
        PART,
        EVENT,
        /** A verb of which a place is the object: "a quake hit Amatrice". */
        HITS,
        /** A verb of which a place is the subject when it tells what happened there. */
        HOST
    }

    /** What a word beside a place name makes of it; see the list. */
    public enum Company {
        OFFICE, REPORTER, SPEAKER, POSTED, LAUNCHED, SHOTS, RECOVERY, TREATMENT, TRIGGERED, OTHER, LOOSE
    }

    public static PlaceWords english() {
        return new PlaceWords(
                WordList.english("toponym/location.tsv").lexicon(Inflection.NONE, row -> row.get(1, Type.class)),
                sets("toponym/place-company.tsv", Company.class));
    }

    /** A list whose second column holds several constants, divided by commas. */
    static <E extends Enum<E>> Lexicon<Set<E>> sets(String list, Class<E> type) {
        return WordList.english(list).lexicon(Inflection.NONE, row -> {
            Set<E> values = EnumSet.noneOf(type);
            for (String name : row.get(1).split(",")) {
                values.add(new WordList.Row(row.file(), row.line(), List.of(name)).get(0, type));
            }
            return values;
        });
    }

    public boolean is(Sentence s, int i, Type type) {
        Optional<Type> known = types.at(s, i);
        return known.isPresent() && known.get() == type;
    }

    public boolean is(Sentence s, int i, Company role) {
        Optional<Set<Company>> roles = company.at(s, i);
        return roles.isPresent() && roles.get().contains(role);
    }

    /** Whether token {@code i} is a noun or a verb for something that happens at a place. */
    public boolean isEvent(Sentence s, int i) {
        Optional<Type> known = types.at(s, i);
        return known.isPresent() && (known.get() == Type.EVENT || known.get() == Type.HITS);
    }
}
