package org.dateline.clause;

import java.util.Optional;
import org.dateline.clause.CountedPhrase.Range;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.WordSet;
import org.dateline.text.Sentence;

/** Reads a noun phrase from its first modifier to its head, without a tagger: a modifier is what a head still follows. */
final class NounPhraseReader {

    private static final int LONGEST = 9;
    private static final Noun AGED = new Noun(Noun.Type.ANYONE, Role.UNSPECIFIED, Optional.empty());
    private static final WordSet DETERMINERS = WordSet.of("the", "its", "his", "her", "their", "our", "my", "these",
            "those", "this", "that", "your", "all");

    /** Who belongs to what "of" names behind them. */
    private static final WordSet BELONGING = WordSet.of("member", "members", "personnel", "leader", "leaders", "head", "heads", "chiefs",
            "commander", "commanders");

    private final FigureWords words;

    NounPhraseReader(FigureWords words) {
        this.words = words;
    }

    /**
     * What was read.
     *
     * @param noun the head
     * @param group the tokens that say who they are
     * @param headEnd the token after the head
     * @param end the token after the head's complement
     * @param fate what a modifier or the head tells of them
     */
    record NounPhrase(Noun noun, Range group, int headEnd, int end, Optional<Fate> fate) {

        private static final Noun THING = new Noun(Noun.Type.UNKNOWN, Role.UNSPECIFIED, Optional.empty());

        boolean isThing() {
            return noun == THING;
        }

        static NounPhrase thing(int begin, int end) {
            return new NounPhrase(THING, new Range(begin, end), end, end, Optional.empty());
        }
    }

    int skipDeterminers(Sentence s, int i) {
        int k = i;
        while (DETERMINERS.has(s, k)) {
            k++;
        }
        return k;
    }

    /**
     * The phrase that begins at token {@code from}; nothing where no noun stands there. It ends before {@code border},
     * where the next number stands.
     */
    Optional<NounPhrase> read(Sentence s, int from, int border, boolean single) {
        int limit = Math.min(border, from + LONGEST);
        int headEnd = -1;
        int headBegin = -1;
        Noun head = null;
        Optional<Fate> modifierFate = Optional.empty();
        boolean thing = false;
        int i = from;
        while (i < limit) {
            Optional<Lexicon.Match<Noun>> person = words.people().longestAt(s, i);
            if (person.isPresent() && headEnd > 0 && !thing
                    && (isPlural(s.word(headEnd - 1)) || person.get().value().type() == Noun.Type.CASUALTY
                            && !isPlural(s.word(person.get().end() - 1)))) {
                break;
            }
            // "2,200 evidence kits missing"
            if (person.isPresent() && thing && isPlural(s.word(headEnd - 1)) && person.get().value().type() == Noun.Type.CASUALTY && !isPlural(s.word(person.get().end() - 1))) {
                break;
            }
            if (person.isPresent() && !isModifyingState(s, i, person.get(), limit)) {
                head = person.get().value();
                headBegin = i;
                i = person.get().end();
                headEnd = i;
                thing = false;
            } else if (headEnd > 0 && !thing) {
                boolean lone = !isPlural(s.word(headEnd - 1)) && headEnd == i;
                if (lone && words.is(WordClass.QUALIFIER, s, headEnd - 1) && s.isWord(i) && i + 1 < limit
                        && words.people().hasWord(s, i + 1) && !words.marks().hasWord(s, i) && !words.verbs().hasWord(s, i)) {
                    i++;
                    continue;
                }
                if (lone && isThing(s, i)) {
                    return Optional.of(NounPhrase.thing(from, i + 1));
                }
                break;
            } else if (words.verbs().longestAt(s, i).filter(match -> match.length() > 1).isPresent()) {
                break;
            } else if (ageEnd(s, i) > i) {
                i = ageEnd(s, i);
                if (endsPhrase(s, i)) {
                    head = AGED;
                    headBegin = i - 1;
                    headEnd = i;
                }
            } else if (behindBracket(s, i, limit) > i) {
                i = behindBracket(s, i, limit);
            } else if (single && words.things().longestAt(s, i).isPresent() || isThing(s, i)) {
                headBegin = i;
                i = words.things().longestAt(s, i).get().end();
                headEnd = i;
                thing = true;
                head = null;
            } else {
                Optional<Fate> fate = fateOfModifier(s, i, limit);
                boolean graded = s.word(i).endsWith("ly") && fateOfModifier(s, i + 1, limit).isPresent();
                if (graded || isAttested(s, i, limit)) {
                    i++;
                    continue;
                }
                boolean joins = (s.is(i, "and") || s.is(i, "or")) && i > from && nounFollows(s, i + 1, limit);
                if (fate.isEmpty() && !joins && !isModifier(s, i, limit, headEnd)) {
                    break;
                }
                modifierFate = fate.isPresent() ? fate : modifierFate;
                i++;
            }
        }
        if (headEnd < 0) {
            return unknown(s, from, i, single);
        }
        if (thing) {
            return Optional.of(NounPhrase.thing(from, headEnd));
        }
        return Optional.of(withComplement(s, from, headBegin, headEnd, border, head, modifierFate));
    }

