package org.dateline.fate;

import java.util.List;
import java.util.Optional;
import org.dateline.clause.Chunk;
import org.dateline.clause.CountedPhrase;
import org.dateline.clause.Fate;
import org.dateline.clause.FigureKind;
import org.dateline.clause.FigureWords;
import org.dateline.clause.Happening;
import org.dateline.clause.Happening.Voice;
import org.dateline.clause.Mark;
import org.dateline.clause.Noun;
import org.dateline.clause.Reading;
import org.dateline.clause.Sign;
import org.dateline.clause.WordClass;
import org.dateline.lexicon.WordSet;
import org.dateline.text.Sentence;

/**
 * Reads by grammar what happened to those whom a counted phrase counts, from the chunks of its clause. Each rule is a
 * small method with a name of its own; the first that applies is taken.
 */
final class KindReader {

    /** The most tokens from the noun that names a deed over its day to "of". */
    private static final int LONGEST_DAY = 5;
    private static final WordSet TIMES = WordSet.of("year", "month", "week", "day", "night", "morning", "evening", "weekend", "today",
            "yesterday", "summer", "winter", "spring", "autumn", "earlier", "later");

    private final FigureWords words;
    private final Sentence sentence;
    private final List<Chunk> chunks;
    private final Senses senses;
    private final HarmReader harms;
    /** Whether the last figure before the sentence is of injured, who are "the victims" then. */
    private final boolean hurtBefore;
    private final TollReader tolls;
    private final LossReader losses;
    private final VoiceReader voices;
    private final JointReader joints;
    private final AftermathReader aftermath;

    /**
     * @param last what the last figure before the sentence tells, for "put the number at 12"
     */
    KindReader(FigureWords words, Sentence sentence, List<Chunk> chunks, Optional<Fate> last) {
        this.words = words;
        this.sentence = sentence;
        this.chunks = chunks;
        this.hurtBefore = last.filter(fate -> fate.kind() == FigureKind.INJURED).isPresent();
        this.harms = new HarmReader(sentence, words, last.filter(fate -> fate.kind() == FigureKind.KILLED
                || fate.kind() == FigureKind.INJURED).isPresent());
        this.senses = new Senses(sentence, words, harms);
        this.losses = new LossReader(sentence, chunks, senses);
        this.tolls = new TollReader(words, sentence, chunks, last);
        this.voices = new VoiceReader(words, sentence, chunks);
        this.joints = new JointReader(chunks, senses);
        this.aftermath = new AftermathReader(sentence);
    }

    /** What the clause says of the counted phrase at chunk {@code c} by itself, without its neighbours. */
    Optional<Reading> read(int c) {
        CountedPhrase phrase = (CountedPhrase) chunks.get(c);
        if (phrase.isElliptical() && sentence.is(phrase.end(), "fatally")) {
            return Optional.of(Reading.of(Fate.of(FigureKind.KILLED), phrase, "fatally"));
        }
        return readClause(c).map(reading -> aftermath.read(reading, phrase));
    }

    private Optional<Reading> readClause(int c) {
        CountedPhrase phrase = (CountedPhrase) chunks.get(c);
        if (isNone(phrase)) {
            return Optional.empty();
        }
        senses.setBefore(countedBefore(c));
        Optional<Reading> loss = losses.read(c, phrase);
        if (loss.isPresent()) {
            return loss;
        }
        Optional<Reading> subject = subject(c, phrase);
        if (phrase.fate().isPresent()) {
            return Optional.of(object(c, phrase).or(() -> event(c, phrase)).or(() -> subject)
                    .filter(reading -> overrides(phrase.fate().get(), reading.fate()))
                    .orElseGet(() -> Reading.of(phrase.fate().get(), phrase, "noun that tells")))
                    .filter(reading -> reading.trigger().begin() != phrase.begin() || !isUndone(phrase));
        }
        return losses.withOthers(c, phrase)
                .or(() -> object(c, phrase))
                .or(() -> event(c, phrase))
                .or(() -> datedEvent(phrase))
                .or(() -> participleBefore(c, phrase))
                .or(() -> subject)
                .or(() -> amongTheDead(c))
                .or(() -> tolls.read(c, phrase))
                .or(() -> distantObject(c, phrase))
                .or(() -> harms.with(phrase));
    }

    /** "none of the 240 passengers". */
    private boolean isNone(CountedPhrase phrase) {
        int i = phrase.begin() - 1;
        return (sentence.is(i, "the") && sentence.is(i - 1, "of") && sentence.is(i - 2, "none"))
                || sentence.is(i, "of") && sentence.is(i - 1, "none");
    }

