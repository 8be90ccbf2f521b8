package org.dateline.fate;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.clause.Chunk;
import org.dateline.clause.Counted;
import org.dateline.clause.CountedPhrase;
import org.dateline.clause.Fate;
import org.dateline.clause.FigureKind;
import org.dateline.clause.FigureWords;
import org.dateline.clause.Happening;
import org.dateline.clause.Mark;
import org.dateline.clause.Noun;
import org.dateline.clause.Reading;
import org.dateline.clause.Sign;
import org.dateline.lexicon.WordSet;
import org.dateline.text.Sentence;

/**
 * Links each counted phrase of a sentence with its neighbours: by the verb of a common subject, the place in a list, the
 * whole that it is a part of. Fills the readings that the phrase's own grammar left open and ties the parts to their wholes.
 */
final class PhraseLinker {

    /** Stands for the last figure before the sentence, where a reading names its source. */
    static final int BEFORE = Integer.MAX_VALUE;

    private static final WordSet HOW = WordSet.of("shot", "stabbed", "beaten", "struck", "hit");

    private final Sentence sentence;
    private final List<Chunk> chunks;
    private final Reading[] readings;
    private final Optional<Counted> before;
    private final Ellipsis ellipsis;
    private final Predicate<FigureKind> toldBefore;
    private final Predicate<String> isPeople;

    /**
     * @param readings what each chunk is told of by its own grammar, null where nothing is; filled by {@link #link}
     * @param before the last figure before the sentence
     * @param toldBefore whether a whole of that kind is told before the sentence
     */
    PhraseLinker(FigureWords words, Sentence sentence, List<Chunk> chunks, Reading[] readings, Optional<Counted> before,
            Predicate<FigureKind> toldBefore) {
        this.ellipsis = new Ellipsis(words, sentence, chunks, readings);
        this.toldBefore = toldBefore;
        this.isPeople = word -> words.people().of(word).isPresent();
        this.sentence = sentence;
        this.chunks = chunks;
        this.readings = readings;
        this.before = before;
    }

    void link() {
        for (int c = 0; c < chunks.size(); c++) {
            if (chunks.get(c) instanceof CountedPhrase phrase) {
                int previous = previousCounted(c);
                if (readings[c] == null) {
                    readings[c] = shared(c, phrase, previous).orElse(null);
                } else if (readings[c].source() < 0) {
                    readings[c] = linked(c, phrase, previous);
                }
            }
        }
    }

    private Optional<Reading> shared(int c, CountedPhrase phrase, int previous) {
        if (ellipsis.isCorrected(c, phrase)) {
            int told = previous >= 0 && readings[previous] != null ? previous : nextTold(c);
            if (told >= 0) {
                return Optional.of(readings[told].sharedFrom(told < c ? told : -1, "corrected", false));
            }
        }
        if (previous >= 0 && readings[previous] != null) {
            if (isIncluded(c, previous) || ellipsis.isIncludedBehind(c, phrase)) {
                return Optional.of(readings[previous].sharedFrom(previous, "part of the whole before", true));
            }
            if (phrase.partitive() && isOfThose(phrase)) {
                return Optional.of(readings[previous].sharedFrom(previous, "part of those before", true));
            }
            if (isPredicated(c, phrase) || ellipsis.isOfWhole(c, previous, phrase)) {
                return Optional.of(readings[previous].sharedFrom(wholeOf(previous), "part of those before", true));
            }
            if (ellipsis.isGraded(c, previous, phrase)) {
                return Optional.of(readings[previous].sharedFrom(wholeOf(previous), "part of those before", true));
            }
            if (ellipsis.isPlaced(c, previous, phrase)) {
                boolean part = readings[previous].part();
                return Optional.of(readings[previous].sharedFrom(wholeOf(previous), "elsewhere", part));
            }
            if (isListed(c, previous, phrase)) {
                return Optional.of(readings[previous].sharedFrom(wholeOf(previous), "listed with the one before",
                        readings[previous].part() || isApposed(c, previous, phrase)));
            }
        }
        boolean more = before.isPresent() && phrase.quantity().stated().orElse(0) > before.get().phrase().quantity().stated().orElse(Long.MAX_VALUE);
        if (before.isPresent() && !more && previous < 0 && (phrase.partitive() && isOfThose(phrase) || isPredicated(c, phrase))) {
            return Optional.of(new Reading(before.get().reading().fate(),
                    new CountedPhrase.Range(phrase.begin(), phrase.end()), "part of those before", BEFORE, true));
        }
        Optional<Reading> among = among(c);
        if (among.isPresent()) {
            return among;
        }
        return Optional.empty();
    }

    /** "Seven were children", "half of them were women": said of those in the sentence before. */
    private boolean isPredicated(int c, CountedPhrase phrase) {
        return phrase.noun().type() == Noun.Type.LEFT_OUT && c + 1 < chunks.size()
                && chunks.get(c + 1) instanceof Sign be && be.is(Mark.Type.BE) && be.begin() == phrase.end()
                && be.end() < sentence.size()
                && (!phrase.group().isEmpty() || isPeople.test(sentence.word(be.end())));
    }

