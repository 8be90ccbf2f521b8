package org.dateline.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.clause.Happening.Voice;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.WordSet;
import org.dateline.text.Sentence;

/**
 * Reads a sentence as the few chunks that matter for its figures: counted phrases, verbs with their voice, and the words
 * and signs that give the clause its shape. Everything else (adjectives, most nouns) is passed over.
 */
public final class ClauseReader {

    private static final WordSet BEFORE_NOUN = WordSet.of("the", "these", "those", "all", "its", "their", "his", "her",
            "a", "an", "many", "some", "of", "most", "several", "more", "every", "each", "any");
    private static final WordSet SUBJECTS = WordSet.of("he", "she", "it", "they", "we", "who", "which", "that", "i");

    private final FigureWords words;

    public ClauseReader(FigureWords words) {
        this.words = words;
    }

    public List<Chunk> read(Sentence s, List<CountedPhrase> counted) {
        List<Chunk> chunks = new ArrayList<>();
        int next = 0;
        int i = 0;
        while (i < s.size()) {
            while (next < counted.size() && counted.get(next).begin() < i) {
                next++;
            }
            if (next < counted.size() && counted.get(next).begin() == i) {
                chunks.add(counted.get(next));
                i = Math.max(i + 1, counted.get(next).end());
                continue;
            }
            Optional<Chunk> chunk = chunkAt(s, i, next < counted.size() ? counted.get(next).begin() : s.size(), chunks);
            chunk.ifPresent(chunks::add);
            i = Math.max(i + 1, chunk.map(Chunk::end).orElse(i));
        }
        return chunks;
    }

    private Optional<Chunk> chunkAt(Sentence s, int i, int limit, List<Chunk> before) {
        if (s.isWord(i) && !words.marks().mayBegin(s, i) && !words.verbs().mayBegin(s, i)) {
            return Optional.empty();
        }
        Optional<Mark.Type> sign = s.isWord(i) ? Optional.empty() : signAt(s, i);
        if (sign.isPresent()) {
            return Optional.of(new Sign(i, i + 1, new Mark(sign.get(), Optional.empty())));
        }
        Lexicon.Match<Mark> mark = withoutPlace(s, until(limit, words.marks().longestAt(s, i)), limit);
        Lexicon.Match<Verb> verb = until(limit, words.verbs().longestAt(s, i));
        int markLength = mark == null ? 0 : mark.length();
        int verbLength = verb == null ? 0 : verb.length();
        boolean tie = markLength == verbLength && markLength > 0;
        boolean state = mark != null && mark.value().type() == Mark.Type.STATE;
        if (verbLength > markLength || tie && state) {
            Optional<Chunk> happening = happening(s, verb, before, limit);
            if (happening.isPresent()) {
                return happening;
            }
        }
        if (mark != null && !(state && isAttribute(s, mark))) {
            return Optional.of(new Sign(i, mark.end(), mark.value()));
        }
        return Optional.empty();
    }

    /** "were injured at a party": before anything but a number, "injured at" is no toll. */
    private Lexicon.Match<Mark> withoutPlace(Sentence s, Lexicon.Match<Mark> mark, int limit) {
        boolean placed = mark != null && mark.length() == 2 && mark.value().type() == Mark.Type.TOLL && s.is(mark.end() - 1, "at")
                && mark.end() != limit;
        return placed ? words.marks().at(s, mark.begin()).filter(shorter -> shorter.type() == Mark.Type.STATE)
                .map(shorter -> new Lexicon.Match<>(shorter, mark.begin(), mark.begin() + 1)).orElse(mark) : mark;
    }

    /** The match where it ends by {@code limit}, else null. */
    private static <V> Lexicon.Match<V> until(int limit, Optional<Lexicon.Match<V>> match) {
        return match.isPresent() && match.get().end() <= limit ? match.get() : null;
    }

    /** "the missing", "the injured": a state that stands for a noun of its own. */
    private static boolean isAttribute(Sentence s, Lexicon.Match<Mark> mark) {
        return BEFORE_NOUN.has(s, mark.begin() - 1) && mark.length() == 1;
    }

