package org.dateline.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dateline.article.ArticleId;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.reuse.Fingerprint;
import org.dateline.time.Publication;

/**
 * What a ledger needs of one article, without its text: small enough to be sent to other machines, where {@link LedgerSteps}
 * puts what many articles tell together. Immutable.
 */
public final class Told {

    private static final RecordCodec CODEC = new RecordCodec()
            .with(Profile.class, Profile.Parts.class, Profile::parts, Profile::of)
            .with(Fingerprint.class, Fingerprint.Parts.class, Fingerprint::parts, Fingerprint::of);

    /** All that is sent. */
    private record Message(ArticleId article, TellingFinder.Read read, Optional<Publication> published) {}

    private final Message message;

    private Told(Message message) {
        this.message = message;
    }

    /** What the ledger needs of {@code annotated}. */
    public static Told of(TellingFinder tellings, AnnotatedArticle annotated) {
        return new Told(new Message(annotated.article().id(), tellings.read(annotated), annotated.published()));
    }

    /** The same of the bytes that {@link #bytes} made in the same version. @throws IllegalArgumentException where they are others */
    public static Told of(byte[] bytes) {
        return new Told(CODEC.read(Message.class, Objects.requireNonNull(bytes, "bytes")));
    }

    /** As bytes, equal for equal articles; only the version that wrote them reads them. */
    public byte[] bytes() {
        return CODEC.write(message);
    }

    public ArticleId article() {
        return message.article();
    }

    /** How many events the article tells of. */
    public int tellings() {
        return message.read().accounts().size();
    }

    /** What its copies are recognized by. */
    public Fingerprint print() {
        return message.read().print();
    }

    /** The keys of the blocks that a telling belongs to, each with what it counts to share it; see {@link LedgerSteps}. */
    public Map<String, Integer> keys(int telling) {
        return Blocks.keys(account(telling));
    }

    /** The day by which a telling is put among others of its block, where it has one. */
    public Optional<LocalDate> day(int telling) {
        return Blocks.day(account(telling));
    }

    /** Whether what {@code telling} and {@code others} say in their articles speaks for one event more than against it. */
    public boolean attracts(int telling, Told other, int others) {
        Comparison comparison = Comparison.of(account(telling), other.account(others));
        return !comparison.vetoed() && comparison.bits() > 0;
    }

    Account account(int telling) {
        List<Account> all = message.read().accounts();
        return all.get(Objects.checkIndex(telling, all.size()));
    }

    Optional<Publication> published() {
        return message.published();
    }
}
