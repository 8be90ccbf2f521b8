package org.dateline.reuse;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.article.ArticleId;
import org.dateline.text.Sentence;

/**
 * What an article is recognized by: its runs of five words as numbers, and the least of them under many orders (MinHash,
 * Broder 1997). Quotations, captions and site furniture are left out: two reporters quote the same words.
 */
public final class Fingerprint {

    static final int RUN = 5;
    /** Two rows a band: two articles with a third of all runs in common share a band in 97 of 100. */
    static final int BANDS = 32;

    private static final int ROWS = 2;
    /** Texts with fewer runs are too short to tell. */
    private static final int LEAST_RUNS = 25;

    /** By day, unknown days last, then by id. */
    static final Comparator<Fingerprint> BY_DAY = Comparator
            .comparing((Fingerprint print) -> print.day().orElse(LocalDate.MAX)).thenComparing(print -> print.article().value());

    private final ArticleId article;
    private final LocalDate day;
    private final int[] runs;

    private Fingerprint(ArticleId article, LocalDate day, int[] runs) {
        this.article = article;
        this.day = day;
        this.runs = runs;
    }

    /** The fingerprint of an article's sentences. */
    public static Fingerprint of(ArticleId article, Optional<LocalDate> day, List<Sentence> sentences) {
        int[] found = new int[64];
        int size = 0;
        int[] window = new int[RUN];
        for (List<String> words : OwnWords.of(sentences)) {
            for (int i = 0; i + RUN <= words.size(); i++) {
                for (int k = 0; k < RUN; k++) {
                    window[k] = words.get(i + k).hashCode();
                }
                found = size == found.length ? Arrays.copyOf(found, 2 * size) : found;
                found[size++] = mix(Arrays.hashCode(window));
            }
        }
        return new Fingerprint(article, day.orElse(null), Arrays.stream(found, 0, size).sorted().distinct().toArray());
    }

    /**
     * What it is made of, to be sent to other machines.
     *
     * @param article whose it is
     * @param day the likeliest day of publication, where known
     * @param runs the runs of words as numbers, in order, each once
     */
    public record Parts(ArticleId article, Optional<LocalDate> day, int[] runs) {

        public Parts {
            Objects.requireNonNull(article, "article");
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(runs, "runs");
        }
    }

    public Parts parts() {
        return new Parts(article, Optional.ofNullable(day), runs.clone());
    }

    public static Fingerprint of(Parts parts) {
        return new Fingerprint(parts.article(), parts.day().orElse(null), parts.runs().clone());
    }

    public ArticleId article() {
        return article;
    }

    /** The likeliest day of publication, where known. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }

    /** The numbers of its bands: articles that share one are worth to be compared; none for very short texts. */
    public int[] bands() {
        return bands(runs);
    }

    /** How much of the shorter text's runs stands in the other, 0 to 1. */
    double share(Fingerprint other) {
        int common = 0;
        for (int i = 0, k = 0; i < runs.length && k < other.runs.length;) {
            int order = Integer.compare(runs[i], other.runs[k]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            k += order >= 0 ? 1 : 0;
        }
        int least = Math.min(runs.length, other.runs.length);
        return least == 0 ? 0 : (double) common / least;
    }

    private static int[] bands(int[] runs) {
        if (runs.length < LEAST_RUNS) {
            return new int[0];
        }
        int[] bands = new int[BANDS];
        for (int band = 0; band < BANDS; band++) {
            int hash = band;
            for (int row = 0; row < ROWS; row++) {
                int seed = mix(band * ROWS + row + 1);
                int least = Integer.MAX_VALUE;
                for (int run : runs) {
                    least = Math.min(least, mix(run ^ seed));
                }
                hash = 31 * hash + least;
            }
            bands[band] = hash;
        }
        return bands;
    }

    /** The finisher of MurmurHash3: each bit of the argument changes half of the result's. */
    private static int mix(int h) {
        int mixed = h;
        mixed ^= mixed >>> 16;
        mixed *= 0x85ebca6b;
        mixed ^= mixed >>> 13;
        mixed *= 0xc2b2ae35;
        return mixed ^ mixed >>> 16;
    }
}
