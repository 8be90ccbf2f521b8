package org.dateline.setting;

import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.lexicon.Inflection;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.WordList;
import org.dateline.lexicon.WordSet;
import org.dateline.text.Sentence;

/**
 * Reads "officers were called to Oak Street", "it happened around noon", "were shot as they left the club": something happened there,
 * though no noun says what. Immutable; safe for use by several threads.
 */
public final class CallOuts {

    /** So far before the verb stands who comes: "police and paramedics from two towns were called to". */
    private static final int FARTHEST = 8;
    /** So many words may stand between the verb and "to": "were called just after 9 p.m. to". */
    private static final int FARTHEST_VERB = 7;
    private static final WordSet LEAVING = WordSet.of("leaving", "left", "exiting", "exited", "leave");
    /** So many words before a name "leaving the" may begin. */
    private static final int NAME_BEGINS = 4;
    /** So many words before "leaving", "as they were" may begin. */
    private static final int SUBJECT = 5;

    private enum Role { RESPONDER, COMING, CALLED, HAPPENED }

    private final Lexicon<Role> words = WordList.english("setting/call-outs.tsv").lexicon(Inflection.NONE, row -> row.get(1, Role.class));

    /** The token at which a sentence tells that something happened. */
    public OptionalInt read(Sentence s) {
        int responder = -1;
        for (int i = 0; i < s.size(); i++) {
            Optional<Role> role = role(s, i);
            if (role.isPresent()) {
                boolean comes = role.get() == Role.COMING && responder >= 0 && i - responder <= FARTHEST;
                if (comes || role.get() == Role.HAPPENED) {
                    return OptionalInt.of(i);
                }
                responder = role.get() == Role.RESPONDER ? i : responder;
            }
        }
        return OptionalInt.empty();
    }

    /** Whether those who come to help or to look were called to what follows the preposition {@code to}. */
    boolean leadsTo(Sentence s, int to) {
        for (int i = to - 1; i >= Math.max(0, to - FARTHEST_VERB) && !s.is(i, ";"); i--) {
            if (role(s, i).filter(role -> role == Role.COMING || role == Role.CALLED).isPresent()) {
                return isOfResponder(s, i);
            }
        }
        return false;
    }

    private boolean isOfResponder(Sentence s, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - FARTHEST) && !s.is(i, ";"); i--) {
            if (role(s, i).filter(Role.RESPONDER::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "were shot as they left the club", "were leaving the club when shots rang out": at the door of the place at a token. */
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

    private Optional<Role> role(Sentence s, int i) {
        return words.longestAt(s, i).map(Lexicon.Match::value);
    }
}
