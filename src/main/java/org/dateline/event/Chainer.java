package org.dateline.event;

import java.util.List;
import java.util.Optional;
import org.dateline.setting.StoryWords;

/**
 * Ties the mentions of an article into events: each to the first event that a sieve finds for it, else to a new one. The
 * order of the sieves is the design; each is surer than those behind it.
 */
public final class Chainer {

    /** How it is called where a mention begins an event. */
    public static final String NEW = "a new event";

    private final List<Sieve> sieves;

    private final FocusSieve focus;

    public Chainer(StoryWords words) {
        this.focus = new FocusSieve(words);
        this.sieves = List.of(
                new SharedClauseSieve(),
                new SameTollSieve(),
                new DisasterSieve(words),
                new DefiniteNounSieve(),
                focus);
    }

    /** Ties the next mention, in the order of the text. */
    public void tie(EventMention mention, Story story) {
        for (Sieve sieve : sieves) {
            Optional<EventDraft> event = sieve.match(mention, story);
            if (event.isPresent()) {
                story.add(event.get(), new EventDraft.Link(mention, sieve.name(), sieve.isSure()));
                return;
            }
        }
        if (mention.figure().isEmpty()) {
            story.focus().ifPresent(event -> event.addReport(mention.setting().report()));
        }
        EventDraft event = story.begin(mention);
        if (focus.isApart(mention)) {
            event.setApart();
        }
        story.focus().filter(before -> focus.sharesDay(before, mention)).ifPresent(event::setBeside);
        story.add(event, new EventDraft.Link(mention, NEW, true));
    }
}
