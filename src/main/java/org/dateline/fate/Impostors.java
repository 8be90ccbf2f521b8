package org.dateline.fate;

import org.dateline.clause.CountedPhrase;
import org.dateline.clause.FigureWords;
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
    private static final WordSet TO = WordSet.of("to");
    private static final WordSet BY = WordSet.of("by", "in", "at");
    private static final WordSet LIKE = WordSet.of("as", "like", "fairly", "unfairly", "well", "differently", "equally", "unequally");
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
            case MISSING -> isSoughtByPolice(phrase, trigger) || isAbsent(phrase, trigger) || isThingMissing(phrase);
            case ABDUCTED -> isRobbed(phrase, trigger) || isOnFilm(trigger) || isTried(trigger) || isHeldTo(phrase, trigger);
            case DETAINED -> isOnFilm(trigger) || isTried(trigger) || isHeldTo(phrase, trigger);
            case INJURED -> isFigure(trigger) || isAilment(phrase, trigger) || isTried(trigger) || isTreatedLike(trigger) || isThing(phrase);
            case KILLED -> isTried(trigger) || isLostGame(trigger);
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
        if (has(WordClass.SUSPECT, phrase.begin(), phrase.end())) {
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
                || has(WordClass.POLITICIAN, phrase.begin(), phrase.end()) && !isUprooted(trigger);
    }

    /** "5,000 fans fled to the exits", "2,000 delegates returned home", "software displaced 40 clerks". */
    private boolean isCrowd(CountedPhrase phrase, int trigger) {
        return !sentence.word(trigger).startsWith("evac") && has(WordClass.CROWD, phrase.end() - 1, phrase.end()) && !isUprooted(trigger);
    }

    /** Whether something that makes people leave their homes is told, apart from the verb and "home" itself. */
    private boolean isUprooted(int trigger) {
        for (int i = 0; i < sentence.size(); i++) {
            if (i != trigger && words.is(WordClass.UPROOTING, sentence, i) && !sentence.is(i, "home") && !sentence.is(i, "country")) {
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
        return has(WordClass.ABSENCE, 0, sentence.size()) && !has(WordClass.UPROOTING, 0, sentence.size())
                && (sentence.is(trigger, "missing") || phrase.fate().isPresent());
    }

    private boolean isThingMissing(CountedPhrase phrase) {
        return isThing(phrase);
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
        return sentence.is(trigger, "held") && sentence.is(phrase.end(), "to") && trigger < phrase.begin()
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
        return lost && has(WordClass.CONTEST, 0, sentence.size());
    }

    /** "two detectives returned home after the trial". */
    private boolean isBackFromWork(CountedPhrase phrase) {
        long count = phrase.quantity().stated().orElse(FEW);
        boolean known = phrase.noun().role() == Role.COMBATANT || has(WordClass.INVESTIGATOR, phrase.begin(), phrase.end())
                || has(WordClass.POLITICIAN, phrase.begin(), phrase.end());
        return known && count < FEW && !has(WordClass.UPROOTING, 0, sentence.size());
    }

    private boolean has(WordClass wordClass, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, sentence.size()); i++) {
            if (words.is(wordClass, sentence, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean within(WordSet set, int from, int to) {
        for (int i = from; i < Math.min(to, sentence.size()); i++) {
            if (set.has(sentence, i)) {
                return true;
            }
        }
        return false;
    }
}