    static boolean isPlural(String word) {
        return word.endsWith("s") && !word.endsWith("ss") || word.endsWith("men") || word.equals("people")
                || word.endsWith("children");
    }

    /** The token after "42-year-old" or "9-years-old" at token {@code i}; {@code i} where no age stands. */
    private static int ageEnd(Sentence s, int i) {
        boolean age = s.is(i + 1, "-") && (s.word(i + 2).startsWith("year") || s.is(i + 2, "month") || s.is(i + 2, "week") || s.is(i + 2, "day"))
                && s.is(i + 3, "-")
                && (s.is(i + 4, "old") || s.is(i + 4, "olds"));
        return age ? i + 5 : i;
    }

    /** "a 4-year-old was hurt", "two 15-year-olds": behind the age no noun stands. */
    private boolean endsPhrase(Sentence s, int i) {
        return !s.isWord(i) && !s.isNumeric(i) && !s.is(i, "'s") || s.is(i - 1, "olds") || words.marks().hasWord(s, i)
                || words.verbs().at(s, i).filter(verb -> !verb.is(Verb.Form.BASE) && !verb.is(Verb.Form.PRESENT)).isPresent() && !nounFollows(s, i + 1, s.size());
    }

    /** A noun that is counted and means nobody; "shot" in "three shot" tells what befell them. */
    private boolean isThing(Sentence s, int i) {
        Optional<Lexicon.Match<Boolean>> thing = words.things().longestAt(s, i);
        return thing.isPresent() && !(thing.get().length() == 1
                && words.verbs().at(s, i).filter(verb -> verb.is(Verb.Form.PARTICIPLE) && verb.ofPeople().isPresent()).isPresent());
    }

    /** The token behind "(ISIL)" in "20 Islamic State (ISIL) operatives"; {@code i} where no noun of people follows a bracket. */
    private int behindBracket(Sentence s, int i, int limit) {
        if (!s.is(i, "(") && !s.is(i, "[")) {
            return i;
        }
        int close = i + 1;
        while (close < Math.min(limit, i + LONGEST) && !s.is(close, ")") && !s.is(close, "]")) {
            close++;
        }
        boolean closed = s.is(close, ")") || s.is(close, "]");
        return closed && nounFollows(s, close + 1, Math.min(s.size(), close + 3)) ? close + 1 : i;
    }

    private boolean isModifyingState(Sentence s, int i, Lexicon.Match<Noun> match, int limit) {
        return match.value().type() == Noun.Type.CASUALTY && fateOfModifier(s, i, limit).isPresent();
    }

    /** "wounded" in "12 wounded soldiers": a word that tells what happened, with a noun still to come. */
    private Optional<Fate> fateOfModifier(Sentence s, int i, int limit) {
        Optional<Fate> fate = words.marks().at(s, i).filter(mark -> mark.type() == Mark.Type.STATE).flatMap(Mark::fate);
        if (fate.isEmpty()) {
            fate = words.verbs().at(s, i)
                    .filter(verb -> verb.is(Verb.Form.PARTICIPLE) && !verb.senses().isEmpty()
                            && !verb.is(Verb.Form.BASE) && !verb.frees())
                    .map(verb -> Fate.of(verb.senses().get(0).kind()));
        }
        return fate.isPresent() && nounFollows(s, i + 1, limit) ? fate : Optional.empty();
    }

    /** "confirmed" in "five confirmed fatalities", "alleged" in "six alleged smugglers": how sure it is, with the noun that tells still to come. */
    private boolean isAttested(Sentence s, int i, int limit) {
        if (!words.is(WordClass.ATTESTED, s, i) || i + 1 >= limit) {
            return false;
        }
        boolean alleged = (s.is(i, "alleged") || s.is(i, "suspected")) && nounFollows(s, i + 1, limit);
        return alleged || words.people().at(s, i + 1)
                .filter(noun -> noun.type() == Noun.Type.CASUALTY || noun.type() == Noun.Type.BODY).isPresent();
    }