    private static Optional<Mark.Type> signAt(Sentence s, int i) {
        return switch (s.word(i)) {
            case "," -> Optional.of(Mark.Type.COMMA);
            case ";", ":", "(", ")", "[", "]", "/" -> Optional.of(Mark.Type.BREAK);
            case "-" -> s.isGlued(i) && s.isGlued(i + 1) ? Optional.empty() : Optional.of(Mark.Type.BREAK);
            case "!", "?" -> Optional.of(Mark.Type.STOP);
            case "." -> i + 1 < s.size() ? Optional.of(Mark.Type.STOP) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<Chunk> happening(Sentence s, Lexicon.Match<Verb> match, List<Chunk> before, int limit) {
        int i = match.begin();
        Verb verb = match.value();
        String previous = s.word(i - 1);
        if (previous.equals("-") && s.isGlued(i) && s.isGlued(i - 1)) {
            return Optional.empty();
        }
        if (s.is(match.end(), "-") && s.isGlued(match.end()) && s.isGlued(match.end() + 1)) {
            return Optional.empty();
        }
        Optional<Voice> voice = voice(s, match, before, limit);
        return voice.map(v -> new Happening(i, match.end(), verb, v));
    }

    private Optional<Voice> voice(Sentence s, Lexicon.Match<Verb> match, List<Chunk> before, int limit) {
        Verb verb = match.value();
        int i = match.begin();
        int k = i - 1;
        while (k >= 0 && isBetweenAuxiliaryAndVerb(s, k)) {
            k--;
        }
        if (words.marks().at(s, k).filter(m -> m.type() == Mark.Type.RAISE || m.type() == Mark.Type.FEAR).isPresent()
                && words.marks().at(s, k - 1).filter(m -> m.type() == Mark.Type.BE).isPresent()) {
            k--;
        }
        Optional<Mark.Type> auxiliary = words.marks().at(s, k).map(Mark::type);
        boolean participle = verb.is(Verb.Form.PARTICIPLE);
        if (auxiliary.isPresent()) {
            switch (auxiliary.get()) {
                case BE -> {
                    return Optional.of(participle ? Voice.PASSIVE : verb.is(Verb.Form.GERUND) ? Voice.ACTIVE : Voice.BARE);
                }
                case HAVE -> {
                    return participle ? Optional.of(Voice.ACTIVE) : bareOrNone(s, match, before, limit);
                }
                case RAISE -> {
                    if (verb.is(Verb.Form.GERUND) && k == i - 1) {
                        return Optional.of(Voice.ACTIVE);
                    }
                }
                case MODAL, WILL, DO -> {
                    return verb.is(Verb.Form.BASE) ? Optional.of(Voice.ACTIVE) : bareOrNone(s, match, before, limit);
                }
                default -> { }
            }
        }
        if (s.is(k, "to") && verb.is(Verb.Form.BASE)) {
            return Optional.of(Voice.INFINITIVE);
        }
        if (isCoordinated(before, match, limit) && participle) {
            return Optional.of(Voice.PASSIVE);
        }
        return bareOrNone(s, match, before, limit);
    }

    private boolean isBetweenAuxiliaryAndVerb(Sentence s, int k) {
        String word = s.word(k);
        return word.endsWith("ly") && word.length() > 4 || word.equals("\"") || word.equals("not") || word.equals("n't")
                || words.marks().at(s, k).filter(m -> m.type() == Mark.Type.ADVERB).isPresent();
    }

    /** "were killed or wounded": the second participle shares the first one's auxiliary. */
    private static boolean isCoordinated(List<Chunk> before, Lexicon.Match<Verb> match, int limit) {
        int last = before.size() - 1;
        return last >= 1 && before.get(last) instanceof Sign sign && sign.is(Mark.Type.AND) && sign.end() == match.begin()
                && before.get(last - 1) instanceof Happening first && first.is(Voice.PASSIVE)
                && first.end() == sign.begin() && match.end() != limit;
    }

    private Optional<Voice> bareOrNone(Sentence s, Lexicon.Match<Verb> match, List<Chunk> before, int limit) {
        Verb verb = match.value();
        int i = match.begin();
        boolean behindCounted = !before.isEmpty() && before.get(before.size() - 1) instanceof CountedPhrase
                && before.get(before.size() - 1).end() == i;
        boolean finite = SUBJECTS.has(s, i - 1);
        if (verb.is(Verb.Form.GERUND) && s.is(i - 1, "of") && match.end() == limit && limit < s.size()
                && !verb.senses().isEmpty()) {
            return Optional.of(Voice.GERUND);
        }
        if (BEFORE_NOUN.has(s, i - 1) && match.length() == 1 && !finite && !behindCounted) {
            return Optional.empty();
        }
        if (verb.is(Verb.Form.GERUND)) {
            return Optional.of(Voice.GERUND);
        }
        if (verb.is(Verb.Form.PARTICIPLE) && (!verb.is(Verb.Form.BASE)
                || behindCounted && (verb.senses().isEmpty() || match.length() > 1))) {
            return Optional.of(Voice.BARE);
        }
        if (verb.is(Verb.Form.PAST) && !verb.is(Verb.Form.BASE)) {
            return Optional.of(Voice.ACTIVE);
        }
        boolean objectFollows = limit < s.size() && match.end() == limit;
        boolean afterNoun = i > 0 && s.isWord(i - 1) && words.marks().at(s, i - 1).isEmpty() || s.isNumeric(i - 1);
        boolean telling = !verb.senses().isEmpty();
        if (objectFollows && verb.is(Verb.Form.PAST) && verb.senses().isEmpty() && afterNoun) {
            return Optional.of(Voice.ACTIVE);
        }
        if (objectFollows && afterNoun && verb.is(Verb.Form.PRESENT) && words.is(WordClass.STAY, s, i)) {
            return Optional.of(Voice.ACTIVE);
        }
        if (telling && afterNoun && verb.is(Verb.Form.PRESENT) && s.isWord(match.end())
                && words.marks().at(s, match.end()).isEmpty()) {
            return Optional.of(Voice.ACTIVE);
        }
        return finite || telling && (objectFollows || afterNoun && verb.senses().stream()
                .anyMatch(sense -> sense.frame() == Verb.Frame.SUBJECT)) && match.value().senses().stream()
                .anyMatch(sense -> sense.needs() == Verb.Needs.ANYTHING || sense.needs() == Verb.Needs.PERSON)
                ? Optional.of(Voice.ACTIVE)
                : Optional.empty();
    }
}
