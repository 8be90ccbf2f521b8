package org.dateline.weighing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.weighing.PlaceFeatures.Match;
import org.dateline.event.EventMention;
import org.dateline.event.EventType;

/** Tells whether the sentences of an article speak of the sort of an event. */
final class Echoes {

    private final Map<Integer, List<EventMention>> mentions;

    /** @param mentions all mentions of events of the article */
    Echoes(List<EventMention> mentions) {
        this.mentions = mentions.stream().collect(Collectors.groupingBy(mention -> mention.sentence().index()));
    }

    /** Whether a sentence tells of something of a sort. */
    Match type(int sentence, EventType type) {
        Match match = Match.NOTHING;
        for (EventMention mention : mentions.getOrDefault(sentence, List.of())) {
            if (mention.type() == type && type != EventType.OTHER) {
                return Match.SAME;
            }
            boolean vague = mention.type() == EventType.OTHER || mention.type().isVague() || type == EventType.OTHER || type.isVague();
            match = vague ? match : Match.OTHER;
        }
        return match;
    }
}