    private boolean nounFollows(Sentence s, int i, int limit) {
        for (int k = i; k < Math.min(limit, i + 3); k++) {
            if (words.people().hasWord(s, k)) {
                return words.people().at(s, k).orElseThrow().type() != Noun.Type.CASUALTY;
            }
            if (words.marks().hasWord(s, k) || !s.isWord(k)) {
                return false;
            }
        }
        return false;
    }

    private boolean isModifier(Sentence s, int i, int limit, int headEnd) {
        String word = s.word(i);
        if (word.equals("-")) {
            return s.isGlued(i) && s.isGlued(i + 1);
        }
        if (word.equals("'s") || word.equals("'")) {
            return s.isGlued(i) && i + 1 < limit;
        }
        if (!s.isWord(i) || DETERMINERS.has(s, i)) {
            return false;
        }
        if (words.marks().longestAt(s, i).isPresent()) {
            return s.isGlued(i + 1) && s.is(i + 1, "-");
        }
        if (headEnd == i && !s.isCapitalized(i)) {
            return words.people().hasWord(s, i + 1) && !words.verbs().hasWord(s, i);
        }
        Optional<Verb> verb = words.verbs().of(word);
        return verb.isEmpty() || nounFollows(s, i + 1, limit)
                || s.isCapitalized(i) && !word.endsWith("ed") && verb.get().senses().isEmpty();
    }

    /** A head that no list has: the last word, when it looks like a plural or a name. */
    private Optional<NounPhrase> unknown(Sentence s, int from, int end, boolean single) {
        boolean participle = end > from && words.verbs().at(s, end - 1)
                .filter(verb -> verb.is(Verb.Form.PARTICIPLE) && !verb.is(Verb.Form.BASE) && !verb.senses().isEmpty())
                .isPresent();
        if (end == from || !s.isWord(end - 1) || participle) {
            return Optional.empty();
        }
        String last = s.word(end - 1);
        boolean plural = last.endsWith("s") && !last.endsWith("ss") && !last.endsWith("ous") && last.length() > 3;
        if (single || !plural && !(s.isCapitalized(end - 1) && end - from <= 3)) {
            return Optional.empty();
        }
        Role role = roleOfModifiers(s, from, end - 1, Role.UNSPECIFIED);
        Noun noun = role == Role.UNSPECIFIED ? Noun.UNKNOWN : new Noun(Noun.Type.UNKNOWN, role, Optional.empty());
        return Optional.of(new NounPhrase(noun, new Range(from, end), end, end, Optional.empty()));
    }

    private NounPhrase withComplement(Sentence s, int from, int headBegin, int headEnd, int border, Noun head,
            Optional<Fate> modifierFate) {
        int end = headEnd;
        Role role = head.role();
        if (s.is(headEnd, "of") && BELONGING.has(s, headEnd - 1)) {
            end = endOfName(s, headEnd + 1);
        } else {
            end = endOfCoordination(s, headEnd, border);
        }
        if (role == Role.UNSPECIFIED || words.is(WordClass.ALLEGIANCE, s, headEnd - 1)) {
            // "security guards": the words of the noun itself are no modifiers
            boolean person = head.type() == Noun.Type.PERSON;
            role = person ? roleOfModifiers(s, from, headBegin, roleOfModifiers(s, headEnd, end, role)) : roleOfModifiers(s, from, end, role);
            // "armed robbers": arms make no fighter of a thief
            role = role == Role.COMBATANT && words.is(WordClass.ROBBERY, s, headEnd - 1) ? head.role() : role;
        }
        role = role == Role.CIVILIAN && isBoth(s, headEnd, end) ? Role.UNSPECIFIED : role;
        Optional<Fate> fate = head.type() == Noun.Type.PERSON ? modifierFate.or(head::fate)
                : head.fate().or(() -> modifierFate);
        Noun noun = new Noun(head.type(), role, head.fate());
        boolean says = head.type() == Noun.Type.PERSON || head.type() == Noun.Type.HOUSEHOLD
                || head.type() == Noun.Type.UNKNOWN;
        Range group = says ? new Range(afterStates(s, from, headEnd), end) : modifiers(s, from, headBegin);
        return new NounPhrase(noun, group, headEnd, end, fate);
    }

