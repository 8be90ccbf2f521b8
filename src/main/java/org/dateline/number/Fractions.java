package org.dateline.number;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.WordList;
import org.dateline.lexicon.WordSet;
import org.dateline.text.Sentence;
import org.dateline.text.Span;

/**
 * Parts of a number that the same sentence states: "half of its three million people", "three million people, half of
 * whom", "40% of the 300 pupils".
 */
final class Fractions {

    /** The most tokens between "half of" and the number, or between the number and "half of them". */
    private static final int REACH = 6;
    private static final WordSet WHOLE = WordSet.of("them", "whom", "those", "these", "which");
    private static final WordSet PERCENT = WordSet.of("%", "percent", "pct");

    private static final WordSet CHANGES = Contexts.of("change by a share");

    private record Ratio(long numerator, long denominator) {}

    private final Lexicon<Ratio> phrases;

    Fractions() {
        Lexicon.Builder<Ratio> builder = new Lexicon.Builder<>();
        for (WordList.Row row : WordList.english("number/fractions.tsv").rows()) {
            builder.add(row.get(0), new Ratio(row.number(1), row.number(2)));
        }
        phrases = builder.build();
    }

    /**
     * Reads a fraction at token {@code i} and adds what it comes to.
     *
     * @return the token to go on from; {@code i} where no fraction of a known number stands here
     */
    int at(Sentence s, int i, NumeralReader numerals, Hedges hedges, Distractors distractors,
            List<QuantityMention> found) {
        int end = i;
        Ratio ratio = null;
        Optional<Lexicon.Match<Ratio>> match = phrases.longestAt(s, i);
        if (match.isPresent()) {
            ratio = match.get().value();
            end = match.get().end();
        } else if (s.isNumeric(i)) {
            end = PERCENT.has(s, i + 1) ? i + 2 : s.is(i + 1, "per") && s.is(i + 2, "cent") ? i + 3 : i;
            Digits digits = end > i ? Digits.read(s.word(i)) : null;
            ratio = digits != null && digits.decimals() == 0 && digits.units() < 100 ? new Ratio(digits.units(), 100) : null;
        }
        if (ratio == null) {
            return i;
        }
        Hedges.Reading hedge = hedges.before(s, i, QuantityFinder.free(s, found));
        if (CHANGES.has(s, end)) {
            return i;
        }
        int k = s.is(end, "of") ? end + 1 : end;
        if (WHOLE.has(s, k) && k > end && !found.isEmpty()) {
            return pointer(s, i, k + 1, ratio, hedge, found);
        }
        for (int reach = k; reach <= k + REACH && reach < s.size() && !s.is(reach, ","); reach++) {
            Numeral base = numerals.at(s, reach);
            if (base != null) {
                if (base.isVague() || reach == k && k == end
                        || distractors.rule(s, base.begin(), base.end(), base).isPresent()) {
                    return i;
                }
                found.add(new QuantityMention(s.span(hedge.token(), base.end()), part(Quantity.exactly(base.low()), ratio,
                        hedge.hedge()), s.span(i, base.end()), "part of a number"));
                return base.end();
            }
        }
        return i;
    }

    private static int pointer(Sentence s, int i, int end, Ratio ratio, Hedges.Reading hedge, List<QuantityMention> found) {
        QuantityMention base = found.get(found.size() - 1);
        int from = s.tokenAt(base.span().end());
        if (i - from > 2 * REACH || base.base().isPresent() || base.quantity().hedge() == Hedge.VAGUE) {
            return i;
        }
        Span span = s.span(Math.max(from, hedge.token()), end);
        found.add(new QuantityMention(span, part(base.quantity(), ratio, hedge.hedge()), s.span(i, end),
                "part of the number before", Optional.of(base.span())));
        return end;
    }

    private static Quantity part(Quantity base, Ratio ratio, Hedge hedge) {
        if (base.best().isEmpty()) {
            return Quantity.between(of(base.low(), ratio), of(base.high(), ratio), Hedge.RANGE);
        }
        return Quantity.of(of(base.best(), ratio), hedge == Hedge.EXACT ? Hedge.ABOUT : hedge);
    }

    private static long of(OptionalLong base, Ratio ratio) {
        return Math.round((double) base.getAsLong() * ratio.numerator() / ratio.denominator());
    }
}
