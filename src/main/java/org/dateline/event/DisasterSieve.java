package org.dateline.event;

import java.util.Optional;
import org.dateline.clause.FigureKind;
import org.dateline.setting.StoryWords;

/** An article about an earthquake, a flood, a crash: whoever was harmed was harmed by it, on whatever day they were counted. */
final class DisasterSieve implements Sieve {

    private final StoryWords words;

    DisasterSieve(StoryWords words) {
        this.words = words;
    }

    @Override
    public String name() {
        return "the disaster that the story is about";
    }

    @Override
    public boolean isSure() {
        return false;
    }

    @Override
    public Optional<EventDraft> match(EventMention mention, Story story) {
        boolean harmed = mention.figure().map(figure -> figure.reading().fate().kind())
                .filter(kind -> kind != FigureKind.DETAINED && kind != FigureKind.ABDUCTED && kind != FigureKind.RETURNED).isPresent();
        boolean turns = words.has(StoryWords.Type.OTHER_STORY, mention.sentence(), 0, 2) || mention.isOther();
        boolean named = mention.figure().isEmpty() && isDisaster(mention.type());
        if (harmed && !turns && story.reach(mention) == Scope.TOTAL && (mention.type() == EventType.EPIDEMIC || mention.type() == EventType.OTHER)) {
            return story.epidemic().filter(epidemic -> story.isPossible(epidemic, mention));
        }
        return !harmed && !named || turns ? Optional.empty()
                : story.main().filter(main -> isDisaster(main.type())).filter(main -> story.isPossible(main, mention))
                        .filter(main -> main.agreesWith(mention.setting().loose()));
    }

    private static boolean isDisaster(EventType type) {
        return switch (type) {
            case EARTHQUAKE, FLOOD, STORM, LANDSLIDE, VOLCANO, CRASH, SINKING, STAMPEDE -> true;
            default -> false;
        };
    }
}
