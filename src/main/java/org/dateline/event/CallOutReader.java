package org.dateline.event;

import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.lexicon.Inflection;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.WordList;
import org.dateline.text.Sentence;

/** Reads "officers were called to Oak Street", "it happened around noon": something was, though no noun says what. */
final class CallOutReader {

    /** So far before the verb stands who comes: "police and paramedics from two towns were called to". */
    private static final int FARTHEST = 8;

    private enum Role { RESPONDER, COMING, HAPPENED }

    private final Lexicon<Role> words = WordList.english("event/call-outs.tsv").lexicon(Inflection.NONE, row -> row.get(1, Role.class));

    /** The token at which a sentence tells so. */
    OptionalInt read(Sentence s) {
        int responder = -1;
        for (int i = 0; i < s.size(); i++) {
            Optional<Role> role = words.longestAt(s, i).map(Lexicon.Match::value);
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
}
