package org.dateline.event;

import java.util.Optional;
import org.dateline.clause.Counted;
import org.dateline.clause.CountedPhrase;
import org.dateline.clause.FigureWords;
import org.dateline.clause.Mark;
import org.dateline.clause.Noun;
import org.dateline.clause.Role;
import org.dateline.clause.WordClass;
import org.dateline.lexicon.Inflection;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.WordList;
import org.dateline.text.Sentence;

/**
 * Reads by grammar who did what happened, and with what: the subject of the verb that harmed, or the agent behind "by". Where
 * the words leave that open, nobody is named.
 */
public final class ActorReader {

    private final FigureWords words;
    private final EventWords events;
    private final Lexicon<Boolean> weapons = WordList.english("event/weapons.tsv").lexicon(Inflection.NOUN, row -> true);

    public ActorReader(FigureWords words, EventWords events) {
        this.words = words;
        this.events = events;
    }

    /** Who did it, as the clause of a mention says: tokens of its sentence. */
    public Optional<CountedPhrase.Range> perpetrator(EventMention mention) {
        Sentence s = mention.sentence();
        if (mention.figure().isEmpty()) {
            return subject(s, mention.begin());
        }
        Counted figure = mention.figure().get();
        CountedPhrase.Range trigger = figure.reading().trigger();
        if (s.is(trigger.end(), "by")) {
            return agent(s, trigger.end() + 1);
        }
        boolean active = trigger.end() <= figure.phrase().begin();
        return (active ? subject(s, trigger.begin()) : Optional.<CountedPhrase.Range>empty())
                .or(() -> s.is(mention.end(), "by") ? agent(s, mention.end() + 1) : subject(s, mention.begin()));
    }

    /** "Two officers were killed by rebels": fighters or police stand behind "by", at the verb of a figure. */
    boolean isByArmed(Counted figure) {
        Sentence s = figure.sentence();
        int end = figure.reading().trigger().end();
        return s.is(end, "by") && agent(s, end + 1).filter(range -> isArmed(s, range.end() - 1)).isPresent();
    }

    /** With what, as the sentence of a mention says: the first weapon that it names. */
    public Optional<CountedPhrase.Range> weapon(EventMention mention) {
        Sentence s = mention.sentence();
        for (int i = 0; i < s.size(); i++) {
            Optional<Lexicon.Match<Boolean>> weapon = weapons.longestAt(s, i);
            if (weapon.isPresent()) {
                return Optional.of(new CountedPhrase.Range(i, weapon.get().end()));
            }
        }
        return Optional.empty();
    }

    /** "Masked gunmen have killed": those who stand before a verb. */
    private Optional<CountedPhrase.Range> subject(Sentence s, int verb) {
        int end = verb;
        while (end > 0 && isBetween(s, end - 1)) {
            end--;
        }
        int begin = end;
        while (begin > 0 && isOfPhrase(s, begin - 1)) {
            begin--;
        }
        if (begin == end || !isDoer(s, begin, end) || isGoverned(s, begin)) {
            return Optional.empty();
        }
        return Optional.of(new CountedPhrase.Range(begin, end));
    }

    /** "by suspected rebels", "by Israeli air strikes": those behind "by". */
    private Optional<CountedPhrase.Range> agent(Sentence s, int from) {
        int begin = from;
        while (s.is(begin, "the") || s.is(begin, "a") || s.is(begin, "an")) {
            begin++;
        }
        int end = begin;
        while (end < s.size() && isOfPhrase(s, end) && events.at(s, end).filter(match -> !isPerson(s, match)).isEmpty()) {
            end++;
        }
        return end > begin && isDoer(s, begin, end) ? Optional.of(new CountedPhrase.Range(begin, end)) : Optional.empty();
    }

    /** "gunman" names an event and a person. */
    private boolean isPerson(Sentence s, Lexicon.Match<EventWords.Head> match) {
        return words.people().at(s, match.end() - 1).isPresent();
    }

    private boolean isBetween(Sentence s, int i) {
        return words.marks().at(s, i).map(Mark::type).filter(type -> type == Mark.Type.HAVE || type == Mark.Type.ADVERB).isPresent();
    }

    private boolean isOfPhrase(Sentence s, int i) {
        boolean joined = s.is(i, "-") || s.is(i, "'s");
        return joined || s.isWord(i) && !s.is(i, "the") && !s.is(i, "a") && !s.is(i, "an") && !words.marks().hasWord(s, i)
                && (words.verbs().at(s, i).isEmpty() || s.isCapitalized(i) && i > 0);
    }

    /** Whether a phrase is one of fighters or police, or a name. */
    private boolean isDoer(Sentence s, int begin, int end) {
        boolean name = begin > 0;
        for (int i = begin; i < end; i++) {
            name &= s.isCapitalized(i) || s.is(i, "-");
        }
        return name || isArmed(s, end - 1);
    }

    /** Whether a phrase that ends with token {@code last} is one of fighters or police. */
    public boolean isArmed(Sentence s, int last) {
        return words.people().at(s, last).map(Noun::role).filter(role -> role == Role.COMBATANT).isPresent()
                || words.is(WordClass.ARMED, s, last)
                || words.is(WordClass.LAWFUL, s, last);
    }

    /** "a blast in Kabul killed", "an attack on soldiers killed": a preposition governs the phrase, so it did nothing. */
    private boolean isGoverned(Sentence s, int begin) {
        int before = s.is(begin - 1, "the") || s.is(begin - 1, "a") || s.is(begin - 1, "an") ? begin - 2 : begin - 1;
        return before >= 0 && !s.is(before, "by") && words.marks().at(s, before).map(Mark::type)
                .filter(type -> type == Mark.Type.PREPOSITION || type == Mark.Type.INCLUDING).isPresent();
    }
}
