package org.dateline.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.clause.CountedPhrase.Range;
import org.dateline.lexicon.WordSet;
import org.dateline.number.Quantity;
import org.dateline.number.QuantityMention;
import org.dateline.text.Sentence;

/** Finds the noun that each number of a sentence counts, and lone victims that have no number ("a child"). */
public final class CountedPhraseFinder {

    private static final WordSet SINGLE = WordSet.of("a", "an", "another");
    private static final WordSet THOSE = WordSet.of("them", "those", "these", "whom", "us", "which", "whose");

    private final FigureWords words;
    private final NounPhraseReader nouns;
    private final Miscounts miscounts;
    private final Complements complements;
    private final PairReader pairs;

    public CountedPhraseFinder(FigureWords words) {
        this.words = words;
        this.nouns = new NounPhraseReader(words);
        this.miscounts = new Miscounts(words);
        this.complements = new Complements(words);
        this.pairs = new PairReader(words, nouns);
    }

    /** The counted phrases of a sentence in reading order, disjoint; numbers of things are left out. */
    public List<CountedPhrase> find(Sentence sentence, List<QuantityMention> quantities) {
        List<CountedPhrase> found = new ArrayList<>();
        int done = 0;
        for (int q = 0; q < quantities.size(); q++) {
            QuantityMention mention = quantities.get(q);
            int begin = sentence.tokenAt(mention.span().begin());
            int end = sentence.tokenAt(mention.span().end() - 1) + 1;
            int border = q + 1 < quantities.size()
                    ? Math.max(end, sentence.tokenAt(quantities.get(q + 1).span().begin()))
                    : sentence.size();
            if (begin >= done) {
                Optional<CountedPhrase> phrase = counted(sentence, mention, begin, end, border);
                phrase.ifPresent(found::add);
                done = phrase.map(CountedPhrase::end).orElse(end);
            }
        }
        addLone(sentence, found);
        found.removeIf(phrase -> complements.isComplement(sentence, phrase, found));
        return found;
    }

    private Optional<CountedPhrase> counted(Sentence s, QuantityMention mention, int begin, int end, int border) {
        Quantity quantity = mention.quantity();
        if (isOfGroup(s, begin, end, border)) {
            return Optional.of(new CountedPhrase(begin - 3, end, quantity, Noun.LEFT_OUT, Range.NONE, false,
                    Optional.empty(), mention.rule()));
        }
        if (miscounts.isOfName(s, end) || miscounts.isSize(s, begin) || miscounts.isOfParent(s, begin) && !isTold(s, end, border) || miscounts.isAgeListed(s, begin, end) || Miscounts.isNoCount(s, begin, end) || miscounts.isAgeBehind(s, begin)
                || miscounts.isAge(s, begin, end, quantity) || miscounts.isAgeTold(s, begin, end)) {
            return Optional.empty();
        }
        if (isOfFamily(s, begin)) {
            return Optional.of(new CountedPhrase(begin - 3, end, quantity,
                    new Noun(Noun.Type.PERSON, Role.CIVILIAN, Optional.empty()), new Range(begin - 2, begin - 1), false,
                    Optional.empty(), mention.rule()));
        }
        int i = end;
        boolean more = s.is(i, "more") || s.is(i, "further") || s.is(i, "additional");
        if (more) {
            i++;
        }
        if (s.is(i, "others")) {
            return Optional.of(new CountedPhrase(begin, i + 1, quantity,
                    new Noun(Noun.Type.OTHERS, Role.UNSPECIFIED, Optional.empty()), Range.NONE, false,
                    Optional.empty(), mention.rule()));
        }
        if (isOne(quantity) && isOneOfWhom(s, begin, end)) {
            return Optional.empty();
        }
        boolean partitive = isOfThose(s, end);
        boolean named = (s.is(i + 1, "those") || s.is(i + 1, "these")) && words.people().hasWord(s, i + 2);
        if (s.is(i, "of") && THOSE.has(s, i + 1) && !named) {
            return Optional.of(ofThose(s, mention, begin, i, border));
        }
        if (s.is(i, "of")) {
            int afterDeterminer = nouns.skipDeterminers(s, i + 1);
            partitive |= afterDeterminer > i + 1;
            Optional<CountedPhrase> ofNumber = partitive && afterDeterminer == border
                    ? ofNumber(s, mention, begin, afterDeterminer) : Optional.empty();
            if (ofNumber.isPresent()) {
                return ofNumber;
            }
            if (partitive && (s.isNumeric(afterDeterminer) || afterDeterminer == border)) {
                return Optional.of(new CountedPhrase(begin, end, quantity, Noun.LEFT_OUT, Range.NONE, true,
                        Optional.empty(), mention.rule()));
            }
            i = afterDeterminer;
        }
        Optional<NounPhraseReader.NounPhrase> phrase = nounBehind(s, i, border, isOne(quantity));
        if (phrase.isEmpty()) {
            return within(s, mention, begin, end).or(() -> Optional.of(predicated(s, new CountedPhrase(begin,
                    more ? end + 1 : end, quantity, Noun.LEFT_OUT, Range.NONE, isOfThose(s, end), Optional.empty(),
                    mention.rule()), border)));
        }
        NounPhraseReader.NounPhrase noun = phrase.get();
        if (noun.isThing() || miscounts.isPossessor(s, noun.end())
                || miscounts.isKin(s, begin) || miscounts.isQualifier(s, noun.headEnd() - 1, noun.noun(), isOne(quantity))) {
            return Optional.empty();
        }
        CountedPhrase whole = new CountedPhrase(begin, noun.end(), quantity, noun.noun(), noun.group(), partitive,
                noun.fate(), mention.rule());
        return Optional.of(partitive && noun.noun().type() == Noun.Type.CASUALTY ? predicated(s, whole, border) : whole);
    }

