package org.dateline.fate;

import org.dateline.clause.CountedPhrase;
import org.dateline.clause.Fate;
import org.dateline.clause.FigureKind;
import org.dateline.clause.Reading;
import org.dateline.text.Sentence;

/** Reads what the words behind a verb, or before it, change of what it told: who was shot died, who was to return could not. */
final class AftermathReader {

    /** The most words from a wound to the "and" behind which the wounded die. */
    private static final int FARTHEST_END = 9;

    private final Sentence sentence;

    AftermathReader(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The reading of a counted phrase with what the rest of the sentence makes of it. */
    Reading read(Reading reading, CountedPhrase phrase) {
        return shot(ofIt(kept(reading), phrase), phrase);
    }

    /** "shot three people, killing one": dead and injured are counted together. */
    private Reading shot(Reading reading, CountedPhrase phrase) {
        int from = Math.max(reading.trigger().end(), phrase.end());
        boolean some = reading.fate().kind() == FigureKind.INJURED && sentence.is(reading.trigger().begin(), "shot")
                && phrase.quantity().stated().orElse(1) > 1;
        for (int i = from; some && i < sentence.size(); i++) {
            if (sentence.is(i, "fatally") || sentence.is(i, "killing") || sentence.is(i, "killed") || sentence.is(i, "died")) {
                return new Reading(new Fate(FigureKind.KILLED, true), reading.trigger(), reading.rule(), reading.source(),
                        reading.part());
            }
        }
        return reading;
    }

    /** "was injured and was certified dead at the hospital": who died of it is no longer injured. */
    private Reading ofIt(Reading reading, CountedPhrase phrase) {
        int i = reading.trigger().end();
        boolean fatally = sentence.is(reading.trigger().begin() - 1, "fatally");
        if (reading.fate().kind() == FigureKind.INJURED && (fatally || isDeadSince(reading, phrase) || isDeadThere(reading, phrase))) {
            return new Reading(Fate.of(FigureKind.KILLED), reading.trigger(), reading.rule(), reading.source(), reading.part());
        }
        while (i < sentence.size() && i - reading.trigger().end() < FARTHEST_END && !sentence.is(i, "and") && sentence.isWord(i)) {
            i++;
        }
        i = sentence.is(i, ",") ? i + 1 : i;
        if (reading.fate().kind() != FigureKind.INJURED || !sentence.is(i, "and")) {
            return reading;
        }
        i++;
        while (sentence.is(i, "was") || sentence.is(i, "were") || sentence.is(i, "later") || sentence.is(i, "then")
                || sentence.is(i, "subsequently") || sentence.is(i, "has") || sentence.is(i, "have")) {
            i++;
        }
        boolean declared = sentence.is(i + 1, "dead") && (sentence.is(i, "certified") || sentence.is(i, "declared")
                || sentence.is(i, "pronounced"));
        return declared || sentence.is(i, "died") ? new Reading(Fate.of(FigureKind.KILLED), reading.trigger(),
                reading.rule(), reading.source(), reading.part()) : reading;
    }

    /** "A man who was stabbed in Leeds on Friday has died": the main clause tells what became of him. */
    private boolean isDeadSince(Reading reading, CountedPhrase phrase) {
        boolean relative = sentence.is(phrase.end(), "who") || sentence.is(phrase.end(), ",") && sentence.is(phrase.end() + 1, "who");
        for (int i = reading.trigger().end(); relative && i + 1 < sentence.size() && !sentence.is(i, ";"); i++) {
            if ((sentence.is(i, "has") || sentence.is(i, "have")) && (sentence.is(i + 1, "died") || sentence.is(i + 1, "since") && sentence.is(i + 2, "died"))) {
                return true;
            }
        }
        return false;
    }

    /** "was taken to a hospital, where she died": the last clause tells what became of all who are counted. */
    private boolean isDeadThere(Reading reading, CountedPhrase phrase) {
        for (int i = Math.max(reading.trigger().end(), phrase.end()); i + 2 < sentence.size() && !sentence.is(i, ";") && !sentence.is(i, "who"); i++) {
            boolean same = phrase.quantity().stated().orElse(0) == 1 ? sentence.is(i + 1, "he") || sentence.is(i + 1, "she") : sentence.is(i + 1, "they");
            if (sentence.is(i, "where") && same) {
                int verb = i + 2;
                while (sentence.is(verb, "was") || sentence.is(verb, "were") || sentence.is(verb, "later") || sentence.is(verb, "both")) {
                    verb++;
                }
                return sentence.is(verb, "died") || sentence.is(verb + 1, "dead") && (sentence.is(verb, "pronounced") || sentence.is(verb, "declared"));
            }
        }
        return false;
    }

    /** "cannot go home", "are unable to return": who does not come home stays displaced. */
    private Reading kept(Reading reading) {
        int verb = reading.trigger().begin();
        boolean unable = sentence.is(verb - 1, "cannot") || sentence.is(verb - 1, "not") || sentence.is(verb - 1, "n't")
                || sentence.is(verb - 1, "never") || sentence.is(verb - 1, "to") && (sentence.is(verb - 2, "unable")
                        || sentence.is(verb - 2, "able") && sentence.is(verb - 3, "not") || sentence.is(verb - 2, "yet"));
        return reading.fate().kind() == FigureKind.RETURNED && unable
                ? new Reading(Fate.of(FigureKind.DISPLACED), reading.trigger(), "kept from home", reading.source(),
                        reading.part())
                : reading;
    }
}
