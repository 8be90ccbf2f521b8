package org.dateline.fate;

import java.util.List;
import java.util.stream.IntStream;
import org.dateline.clause.CountedPhrase;
import org.dateline.clause.FigureWords;
import org.dateline.clause.Mark;
import org.dateline.clause.Noun;
import org.dateline.clause.Reading;
import org.dateline.clause.Role;
import org.dateline.clause.WordClass;
import org.dateline.lexicon.WordSet;
import org.dateline.text.Sentence;

/**
 * Tells readings that the words bring with them where crime, politics or a match is told: suspects who fled the scene,
 * debates held, photographers who captured the moment, missing letters, firms hurt by a tariff, attempted murder.
 */
final class Impostors {

    private static final int NEAR = 4;
    private static final int AROUND = 9;
    /** Fewer than so many people who ran from somewhere are no displacement unless the words say so. */
    private static final int FEW = 10;
    /** So many, with no word for people, are a sum of money where something is missing. */
    private static final int MONEY = 1_000_000;
    private static final WordSet TO = WordSet.of("to");
    private static final WordSet BY = WordSet.of("by", "in", "at");
    private static final WordSet LIKE = WordSet.of("as", "like", "fairly", "unfairly", "well", "differently", "equally", "unequally");
    private static final WordSet OWNERS = WordSet.of("their", "his", "her");
    private static final WordSet DEEDS = WordSet.of("killed", "wounded", "injured", "burned", "burnt");
    private static final WordSet DONE_TO = WordSet.of("it", "him", "her", "them", "tyres", "tires");
    private static final WordSet FOUGHT = WordSet.of("clashed", "fought", "scuffled", "brawled", "battled", "grappled", "tussled");
    /** What a few who are "forced out" or "airlifted" undergo, where nothing is said of a home, is no displacement. */
    private static final WordSet SHOVED = WordSet.of("forced", "pushed", "driven", "drove", "expelled", "airlifted");
    private static final List<String> ORDINALS = List.of("third", "fourth", "fifth", "sixth", "seventh");
    private static final List<String> CARDINALS = List.of("two", "three", "four", "five", "six");
    private static final WordSet INMATES = WordSet.of("inmates", "inmate", "prisoners", "prisoner", "convicts", "convict");
    private static final WordSet POINTS = WordSet.of("gunpoint", "knifepoint");

    private final Sentence sentence;
    private final FigureWords words;
    private final Unreal unreal;

    Impostors(Sentence sentence, FigureWords words) {
        this.sentence = sentence;
        this.words = words;
        this.unreal = new Unreal(sentence, words);
    }

    /** Whether {@code reading} is not what the sentence tells of {@code phrase}. */
    boolean isOne(CountedPhrase phrase, Reading reading) {
        int trigger = reading.trigger().begin();
        return unreal.isOne(phrase, reading) || switch (reading.fate().kind()) {
            case DISPLACED -> isRunaway(phrase, trigger) || isPutOut(phrase, trigger) || isCrowd(phrase, trigger);
            case MISSING -> isSoughtByPolice(phrase, trigger) || isAbsent(phrase, trigger) || isThing(phrase) || isOfThings(phrase, trigger)
                    || phrase.noun().type() == Noun.Type.LEFT_OUT && phrase.quantity().stated().orElse(0) >= MONEY || words.things().longestAt(sentence, reading.trigger().end()).isPresent();
            case ABDUCTED -> isRobbed(phrase, trigger) || isOnFilm(trigger) || isTried(trigger) || isHeldTo(phrase, trigger);
            case DETAINED -> isDoneTo(phrase, trigger) || isOnFilm(trigger) || isTried(trigger) || isHeldTo(phrase, trigger);
            case INJURED -> isFigure(trigger) || isAilment(phrase, trigger) || isTried(trigger) || isTreatedLike(trigger) || isThing(phrase)
                    || isDoneTo(phrase, trigger) || isOfThings(phrase, trigger);
            case KILLED -> isTried(trigger) || isLostGame(trigger) || isParted(phrase, trigger) || isDoneTo(phrase, trigger) || isOfThings(phrase, trigger);
            case RETURNED -> isBackFromWork(phrase) || isCrowd(phrase, trigger);
            default -> false;
        };
    }

