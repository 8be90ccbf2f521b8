package org.dateline.reuse;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.dateline.article.ArticleId;

/**
 * What is kept in memory of a {@link Fingerprint}: its bands, by which candidates are found; its runs are read again where they
 * are compared. Safe for use by several threads where its supplier is.
 */
public final class Sketch {

    /** By day, unknown days last, then by id, as fingerprints are. */
    static final Comparator<Sketch> BY_DAY = Comparator.comparingLong((Sketch sketch) -> sketch.day)
            .thenComparing(sketch -> sketch.article.value());

    private final ArticleId article;
    private final long day;
    private final int[] bands;
    private final Supplier<Fingerprint> print;

    private Sketch(ArticleId article, long day, int[] bands, Supplier<Fingerprint> print) {
        this.article = Objects.requireNonNull(article, "article");
        this.day = day;
        this.bands = bands;
        this.print = Objects.requireNonNull(print, "print");
    }

    /**
     * The sketch of a fingerprint.
     *
     * @param again gives the same fingerprint again, as often as it is asked
     */
    public static Sketch of(Fingerprint print, Supplier<Fingerprint> again) {
        return new Sketch(print.article(), print.day().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE),
                Arrays.stream(print.bands()).distinct().toArray(), again);
    }

    /**
     * The sketch that was made before.
     *
     * @param day the likeliest day of publication, where known
     * @param bands as {@link #bands} told them
     * @param again gives the fingerprint again
     */
    public static Sketch of(ArticleId article, Optional<LocalDate> day, int[] bands, Supplier<Fingerprint> again) {
        return new Sketch(article, day.map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE), bands.clone(), again);
    }

    public ArticleId article() {
        return article;
    }

    /** The likeliest day of publication, where known. */
    public Optional<LocalDate> day() {
        return day == Long.MAX_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }

    /** The numbers of its bands, each once. */
    public int[] bands() {
        return bands.clone();
    }

    /** The copy that this and a later one are, nothing where they are none. */
    Optional<Copy> compare(Sketch later) {
        return CopyFinder.compare(print.get(), later.print.get());
    }
}
