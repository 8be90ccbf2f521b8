package org.dateline.ledger;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.Evidence;
import org.dateline.clause.FigureKind;
import org.dateline.lexicon.Lexicon;
import org.dateline.number.QuantityFinder;
import org.dateline.number.QuantityMention;
import org.dateline.text.Sentence;

/**
 * Reads plain counts of victims: "1 dead, 3 injured", "Blast kills 8". Those of a headline confirm a count of the text;
 * those of the first sentences stand where figures have none.
 */
final class CountReader {

    private static final int NEAR = 7;
    private static final long MOST = 100;

    private final QuantityFinder quantities = QuantityFinder.english();
    private final Lexicon<List<VictimFinder.Fate>> fates;

    CountReader(Lexicon<List<VictimFinder.Fate>> fates) {
        this.fates = fates;
    }

    /** The first count of each kind. */
    Map<FigureKind, Long> counts(List<Sentence> title) {
        Map<FigureKind, Long> counts = new EnumMap<>(FigureKind.class);
        for (Sentence sentence : title) {
            for (QuantityMention quantity : quantities.find(sentence)) {
                if (quantity.quantity().stated().isPresent()) {
                    int begin = sentence.tokenAt(quantity.number().begin());
                    int end = sentence.tokenAt(quantity.number().end() - 1) + 1;
                    kind(sentence, begin, end).ifPresent(kind ->
                            counts.putIfAbsent(kind, quantity.quantity().stated().getAsLong()));
                }
            }
        }
        return counts;
    }

    /** A count of a kind with its evidence. */
    record Count(FigureKind kind, long number, Evidence evidence) {}

    /** The first count of each kind of two or more in the given sentences. */
    Map<FigureKind, Count> evident(List<Sentence> sentences) {
        Map<FigureKind, Count> counts = new EnumMap<>(FigureKind.class);
        for (Sentence sentence : sentences) {
            for (QuantityMention quantity : quantities.find(sentence)) {
                long number = quantity.quantity().stated().orElse(0);
                int begin = sentence.tokenAt(quantity.number().begin());
                int end = sentence.tokenAt(quantity.number().end() - 1) + 1;
                if (number > 1 && number < MOST) {
                    kind(sentence, begin, end).ifPresent(kind -> counts.putIfAbsent(kind, new Count(kind, number,
                            Evidence.of(sentence.source(), quantity.number(), "count beside a fate"))));
                }
            }
        }
        return counts;
    }

    /** By the words after the number, else by a verb before it. */
    private Optional<FigureKind> kind(Sentence sentence, int begin, int end) {
        for (int i = end; i < Math.min(sentence.size(), end + NEAR); i++) {
            if (sentence.isNumeric(i) || VictimFinder.isDenied(sentence, i) || sentence.is(i, ",") || sentence.is(i, ";") || sentence.is(i, "-")) {
                break;
            }
            Optional<Lexicon.Match<List<VictimFinder.Fate>>> match = fates.longestAt(sentence, i);
            if (match.isPresent()) {
                return Optional.of(match.get().value().get(0).kind());
            }
        }
        for (int i = Math.max(0, begin - 3); i < begin; i++) {
            Optional<Lexicon.Match<List<VictimFinder.Fate>>> match = fates.longestAt(sentence, i);
            if (match.isPresent() && match.get().end() >= begin - 1
                    && match.get().value().stream().anyMatch(fate -> fate.form() == VictimFinder.Form.OBJECT)) {
                return match.get().value().stream().filter(fate -> fate.form() == VictimFinder.Form.OBJECT)
                        .map(VictimFinder.Fate::kind).findFirst();
            }
        }
        return Optional.empty();
    }
}
