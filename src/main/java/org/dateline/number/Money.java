package org.dateline.number;

import org.dateline.lexicon.WordSet;
import org.dateline.text.Sentence;

/** Tells money: any sign of a currency beside the number, its name or code, or a word that asks a price: "worth 30,000". */
final class Money {

    private static final WordSet CURRENCY = Contexts.of("currency sign");
    private static final WordSet PRICE = Contexts.of("price");

    private Money() {}

    /** Whether the number from token {@code begin} to {@code end} is a sum of money. */
    static boolean isMoney(Sentence s, int begin, int end) {
        if (isSign(s, begin - 1) || isSign(s, end) || s.is(begin - 1, ".") && CURRENCY.has(s, begin - 2)) {
            return true;
        }
        boolean asked = PRICE.has(s, begin - 1) || s.is(begin - 1, "of") && PRICE.has(s, begin - 2);
        return asked && s.isNumeric(begin) && !CountedWords.mayBe(s, end);
    }

    private static boolean isSign(Sentence s, int i) {
        return CURRENCY.has(s, i) || i >= 0 && i < s.size()
                && Character.getType(s.source().codePointAt(s.begin(i))) == Character.CURRENCY_SYMBOL;
    }
}
