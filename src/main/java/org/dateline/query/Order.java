package org.dateline.query;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.dateline.figure.Finding;
import org.dateline.place.Place;
import org.dateline.place.Point;
import org.dateline.time.Interval;

/**
 * The order of an answer. What is equal by it comes in the order of {@link #ARTICLE}, so that every order is total and
 * stays the same as long as the articles do.
 */
public enum Order {
    /** The last day of the figure, the newest first; figures without one at the end. */
    NEWEST,
    /** The last day of the figure, the oldest first; figures without one at the end. */
    OLDEST,
    /** The stated number, the greatest first; figures without one at the end. */
    NUMBER,
    /** The distance of the nearest of the figure's finest places from the place asked for; those without a point at the end. */
    DISTANCE,
    /** How well the article's text fits the words asked for; as {@link #ARTICLE} where none are. */
    RELEVANCE,
    /** The id of the article by Unicode code points, then the place in its text. */
    ARTICLE;

    private static final Comparator<Finding> BY_ARTICLE = Comparator
            .comparing((Finding f) -> f.article().id().value().getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned)
            .thenComparing(f -> f.figure().evidence().span());

    /** The day that a figure is sorted and counted by: the last one it happened on. */
    public static Optional<LocalDate> day(Finding finding) {
        return finding.figure().when().flatMap(Interval::last);
    }

    /** The distance in kilometres of the nearest of the figure's finest places, infinite where none has a point. */
    public static double distance(Finding finding, Point center) {
        return new Subject(finding).finestPlaces().stream().flatMap(mention -> mention.place().stream())
                .map(Place::point).flatMap(Optional::stream).mapToDouble(point -> point.kilometresTo(center)).min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    /**
     * The order as a comparator, for the answers of {@code query}; relevance is known to an index alone, and is the
     * order of articles here.
     */
    public Comparator<Finding> comparator(FigureQuery query) {
        Comparator<Finding> order = switch (this) {
            case NEWEST -> Comparator.comparing(f -> day(f).orElse(LocalDate.MIN), Comparator.reverseOrder());
            case OLDEST -> Comparator.comparing(f -> day(f).orElse(LocalDate.MAX));
            case NUMBER -> Comparator.comparing(f -> f.figure().quantity().stated().orElse(-1),
                    Comparator.reverseOrder());
            case DISTANCE -> center(query).map(point -> Comparator.comparingDouble((Finding f) -> distance(f, point)))
                    .orElse((a, b) -> 0);
            case RELEVANCE, ARTICLE -> (a, b) -> 0;
        };
        return order.thenComparing(BY_ARTICLE);
    }

    /** The point that {@code query} asks distances from: that of its first condition of a distance. */
    public static Optional<Point> center(FigureQuery query) {
        return center(query.condition());
    }

    private static Optional<Point> center(Condition condition) {
        if (condition instanceof Near near) {
            return near.point();
        }
        if (condition instanceof Condition.And and) {
            return and.all().stream().map(Order::center).flatMap(Optional::stream).findFirst();
        }
        if (condition instanceof Condition.Or or) {
            return or.any().stream().map(Order::center).flatMap(Optional::stream).findFirst();
        }
        return Optional.empty();
    }
}
