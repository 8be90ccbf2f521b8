package org.dateline.event;

import java.util.Optional;
import org.dateline.clause.Counted;
import org.dateline.clause.FigureKind;
import org.dateline.lexicon.WordSet;
import org.dateline.text.Sentence;

/** "killed 12 and wounded 30", "13, of whom four", "12 died. Three others were hurt": told in one breath. */
public final class SharedClauseSieve implements Sieve {

    /** How the tie is called. */
    public static final String NAME = "told together";

    private static final WordSet REASONS = WordSet.of("for", "over", "after", "suspicion", "suspected", "connection", "accused", "following");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isSure() {
        return true;
    }

    @Override
    public Optional<EventDraft> match(EventMention mention, Story story) {
        if (mention.isLater()) {
            return Optional.empty();
        }
        Optional<EventDraft> ofSource = mention.figure().flatMap(Counted::source).flatMap(story::of)
                .filter(draft -> story.isPossible(draft, mention) || mention.figure().get().reading().part() && story.isOfStretch(draft, mention))
                .filter(draft -> !FocusSieve.isOfOthers(draft, mention) || mention.figure().get().source().get().sentence() == mention.sentence());
        if (ofSource.isPresent()) {
            return ofSource;
        }
        return story.last().filter(last -> last.sentence() == mention.sentence() && mention.figure().isPresent()
                        && !isReason(last, mention.figure().get())).flatMap(story::of)
                .filter(draft -> story.isPossible(draft, mention) || story.isOfStretch(draft, mention))
                .filter(draft -> !draft.isElsewhere(mention.setting()));
    }

    /** "Two men were arrested for the murder of": the arrest is one thing, its reason another. */
    private static boolean isReason(Counted one, Counted other) {
        boolean arrest = one.reading().fate().kind() == FigureKind.DETAINED || other.reading().fate().kind() == FigureKind.DETAINED;
        if (!arrest || one.reading().fate().kind() == other.reading().fate().kind()) {
            return false;
        }
        Sentence s = one.sentence();
        for (int i = one.phrase().end(); i < other.phrase().begin(); i++) {
            if (REASONS.has(s, i)) {
                return true;
            }
        }
        return false;
    }
}
