package org.dateline.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.article.ArticleId;
import org.dateline.place.PlaceMention;
import org.dateline.time.Interval;

/**
 * What one article says of one event: its claims, place and day. Tellings of one article are never one incident.
 *
 * @param article who tells
 * @param number the place of the telling within its article, from 0, in the order of the text
 * @param outlet who published it, where known
 * @param title the article's headline, where known
 * @param published the likeliest day of publication, where known
 * @param type what happened, as {@code event} names it, where known
 * @param places where it happened, the finest place first
 * @param placeBasis how the places are known
 * @param when on which days it happened
 * @param dayBasis how the days are known
 * @param claims the counted victims, in the order of the text
 */
public record Telling(ArticleId article, int number, Optional<String> outlet, Optional<String> title,
        Optional<LocalDate> published, Optional<String> type, List<PlaceMention> places, Basis placeBasis,
        Optional<Interval> when, Basis dayBasis, List<Claim> claims) {

    public Telling {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(places, "places");
        Objects.requireNonNull(placeBasis, "placeBasis");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(dayBasis, "dayBasis");
        Objects.requireNonNull(claims, "claims");
        places = List.copyOf(places);
        claims = List.copyOf(claims);
        if (number < 0) {
            throw new IllegalArgumentException("number " + number + ": expected 0 or more");
        }
    }

    /** Its name in a corpus: the article's id, with "#" and its number for all but the first. */
    public String id() {
        return number == 0 ? article.value() : article.value() + "#" + number;
    }
}
