package org.dateline.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.article.ArticleId;
import org.dateline.reuse.Sketch;
import org.dateline.time.Publication;

/** An article as a {@link GrowingLedger} holds it: in memory what joins it with others, in the store all that it tells. For one thread. */
final class Held {

    private final ArticleId article;
    private final Optional<Publication> published;
    private final List<Total> totals;
    private final Sketch sketch;
    private final List<Node> nodes;
    private final ToldStore store;
    private final long place;

    Held(Told told, ToldStore store) {
        this.article = told.article();
        this.published = told.published();
        this.totals = told.totals();
        this.store = store;
        this.place = store.put(told);
        this.sketch = Sketch.of(told.print(), () -> store.print(this.place));
        List<Node> made = new ArrayList<>(told.tellings());
        told.accounts().forEach(account -> made.add(new Node(this, account)));
        this.nodes = List.copyOf(made);
    }

    ArticleId article() {
        return article;
    }

    /** Its day of publication by itself. */
    Optional<Publication> published() {
        return published;
    }

    List<Total> totals() {
        return totals;
    }

    Sketch sketch() {
        return sketch;
    }

    /** Its tellings, in order. */
    List<Node> nodes() {
        return nodes;
    }

    Account account(int telling) {
        return store.told(place).account(telling);
    }
}
