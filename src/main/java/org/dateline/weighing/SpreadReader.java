package org.dateline.weighing;

import org.dateline.event.EventMention;
import org.dateline.event.EventType;
import org.dateline.lexicon.WordSet;
import org.dateline.setting.Location;
import org.dateline.text.Sentence;

/** Tells whether a mention is of what happened over a whole area, so that no one spot in it is where it happened. */
final class SpreadReader {

    private static final WordSet OVER = WordSet.of("across", "throughout", "around", "nationwide", "countrywide");
    private static final WordSet PARTS = WordSet.of("parts", "areas", "places", "locations", "districts", "villages", "provinces",
            "towns", "cities", "states", "regions", "neighbourhoods", "neighborhoods", "fronts");
    private static final WordSet SEVERAL = WordSet.of("several", "different", "various", "many", "multiple", "some", "other", "numerous");

    /** Whether its words say so: "across Bihar", "in different parts of Kogi", "in two attacks". */
    boolean isSpread(EventMention mention) {
        Sentence s = mention.sentence();
        for (Location location : mention.setting().where()) {
            if (location.sentence() == s.index()) {
                for (int i = Math.max(0, location.token() - 4); i < location.token(); i++) {
                    boolean parts = PARTS.has(s, i) && (SEVERAL.has(s, i - 1) || s.isNumeric(i - 1) || SEVERAL.has(s, i - 2));
                    if (OVER.has(s, i) || parts) {
                        return true;
                    }
                }
            }
        }
        return mention.definiteness() == EventMention.Definiteness.INDEFINITE && mention.type() != EventType.OTHER && s.word(mention.end() - 1).endsWith("s")
                && !s.word(mention.begin()).endsWith("ss");
    }
}
