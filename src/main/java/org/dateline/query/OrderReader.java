package org.dateline.query;

import org.dateline.clause.FigureKind;
import org.dateline.query.Phrases.Phrase;

/** Reads off a question in which order its answer comes, and how much of it: "order by number", "top 10", "deadliest". */
final class OrderReader {

    private final TokenReader in;
    private final Told told;
    private final CountReader counts;

    OrderReader(TokenReader in, Told told, CountReader counts) {
        this.in = in;
        this.told = told;
        this.counts = counts;
    }

    /** Reads the order behind "order by". */
    void order() {
        told.order(named());
    }

    private Order named() {
        for (Order order : Order.values()) {
            if (in.take(Language.word(order))) {
                return order;
            }
        }
        if (in.takeAny("date", "day", "time")) {
            return Order.NEWEST;
        } else if (in.takeAny("size", "count", "deaths", "toll")) {
            return Order.NUMBER;
        }
        throw in.expected("one of " + Language.choices(Order.class));
    }

    /** Reads what {@code phrase} begins: "top 10", "largest". */
    void first(Phrase phrase, Chain chain) {
        String[] value = phrase.value().split(" ");
        told.order(Order.valueOf(value[0]));
        if (value.length > 1) {
            chain.imply(FigureKind.valueOf(value[1]));
        }
        if (phrase.form() == Form.TOP) {
            long limit = counts.whole().orElseThrow(() -> in.expected("a number of answers such as 10"));
            told.limit((int) Math.max(1, Math.min(limit, Integer.MAX_VALUE)));
        }
    }
}
