package org.dateline.ledger;

import java.time.LocalDate;
import java.util.Arrays;
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

    /** Whether the day of publication is known well enough for the days of a telling to be compared. */
    public boolean isDated(int telling) {
        return account(telling).dated();
    }

    /** The terms by which a telling has witnesses of other days; none where its day is not known. */
    public List<Integer> terms(int telling) {
        Account account = account(telling);
        return Background.counts(account) ? Arrays.stream(account.profile().strongest()).boxed().toList() : List.of();
    }

    /** The words around a telling as bytes, smaller than all that is told. */
    public byte[] words(int telling) {
        return CODEC.write(account(telling).profile().parts());
    }

    /** How alike two tellings are by what {@link #words} gave of them, 0 to 1. */
    public static double likeness(byte[] words, byte[] others) {
        return Profile.of(CODEC.read(Profile.Parts.class, words)).likeness(Profile.of(CODEC.read(Profile.Parts.class, others)));
    }

    Account account(int telling) {
        List<Account> all = message.read().accounts();
        return all.get(Objects.checkIndex(telling, all.size()));
    }

    Optional<Publication> published() {
        return message.published();
    }
}