    /** Whether the words behind {@code phrase} say that what its neighbours tell is not so of it. */
    boolean isDenied(CountedPhrase phrase) {
        return unreal.isDenied(phrase);
    }

    /** "the two suspects fled the scene", "two men fled the store with the cash". */
    private boolean isRunaway(CountedPhrase phrase, int trigger) {
        boolean ran = sentence.word(trigger).startsWith("fle") || sentence.is(trigger, "escaped");
        if (!ran && !has(WordClass.SUSPECT, phrase.begin(), phrase.end())) {
            return false;
        }
        if (has(WordClass.SUSPECT, phrase.begin(), phrase.end()) || INMATES.has(sentence, phrase.end() - 1)) {
            return true;
        }
        boolean homes = has(WordClass.UPROOTING, 0, sentence.size());
        boolean scene = has(WordClass.SCENE, trigger, Math.min(sentence.size(), trigger + AROUND));
        boolean suspect = has(WordClass.SUSPECT, 0, trigger) && phrase.isElliptical();
        long count = phrase.quantity().stated().orElse(FEW);
        boolean police = has(WordClass.INVESTIGATOR, 0, sentence.size());
        return suspect || !homes && count < FEW && phrase.noun().type() != Noun.Type.HOUSEHOLD && (scene || police);
    }

    /** "six governors were evicted from office", "four lawmakers fled the party". */
    private boolean isPutOut(CountedPhrase phrase, int trigger) {
        return sentence.is(phrase.end(), "from") && sentence.is(phrase.end() + 1, "office")
                || has(WordClass.POLITICIAN, phrase.begin(), phrase.end()) && (!isUprooted(trigger) || has(WordClass.ABSENCE, phrase.end(), sentence.size()))
                || phrase.quantity().stated().orElse(FEW) < FEW && phrase.noun().type() != Noun.Type.HOUSEHOLD && SHOVED.has(sentence, trigger) && !isUprooted(trigger);
    }

    /** "5,000 fans fled to the exits", "2,000 delegates returned home", "software displaced 40 clerks". */
    private boolean isCrowd(CountedPhrase phrase, int trigger) {
        return !sentence.word(trigger).startsWith("evac") && has(WordClass.CROWD, phrase.end() - 1, phrase.end()) && !isUprooted(trigger);
    }

    /** Whether something that makes people leave their homes is told, apart from the verb and "home" itself. */
    private boolean isUprooted(int trigger) {
        for (int i = 0; i < sentence.size(); i++) {
            boolean chamber = sentence.is(i, "house") && sentence.isCapitalized(i) && !sentence.isAllCaps(i);
            if (i != trigger && words.is(WordClass.UPROOTING, sentence, i) && !sentence.is(i, "home") && !sentence.is(i, "country") && !chamber
                    && !(sentence.is(i, "fire") && (sentence.is(i - 1, "under") || sentence.is(i - 1, "drew")))) {
                return true;
            }
        }
        return false;
    }

    /** "treated 12 patients with flu". */
    private boolean isAilment(CountedPhrase phrase, int trigger) {
        String verb = sentence.word(trigger);
        return (verb.startsWith("treat") || verb.startsWith("hospitali") || verb.startsWith("admit"))
                && has(WordClass.AILMENT, 0, sentence.size()) && !has(WordClass.HARM, 0, sentence.size());
    }

    /** "Police search for two men after a stabbing". */
    private boolean isSoughtByPolice(CountedPhrase phrase, int trigger) {
        boolean sought = sentence.word(trigger).startsWith("search") || sentence.word(trigger).startsWith("hunt")
                || sentence.word(trigger).startsWith("look") || sentence.word(trigger).startsWith("trace");
        boolean wanted = has(WordClass.SUSPECT, phrase.begin(), phrase.end()) || sentence.is(phrase.end(), "over")
                || sentence.is(phrase.end(), "in") && sentence.is(phrase.end() + 1, "connection");
        boolean police = sought && has(WordClass.INVESTIGATOR, 0, phrase.begin())
                && (has(WordClass.CRIME, 0, sentence.size()) || !has(WordClass.LOST, 0, sentence.size()));
        return wanted || police && !has(WordClass.LOST, phrase.begin() - 1, phrase.end() + 1);
    }

