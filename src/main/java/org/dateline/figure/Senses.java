package org.dateline.figure;

import java.util.Optional;
import java.util.Set;
import org.dateline.text.Sentence;

/** Which sense of a verb goes with which counted noun. */
final class Senses {

    private static final Set<String> RESIDENTS = Set.of("residents", "villagers", "inhabitants", "civilians", "citizens",
            "locals", "townspeople", "dwellers");

    private final Sentence sentence;

    Senses(Sentence sentence) {
        this.sentence = sentence;
    }

    /** What an active verb tells of its object. */
    Optional<Fate> ofObject(Happening happening, CountedPhrase phrase) {
        return of(happening, Verb.Frame.OBJECT, Verb.Frame.OBJECT, phrase);
    }

    /** What a passive verb tells of its subject. */
    Optional<Fate> ofPassive(Happening happening, CountedPhrase phrase) {
        return of(happening, Verb.Frame.OBJECT, Verb.Frame.PASSIVE, phrase);
    }

    /** What an active verb tells of its subject. */
    Optional<Fate> ofSubject(Happening happening, CountedPhrase phrase) {
        return of(happening, Verb.Frame.SUBJECT, Verb.Frame.SUBJECT, phrase);
    }

    private Optional<Fate> of(Happening happening, Verb.Frame one, Verb.Frame other, CountedPhrase phrase) {
        for (Verb.Sense sense : happening.verb().senses()) {
            if ((sense.frame() == one || sense.frame() == other) && accepts(sense, phrase)) {
                return Optional.of(Fate.of(sense.kind()));
            }
        }
        return Optional.empty();
    }

    private boolean accepts(Verb.Sense sense, CountedPhrase phrase) {
        Noun.Type type = phrase.noun().type();
        boolean meetsNeeds = switch (sense.needs()) {
            case ANYTHING -> !sentence.word(phrase.end() - 1).equals("lives");
            case PERSON -> type == Noun.Type.PERSON || type == Noun.Type.ANYONE || type == Noun.Type.HOUSEHOLD
                    || type == Noun.Type.OTHERS || type == Noun.Type.CASUALTY || phrase.partitive();
            case LIFE -> hasLives(phrase);
            case HOME -> type == Noun.Type.HOME;
            case RESIDENT -> type == Noun.Type.HOUSEHOLD || type == Noun.Type.ANYONE
                    || phrase.noun().role() == Role.CIVILIAN && RESIDENTS.contains(sentence.word(phrase.end() - 1));
        };
        return meetsNeeds && fits(Fate.of(sense.kind()), phrase);
    }

    private boolean hasLives(CountedPhrase phrase) {
        for (int i = phrase.begin(); i < phrase.end(); i++) {
            if (sentence.is(i, "lives") || sentence.is(i, "life")) {
                return true;
            }
        }
        // "claimed the lives of 12" carries the word itself
        return phrase.begin() >= 2 && sentence.is(phrase.begin() - 1, "of")
                && (sentence.is(phrase.begin() - 2, "lives") || sentence.is(phrase.begin() - 2, "life"));
    }

    /** Whether such a thing can happen to what the phrase counts. */
    boolean fits(Fate fate, CountedPhrase phrase) {
        Noun.Type type = phrase.noun().type();
        return switch (fate.kind()) {
            case HOUSING -> type == Noun.Type.HOME || type == Noun.Type.LEFT_OUT;
            case DISPLACED -> true;
            case RETURNED -> phrase.noun().role() != Role.COMBATANT;
            default -> type != Noun.Type.HOME;
        };
    }
}
