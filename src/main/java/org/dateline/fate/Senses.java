package org.dateline.fate;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.clause.Chunk;
import org.dateline.clause.CountedPhrase;
import org.dateline.clause.Fate;
import org.dateline.clause.FigureKind;
import org.dateline.clause.FigureWords;
import org.dateline.clause.Happening;
import org.dateline.clause.Noun;
import org.dateline.clause.Role;
import org.dateline.clause.Verb;
import org.dateline.clause.WordClass;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.WordSet;
import org.dateline.text.Sentence;

/** Which sense of a verb goes with which counted noun. */
final class Senses {

    private static final int FARTHEST_REST = 7;
    private static final int FARTHEST_NOUN = 5;

    private static final WordSet AFTER_RECOVERY = WordSet.of("and", "but", "after", "despite", "following", "while", "although", "at");

    private final Sentence sentence;
    private final FigureWords words;
    private final StayReader stays;
    private final Captors captors;
    private final HarmReader harms;
    private boolean homesBefore;
    private boolean peopleBefore;

    Senses(Sentence sentence, FigureWords words, HarmReader harms) {
        this.harms = harms;
        this.stays = new StayReader(sentence, words);
        this.captors = new Captors(sentence, words);
        this.sentence = sentence;
        this.words = words;
    }

    /** What the counted phrase before counts, so that one without a noun may count the like. */
    void setBefore(Optional<CountedPhrase> before) {
        homesBefore = before.filter(phrase -> phrase.noun().type() == Noun.Type.HOME).isPresent();
        peopleBefore = before.filter(phrase -> phrase.noun().type() == Noun.Type.PERSON).isPresent();
    }

    /** What an active verb tells of its object, with the words behind the object that belong to it. */
    Optional<Fate> ofObject(Happening happening, CountedPhrase phrase) {
        return ofSplit(happening, phrase)
                .or(() -> stays.read(happening, phrase.end(), phrase))
                .or(() -> leavesHarmed(happening, phrase))
                .or(() -> of(happening, happening.verb(), EnumSet.of(Verb.Frame.OBJECT, Verb.Frame.ACTIVE), phrase))
                .or(() -> harms.striking(happening, phrase));
    }

    /** What a passive verb tells of its subject. */
    Optional<Fate> ofPassive(Happening happening, CountedPhrase phrase) {
        return stays.read(happening, happening.end(), phrase)
                .or(() -> of(happening, happening.verb(), EnumSet.of(Verb.Frame.OBJECT, Verb.Frame.PASSIVE), phrase))
                .or(() -> harms.struck(happening, phrase)).or(() -> harms.treated(happening, phrase));
    }

    /** What an active verb tells of its subject. */
    Optional<Fate> ofSubject(Happening happening, CountedPhrase phrase) {
        return of(happening, happening.verb(), EnumSet.of(Verb.Frame.SUBJECT), phrase).or(() -> ofHarm(happening, phrase));
    }

    /** "suffered minor injuries", "escaped with cuts and bruises". */
    private Optional<Fate> ofHarm(Happening happening, CountedPhrase phrase) {
        if (HarmReader.FINDING.has(sentence, happening.begin()) && sentence.is(happening.end(), "with") && phrase.noun().isPerson()
                && harms.follows(happening.end() + 1)) {
            return Optional.of(Fate.of(FigureKind.INJURED));
        }
        boolean suffers = (phrase.noun().isPerson() || phrase.isElliptical()) && harms.isSuffered(happening);
        return suffers ? Optional.of(Fate.of(FigureKind.INJURED)) : Optional.empty();
    }

    /** "left 47 with injuries". */
    private Optional<Fate> leavesHarmed(Happening happening, CountedPhrase phrase) {
        boolean left = sentence.is(happening.begin(), "left") || sentence.is(happening.begin(), "leaving")
                || sentence.is(happening.begin(), "leaves");
        boolean harmed = sentence.is(phrase.end(), "with") || sentence.is(phrase.end(), "nursing");
        boolean found = sentence.is(phrase.end(), "with") && happening.begin() < phrase.begin() && HarmReader.FINDING.has(sentence, happening.begin());
        return (left || found) && harmed && phrase.noun().type() != Noun.Type.HOME && harms.follows(phrase.end() + 1)
                ? Optional.of(Fate.of(FigureKind.INJURED)) : Optional.empty();
    }

    /** "plucked to safety": whoever is rescued is not displaced by that. */
    boolean isUndone(String word) {
        return words.is(WordClass.UNDOING, word);
    }

    /** What a verb tells of those who are somewhere, as its subject. */
    Optional<Fate> ofStay(Chunk happening, CountedPhrase phrase) {
        return stays.read(happening, happening.end(), phrase);
    }

    /** What it tells of people to be in a place: "are in 683 shelters". */
    Optional<Fate> ofBeing(Chunk be, CountedPhrase phrase) {
        return stays.at(be.end(), phrase);
    }

    /** "took 43 people hostage", "shot six people dead": the verb's other words stand behind its object. */
    private Optional<Fate> ofSplit(Happening happening, CountedPhrase phrase) {
        for (int i = phrase.end(); i < Math.min(sentence.size(), phrase.end() + FARTHEST_REST); i++) {
            if (!sentence.isWord(i) && !sentence.isNumeric(i)
                    || i > phrase.end() && words.verbs().hasWord(sentence, i - 1)) {
                return Optional.empty();
            }
            Optional<Lexicon.Match<Verb>> whole =
                    words.verbs().longestAcross(sentence, happening.begin(), happening.end(), i);
            if (whole.isPresent()) {
                return of(happening, whole.get().value(), EnumSet.of(Verb.Frame.OBJECT, Verb.Frame.PASSIVE), phrase);
            }
        }
        return Optional.empty();
    }

