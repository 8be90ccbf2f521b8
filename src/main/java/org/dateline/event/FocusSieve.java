package org.dateline.event;

import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.clause.Counted;
import org.dateline.clause.FigureKind;
import org.dateline.clause.Noun;
import org.dateline.setting.StoryWords;

/** Nothing says that another story begins: the event in focus goes on. */
public final class FocusSieve implements Sieve {

    /** How the tie is called. */
    public static final String NAME = "the story goes on";

    private final StoryWords words;

    FocusSieve(StoryWords words) {
        this.words = words;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isSure() {
        return false;
    }

    @Override
    public Optional<EventDraft> match(EventMention mention, Story story) {
        boolean turns = words.takesTurn(mention.sentence(), mention.figure().map(figure -> figure.phrase().begin()).orElse(mention.begin()))
                || mention.isOther() || story.reach(mention) == Scope.TOTAL;
        if (turns) {
            return Optional.empty();
        }
        Predicate<EventDraft> goesOn = draft -> story.isPossible(draft, mention) && goesWith(draft, mention) && !isOfOthers(draft, mention)
                && !draft.isElsewhere(mention.setting()) && draft.agreesWith(mention.setting().loose());
        return story.aside(mention.sentence().index()).filter(goesOn).or(() -> story.focus().filter(goesOn));
    }

    /** "Three others were arrested on Sunday": the day is told because it is another one. */
    static boolean isOfOthers(EventDraft draft, EventMention mention) {
        if (mention.figure().isEmpty() || mention.setting().when().isEmpty() || draft.when().isPresent()) {
            return false;
        }
        Counted figure = mention.figure().get();
        boolean others = figure.phrase().noun().type() == Noun.Type.OTHERS;
        for (int i = figure.phrase().begin(); i < figure.phrase().end(); i++) {
            others |= figure.sentence().is(i, "other") || figure.sentence().is(i, "others");
        }
        return others;
    }

    /** "Elsewhere", "a similar attack", "weeks after": whether words set an event apart from those that were told. */
    boolean isApart(EventMention mention) {
        return words.has(StoryWords.Type.OTHER_STORY, mention.sentence(), 0, 2) || mention.isOther();
    }

    /** Whether a new event is told of the same day as the one before, for all that is said: only its place differs. */
    boolean sharesDay(EventDraft before, EventMention mention) {
        return !mention.isLater() && before.reach() == Scope.INCIDENT && mention.setting().when().isEmpty()
                && (goesWith(before, mention) || isPlainArrest(mention));
    }

    /** "Police arrested 15 people": what they did then and there; not "were arrested on suspicion of", whenever that was. */
    private boolean isPlainArrest(EventMention mention) {
        if (mention.figure().isEmpty() || mention.figure().get().reading().fate().kind() != FigureKind.DETAINED) {
            return false;
        }
        int trigger = mention.figure().get().reading().trigger().begin();
        return trigger < mention.figure().get().phrase().begin() && !words.has(StoryWords.Type.PERFECT, mention.sentence(), trigger - 3, trigger) && !mention.sentence().is(trigger - 2, "had");
    }

    /** Whether what happened to them goes together without a word that says so: an arrest is a story of its own. */
    private static boolean goesWith(EventDraft draft, EventMention mention) {
        boolean arrest = mention.figure().isPresent() ? mention.figure().get().reading().fate().kind() == FigureKind.DETAINED
                : mention.type() == EventType.ARREST;
        boolean ofArrest = draft.type() == EventType.ARREST || draft.kinds().contains(FigureKind.DETAINED);
        return arrest == ofArrest || draft.links().isEmpty();
    }
}