    private int nextTold(int c) {
        for (int i = c + 1; i < Math.min(chunks.size(), c + 4); i++) {
            if (chunks.get(i) instanceof CountedPhrase) {
                return readings[i] == null ? -1 : i;
            }
        }
        return -1;
    }

    /** "Seven children were among 71 civilians killed", "11 children among 18 dead". */
    private Optional<Reading> among(int c) {
        if (c + 2 < chunks.size() && chunks.get(c + 1) instanceof Sign among && sentence.is(among.begin(), "among") && among.end() - among.begin() == 1
                && among.begin() == chunks.get(c).end() && chunks.get(c + 2) instanceof CountedPhrase && chunks.get(c + 2).begin() == among.end()
                && readings[c + 2] != null) {
            return Optional.of(new Reading(readings[c + 2].fate(), readings[c + 2].trigger(), "among those", -1, true));
        }
        if (c + 3 < chunks.size() && chunks.get(c + 1) instanceof Sign be && be.is(Mark.Type.BE)
                && chunks.get(c + 2) instanceof Sign among && (among.is(Mark.Type.INCLUDING)
                        || among.is(Mark.Type.PREPOSITION) && sentence.is(among.begin(), "among"))
                && chunks.get(c + 3) instanceof CountedPhrase && readings[c + 3] != null) {
            Reading whole = readings[c + 3];
            return Optional.of(new Reading(whole.fate(), whole.trigger(), "among those", -1, true));
        }
        return Optional.empty();
    }

    private int wholeOf(int previous) {
        return readings[previous].part() && readings[previous].source() >= 0 ? readings[previous].source() : previous;
    }

    /** A phrase that has its own reading may still be a part of the one before, or share its noun. */
    private Reading linked(int c, CountedPhrase phrase, int previous) {
        Reading own = readings[c];
        if (previous >= 0 && readings[previous] != null) {
            boolean sameKind = readings[previous].fate().kind() == own.fate().kind();
            boolean adjacent = c + 1 < chunks.size() && own.trigger().begin() - phrase.end() <= 1
                    && own.trigger().begin() >= phrase.end() || phrase.fate().isPresent();
            boolean fleeing = own.fate().kind() == FigureKind.DISPLACED && phrase.fate().isEmpty() && (readings[previous].fate().kind() == FigureKind.KILLED
                    || readings[previous].fate().kind() == FigureKind.INJURED) && c + 1 < chunks.size() && chunks.get(c + 1) instanceof Happening verb
                    && verb.is(Happening.Voice.GERUND);
            if (isIncluded(c, previous) && (!adjacent || adjacent && fleeing)) {
                return readings[previous].sharedFrom(previous, "part of the whole before", true);
            }
            if ((isIncluded(c, previous) || ellipsis.isIncludedBehind(c, phrase) || ellipsis.isSevere(c, previous, phrase)) && sameKind) {
                return new Reading(own.fate(), own.trigger(), own.rule(), previous, true);
            }
            if (phrase.partitive() && isOfThose(phrase) && sameKind) {
                return new Reading(own.fate(), own.trigger(), own.rule(), previous, true);
            }
            if (sameKind && isPartToo(c, previous)) {
                return new Reading(own.fate(), own.trigger(), own.rule(), readings[previous].source(), true);
            }
            int whole = own.part() ? wholeOfKind(previous, own.fate().kind()) : -1;
            if (whole >= 0) {
                return new Reading(own.fate(), own.trigger(), own.rule(), whole, true);
            }
            if (own.part() && toldBefore.test(own.fate().kind())) {
                return new Reading(own.fate(), own.trigger(), own.rule(), BEFORE, true);
            }
            int same = previousWhole(previous);
            if (phrase.isVague() && ellipsis.isCoordinated(previous, c) && same >= 0) {
                return new Reading(own.fate(), own.trigger(), own.rule(), same, own.part());
            }
            return own;
        }
        // "Three people were killed. Two of the victims had been shot."
        if (phrase.partitive() && sentence.is(phrase.end() - 1, "victims") && own.fate().kind() == FigureKind.INJURED && HOW.has(sentence, own.trigger().begin())
                && !toldBefore.test(FigureKind.INJURED) && toldBefore.test(FigureKind.KILLED)) {
            return new Reading(Fate.of(FigureKind.KILLED), own.trigger(), own.rule(), BEFORE, true);
        }
        boolean ofBase = previous >= 0 && phrase.begin() - chunks.get(previous).end() <= 3;
        if (!ofBase && (phrase.partitive() && isOfThose(phrase) || own.part()) && toldBefore.test(own.fate().kind())) {
            return new Reading(own.fate(), own.trigger(), own.rule(), BEFORE, true);
        }
        return own;
    }

    /** "including seven women and a child": the second of the included is a part too. */
    private boolean isPartToo(int c, int previous) {
        return readings[previous].part() && readings[previous].source() >= 0 && c == previous + 2
                && chunks.get(c - 1) instanceof Sign and && and.is(Mark.Type.AND) && and.begin() == chunks.get(previous).end()
                && and.end() == chunks.get(c).begin();
    }