    /** "two players are missing through injury", "two were missing from the roll call". */
    private boolean isAbsent(CountedPhrase phrase, int trigger) {
        return (has(WordClass.ABSENCE, 0, sentence.size()) || has(WordClass.SPORT, phrase.begin(), phrase.end())) && !has(WordClass.UPROOTING, 0, sentence.size())
                && (sentence.is(trigger, "missing") || phrase.fate().isPresent());
    }

    /** A noun in small letters that no list of people has, and that does not end as nouns of people do. */
    private boolean isThing(CountedPhrase phrase) {
        if (phrase.noun().type() != Noun.Type.UNKNOWN || phrase.group().isEmpty()) {
            return false;
        }
        int last = phrase.group().end() - 1;
        String word = sentence.word(last);
        boolean people = word.endsWith("ers") || word.endsWith("ors") || word.endsWith("ists") || word.endsWith("ians")
                || word.endsWith("men") || word.endsWith("ants") || word.endsWith("ees") || word.endsWith("mates");
        return !sentence.isCapitalized(last) && !people;
    }

    /** "held at gunpoint in the robbery": who is robbed is not taken away. */
    private boolean isRobbed(CountedPhrase phrase, int trigger) {
        boolean point = POINTS.has(sentence, phrase.end() + 1) || within(POINTS, trigger, trigger + NEAR);
        boolean taken = has(WordClass.CAPTIVITY, 0, sentence.size());
        return !taken && (point || has(WordClass.ROBBERY, 0, sentence.size()) && sentence.word(trigger).startsWith("h"));
    }

    /** "a camera captured two men", "three reporters captured the scene". */
    private boolean isOnFilm(int trigger) {
        return sentence.word(trigger).startsWith("captur") && has(WordClass.MEDIA, 0, sentence.size())
                && !has(WordClass.ARMED, 0, sentence.size());
    }

    /** "held five ministers to their promise". */
    private boolean isHeldTo(CountedPhrase phrase, int trigger) {
        return sentence.is(phrase.end(), "straight") || unreal.isSought(phrase) || sentence.is(trigger, "held") && sentence.is(phrase.end(), "to") && trigger < phrase.begin()
                && !sentence.is(phrase.end() + 1, "ransom");
    }

    /** "the tariffs hurt 300 firms", "two senators were wounded by the scandal". */
    private boolean isFigure(int trigger) {
        String verb = sentence.word(trigger);
        boolean hurt = verb.startsWith("hurt") || verb.startsWith("wound") || verb.startsWith("injur") || verb.startsWith("burn")
                || verb.startsWith("bruis");
        if (!hurt) {
            return false;
        }
        boolean behind = BY.has(sentence, trigger + 1) && has(WordClass.ABSTRACT, trigger + 2, trigger + 2 + NEAR + 1)
                && !has(WordClass.UPROOTING, trigger + 2, trigger + AROUND) && !has(WordClass.CRIME, trigger + 2, trigger + AROUND);
        return behind || has(WordClass.ABSTRACT, Math.max(0, trigger - NEAR), trigger) && !verb.startsWith("injur");
    }

    /** "attempted murder of", "tried to kill": nobody died of that. */
    private boolean isTried(int trigger) {
        boolean tried = words.is(WordClass.TRYING, sentence, trigger - 1)
                || TO.has(sentence, trigger - 1) && words.is(WordClass.TRYING, sentence, trigger - 2);
        return tried && !sentence.is(trigger - 2, "was") && !sentence.is(trigger, "die") && !sentence.is(trigger, "died");
    }

    /** "were treated as suspects". */
    private boolean isTreatedLike(int trigger) {
        return sentence.word(trigger).startsWith("treat") && LIKE.has(sentence, trigger + 1);
    }

    /** "lost 12 seats and two mayors", "lost three fights". */
    private boolean isLostGame(int trigger) {
        boolean lost = sentence.word(trigger).startsWith("los") && !sentence.is(trigger + 1, "their")
                && !sentence.is(trigger + 1, "his") && !sentence.is(trigger + 1, "her");
        boolean out = sentence.is(trigger, "number") && sentence.is(trigger + 3, "lost") && has(WordClass.SPORT, 0, sentence.size());
        return out || lost && has(WordClass.CONTEST, 0, sentence.size());
    }