    /** "released 12 hostages", "a boat carrying 80 refugees": the noun says who they are, not what happened now. */
    private boolean isUndone(CountedPhrase phrase) {
        boolean ofNoun = phrase.noun().type() == Noun.Type.PERSON && phrase.noun().fate().equals(phrase.fate());
        if (!ofNoun) {
            return false;
        }
        if (phrase.rule().equals("lone victim")) {
            return true;
        }
        if (phrase.fate().get().kind() != FigureKind.DISPLACED) {
            return false;
        }
        int after = phrase.end();
        while (sentence.is(after, "were") || sentence.is(after, "have") || sentence.is(after, "been")
                || sentence.is(after, "had") || sentence.is(after, "was") || sentence.is(after, "are")
                || sentence.is(after, "being")) {
            after++;
        }
        int before = phrase.begin() - 1;
        while (sentence.is(before, "the") || sentence.is(before, "all")) {
            before--;
        }
        return words.is(WordClass.UNDOING, sentence, before) || words.is(WordClass.UNDOING, sentence, after);
    }

    private Optional<CountedPhrase> countedBefore(int c) {
        for (int i = c - 1; i >= 0; i--) {
            if (chunks.get(i) instanceof CountedPhrase before) {
                return Optional.of(before);
            }
        }
        return Optional.empty();
    }

    /** "640 displaced households returned", "12 wounded soldiers died". */
    private static boolean overrides(Fate own, Fate told) {
        return switch (own.kind()) {
            case DISPLACED -> told.kind() != FigureKind.DISPLACED && told.kind() != FigureKind.HOUSING;
            case INJURED, MISSING -> told.kind() == FigureKind.KILLED || told.kind() == FigureKind.DETAINED
                    || told.kind() == FigureKind.ABDUCTED;
            case DETAINED, ABDUCTED -> told.kind() == FigureKind.KILLED || told.kind() == FigureKind.INJURED;
            default -> false;
        };
    }

    /** "killed 12", "wounding 20", "to evacuate 400", "have displaced, according to the UN, 3,000". */
    private Optional<Reading> object(int c, CountedPhrase phrase) {
        int v = skipBack(c - 1);
        if (v >= 0 && chunks.get(v) instanceof Happening happening && voices.isActive(v)
                && (gap(v, c) <= 2 || c - v > 3 && gap(v, v + 1) == 0)) {
            return senses.ofObject(happening, phrase).map(fate -> Reading.of(joints.ofObject(v, fate, phrase), happening, "object"));
        }
        return Optional.empty();
    }

    /** "killed a commander and 12 fighters": another object stands between. */
    private Optional<Reading> distantObject(int c, CountedPhrase phrase) {
        int and = c - 1;
        if (and < 1 || !(chunks.get(and) instanceof Sign sign)
                || !(sign.is(Mark.Type.AND) || sign.is(Mark.Type.INCLUDING) || sign.is(Mark.Type.COMMA))) {
            return Optional.empty();
        }
        int v = and - 1;
        while (v >= 0 && chunks.get(v) instanceof Sign between && (between.is(Mark.Type.COMMA)
                || between.is(Mark.Type.PREPOSITION) || between.is(Mark.Type.AND))) {
            v--;
        }
        if (v >= 0 && chunks.get(v) instanceof Happening happening && !happening.is(Voice.PASSIVE)
                && voices.isActive(v) && gap(v, v + 1) > 0) {
            return senses.ofObject(happening, phrase).map(fate -> Reading.of(fate, happening, "one of several objects"));
        }
        if (v >= 0 && chunks.get(v) instanceof Sign event && event.is(Mark.Type.EVENT) && gap(v, v + 1) > 0) {
            return event.mark().fate().filter(fate -> senses.fits(fate, phrase))
                    .map(fate -> Reading.of(fate, event, "one of several"));
        }
        return Optional.empty();
    }

    /** "the deaths of 12", "the evacuation of 400 residents". */
    private Optional<Reading> event(int c, CountedPhrase phrase) {
        int e = skipBack(c - 1);
        if (e >= 0 && chunks.get(e) instanceof Sign sign && sign.is(Mark.Type.EVENT) && gap(e, c) <= 2) {
            return sign.mark().fate().filter(fate -> senses.fits(fate, phrase))
                    .map(fate -> Reading.of(fate, sign, "event of"));
        }
        return Optional.empty();
    }

