package org.dateline.event;

import java.util.Optional;

/** The same number of the same kind, wherever it stands: a headline and its story, a toll told again. */
public final class SameTollSieve implements Sieve {

    /** How the tie is called. */
    public static final String NAME = "same toll";

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
        return mention.figure().flatMap(Story.Toll::of).flatMap(story::of).or(() -> mention.figure().flatMap(story::ofKnown))
                .filter(draft -> story.isPossible(draft, mention) || story.isOfStretch(draft, mention));
    }
}
