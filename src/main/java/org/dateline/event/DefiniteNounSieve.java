package org.dateline.event;

import java.util.Optional;
import org.dateline.event.EventMention.Definiteness;

/** "the blast", "Monday's attack": the last event of that sort, if its days and places allow. */
public final class DefiniteNounSieve implements Sieve {

    /** How the tie is called. */
    public static final String NAME = "definite noun";

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
        return mention.definiteness() != Definiteness.DEFINITE ? Optional.empty()
                : story.lastOf(mention.type()).filter(draft -> story.isPossible(draft, mention));
    }
}
