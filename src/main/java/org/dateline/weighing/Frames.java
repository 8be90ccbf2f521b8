package org.dateline.weighing;

import java.util.List;
import java.util.Map;
import org.dateline.setting.Location;
import org.dateline.text.Sentence;
import org.dateline.weighing.PlaceFeatures.Frame;

/** Tells which words stand before the name of a place. */
final class Frames {

    private static final int FARTHEST = 5;
    private static final Map<String, Frame> WORDS = Map.ofEntries(Map.entry("in", Frame.IN), Map.entry("inside", Frame.IN), Map.entry("at", Frame.AT),
            Map.entry("on", Frame.ON), Map.entry("of", Frame.OF), Map.entry("near", Frame.NEAR), Map.entry("from", Frame.FROM), Map.entry("to", Frame.TO),
            Map.entry("toward", Frame.TO), Map.entry("towards", Frame.TO), Map.entry("into", Frame.TO), Map.entry("by", Frame.BY),
            Map.entry("with", Frame.BY), Map.entry("between", Frame.BETWEEN), Map.entry("against", Frame.ON), Map.entry("outside", Frame.NEAR),
            Map.entry("around", Frame.AROUND), Map.entry("across", Frame.AROUND), Map.entry("throughout", Frame.AROUND), Map.entry("for", Frame.BY));

    private final List<Sentence> sentences;

    Frames(List<Sentence> sentences) {
        this.sentences = sentences;
    }

    /** Which word governs the name. */
    Frame of(Location location) {
        Sentence s = sentences.get(location.sentence());
        if (s.is(location.end(), "'s")) {
            return Frame.OWNER;
        }
        for (int i = location.token() - 1; i >= Math.max(0, location.token() - FARTHEST); i--) {
            Frame frame = WORDS.get(s.word(i));
            if (frame != null) {
                return frame;
            }
            if (!s.isWord(i) && !s.is(i, "-")) {
                return s.is(i, ",") ? Frame.COMMA : Frame.BARE;
            }
        }
        return location.token() < FARTHEST ? Frame.OPENS : Frame.BARE;
    }
}
