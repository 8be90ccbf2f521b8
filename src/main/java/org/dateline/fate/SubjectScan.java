package org.dateline.fate;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.dateline.clause.Chunk;
import org.dateline.clause.CountedPhrase;
import org.dateline.clause.Fate;
import org.dateline.clause.FigureKind;
import org.dateline.clause.Happening;
import org.dateline.clause.Happening.Voice;
import org.dateline.clause.Mark;
import org.dateline.clause.Noun;
import org.dateline.clause.Reading;
import org.dateline.clause.Sign;
import org.dateline.clause.Verb;
import org.dateline.lexicon.WordSet;
import org.dateline.text.Sentence;

/** Looks to the right of a counted phrase for the verb or state that is said of it. */
final class SubjectScan {

    private static final int FARTHEST = 14;
    /** The most tokens between those who were left dead and "dead". */
    private static final int LONGEST_COMPANY = 8;
    private static final WordSet AGENTS_VERBS = WordSet.of("brought", "led", "kept", "driven", "sent", "run", "held", "taught",
            "paid", "shot", "seen", "met", "taken", "cut", "beaten", "given", "known", "hit", "found", "left", "caught");
    /** Words that begin a state which a verb brings about, so that one behind it goes first. */
    private static final WordSet DIRECTIONS = WordSet.of("from", "out", "into", "to", "away", "across");

    private final Sentence sentence;
    private final List<Chunk> chunks;
    private final Senses senses;
    private final IntPredicate active;

    /** What the scan has passed on its way. */
    private boolean passedVerb;
    private boolean inRelative;
    private boolean included;
    private boolean skipsNext;
    /** Whether the only verb passed is a participle right behind the noun: "three miners trapped underground". */
    private boolean reduced;
    private Reading deferred;

    SubjectScan(Sentence sentence, List<Chunk> chunks, Senses senses, IntPredicate active) {
        this.sentence = sentence;
        this.chunks = chunks;
        this.senses = senses;
        this.active = active;
    }

    Optional<Reading> read(int c, CountedPhrase phrase) {
        if (isAgent(phrase) && !(c + 1 < chunks.size() && chunks.get(c + 1) instanceof Sign relative
                && (relative.is(Mark.Type.RELATIVE) || relative.is(Mark.Type.COMMA) || relative.is(Mark.Type.AND)))) {
            return Optional.empty();
        }
        return scan(c, phrase).or(() -> Optional.ofNullable(deferred));
    }

    /** "a guard employed by three brothers": those who did it, of whom the verb behind them does not tell. */
    private boolean isAgent(CountedPhrase phrase) {
        String before = sentence.word(phrase.begin() - 2);
        return sentence.is(phrase.begin() - 1, "by") && (before.endsWith("ed") || AGENTS_VERBS.has(sentence, phrase.begin() - 2));
    }

    /** "14 missing, 22 captured": the participle right behind the phrase at {@code i} is its own. */
    private boolean tellsOfItself(int i) {
        return i + 1 < chunks.size() && chunks.get(i + 1) instanceof Happening own && own.is(Happening.Voice.BARE)
                && gap(i, i + 1) == 0;
    }