    private int wholeOfKind(int from, FigureKind kind) {
        for (int i = from; i >= 0; i--) {
            if (chunks.get(i) instanceof CountedPhrase && readings[i] != null && !readings[i].part()
                    && readings[i].fate().kind() == kind) {
                return i;
            }
        }
        return -1;
    }

    /** The last phrase that is no part of another and no lone victim: who "others" are told apart from. */
    private int previousWhole(int from) {
        for (int i = from; i >= 0; i--) {
            if (chunks.get(i) instanceof CountedPhrase phrase && readings[i] != null && !readings[i].part()) {
                return phrase.rule().equals("lone victim") ? -1 : i;
            }
        }
        return -1;
    }

    private boolean isOfThose(CountedPhrase phrase) {
        for (int i = phrase.begin(); i < phrase.end(); i++) {
            if (sentence.is(i, "them") || sentence.is(i, "those") || sentence.is(i, "whom") || sentence.is(i, "these")
                    || phrase.noun().type() == Noun.Type.CASUALTY && sentence.is(i, "of") && sentence.is(i + 1, "the")) {
                return true;
            }
        }
        return false;
    }

    private int previousCounted(int c) {
        for (int i = c - 1; i >= 0; i--) {
            if (chunks.get(i) instanceof CountedPhrase) {
                return i;
            }
            if (chunks.get(i) instanceof Sign sign && sign.is(Mark.Type.STOP)) {
                return -1;
            }
        }
        return -1;
    }

    /** "12 people, including four children", "108 people were killed including 34 women and 49 children". */
    private boolean isIncluded(int c, int previous) {
        for (int i = c - 1; i > previous; i--) {
            Chunk chunk = chunks.get(i);
            if (chunk instanceof Sign sign && sign.is(Mark.Type.INCLUDING)) {
                return !sentence.is(sign.begin(), "with");
            }
            if (!(chunk instanceof Sign sign) || !isLight(sign)) {
                return false;
            }
        }
        return false;
    }

    private boolean isLight(Sign sign) {
        return ellipsis.isLight(sign);
    }

    /** "killed 15 in Goma, nine in Sake and another near Minova": no verb stands between. */
    private boolean isListed(int c, int previous, CountedPhrase phrase) {
        boolean joined = false;
        for (int i = previous + 1; i < c; i++) {
            if (!(chunks.get(i) instanceof Sign sign)) {
                return false;
            }
            switch (sign.mark().type()) {
                case AND, COMMA, BREAK -> joined = true;
                case BUT -> joined |= previous > 0 && chunks.get(previous - 1) instanceof Sign not && not.is(Mark.Type.NOT);
                case ADVERB, PREPOSITION, INCLUDING, NOT -> { }
                default -> {
                    return false;
                }
            }
        }
        boolean preposed = c > 0 && chunks.get(c - 1) instanceof Sign sign && sign.end() == phrase.begin()
                && (sign.is(Mark.Type.PREPOSITION) || sign.is(Mark.Type.BY));
        return !preposed && (joined || isApposed(c, previous, phrase)) && follows(c, phrase);
    }

    /** Nothing else may be told of a phrase that is taken for a part of a list. */
    private boolean follows(int c, CountedPhrase phrase) {
        if (c + 1 < chunks.size() && chunks.get(c + 1) instanceof Happening happening
                && !happening.is(Happening.Voice.GERUND) && happening.begin() - phrase.end() <= 1) {
            return false;
        }
        return phrase.noun().type() != Noun.Type.HOME && !isSpeaker(c, phrase);
    }

    /** "two residents said", "two officials, who asked not to be named, said". */
    private boolean isSpeaker(int c, CountedPhrase phrase) {
        if (c + 1 < chunks.size() && chunks.get(c + 1) instanceof Sign speech && speech.is(Mark.Type.SPEECH)
                && speech.begin() == phrase.end()) {
            return true;
        }
        if (c == 0 || !sentence.is(phrase.begin() - 1, ";") || phrase.isElliptical()) {
            return false;
        }
        // behind a semicolon the phrase with a verb of its own begins a clause of its own
        int next = c + 1 < chunks.size() && sentence.is(phrase.end(), ",") ? c + 2 : c + 1;
        while (next + 1 < chunks.size() && chunks.get(next) instanceof Sign and && and.is(Mark.Type.AND)
                && chunks.get(next + 1) instanceof CountedPhrase) {
            next += 2;
        }
        return next < chunks.size() && (chunks.get(next) instanceof Happening
                || chunks.get(next) instanceof Sign sign && (sign.is(Mark.Type.RELATIVE) || sign.is(Mark.Type.BE)
                        || sign.is(Mark.Type.HAVE)));
    }

    /** "Three civilians two women and a man": the parts stand right behind the whole. */
    private boolean isApposed(int c, int previous, CountedPhrase phrase) {
        CountedPhrase whole = (CountedPhrase) chunks.get(previous);
        return phrase.begin() - whole.end() <= 0 && phrase.noun().type() == Noun.Type.PERSON
                && phrase.quantity().stated().orElse(0) < whole.quantity().stated().orElse(0);
    }
}
