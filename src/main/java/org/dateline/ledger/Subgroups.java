package org.dateline.ledger;

import java.util.Optional;
import java.util.Set;
import org.dateline.clause.FigureKind;
import org.dateline.figure.Figure;
import org.dateline.lexicon.WordList;
import org.dateline.text.Words;

/** Tells whether a figure counts a part of all by its group: "children", but not "people" or "Palestinians". */
final class Subgroups {

    private static final String CIVILIANS = "civilians";
    private static final Set<String> WORDS = Set.copyOf(WordList.english("ledger/subgroups.tsv").words());

    private Subgroups() {}

    /** The word for the part that a running total counts; of the displaced, civilians are all. */
    static Optional<String> ofTotal(Figure figure) {
        return word(figure).filter(word -> !word.equals(CIVILIANS) || figure.kind() != FigureKind.DISPLACED);
    }

    /** Whether the group leaves out victims that others are: women, children, fighters; civilians are all of most events. */
    static boolean isPart(Figure figure) {
        return word(figure).filter(word -> !word.equals(CIVILIANS)).isPresent();
    }

    private static Optional<String> word(Figure figure) {
        if (figure.group().isPresent()) {
            for (String word : Words.normalize(figure.group().get()).split("[^\\p{L}]+")) {
                if (WORDS.contains(word)) {
                    return Optional.of(word);
                }
            }
        }
        return Optional.empty();
    }
}
