package org.dateline.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.dateline.clause.FigureKind;
import org.dateline.clause.Role;
import org.dateline.event.Scope;
import org.dateline.figure.Stance;
import org.dateline.place.Place;
import org.dateline.query.FigureQuery;
import org.dateline.time.Interval;

/** Questions as analysts ask them, of ten forms in turn, with places, days and numbers from a seed. */
public final class AnalystQueries {

    private static final List<String> TEXTS = List.of("air strike", "truce", "earthquake", "refugees", "border camp");

    private final Random random;
    private final GeneratedPlaces places;
    private int next;

    public AnalystQueries(long seed, GeneratedPlaces places) {
        this.random = new Random(seed);
        this.places = places;
    }

    public FigureQuery next() {
        Place place = places.any(random);
        LocalDate day = LocalDate.of(2011, 1, 1).plusDays(random.nextInt(3600));
        FigureQuery kind = FigureQuery.of(FigureKind.values()[random.nextInt(6)]);
        return switch (next++ % 10) {
            case 0 -> kind.atLeast(100).in(place.name()).during(Interval.ofDays(day, day.plusDays(30)));
            case 1 -> kind.saidBy(pick(GeneratedArticles.SOURCES)).since(day);
            case 2 -> kind.in(place);
            case 3 -> FigureQuery.killed().within(anyPoint(), 10 + random.nextInt(100)).during(Interval.ofDays(day, day.plusDays(6)));
            case 4 -> FigureQuery.all().atLeast((long) Math.exp(3 + random.nextInt(7)));
            case 5 -> kind.matching(pick(TEXTS)).during(Interval.ofMonth(day.getYear(), day.getMonthValue()));
            case 6 -> FigureQuery.displaced().group(pick(GeneratedArticles.GROUPS)).scope(Scope.TOTAL)
                    .publishedDuring(Interval.ofYear(day.getYear()));
            case 7 -> FigureQuery.killed().atLeast(50).certainly().aboutRole(Role.CIVILIAN).and(FigureQuery.all().stance(Stance.DENIED).not())
                    .outlet(pick(GeneratedArticles.OUTLETS));
            case 8 -> kind.in(place.name()).or(FigureQuery.injured().in(places.any(random).name())).during(Interval.ofYear(day.getYear()));
            default -> FigureQuery.all().in(pick(List.of("Syria", "Libya", "Haiti"))).during(Interval.ofDay(day));
        };
    }

    private org.dateline.place.Point anyPoint() {
        while (true) {
            Place place = places.any(random);
            if (place.point().isPresent()) {
                return place.point().get();
            }
        }
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
