package org.dateline.setting;

import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.clause.Counted;
import org.dateline.clause.FigureWords;
import org.dateline.clause.Mark;
import org.dateline.clause.WordClass;
import org.dateline.lexicon.Lexicon;
import org.dateline.setting.StoryWords.Type;
import org.dateline.lexicon.WordSet;
import org.dateline.text.Sentence;
import org.dateline.time.TimePhrase;

/** What stands between a day and what it may date in a sentence: the verbs, and the words that open another clause. */
final class DayClauses {

    private static final WordSet SPANS = WordSet.of("hours", "days", "weeks", "months", "years", "day", "week", "month", "year");

    private final FigureWords words;
    private final StoryWords story;
    private final EventNouns events;

    DayClauses(FigureWords words, StoryWords story, EventNouns events) {
        this.words = words;
        this.story = story;
        this.events = events;
    }

    FigureWords words() {
        return words;
    }

    StoryWords story() {
        return story;
    }

    EventNouns events() {
        return events;
    }

    /** "killed three at a firm from which he was dismissed last week": a clause about the firm, not about what happened. */
    boolean isOfThing(Sentence s, int from, int day) {
        for (int i = from; i < day; i++) {
            boolean relative = words.marks().at(s, i).filter(mark -> mark.type() == Mark.Type.RELATIVE).isPresent() && !isPointer(s, i);
            if (relative) {
                int noun = s.is(i - 1, ",") || words.marks().at(s, i - 1).filter(mark -> mark.type() == Mark.Type.PREPOSITION).isPresent() ? i - 2 : i - 1;
                return verbGroups(s, i + 1, day) == 1 && !events.has(s, noun, noun + 1);
            }
        }
        return false;
    }

    /** "on that road": the word points, and opens no clause. */
    private boolean isPointer(Sentence s, int i) {
        return s.is(i, "that") && words.marks().at(s, i - 1).filter(mark -> mark.type() == Mark.Type.PREPOSITION).isPresent();
    }

    /** How many verbs stand among the tokens, each with its helpers: behind a second one a relative clause is over. */
    private int verbGroups(Sentence s, int begin, int end) {
        int groups = 0;
        boolean open = false;
        for (int i = begin; i < end; i++) {
            boolean helper = words.marks().at(s, i).map(Mark::type).filter(type -> type == Mark.Type.BE || type == Mark.Type.HAVE).isPresent();
            boolean verb = (helper || isVerb(s, i)) && !s.is(i - 1, "and") && !s.is(i - 1, "to");
            groups += verb && !open ? 1 : 0;
            open = verb;
        }
        return groups;
    }

    /** "Days after a gunman killed two, crowds gathered on Tuesday": the figure is told before the clause that the day is of. */
    boolean isBehindLater(Counted figure, TimePhrase phrase) {
        Sentence s = figure.sentence();
        int told = Math.min(figure.phrase().begin(), figure.reading().trigger().begin());
        for (int i = told - 1; i > 0; i--) {
            if (s.is(i, ",") && !s.word(i + 1).endsWith("ing")) {
                return false;
            }
            if (s.is(i, "after") && SPANS.has(s, i - 1)) {
                return isBehindComma(s, Math.max(figure.phrase().end(), figure.reading().trigger().end()), begin(s, phrase))
                        || begin(s, phrase) < i - 1;
            }
        }
        return false;
    }

    private static boolean isBehindComma(Sentence s, int from, int token) {
        return from < token && hasComma(s, from, token);
    }

    /** The first token of a phrase. */
    static int begin(Sentence s, TimePhrase phrase) {
        return s.tokenAt(phrase.span().begin());
    }

    /** The token behind a phrase. */
    static int end(Sentence s, TimePhrase phrase) {
        return s.tokenAt(phrase.span().end() - 1) + 1;
    }

