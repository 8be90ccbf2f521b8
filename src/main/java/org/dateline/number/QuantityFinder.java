package org.dateline.number;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Sentence;

/**
 * Finds counts in digits or words, with their hedges. Numbers that measure, date, price or name something are passed
 * over; what is counted is for others to say. Immutable and safe for use by several threads.
 */
public final class QuantityFinder {

    private final NumeralReader numerals = new NumeralReader();
    private final Hedges hedges = new Hedges();
    private final Ranges ranges = new Ranges(numerals, hedges);
    private final Distractors distractors = new Distractors(numerals);
    private final Fractions fractions = new Fractions();

    private QuantityFinder() {}

    /** The finder of English counts. */
    public static QuantityFinder english() {
        return new QuantityFinder();
    }

    /** The counts of a sentence in reading order, disjoint. */
    public List<QuantityMention> find(Sentence sentence) {
        List<QuantityMention> found = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            if (!numerals.mayBegin(sentence, i)) {
                i++;
                continue;
            }
            int part = fractions.at(sentence, i, numerals, hedges, distractors, found);
            if (part > i) {
                i = part;
                continue;
            }
            Numeral numeral = numerals.at(sentence, i);
            if (numeral == null) {
                i++;
                continue;
            }
            Ranges.Range range = ranges.at(sentence, numeral);
            int end = range == null ? numeral.end() : range.to().end();
            if (distractors.rule(sentence, numeral.begin(), end, numeral).isEmpty()) {
                int free = free(sentence, found);
                QuantityMention mention = range == null ? single(sentence, numeral, free) : range(sentence, range, free);
                found.add(mention);
                end = Math.max(end, sentence.tokenAt(mention.span().end() - 1) + 1);
            }
            i = end;
        }
        return found.isEmpty() ? List.of() : List.copyOf(found);
    }

    /** The first token behind the last count that was found. */
    static int free(Sentence s, List<QuantityMention> found) {
        return found.isEmpty() ? 0 : s.tokenAt(found.get(found.size() - 1).span().end());
    }

    private QuantityMention single(Sentence s, Numeral numeral, int free) {
        Hedges.Reading before = hedges.before(s, numeral.begin(), free);
        Hedges.Reading after = hedges.after(s, numeral.end());
        Hedge hedge = before.hedge() == Hedge.EXACT || before.hedge() == Hedge.ABOUT && after.hedge() != Hedge.EXACT
                ? after.hedge() : before.hedge();
        if (numeral.rule().startsWith("couple") && hedge == Hedge.EXACT) {
            hedge = Hedge.ABOUT;
        }
        Quantity quantity = numeral.isVague()
                ? Quantity.between(numeral.low(), numeral.high(), Hedge.VAGUE)
                : Quantity.of(numeral.low(), hedge);
        return new QuantityMention(s.span(before.token(), Math.max(numeral.end(), after.token())), quantity,
                s.span(numeral.begin(), numeral.end()), numeral.rule());
    }

    private QuantityMention range(Sentence s, Ranges.Range range, int free) {
        Numeral from = range.from();
        Numeral to = range.to();
        int begin = Math.max(free, hedges.before(s, range.begin(), free).token());
        Hedge hedge = from.isVague() || to.isVague() ? Hedge.VAGUE : Hedge.RANGE;
        return new QuantityMention(s.span(begin, to.end()), Quantity.between(from.low(), to.high(), hedge),
                s.span(from.begin(), to.end()), "range");
    }
}
