package org.dateline.event;

import java.util.Optional;

/**
 * One way to tell that a mention is of an event that was told before. {@link Chainer} asks them in order, the surest first;
 * the first that finds an event ties the mention to it, and its name is what {@code explain} prints for the tie.
 */
interface Sieve {

    /** How the tie is called, in a few words. */
    String name();

    /** Whether a tie by it leaves so little doubt that all places of the mention are places of the event. */
    boolean isSure();

    /** The event that the mention is of, among those told so far. */
    Optional<EventDraft> match(EventMention mention, Story story);
}