    /**
     * Whether a phrase stands in the clause that tells of the figure, or in one that hangs on it; not so one before it: "on
     * Friday police hunted a man after he had shot two".
     */
    boolean isFirm(Counted figure, TimePhrase phrase) {
        Sentence s = figure.sentence();
        int end = s.tokenAt(phrase.span().end() - 1) + 1;
        int told = Math.min(figure.phrase().begin(), figure.reading().trigger().begin());
        if (begin(s, phrase) > told) {
            return !isOfThing(s, Math.max(figure.phrase().end(), figure.reading().trigger().end()), begin(s, phrase));
        }
        boolean joined = false;
        for (int i = told - 1; i >= end; i--) {
            Optional<Mark.Type> mark = words.marks().at(s, i).map(Mark::type);
            boolean opens = mark.filter(type -> type == Mark.Type.SUBORDINATE || type == Mark.Type.RELATIVE).isPresent() && !isPointer(s, i);
            if (opens) {
                return i <= end + 1;
            }
            joined |= mark.filter(type -> type == Mark.Type.AND).isPresent();
            if (i < told - 1 && isVerb(s, i) && mark.isEmpty()) {
                if (!joined) {
                    return true;
                }
                joined = false;
            }
        }
        return true;
    }

    /** "On Monday the president condemned the attack": a verb stands between the day and the noun, so the day is the verb's. */
    boolean isOfOtherVerb(Sentence s, OptionalInt noun, TimePhrase phrase) {
        int end = s.tokenAt(phrase.span().end() - 1) + 1;
        if (noun.isEmpty() || end > noun.getAsInt()) {
            return false;
        }
        for (int i = end; i < noun.getAsInt(); i++) {
            if (isVerb(s, i) && !events.has(s, i, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** "mourned on Sunday for the 179 who perished": what goes before dates the mourning. */
    boolean isInRelativeClause(Counted figure) {
        Sentence s = figure.sentence();
        for (int i = figure.phrase().end(); i < Math.min(s.size(), figure.reading().trigger().begin()); i++) {
            if (words.marks().at(s, i).filter(mark -> mark.type() == Mark.Type.RELATIVE).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The word that opens the clause between the figure and a phrase behind it. */
    Optional<String> clauseWord(Sentence s, Counted figure, TimePhrase phrase) {
        int begin = s.tokenAt(phrase.span().begin());
        for (int i = begin - 1; i >= Math.max(figure.phrase().end(), figure.reading().trigger().end()); i--) {
            String word = s.word(i);
            if (story.is(Type.OTHER_EVENT, s, i) || word.equals("since") || word.equals("after")) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** How many clauses begin between two tokens. */
    int borders(Sentence s, int from, int to) {
        int borders = 0;
        for (int i = from + 1; i < to; i++) {
            Optional<Lexicon.Match<Mark>> mark = words.marks().longestAt(s, i);
            if (mark.isPresent()) {
                switch (mark.get().value().type()) {
                    case RELATIVE, SUBORDINATE, BUT -> borders++;
                    default -> { }
                }
            } else if (s.is(i, ";") || s.is(i, ".")) {
                borders += 2;
            }
        }
        return borders;
    }

    static boolean hasComma(Sentence s, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (s.is(i, ",")) {
                return true;
            }
        }
        return false;
    }

    /** Whether no sentence ends between the figure and a token; headlines run into the text that follows them. */
    static boolean isWithin(Sentence s, Counted figure, int token) {
        int begin = Math.min(token, figure.phrase().begin());
        int end = Math.max(token, figure.phrase().end());
        for (int i = begin; i < end; i++) {
            boolean ends = s.is(i, ".") && i + 1 < s.size() && s.isCapitalized(i + 1);
            boolean dateline = s.is(i, ")") && s.is(i + 1, "-") && !s.isGlued(i + 1);
            if ((ends || dateline) && i > begin) {
                return false;
            }
        }
        return true;
    }

    boolean isVerb(Sentence s, int i) {
        return isSpeech(s, i) || words.verbs().at(s, i).isPresent() && !s.word(i).endsWith("ing") || s.word(i).endsWith("ed") && !s.isCapitalized(i);
    }

    /** Whether no noun is written so: "protested", "was", "says", but not "protests", "strike", "attack". */
    boolean isSurelyVerb(Sentence s, int i) {
        return s.word(i).endsWith("ed") && !s.isCapitalized(i) || isSpeech(s, i) && !events.has(s, i, i + 1)
                || words.marks().at(s, i).filter(mark -> mark.type() == Mark.Type.BE || mark.type() == Mark.Type.HAVE).isPresent();
    }

    boolean isSpeech(Sentence s, int i) {
        return words.is(WordClass.STATEMENT, s, i) || words.marks().at(s, i).filter(mark -> mark.type() == Mark.Type.SPEECH).isPresent();
    }
}
