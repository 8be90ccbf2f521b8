package org.dateline.fate;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.clause.Chunk;
import org.dateline.clause.CountedPhrase;
import org.dateline.clause.Fate;
import org.dateline.clause.FigureKind;
import org.dateline.clause.Happening;
import org.dateline.clause.Mark;
import org.dateline.clause.Reading;
import org.dateline.clause.Sign;

/**
 * Reads where two verbs count dead and injured together: "killed or wounded 40". The second verb is asked what it tells of
 * the same people in the same part of the clause, so "were injured and taken to hospital" is none: nobody's life was taken.
 */
final class JointReader {

    private final List<Chunk> chunks;
    private final Senses senses;

    JointReader(List<Chunk> chunks, Senses senses) {
        this.chunks = chunks;
        this.senses = senses;
    }

    /** What the verb at chunk {@code v} tells of its object, with the verb beside it. */
    Fate ofObject(int v, Fate fate, CountedPhrase phrase) {
        return together(v, fate, happening -> senses.ofObject(happening, phrase));
    }

    /** What a verb or state tells of its subject, with the one beside it. */
    Fate ofSubject(Reading reading, CountedPhrase phrase) {
        for (int i = 0; i < chunks.size(); i++) {
            if (chunks.get(i).begin() == reading.trigger().begin()) {
                return together(i, reading.fate(), happening -> senses.ofPassive(happening, phrase)
                        .or(() -> senses.ofSubject(happening, phrase)));
            }
        }
        return reading.fate();
    }

    private Fate together(int v, Fate fate, Function<Happening, Optional<Fate>> told) {
        for (int other : new int[] {v - 2, v + 2}) {
            int and = (v + other) / 2;
            if (other >= 0 && other < chunks.size() && chunks.get(and) instanceof Sign sign && sign.is(Mark.Type.AND)
                    && gap(Math.min(v, other), and) == 0 && gap(and, Math.max(v, other)) == 0) {
                Optional<Fate> second = chunks.get(other) instanceof Happening happening ? told.apply(happening)
                        : chunks.get(other) instanceof Sign state && state.is(Mark.Type.STATE) ? state.mark().fate() : Optional.empty();
                if (second.filter(known -> isDeadAndInjured(fate.kind(), known.kind())).isPresent()) {
                    return new Fate(FigureKind.KILLED, true);
                }
            }
        }
        return fate;
    }

    private static boolean isDeadAndInjured(FigureKind one, FigureKind other) {
        return one == FigureKind.KILLED && other == FigureKind.INJURED
                || one == FigureKind.INJURED && other == FigureKind.KILLED;
    }

    private int gap(int first, int second) {
        return chunks.get(second).begin() - chunks.get(first).end();
    }
}