    /** "the mother of two brothers killed in Peru": the participle behind tells of them, whosever they are. */
    private boolean isTold(Sentence s, int from, int border) {
        return nouns.read(s, from, border, false).filter(phrase -> phrase.noun().type() == Noun.Type.PERSON
                && (words.marks().hasWord(s, phrase.end() + 1) || s.is(phrase.end() + 1, "dead")) && words.verbs().at(s, phrase.end()).filter(verb -> verb.is(Verb.Form.PARTICIPLE)
                        && verb.ofPeople().isPresent()).isPresent()).isPresent();
    }

    /** "half of whom": the number's own words say that it is a part. */
    private static boolean isOfThose(Sentence s, int end) {
        return s.is(end - 2, "of") && THOSE.has(s, end - 1);
    }

    private static boolean isOne(Quantity quantity) {
        return quantity.best().isPresent() && quantity.best().getAsLong() == 1;
    }

    /** "a family of five": the number counts the members. */
    private static boolean isOfFamily(Sentence s, int begin) {
        return begin >= 3 && s.is(begin - 1, "of") && (s.is(begin - 2, "family") || s.is(begin - 2, "crew"))
                && (s.is(begin - 3, "a") || s.is(begin - 3, "the") || s.is(begin - 3, "same"));
    }

    /** "four women, one of whom was pregnant": says what one of them was like, and of nobody more what happened. */
    private boolean isOneOfWhom(Sentence s, int begin, int end) {
        int be = end + 2;
        boolean said = s.is(begin, "one") && s.is(end, "of") && s.is(end + 1, "whom") && (s.is(be, "was") || s.is(be, "is"));
        if (!said) {
            return false;
        }
        for (int i = be + 1; i < Math.min(s.size(), be + 5); i++) {
            boolean tells = words.verbs().at(s, i).filter(verb -> !verb.senses().isEmpty()).isPresent()
                    || words.marks().at(s, i).filter(mark -> mark.type() == Mark.Type.STATE).isPresent()
                    || words.people().hasWord(s, i);
            if (tells) {
                return false;
            }
        }
        return true;
    }

    /** "a group of 12": the number counts the members, where it names none. */
    private boolean isOfGroup(Sentence s, int begin, int end, int border) {
        boolean group = begin >= 3 && s.is(begin - 1, "of") && words.is(WordClass.GROUP, s, begin - 2)
                && (s.is(begin - 3, "a") || s.is(begin - 3, "the") || s.is(begin - 3, "another"));
        return group && nouns.read(s, end, border, false).isEmpty();
    }

    /** The noun at token {@code i}: "80 \"terrorists\"", "one a little girl", but not "scores, a monitor said". */
    private Optional<NounPhraseReader.NounPhrase> nounBehind(Sentence s, int i, int border, boolean one) {
        boolean another = s.is(i, "a") || s.is(i, "an");
        if (another && !one) {
            return s.isCapitalized(i) ? nouns.read(s, i, border, false) : Optional.empty();
        }
        return nouns.read(s, another || s.is(i, "\"") ? i + 1 : i, border, one);
    }

    /** "Twelve of my 13 relatives were killed": the number behind is only the base where nothing else is told of it. */
    private Optional<CountedPhrase> ofNumber(Sentence s, QuantityMention mention, int begin, int base) {
        int noun = base;
        while (noun < Math.min(s.size(), base + 4) && !words.people().hasWord(s, noun) && !words.marks().hasWord(s, noun)) {
            noun++;
        }
        return nouns.read(s, noun, s.size(), false).filter(phrase -> phrase.noun().isPerson() && isPredicate(s, phrase.end()))
                .map(phrase -> new CountedPhrase(begin, phrase.end(), mention.quantity(), phrase.noun(), phrase.group(),
                        false, Optional.empty(), mention.rule()));
    }