    private Optional<Reading> scan(int c, CountedPhrase phrase) {
        int end = isOfWhom(phrase) ? nextComma(c) : chunks.size();
        for (int i = c + 1; i < Math.min(end, c + FARTHEST); i++) {
            Chunk chunk = chunks.get(i);
            if (chunk instanceof CountedPhrase part && isOfWhom(part) && nextComma(i) < chunks.size()) {
                i = nextComma(i);
                continue;
            }
            if (chunk instanceof Happening happening) {
                Optional<Reading> reading = skipsNext ? Optional.empty() : verb(c, i, happening, phrase);
                skipsNext = false;
                if (reading.isPresent()) {
                    return reading;
                }
                if (!goesOn(i, happening)) {
                    return Optional.empty();
                }
            } else if (chunk instanceof CountedPhrase other) {
                if (i > c + 1 && isAgent(other)) {
                    continue;
                }
                if (phrase.fate().isPresent() && tellsOfItself(i) || isOpening(i, other) || !isCoordinate(i, c)) {
                    return Optional.empty();
                }
            } else if (chunk instanceof Sign sign) {
                if (sign.is(Mark.Type.STATE)) {
                    Optional<Reading> reading = state(c, i, sign, phrase);
                    if (reading.isPresent()) {
                        return reading;
                    }
                } else if (sign.is(Mark.Type.RAISE) && i == c + 1 && senses.ofStay(sign, phrase).isPresent()) {
                    return senses.ofStay(sign, phrase).map(fate -> Reading.of(fate, sign, "predicate"));
                } else if (sign.is(Mark.Type.BE) && sign.begin() == phrase.end() && isPresent(sign)
                        && senses.ofBeing(sign, phrase).isPresent()) {
                    return senses.ofBeing(sign, phrase).map(fate -> Reading.of(fate, sign, "predicate"));
                } else if (ends(c, i, sign)) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** "two of whom": its own clause ends with the next comma, and the verb behind that is of those before it. */
    private boolean isOfWhom(CountedPhrase phrase) {
        return phrase.partitive() && sentence.is(phrase.end() - 1, "whom");
    }

    /** The comma that follows chunk {@code i}; the number of chunks where none does. */
    private int nextComma(int i) {
        int k = i + 1;
        while (k < chunks.size() && !(chunks.get(k) instanceof Sign sign && sign.is(Mark.Type.COMMA))) {
            k++;
        }
        return k;
    }

    private Optional<Reading> verb(int c, int i, Happening happening, CountedPhrase phrase) {
        boolean adjacent = gap(c, i) <= 1 && (i == c + 1 || i == c + 2 && sentence.is(happening.begin() - 1, ","))
                || isBehindInsertion(c, i);
        return switch (happening.voice()) {
            case PASSIVE -> senses.ofPassive(happening, phrase).or(() -> senses.ofSubject(happening, phrase))
                    .map(fate -> Reading.of(fate, happening, "passive subject"));
            case ACTIVE, INFINITIVE -> senses.ofSubject(happening, phrase)
                    .or(() -> passedVerb ? Optional.empty() : senses.ofStay(happening, phrase))
                    .map(fate -> Reading.of(fate, happening, "active subject"));
            case GERUND -> senses.ofSubject(happening, phrase).or(() -> senses.ofStay(happening, phrase))
                    .filter(fate -> adjacent)
                    .map(fate -> Reading.of(fate, happening, "active subject"));
            case BARE -> {
                Optional<Fate> subject = senses.ofSubject(happening, phrase)
                        .or(() -> senses.ofStay(happening, phrase));
                if (subject.isPresent() && (!passedVerb || reduced)) {
                    yield Optional.of(Reading.of(subject.get(), happening, "active subject"));
                }
                yield passedVerb || active.test(i) || !adjacent && needsPerson(happening) ? Optional.empty()
                        : senses.ofPassive(happening, phrase)
                                .map(fate -> Reading.of(fate, happening, "participle after the noun"));
            }
        };
    }

    /** "six students, two women among them, seized in Gusau": only an insertion stands between. */
    private boolean isBehindInsertion(int c, int i) {
        boolean inserted = i > c + 2 && chunks.get(c + 1).begin() == chunks.get(c).end()
                && sentence.is(chunks.get(c + 1).begin(), ",") && sentence.is(chunks.get(i).begin() - 1, ",");
        return inserted && hasNoVerb(c, i);
    }

    /** "are in 683 shelters"; who "were in hospital when it was hit" was perhaps no patient. */
    private boolean isPresent(Sign be) {
        return sentence.is(be.begin(), "are") || sentence.is(be.begin(), "is") || sentence.is(be.begin(), "'re");
    }

    private static boolean needsPerson(Happening happening) {
        return happening.verb().senses().stream().anyMatch(sense -> sense.needs() == Verb.Needs.PERSON
                || sense.needs() == Verb.Needs.UNNAMED || sense.needs() == Verb.Needs.PLACED || sense.needs() == Verb.Needs.CAPTIVE);
    }

    /** "12 are dead", "left 12 dead", "12 confirmed dead", "drove 12 families from their homes". */
    private Optional<Reading> state(int c, int i, Sign sign, CountedPhrase phrase) {
        boolean adjacent = sign.begin() - phrase.end() <= 1
                || chunks.get(i - 1) instanceof CountedPhrase last && sign.begin() - last.end() <= 1;
        boolean predicate = i > c + 1 && chunks.get(i - 1) instanceof Sign before && sign.begin() - before.end() <= 1
                && (before.is(Mark.Type.BE) || before.is(Mark.Type.RAISE) || before.is(Mark.Type.FEAR)
                        || before.is(Mark.Type.ADVERB) || before.is(Mark.Type.NOT));
        boolean ofVerb = i > c + 1 && chunks.get(i - 1) instanceof Happening before && sign.begin() - before.end() <= 2
                && !before.is(Voice.GERUND);
        boolean driven = sign.mark().fate().filter(fate -> fate.kind() == FigureKind.DISPLACED).isPresent() && c > 0
                && chunks.get(c - 1) instanceof Happening verb && phrase.begin() - verb.end() <= 1 && !passedVerb;
        if (senses.isUndone(sentence.word(sign.begin() - 1)) || senses.isUndone(sentence.word(phrase.begin() - 1))) {
            return Optional.empty();
        }
        boolean resultative = adjacent || isLeft(c, i) || (predicate || ofVerb) && !passedVerb || driven;
        Optional<Reading> reading = sign.mark().fate().filter(fate -> resultative && senses.fits(fate, phrase))
                .map(fate -> Reading.of(fate, sign, adjacent ? "resultative" : "predicate"));
        if (adjacent && !driven && DIRECTIONS.has(sentence, sign.begin())) {
            deferred = reading.orElse(deferred);
            return Optional.empty();
        }
        return reading;
    }

    /** "left four soldiers and their driver dead": the state at chunk {@code state} is of all who are named behind "left". */
    private boolean isLeft(int c, int state) {
        int verb = chunks.get(c).begin() - 1;
        boolean left = sentence.is(verb, "left") || sentence.is(verb, "leaving") || sentence.is(verb, "leaves");
        for (int i = c + 1; i < state && left; i++) {
            left = chunks.get(i) instanceof CountedPhrase || chunks.get(i) instanceof Sign and && (and.is(Mark.Type.AND) || and.is(Mark.Type.COMMA));
        }
        return left && chunks.get(state).begin() - chunks.get(c).end() <= LONGEST_COMPANY;
    }

    /** Whether the subject may still find its verb behind this one. */
    private boolean goesOn(int i, Happening happening) {
        boolean coordinated = i + 2 < chunks.size() && chunks.get(i + 1) instanceof Sign sign
                && sign.is(Mark.Type.AND) && chunks.get(i + 2) instanceof Happening second
                && second.begin() == sign.end();
        if (coordinated || isFollowed(i)) {
            return true;
        }
        if (inRelative) {
            inRelative = false;
            return true;
        }
        return switch (happening.voice()) {
            case GERUND -> !happening.tells();
            case BARE -> {
                boolean participle = !active.test(i) && !passedVerb;
                reduced = participle && chunks.get(i - 1) instanceof CountedPhrase && gap(i - 1, i) == 0;
                passedVerb = true;
                yield participle;
            }
            case INFINITIVE -> !happening.tells();
            case PASSIVE -> stateFollows(i, happening) || isContinued(i);
            case ACTIVE -> stateFollows(i, happening);
        };
    }

    /** "fell from the roof and were killed": the passive behind "and" has the same subject. */
    private boolean isFollowed(int i) {
        return i + 3 < chunks.size() && chunks.get(i + 1) instanceof Sign and && and.is(Mark.Type.AND)
                && chunks.get(i + 2) instanceof Sign be && be.is(Mark.Type.BE) && be.begin() == and.end()
                && chunks.get(i + 3) instanceof Happening verb && verb.is(Happening.Voice.PASSIVE);
    }

    /** "were taken ashore and are being held", "were rescued and taken to a shelter": a second verb of the subject follows. */
    private boolean isContinued(int verb) {
        for (int i = verb + 1; i + 1 < Math.min(chunks.size(), verb + FARTHEST); i++) {
            if (!(chunks.get(i) instanceof Sign sign)) {
                return false;
            }
            if (sign.is(Mark.Type.AND)) {
                Chunk next = chunks.get(i + 1);
                boolean auxiliary = next instanceof Sign second && (second.is(Mark.Type.BE) || second.is(Mark.Type.HAVE));
                return next.begin() == sign.end() && (auxiliary || next instanceof Happening);
            }
            if (!sign.is(Mark.Type.PREPOSITION) && !sign.is(Mark.Type.ADVERB) && !sign.is(Mark.Type.BY)) {
                return false;
            }
        }
        return false;
    }

    private boolean stateFollows(int i, Happening happening) {
        return !happening.tells() && i + 1 < chunks.size() && chunks.get(i + 1) instanceof Sign sign
                && sign.is(Mark.Type.STATE) && sign.begin() - happening.end() <= 2;
    }

    private boolean ends(int c, int i, Sign sign) {
        switch (sign.mark().type()) {
            case STOP, SUBORDINATE, BUT, DENY, TOLL, EVENT -> {
                return true;
            }
            case INCLUDING -> {
                included = !sentence.is(sign.begin(), "with");
                return false;
            }
            case RELATIVE -> {
                skipsNext = included;
                inRelative = true;
                return false;
            }
            case SPEECH -> {
                return !(i > c + 1 && chunks.get(i - 1) instanceof Sign before && before.is(Mark.Type.COMMA)
                        && i + 1 < chunks.size() && chunks.get(i + 1) instanceof Sign after && after.is(Mark.Type.COMMA));
            }
            case BREAK -> {
                return sentence.is(sign.begin(), ":") || sentence.is(sign.begin(), ";");
            }
            case BE -> {
                return isCopula(i, sign) && !isAmongThose(i);
            }
            default -> {
                return false;
            }
        }
    }

    /** "150 were journalists": nothing that tells follows the verb. */
    private boolean isCopula(int i, Sign be) {
        return i + 1 >= chunks.size() || chunks.get(i + 1).begin() - be.end() > 2
                || chunks.get(i + 1) instanceof Sign sign && sign.is(Mark.Type.INCLUDING);
    }

    /** "are among those confirmed to have died": the verb still follows. */
    private boolean isAmongThose(int i) {
        return i + 2 < chunks.size() && chunks.get(i + 1) instanceof Sign among && among.is(Mark.Type.INCLUDING)
                && !(chunks.get(i + 2) instanceof CountedPhrase);
    }

    /** "12 soldiers and three civilians were killed", "12 people, including three children, were killed". */
    private boolean isCoordinate(int i, int c) {
        if (i == c + 1 && gap(c, i) == 0 && ((CountedPhrase) chunks.get(i)).noun().type() == Noun.Type.PERSON) {
            return true;
        }
        for (int k = i - 1; k > c; k--) {
            if (chunks.get(k) instanceof Sign sign && (sign.is(Mark.Type.INCLUDING) || sign.is(Mark.Type.AND)
                    || sign.is(Mark.Type.COMMA) || sign.is(Mark.Type.BREAK))) {
                return sign.is(Mark.Type.INCLUDING) || includingBefore(k, c) || hasNoVerb(c, i);
            }
            if (chunks.get(k) instanceof Happening) {
                return false;
            }
        }
        return false;
    }

    /** "half of whom", "nine others", "and two of them were": the phrase at chunk {@code i} begins a clause of its own. */
    private boolean isOpening(int i, CountedPhrase other) {
        boolean second = other.partitive() && sentence.is(other.end() - 1, "them") && chunks.get(i - 1) instanceof Sign and && and.is(Mark.Type.AND);
        return second || other.noun().type() == Noun.Type.OTHERS || sentence.is(other.end() - 1, "more")
                || other.partitive() && sentence.is(other.end() - 1, "whom");
    }

    private boolean includingBefore(int i, int c) {
        for (int k = i; k > c; k--) {
            if (chunks.get(k) instanceof Sign sign && sign.is(Mark.Type.INCLUDING)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasNoVerb(int c, int i) {
        for (int k = c + 1; k < i; k++) {
            if (chunks.get(k) instanceof Happening) {
                return false;
            }
        }
        return true;
    }

    private int gap(int first, int second) {
        return chunks.get(second).begin() - chunks.get(first).end();
    }
}
