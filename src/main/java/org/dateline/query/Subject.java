package org.dateline.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.figure.Figure;
import org.dateline.figure.Finding;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.place.Point;
import org.dateline.source.Attribution;

/**
 * A finding as conditions look at it: what several of them need is worked out once. For one thread.
 */
public final class Subject {

    private final Finding finding;
    private TextTerms text;
    private TextTerms source;
    private TextTerms group;
    private Set<String> placeKeys;
    private List<PlaceMention> finest;
    private List<Spot> spots;

    /**
     * A point where it happened.
     *
     * @param point the middle
     * @param radiusKm how far the place reaches around it
     */
    record Spot(Point point, double radiusKm) {}

    public Subject(Finding finding) {
        this.finding = finding;
    }

    /** Another finding of the same article; the words of the text are shared. */
    Subject(Finding finding, TextTerms text) {
        this.finding = finding;
        this.text = text;
    }

    public Finding finding() {
        return finding;
    }

    public Figure figure() {
        return finding.figure();
    }

    /** The words of the article. */
    public TextTerms text() {
        if (text == null) {
            text = TextTerms.of(finding.article().text());
        }
        return text;
    }

    /** The words that name the source of the figure, none where it has no source. */
    public TextTerms source() {
        if (source == null) {
            source = TextTerms.of(figure().saidBy().map(Attribution::name).orElse(""));
        }
        return source;
    }

    /** The words that name who was counted. */
    public TextTerms group() {
        if (group == null) {
            group = TextTerms.of(figure().group().orElse(""));
        }
        return group;
    }

    /** The {@link PlaceKeys} of all places of the figure. Demonyms are no places. */
    public Set<String> placeKeys() {
        if (placeKeys == null) {
            placeKeys = new LinkedHashSet<>();
            for (PlaceMention mention : figure().places()) {
                if (mention.form() != PlaceMention.Form.DEMONYM) {
                    placeKeys.addAll(PlaceKeys.of(mention));
                }
            }
        }
        return placeKeys;
    }

    /** The places of the figure that do not contain another one of them. Demonyms are no places. */
    public List<PlaceMention> finestPlaces() {
        if (finest == null) {
            List<PlaceMention> named = figure().places().stream()
                    .filter(mention -> mention.form() != PlaceMention.Form.DEMONYM).toList();
            finest = new ArrayList<>(named);
            finest.removeIf(outer -> named.stream().anyMatch(inner -> contains(outer, inner)));
        }
        return finest;
    }

    /** The points of the finest places, where they are known. */
    List<Spot> spots() {
        if (spots == null) {
            spots = new ArrayList<>();
            for (PlaceMention mention : finestPlaces()) {
                mention.place().flatMap(Place::point)
                        .ifPresent(point -> spots.add(new Spot(point, mention.radiusKm())));
            }
        }
        return spots;
    }

    private static boolean contains(PlaceMention outer, PlaceMention inner) {
        if (outer.place().isEmpty() || inner.place().isEmpty()) {
            return false;
        }
        Place around = outer.place().get();
        Place within = inner.place().get();
        if (around.kind().ordinal() > PlaceKind.ADMIN2.ordinal() || within.kind().ordinal() <= around.kind().ordinal()) {
            return false;
        }
        Set<String> keys = PlaceKeys.of(inner);
        return PlaceKeys.asked(around, around.name()).stream().anyMatch(keys::contains);
    }
}