    /** Whether a verb is said of the noun that ends at {@code from}, over "aboard the ferry" too. */
    private boolean isPredicate(Sentence s, int from) {
        int i = from;
        boolean placed = s.is(i, "aboard") || s.is(i, "on") || s.is(i, "in") || s.is(i, "at") || s.is(i, "from");
        while (placed && i < Math.min(s.size(), from + 6) && !isAuxiliary(s, i) && !words.verbs().hasWord(s, i)) {
            i++;
        }
        return isAuxiliary(s, i) || words.verbs().at(s, i).filter(verb -> verb.senses().stream()
                .anyMatch(sense -> sense.frame() == Verb.Frame.SUBJECT)).isPresent();
    }

    private boolean isAuxiliary(Sentence s, int i) {
        return words.marks().at(s, i).map(Mark::type).filter(type -> type == Mark.Type.BE || type == Mark.Type.HAVE
                || type == Mark.Type.MODAL || type == Mark.Type.ADVERB).isPresent();
    }

    private CountedPhrase ofThose(Sentence s, QuantityMention mention, int begin, int of, int border) {
        int end = of + 2;
        Optional<Fate> fate = Optional.empty();
        Optional<Verb> participle = words.verbs().longestAt(s, end).map(match -> match.value())
                .filter(verb -> verb.is(Verb.Form.PARTICIPLE) && !verb.is(Verb.Form.BASE));
        if (s.is(of + 1, "those") && participle.isPresent() && !participle.get().senses().isEmpty() && !participle.get().frees()) {
            fate = Optional.of(Fate.of(participle.get().senses().get(0).kind()));
            end++;
        }
        Noun noun = Noun.LEFT_OUT;
        Range group = Range.NONE;
        if (s.is(of + 1, "them") || s.is(of + 1, "whom")) {
            Optional<NounPhraseReader.NounPhrase> apposition = nouns.read(s, end, border, false)
                    .filter(phrase -> phrase.noun().type() == Noun.Type.PERSON);
            if (apposition.isPresent()) {
                noun = apposition.get().noun();
                group = apposition.get().group();
                end = apposition.get().end();
            }
        }
        CountedPhrase phrase = new CountedPhrase(begin, end, mention.quantity(), noun, group, true, fate, mention.rule());
        return noun == Noun.LEFT_OUT ? predicated(s, phrase, border) : phrase;
    }

    /** "Seven were children", "10 of those killed were believed to be civilians": the noun stands behind the verb. */
    private CountedPhrase predicated(Sentence s, CountedPhrase phrase, int border) {
        int i = phrase.end();
        if (!s.is(i, "were") && !s.is(i, "was") && !s.is(i, "are") && !s.is(i, "is")) {
            return phrase;
        }
        i++;
        if ((s.is(i, "believed") || s.is(i, "thought") || s.is(i, "reported")) && s.is(i + 1, "to") && s.is(i + 2, "be")) {
            i += 3;
        }
        int begin = i;
        return nouns.read(s, begin, border, false).filter(noun -> noun.noun().type() == Noun.Type.PERSON)
                .map(noun -> new CountedPhrase(phrase.begin(), phrase.end(), phrase.quantity(),
                        new Noun(phrase.noun().type(), noun.noun().role(), phrase.noun().fate()), noun.group(),
                        phrase.partitive(), phrase.fate(), phrase.rule()))
                .orElse(phrase);
    }

    /** A number whose words hold their noun: "three million people, half of whom". */
    private Optional<CountedPhrase> within(Sentence s, QuantityMention mention, int begin, int end) {
        for (int i = begin; i < end; i++) {
            Optional<NounPhraseReader.NounPhrase> inner = s.isWord(i) && words.people().hasWord(s, i)
                    ? nouns.read(s, i, end, false)
                    : Optional.empty();
            if (inner.isPresent() && inner.get().end() <= end) {
                return Optional.of(new CountedPhrase(begin, end, mention.quantity(), inner.get().noun(),
                        inner.get().group(), false, Optional.empty(), mention.rule()));
            }
        }
        return Optional.empty();
    }

