package org.dateline.place;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Evidence;

/**
 * A place where the text names it.
 *
 * @param evidence where the name stands, the name as written, and the rule that found it
 * @param form how it is named
 * @param place what it is, nothing where no gazetteer knows it; a place that is known only by what contains it has the
 *     point of that, no id, and a radius to match
 * @param radiusKm within how many kilometres of its point it lies
 * @param confidence how likely {@code place} is right, 0 to 1
 */
public record PlaceMention(Evidence evidence, Form form, Optional<Place> place, double radiusKm, double confidence) {

    private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}{4,}");

    /** How a text names a place. */
    public enum Form {
        /** By its name: "Syria". */
        NAME,
        /** By the adjective or the word for its people: "Syrian", "Syrians". */
        DEMONYM,
        /** By a description that stands for a name: "the northwest", "the capital". Not listed among an article's places. */
        DESCRIPTION,
        /** By a name that a correction says is no place ({@code NEVER}). Never listed; it keeps others from taking it for one. */
        DENIED
    }

    public PlaceMention {
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(place, "place");
        if (!(radiusKm >= 0) || !(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("radius " + radiusKm + " km, confidence " + confidence
                    + ": expected 0 or more, and 0 to 1");
        }
    }

    /** The name as the text writes it. */
    public String text() {
        return evidence.quote();
    }

    /** The name for people to read: as the text writes it without the capitals of datelines; for a people the place's own name. */
    public String shown() {
        return calm(form == Form.DEMONYM ? place.map(Place::name).orElse(text()) : text());
    }

    /** A name without the capitals of datelines: "Herat" for "HERAT". */
    public static String calm(String name) {
        return SHOUTED.matcher(name).replaceAll(word -> Matcher.quoteReplacement(word.group().substring(0, 1)
                + word.group().substring(1).toLowerCase(Locale.ROOT)));
    }
}