    /** "civilians and combatants": the second head, up to token {@code end}, fights where the first does not. */
    private boolean isBoth(Sentence s, int headEnd, int end) {
        for (int i = headEnd + 1; i < end && (s.is(headEnd, "and") || s.is(headEnd, "or")); i++) {
            if (words.people().at(s, i).filter(noun -> noun.role() == Role.COMBATANT).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The group of "57 civilian casualties" or "30 Afghan people": the modifiers without the head. */
    private Range modifiers(Sentence s, int from, int headBegin) {
        int begin = afterStates(s, from, headBegin);
        for (int i = begin; i < headBegin; i++) {
            if (s.isCapitalized(i) || words.is(WordClass.CIVIL, s, i) || words.is(WordClass.ARMED, s, i)) {
                return new Range(begin, headBegin);
            }
        }
        return Range.NONE;
    }

    private int afterStates(Sentence s, int from, int end) {
        int i = from;
        while (i < end - 1) {
            int age = ageEnd(s, i);
            boolean state = words.marks().at(s, i).filter(m -> m.type() == Mark.Type.STATE).isPresent()
                    || s.is(i, "other") || s.is(i, "more") || s.is(i, "displaced") || s.is(i, "additional")
                    || s.is(i, "remaining") || isRank(s, i);
            if (age > i && age < end) {
                i = age;
            } else if (state) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    /** "third" in "a third suspect": how many went before says nothing of who it is. */
    private boolean isRank(Sentence s, int i) {
        return words.is(WordClass.RANK, s, i) && !s.isCapitalized(i) && !s.is(i + 1, "-");
    }

    private Role roleOfModifiers(Sentence s, int from, int end, Role usual) {
        for (int i = from; i < end; i++) {
            if (words.is(WordClass.ARMED, s, i)) {
                return Role.COMBATANT;
            }
            if (words.is(WordClass.CIVIL, s, i)) {
                return Role.CIVILIAN;
            }
        }
        return usual;
    }

    /** "members of the Syrian Democratic Forces", "members of a road crew", "members of staff". */
    private int endOfName(Sentence s, int from) {
        int i = skipDeterminers(s, from);
        if (s.is(i, "a") || s.is(i, "an")) {
            i++;
        }
        int end = i;
        while (i < s.size() && i < from + LONGEST) {
            boolean inner = s.is(i, "-") && s.isGlued(i) || s.is(i, "'s");
            int at = i;
            boolean acronym = i == end && s.isAllCaps(i); // "members of IS"
            if (!inner && !acronym && (!s.isWord(i) || words.marks().hasWord(s, i)
                    || words.verbs().at(s, i).filter(verb -> !s.isCapitalized(at) || !verb.senses().isEmpty()).isPresent()
                            && !words.is(WordClass.ARMED, s, i))) {
                break;
            }
            i++;
            end = i;
            if (!s.isCapitalized(i - 1) && !inner && words.people().hasWord(s, i - 1)
                    || s.is(i - 1, "staff") || s.is(i - 1, "crew")) {
                break;
            }
        }
        return end;
    }

    /** "soldiers and fighters", "soldiers and allied militia": a second head without a number of its own. */
    private int endOfCoordination(Sentence s, int headEnd, int border) {
        if (!s.is(headEnd, "and") && !s.is(headEnd, "or")) {
            return headEnd;
        }
        for (int i = headEnd + 1; i < Math.min(border, headEnd + 4); i++) {
            Optional<Lexicon.Match<Noun>> match = words.people().longestAt(s, i);
            if (match.isPresent()) {
                Noun.Type type = match.get().value().type();
                String last = s.word(match.get().end() - 1);
                boolean plural = last.endsWith("s") || last.endsWith("men") || last.equals("children")
                        || last.equals("militia") || last.equals("staff") || last.equals("police");
                return type == Noun.Type.PERSON && plural && !s.isWord(match.get().end())
                        | words.marks().hasWord(s, match.get().end()) | words.verbs().hasWord(s, match.get().end())
                        | !s.isCapitalized(match.get().end()) ? match.get().end() : headEnd;
            }
            if (!s.isWord(i) || words.marks().hasWord(s, i) || words.verbs().hasWord(s, i)
                    || DETERMINERS.has(s, i) || s.is(i, "a") || s.is(i, "an")) {
                return headEnd;
            }
        }
        return headEnd;
    }
}