    private void addLone(Sentence s, List<CountedPhrase> found) {
        List<CountedPhrase> lone = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            if (s.is(i, "the") && s.is(i + 1, "other") && isSingularAuxiliary(s, i + 2) && followsOne(s, i, found)) {
                lone.add(new CountedPhrase(i, i + 2, Quantity.exactly(1), Noun.LEFT_OUT, Range.NONE, false,
                        Optional.empty(), "another"));
            } else if (s.is(i, "both") && isFree(found, i)) {
                pairs.read(s, i, borderOf(s, i, found)).ifPresent(lone::add);
            } else if (SINGLE.has(s, i) && isFree(found, i)) {
                lone(s, i, found).ifPresent(lone::add);
            }
        }
        if (!lone.isEmpty()) {
            found.addAll(lone);
            found.sort(Comparator.comparingInt(CountedPhrase::begin));
        }
    }

    private static int borderOf(Sentence s, int i, List<CountedPhrase> found) {
        int border = s.size();
        for (CountedPhrase other : found) {
            border = other.begin() > i ? Math.min(border, other.begin()) : border;
        }
        return border;
    }

    /** "one of them was hanged and the other was shot": told of two, one by one. */
    private static boolean followsOne(Sentence s, int i, List<CountedPhrase> found) {
        return found.stream().anyMatch(phrase -> phrase.end() < i && s.is(phrase.begin(), "one"));
    }

    private Optional<CountedPhrase> lone(Sentence s, int i, List<CountedPhrase> found) {
        Optional<NounPhraseReader.NounPhrase> noun = nouns.read(s, i + 1, borderOf(s, i, found), true);
        if (noun.isPresent()) {
            NounPhraseReader.NounPhrase phrase = noun.get();
            if (s.is(i, "another") && phrase.noun().type() == Noun.Type.CASUALTY) {
                return another(i);
            }
            boolean qualifies = words.is(WordClass.QUALIFIER, s, phrase.end() - 1) && s.isWord(phrase.end())
                    && !words.marks().hasWord(s, phrase.end()) && !words.verbs().hasWord(s, phrase.end());
            boolean glued = s.is(phrase.end(), "-") && s.isGlued(phrase.end()) && s.isGlued(phrase.end() + 1);
            boolean victim = !phrase.isThing() && !glued && !qualifies && !miscounts.isPossessor(s, phrase.end())
                    && (phrase.noun().type() == Noun.Type.PERSON
                    || phrase.noun().type() == Noun.Type.ANYONE
                    || phrase.noun().type() == Noun.Type.BODY && isRecovered(s, i, phrase.end())) && isSingular(s, phrase)
                    && !isSpeech(s, phrase.end());
            int end = miscounts.isOfParent(s, phrase.end() + 1) ? phrase.end() + 2 : phrase.end();
            return victim ? Optional.of(new CountedPhrase(i, end, Quantity.exactly(1), phrase.noun(),
                    phrase.group(), false, phrase.fate(), "lone victim")) : Optional.empty();
        }
        if (s.is(i, "a") && words.is(WordClass.RANK, s, i + 1) && (isSingularAuxiliary(s, i + 2))) {
            return Optional.of(new CountedPhrase(i, i + 2, Quantity.exactly(1), Noun.LEFT_OUT, Range.NONE, false,
                    Optional.empty(), "another"));
        }
        if (s.is(i, "another") && (!s.isWord(i + 1) || words.marks().hasWord(s, i + 1))) {
            return s.is(i - 1, "one") ? Optional.empty() : another(i);
        }
        return Optional.empty();
    }

    /** "a third was shot": one more, where the plural would tell a fraction. */
    private static boolean isSingularAuxiliary(Sentence s, int i) {
        return s.is(i, "was") || s.is(i, "has") || s.is(i, "is") || s.is(i, "had") && s.is(i + 1, "been");
    }

    private static Optional<CountedPhrase> another(int i) {
        return Optional.of(new CountedPhrase(i, i + 1, Quantity.exactly(1), Noun.LEFT_OUT, Range.NONE, false,
                Optional.empty(), "another"));
    }

    /** "pulled a body from the rubble", "a body was found": no body of a state or of evidence. */
    private boolean isRecovered(Sentence s, int begin, int end) {
        return words.is(WordClass.RECOVERY, s, begin - 1)
                || (s.is(end, "was") || s.is(end, "is")) && words.is(WordClass.RECOVERY, s, end + 1)
                || s.is(end, "has") && s.is(end + 1, "been") && words.is(WordClass.RECOVERY, s, end + 2);
    }

    private boolean isSpeech(Sentence s, int i) {
        return words.marks().longestAt(s, i).filter(m -> m.value().type() == Mark.Type.SPEECH).isPresent();
    }

    private static boolean isSingular(Sentence s, NounPhraseReader.NounPhrase phrase) {
        String last = s.word(phrase.headEnd() - 1);
        return !last.endsWith("s") && !last.endsWith("men") && !last.equals("children") && !last.equals("people")
                && !last.equals("police") && !last.equals("staff") && !last.equals("personnel")
                && !last.equals("militia") && !last.equals("force") && !last.equals("army") && !last.equals("guard");
    }

    private static boolean isFree(List<CountedPhrase> found, int token) {
        for (CountedPhrase phrase : found) {
            if (phrase.begin() <= token && token < phrase.end()) {
                return false;
            }
        }
        return true;
    }
}
