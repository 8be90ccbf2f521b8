package org.dateline.spark;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.dateline.figure.Figure;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.place.Place;
import org.dateline.place.PlaceMention;
import org.dateline.source.Attribution;
import org.dateline.time.Interval;
import org.dateline.time.Publication;

/** Makes rows of figures. */
final class FigureRows {

    private FigureRows() {}

    /** The figures of an article, in the order of the text. */
    static List<AnnotatedFigure> of(AnnotatedArticle annotated) {
        return annotated.figures().stream().map(figure -> row(annotated, figure)).collect(Collectors.toList());
    }

    private static AnnotatedFigure row(AnnotatedArticle annotated, Figure figure) {
        AnnotatedFigure row = new AnnotatedFigure();
        row.setArticle(annotated.article().id().value());
        row.setTitle(annotated.article().title().orElse(null));
        row.setOutlet(annotated.article().outlet().orElse(null));
        row.setUrl(annotated.article().uri().map(Object::toString).orElse(null));
        Optional<Interval> published = annotated.published().map(Publication::days);
        row.setPublishedFrom(published.flatMap(Interval::first).orElse(null));
        row.setPublishedTo(published.flatMap(Interval::last).orElse(null));
        row.setPublishedBest(annotated.published().flatMap(Publication::best).orElse(null));
        row.setBegin(figure.evidence().span().begin());
        row.setEnd(figure.evidence().span().end());
        row.setEvidence(figure.evidence().quote());
        row.setRule(figure.evidence().rule());
        row.setKind(figure.kind().name());
        row.setJoint(figure.joint());
        row.setLow(number(figure.quantity().low()));
        row.setBest(number(figure.quantity().best()));
        row.setHigh(number(figure.quantity().high()));
        row.setHedge(figure.quantity().hedge().name());
        row.setUnit(figure.unit().name());
        row.setGroup(figure.group().orElse(null));
        row.setRole(figure.role().name());
        row.setSubsetOf(figure.subsetOf().map(span -> span.begin()).orElse(null));
        row.setFrom(figure.when().flatMap(Interval::first).orElse(null));
        row.setTo(figure.when().flatMap(Interval::last).orElse(null));
        row.setSaidBy(figure.saidBy().map(Attribution::name).orElse(null));
        row.setScope(figure.scope().name());
        row.setStance(figure.stance().name());
        row.setEvent(figure.event().isPresent() ? figure.event().getAsInt() : null);
        row.setPlaces(figure.places().isEmpty() ? null
                : figure.places().stream().map(PlaceMention::text).collect(Collectors.joining("; ")));
        figure.places().stream().findFirst().ifPresent(finest -> place(row, finest));
        return row;
    }

    private static void place(AnnotatedFigure row, PlaceMention finest) {
        row.setPlace(finest.text());
        row.setConfidence(finest.confidence());
        finest.place().ifPresent(place -> {
            row.setPlaceName(place.name());
            row.setPlaceKind(place.kind().name());
            row.setCountry(place.country().isEmpty() ? null : place.country());
            row.setAdmin1(place.admin1().map(Place.Division::name).orElse(null));
            row.setPlaceId(number(place.id()));
            place.point().ifPresent(point -> {
                row.setLatitude(point.latitude());
                row.setLongitude(point.longitude());
                row.setRadiusKm(finest.radiusKm());
            });
        });
    }

    static Long number(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }
}
