package org.dateline.setting;

import org.dateline.lexicon.Lexicon;
import org.dateline.text.Sentence;
import org.dateline.toponym.PlaceSort;
import org.dateline.toponym.PlaceWords;

/** Tells of which places a sentence says what happened there without a preposition. */
final class HostReader {

    private static final int LONGEST_ASIDE = 8;

    private final PlaceWords words;
    private final Lexicon<PlaceSort> sorts;

    HostReader(PlaceWords words, Lexicon<PlaceSort> sorts) {
        this.words = words;
        this.sorts = sorts;
    }

    /** "Maputo saw 19 arrests", "Kabul's hospitals", "Vietnam, where the storm killed": what happens there is told of the place. */
    boolean isHost(Sentence s, int end) {
        int verb = sorts.at(s, end).isPresent() ? end + 1 : end;
        if (s.is(verb, "'s")) {
            return sorts.at(s, verb + 1).filter(PlaceSort::isSpot).isPresent() || s.is(verb + 1, "morgues");
        }
        if (s.is(verb, "where") || s.is(verb, ",") && s.is(verb + 1, "where")) {
            return true;
        }
        verb = s.is(verb, ",") ? behindAside(s, verb) : verb;
        if (words.types().longestAt(s, verb).filter(match -> match.value() == PlaceWords.Type.HOST).isPresent()) {
            return true;
        }
        int passive = verb;
        while (passive < verb + 3 && isAuxiliary(s.word(passive))) {
            passive++;
        }
        return passive > verb && !s.is(passive, "hitting") && words.is(s, passive, PlaceWords.Type.HITS) && !s.word(passive).endsWith("ing");
    }

    /** "Kerr County, hit worst, accounts for": the token behind the second comma. */
    private static int behindAside(Sentence s, int comma) {
        for (int i = comma + 1; i < Math.min(s.size(), comma + LONGEST_ASIDE); i++) {
            if (s.is(i, ",")) {
                return i + 1;
            }
        }
        return comma;
    }

    private static boolean isAuxiliary(String word) {
        return switch (word) {
            case "is", "was", "were", "are", "has", "have", "had", "been", "being" -> true;
            default -> false;
        };
    }
}
