package org.dateline.belief;

import java.time.temporal.ChronoUnit;
import org.dateline.event.Belief;
import org.dateline.event.EventMention;
import org.dateline.event.Origin;
import org.dateline.lexicon.WordSet;
import org.dateline.text.Sentence;
import org.dateline.time.Interval;
import org.dateline.time.TimePhrase;

/**
 * Tells disasters of other years, which are recalled beside the one of the story: "Hurricane Katrina killed 1,800 people in
 * 2005", "the 2004 tsunami". Where their own words name no place, that of the story is not theirs.
 */
final class PastDisasters {

    /** A day so long before the story's is of no event that still goes on. */
    private static final int LONG_AGO_DAYS = 180;
    /** Only days as vague as a season or a year look back so; a full date may be that of the story. */
    private static final int VAGUE_DAYS = 28;
    private static final WordSet NAMED = WordSet.of("cyclone", "hurricane", "typhoon", "storm", "tsunami", "earthquake", "quake",
            "flood", "floods", "famine", "eruption", "blizzard", "wildfire", "landslide", "crash", "epidemic", "outbreak", "massacre");

    private PastDisasters() {}

    /** Whether a mention without a place of its own, which happened on {@code days}, is such a disaster. */
    static boolean isOne(EventMention mention, Belief<TimePhrase> days, Interval latest) {
        if (!mention.setting().where().isEmpty() || days.origin() != Origin.CLAUSE || days.value().isEmpty()) {
            return false;
        }
        TimePhrase phrase = days.value().get();
        Interval when = phrase.days();
        boolean past = when.days() >= VAGUE_DAYS && ChronoUnit.DAYS.between(when.until(), latest.from()) > LONG_AGO_DAYS
                && phrase.relation() != TimePhrase.Relation.SINCE;
        return past && (phrase.rule().equals(TimePhrase.ATTRIBUTIVE) || isNamed(mention.sentence()));
    }

    /** "Cyclone Sidr", "the tsunami", with the name behind or the article before. */
    private static boolean isNamed(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (NAMED.has(sentence, i) && (sentence.isCapitalized(i + 1) || sentence.isNumeric(i - 1))) {
                return true;
            }
        }
        return false;
    }
}