    private Optional<Fate> of(Happening happening, Verb verb, Set<Verb.Frame> frames, CountedPhrase phrase) {
        FigureKind kind = null;
        for (Verb.Sense sense : verb.senses()) {
            if (frames.contains(sense.frame()) && accepts(sense, happening, phrase)) {
                if (kind == null && sense.needs() == Verb.Needs.FREED) {
                    return captors.freedFrom(happening, phrase).filter(taken -> sense.kind() == FigureKind.DETAINED || taken == sense.kind())
                            .map(Fate::of);
                }
                if (kind == null) {
                    kind = sense.kind();
                } else if (Captors.isTaken(kind) && Captors.isTaken(sense.kind()) && kind != sense.kind()) {
                    return Optional.of(Fate.of(captors.takenBy(happening, phrase).orElse(kind)));
                }
            }
        }
        return Optional.ofNullable(kind).map(Fate::of);
    }

    private boolean accepts(Verb.Sense sense, Happening happening, CountedPhrase phrase) {
        Noun.Type type = phrase.noun().type();
        boolean meetsNeeds = switch (sense.needs()) {
            case ANYTHING -> !sentence.word(phrase.end() - 1).equals("lives");
            case PERSON -> !(sense.frame() == Verb.Frame.ACTIVE && isSport()) && (type == Noun.Type.PERSON
                    || type == Noun.Type.ANYONE || type == Noun.Type.HOUSEHOLD
                    || type == Noun.Type.OTHERS || type == Noun.Type.CASUALTY || phrase.partitive()
                    || type == Noun.Type.LEFT_OUT && peopleBefore);
            case LIFE -> hasLives(phrase);
            case HOME -> type == Noun.Type.HOME || type == Noun.Type.LEFT_OUT && homesBefore;
            case UNNAMED -> phrase.noun().isPerson() || type == Noun.Type.HOUSEHOLD || type == Noun.Type.OTHERS
                    || type == Noun.Type.LEFT_OUT;
            case PLACED -> (phrase.noun().isPerson() || phrase.isElliptical())
                    && (sentence.isWord(happening.end()) || sentence.isNumeric(happening.end()))
                    && !words.marks().hasWord(sentence, happening.end());
            case CAPTIVE -> phrase.noun().isPerson() && phrase.noun().role() != Role.COMBATANT
                    && captors.tookThem(happening, phrase);
            case RESIDENT -> isResident(phrase);
            case RETURNER -> isResident(phrase) || phrase.isElliptical() || phrase.fate().isPresent()
                    || (type == Noun.Type.UNKNOWN || phrase.noun().role() == Role.UNSPECIFIED)
                            && sentence.isCapitalized(phrase.end() - 1);
            case SOUGHT -> type == Noun.Type.ANYONE || type == Noun.Type.OTHERS
                    || phrase.noun().role() == Role.CIVILIAN;
            case FREED -> (type == Noun.Type.PERSON || type == Noun.Type.ANYONE || type == Noun.Type.OTHERS || phrase.isElliptical())
                    && !isSport();
            case REFUGEE -> hasRefugees(phrase);
            case FIGHTER -> phrase.noun().role() == Role.COMBATANT;
            case HURT -> isHurt(happening);
        };
        return meetsNeeds && fits(Fate.of(sense.kind()), phrase);
    }

    /** "needed treatment", "needing treatment after the crash", "needing care for burns": what they need it for is told. */
    private boolean isHurt(Happening happening) {
        if (sentence.is(happening.begin(), "expected")) {
            return isOfWounds(happening.end());
        }
        boolean told = sentence.word(happening.begin()).endsWith("ed");
        for (int i = 0; i < sentence.size() && !told; i++) {
            told = sentence.is(i, "after") || sentence.is(i, "following") || sentence.is(i, "left")
                    || words.is(WordClass.HARM, sentence, i) || words.is(WordClass.CRIME, sentence, i);
        }
        return told;
    }

    /** "expected to survive", "to recover from his wounds", but not "to survive the vote" or "to live with relatives". */
    private boolean isOfWounds(int next) {
        return next >= sentence.size() || !sentence.isWord(next) || AFTER_RECOVERY.has(sentence, next) || harms.follows(next);
    }

    private boolean isResident(CountedPhrase phrase) {
        Noun.Type type = phrase.noun().type();
        return type == Noun.Type.HOUSEHOLD || type == Noun.Type.ANYONE || phrase.noun().role() == Role.CIVILIAN
                && words.is(WordClass.RESIDENT, sentence, phrase.end() - 1);
    }

    /** "lost three players to suspension": the sentence is about a match. */
    private boolean isSport() {
        return IntStream.range(0, sentence.size()).anyMatch(i -> words.is(WordClass.SPORT, sentence, i));
    }

    /** "28 Rwandan refugees", "17 of the 28 refugees". */
    private boolean hasRefugees(CountedPhrase phrase) {
        for (int i = phrase.begin(); i < Math.min(sentence.size(), phrase.end() + (phrase.partitive() ? FARTHEST_NOUN : 0)); i++) {
            if (sentence.is(i, "refugees") || sentence.is(i, "refugee")) {
                return true;
            }
        }
        return false;
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