    /** "the massacre last month of 43 students": a day stands between the deed and those it was done to. */
    private Optional<Reading> datedEvent(CountedPhrase phrase) {
        int of = phrase.begin() - 1;
        if (!sentence.is(of, "of") || !TIMES.has(sentence, of - 1) && !sentence.isNumeric(of - 1) && !sentence.isCapitalized(of - 1)) {
            return Optional.empty();
        }
        for (int i = of - 2; i >= Math.max(0, of - LONGEST_DAY); i--) {
            int deed = i;
            Optional<Fate> fate = words.marks().longestAcross(sentence, i, i + 1, of).map(match -> match.value())
                    .filter(mark -> mark.type() == Mark.Type.EVENT).flatMap(Mark::fate).filter(told -> senses.fits(told, phrase));
            if (fate.isPresent()) {
                return fate.map(told -> new Reading(told, new CountedPhrase.Range(deed, deed + 1), "event of", -1, false));
            }
        }
        return Optional.empty();
    }

    /** "Also killed were three children". */
    private Optional<Reading> participleBefore(int c, CountedPhrase phrase) {
        if (c >= 2 && chunks.get(c - 1) instanceof Sign be && be.is(Mark.Type.BE) && gap(c - 1, c) <= 1) {
            if (chunks.get(c - 2) instanceof Happening happening && happening.is(Voice.BARE)
                    && happening.end() == be.begin()) {
                return senses.ofPassive(happening, phrase).map(fate -> Reading.of(fate, happening, "inverted passive"));
            }
            if (chunks.get(c - 2) instanceof Sign state && state.is(Mark.Type.STATE) && state.end() == be.begin()) {
                return state.mark().fate().map(fate -> Reading.of(fate, state, "inverted state"));
            }
        }
        return Optional.empty();
    }

    /** "Among the dead were three children". */
    private Optional<Reading> amongTheDead(int c) {
        for (int i = c - 1; i >= Math.max(0, c - 3); i--) {
            if (chunks.get(i) instanceof Sign sign && sign.mark().fate().isPresent() && sign.is(Mark.Type.INCLUDING)) {
                boolean hurt = hurtBefore && sentence.is(sign.begin(), "the") && sentence.is(sign.begin() + 1, "victims");
                return Optional.of(new Reading(hurt ? Fate.of(FigureKind.INJURED) : sign.mark().fate().get(),
                        new CountedPhrase.Range(sign.begin(), sign.end()), "among the dead", -1, true));
            }
            if (chunks.get(i) instanceof Happening || chunks.get(i) instanceof Sign but && but.is(Mark.Type.BUT)) {
                return Optional.empty();
            }
        }
        int last = c;
        while (last + 2 < chunks.size() && chunks.get(last + 1) instanceof Sign and && (and.is(Mark.Type.AND) || and.is(Mark.Type.COMMA))
                && chunks.get(last + 2) instanceof CountedPhrase) {
            last += 2;
        }
        if (last + 1 < chunks.size() && chunks.get(last + 1) instanceof Sign be && be.is(Mark.Type.BE)) {
            for (int i = last + 2; i < Math.min(chunks.size(), last + 5); i++) {
                if (chunks.get(i) instanceof Sign sign && sign.is(Mark.Type.INCLUDING)
                        && sign.mark().fate().isPresent()) {
                    return Optional.of(new Reading(sign.mark().fate().get(),
                            new CountedPhrase.Range(sign.begin(), sign.end()), "among the dead", -1, true));
                }
                boolean light = chunks.get(i) instanceof Sign sign && sign.is(Mark.Type.ADVERB)
                        || chunks.get(i) instanceof Happening happening && !happening.tells();
                if (!light) {
                    break;
                }
            }
        }
        return Optional.empty();
    }

    /** "12 were killed", "12 people killed in", "12 died", "12 dead", "12 are missing", "forced 12 to flee". */
    private Optional<Reading> subject(int c, CountedPhrase phrase) {
        return new SubjectScan(sentence, chunks, senses, voices::isActive).read(c, phrase)
                .map(reading -> new Reading(joints.ofSubject(reading, phrase), reading.trigger(), reading.rule(), -1, false));
    }

    /** Back over adverbs, "not" and what a speaker puts between commas. */
    private int skipBack(int from) {
        int i = from;
        while (i >= 0 && chunks.get(i) instanceof Sign sign) {
            if (sign.is(Mark.Type.ADVERB) || sign.is(Mark.Type.NOT)) {
                i--;
            } else if (sign.is(Mark.Type.COMMA) && isParenthetical(i)) {
                i -= 3;
            } else {
                break;
            }
        }
        return i;
    }

    private boolean isParenthetical(int closing) {
        return closing >= 3 && chunks.get(closing - 1) instanceof Sign speech && speech.is(Mark.Type.SPEECH)
                && chunks.get(closing - 2) instanceof Sign opening && opening.is(Mark.Type.COMMA);
    }

    private int gap(int first, int second) {
        return chunks.get(second).begin() - chunks.get(first).end();
    }
}
