package org.dateline.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.dateline.article.ArticleId;
import org.dateline.reuse.Sketch;
import org.dateline.time.Publication;

/** An article as a {@link GrowingLedger} holds it: in memory what joins it with others, in the store all that it tells. For one thread. */
final class Held {

    private final ArticleId article;
    private final Optional<Publication> published;
    private final List<Total> totals;
    private final Sketch sketch;
    private final ToldStore store;
    private final long place;
    private List<Node> nodes = List.of();

    /**
     * An article whose tellings are told next.
     *
     * @param place where in the store it is
     * @param sketch makes what it is recognized by, of that place
     */
    Held(ArticleId article, Optional<Publication> published, List<Total> totals, ToldStore store, long place, LongFunction<Sketch> sketch) {
        this.article = article;
        this.published = published;
        this.totals = totals;
        this.store = store;
        this.place = place;
        this.sketch = sketch.apply(place);
    }

    /** Puts what an article tells into the store. */
    static Held of(Told told, ToldStore store) {
        Held held = new Held(told.article(), told.published(), told.totals(), store, store.put(told),
                place -> Sketch.of(told.print(), () -> store.print(place)));
        List<Node> made = new ArrayList<>(told.tellings());
        told.accounts().forEach(account -> made.add(Node.of(held, account)));
        held.tells(made);
        return held;
    }

    void tells(List<Node> tellings) {
        nodes = List.copyOf(tellings);
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

    /** Where in the store it is. */
    long place() {
        return place;
    }

    /** The words of a telling. */
    Profile profile(int telling) {
        return store.profiles(place).get(telling);
    }

    Account account(int telling) {
        return store.told(place).account(telling);
    }
}