    /** "the party lost 40 members", "lost 300 nurses to agencies", "the firm lost its licence and 200 staff their jobs": they left. */
    private boolean isParted(CountedPhrase phrase, int trigger) {
        boolean lost = sentence.word(trigger).startsWith("los");
        if (lost && phrase.noun().type() == Noun.Type.LEFT_OUT && trigger < phrase.begin()) { // "lost two paid days"
            return sentence.isWord(phrase.end()) && !words.marks().hasWord(sentence, phrase.end());
        }
        if (!lost || !phrase.noun().isPerson() || phrase.noun().role() == Role.COMBATANT || OWNERS.has(sentence, trigger + 1)) {
            return false;
        }
        boolean parting = sentence.is(phrase.end(), "their") || sentence.is(phrase.end(), "to") && has(WordClass.PARTING, phrase.end(), phrase.end() + NEAR);
        boolean harmed = has(WordClass.UPROOTING, 0, sentence.size()) || has(WordClass.CRIME, 0, sentence.size()) || has(WordClass.AILMENT, 0, sentence.size())
                || has(WordClass.STRIKER, 0, sentence.size());
        for (int i = 0; i < sentence.size() && !harmed; i++) {
            harmed = (i < trigger || i > trigger + 1) && words.marks().at(sentence, i).filter(mark -> mark.type() == Mark.Type.EVENT).isPresent();
        }
        return parting || !harmed && has(WordClass.MEMBER, phrase.begin(), phrase.end());
    }

    /** "two senators killed it", "500 dockers burned tyres", "clashed with 40 of them and two were held": it was done to others. */
    private boolean isDoneTo(CountedPhrase phrase, int trigger) {
        boolean participle = trigger == phrase.end() && DEEDS.has(sentence, trigger);
        boolean opponent = sentence.is(phrase.begin() - 1, "with") && FOUGHT.has(sentence, phrase.begin() - 2) && trigger > phrase.end();
        return opponent || participle && (DONE_TO.has(sentence, trigger + 1) || !sentence.isCapitalized(trigger + 1) && words.things().longestAt(sentence, trigger + 1)
                .filter(thing -> sentence.word(thing.end() - 1).endsWith("s") && !words.verbs().hasWord(sentence, thing.end())).isPresent());
    }

    /** "held four debates; a fifth was killed", "letters were found and 60 of them are missing", "shops were looted and 50 burned". */
    private boolean isOfThings(CountedPhrase phrase, int trigger) {
        if (phrase.noun().type() != Noun.Type.LEFT_OUT || !phrase.group().isEmpty()) {
            return false;
        }
        int next = ORDINALS.indexOf(sentence.word(phrase.end() - 1));
        if (next >= 0 && sentence.is(phrase.begin(), "a")) {
            for (int i = phrase.begin() - 1; i > 0; i--) {
                if (sentence.is(i - 1, CARDINALS.get(next))) {
                    return words.things().longestAt(sentence, i).isPresent();
                }
            }
        }
        boolean burned = sentence.word(trigger).startsWith("burn") && !phrase.partitive();
        if (burned && words.things().longestAt(sentence, 0).filter(thing -> thing.end() < phrase.begin()).isPresent()) {
            return true;
        }
        boolean things = false;
        for (int i = 0; i < phrase.begin(); i++) {
            if (words.people().hasWord(sentence, i)) {
                return false;
            }
            things |= words.things().longestAt(sentence, i).filter(thing -> sentence.word(thing.end() - 1).endsWith("s")).isPresent();
        }
        return things && sentence.is(phrase.end() - 1, "them");
    }

    /** "two detectives returned home after the trial". */
    private boolean isBackFromWork(CountedPhrase phrase) {
        long count = phrase.quantity().stated().orElse(FEW);
        boolean known = phrase.noun().role() == Role.COMBATANT || has(WordClass.INVESTIGATOR, phrase.begin(), phrase.end())
                || has(WordClass.POLITICIAN, phrase.begin(), phrase.end());
        return known && count < FEW && !has(WordClass.UPROOTING, 0, sentence.size());
    }

    private boolean has(WordClass wordClass, int from, int to) {
        return IntStream.range(Math.max(0, from), Math.min(to, sentence.size())).anyMatch(i -> words.is(wordClass, sentence, i));
    }

    private boolean within(WordSet set, int from, int to) {
        return IntStream.range(from, Math.min(to, sentence.size())).anyMatch(i -> set.has(sentence, i));
    }
}
