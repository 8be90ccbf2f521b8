package org.dateline.belief;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dateline.belief.PlaceFeatures.Match;
import org.dateline.event.EventMention;
import org.dateline.event.EventType;
import org.dateline.time.TimePhrase;

/** Tells whether the sentences of an article speak of the sort and of the day of an event. */
final class Echoes {

    private final EventMention[][] mentions;

    /**
     * @param mentions all mentions of events of the article
     * @param sentences how many sentences it has
     */
    Echoes(List<EventMention> mentions, int sentences) {
        this.mentions = new EventMention[sentences][];
        for (EventMention mention : mentions) {
            int at = mention.sentence().index();
            EventMention[] known = this.mentions[at] == null ? new EventMention[0] : this.mentions[at];
            EventMention[] more = Arrays.copyOf(known, known.length + 1);
            more[known.length] = mention;
            this.mentions[at] = more;
        }
    }

    /** Whether a sentence tells of something of a sort. */
    Match type(int sentence, EventType type) {
        Match match = Match.NOTHING;
        for (int i = 0; mentions[sentence] != null && i < mentions[sentence].length; i++) {
            EventType told = mentions[sentence][i].type();
            if (told == type && type != EventType.OTHER) {
                return Match.SAME;
            }
            match = told == EventType.OTHER || told.isVague() || type == EventType.OTHER || type.isVague() ? match : Match.OTHER;
        }
        return match;
    }

    /** Whether a sentence tells of something on a day. */
    Match day(int sentence, Optional<TimePhrase> day) {
        Match match = Match.NOTHING;
        for (int i = 0; mentions[sentence] != null && day.isPresent() && i < mentions[sentence].length; i++) {
            Optional<TimePhrase> told = mentions[sentence][i].setting().when();
            if (told.isPresent()) {
                if (told.get().days().overlaps(day.get().days())) {
                    return Match.SAME;
                }
                match = Match.OTHER;
            }
        }
        return match;
    }
}
