package org.dateline.setting;

import org.dateline.lexicon.WordSet;
import org.dateline.text.Sentence;
import org.dateline.toponym.PlaceWords;
import org.dateline.toponym.PlaceWords.Company;

/** Tells where police, rescuers and the like were called to, and what people were just leaving: there it happened. */
final class Response {

    private static final WordSet LEAVING = WordSet.of("leaving", "left", "exiting", "exited", "leave");
    /** So many words before a name "leaving the" may begin. */
    private static final int NAME_BEGINS = 4;
    /** So many words before "leaving", "as they were" may begin. */
    private static final int SUBJECT = 5;
    /** So many words may stand between the verb and "to": "were called just after 9 p.m. to". */
    private static final int FARTHEST_VERB = 7;
    /** So many words before the verb, those who came are named. */
    private static final int FARTHEST_SERVICE = 8;

    private final PlaceWords words;

    Response(PlaceWords words) {
        this.words = words;
    }

    /** Whether those who come to help or to look were called to what follows the preposition {@code to}. */
    boolean leadsTo(Sentence s, int to) {
        for (int i = to - 1; i >= Math.max(0, to - FARTHEST_VERB) && !s.is(i, ";"); i--) {
            if (words.is(s, i, Company.RESPONSE)) {
                return isOfService(s, i);
            }
        }
        return false;
    }

    /** "were shot as they left the club", "were leaving the club when shots rang out": at its door. */
    boolean isAtDoor(Sentence s, int place) {
        int leaving = place - 1;
        while (leaving > place - NAME_BEGINS && !LEAVING.has(s, leaving)) {
            leaving--;
        }
        if (!LEAVING.has(s, leaving)) {
            return false;
        }
        boolean meanwhile = false;
        for (int i = leaving - 1; i >= leaving - SUBJECT; i--) {
            meanwhile |= s.is(i, "as") || s.is(i, "while");
        }
        for (int i = place + 1; i < Math.min(s.size(), place + FARTHEST_VERB); i++) {
            meanwhile |= s.is(i, "when");
        }
        return meanwhile;
    }

    private boolean isOfService(Sentence s, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - FARTHEST_SERVICE) && !s.is(i, ";"); i--) {
            if (words.company().longestAt(s, i).filter(match -> match.value().contains(Company.SERVICE)).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
