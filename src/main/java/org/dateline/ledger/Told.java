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

    private static final RecordCodec WORDS = new RecordCodec();

    private final ArticleId article;
    private final TellingFinder.Read read;
    private final Optional<Publication> published;

    Told(ArticleId article, TellingFinder.Read read, Optional<Publication> published) {
        this.article = article;
        this.read = read;
        this.published = published;
    }

    /** What the ledger needs of {@code annotated}. */
    public static Told of(TellingFinder tellings, AnnotatedArticle annotated) {
        return new Told(annotated.article().id(), tellings.read(annotated), annotated.published());
    }

    /** The same of the bytes that {@link #bytes} made in the same version. @throws IllegalArgumentException where they are others */
    public static Told of(byte[] bytes) {
        return ToldBytes.read(Objects.requireNonNull(bytes, "bytes"));
    }

    /** As bytes, equal for equal articles; only the version that wrote them reads them. */
    public byte[] bytes() {
        return ToldBytes.write(this);
    }

    public ArticleId article() {
        return article;
    }

    /** How many events the article tells of. */
    public int tellings() {
        return read.accounts().size();
    }

    /** What its copies are recognized by. */
    public Fingerprint print() {
        return read.print();
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
        return WORDS.write(account(telling).profile().parts());
    }

    /** How alike two tellings are by what {@link #words} gave of them, 0 to 1. */
    public static double likeness(byte[] words, byte[] others) {
        return Profile.of(WORDS.read(Profile.Parts.class, words)).likeness(Profile.of(WORDS.read(Profile.Parts.class, others)));
    }

    Account account(int telling) {
        return accounts().get(Objects.checkIndex(telling, tellings()));
    }

    List<Account> accounts() {
        return read.accounts();
    }

    List<Total> totals() {
        return read.totals();
    }

    Optional<Publication> published() {
        return published;
    }
}
