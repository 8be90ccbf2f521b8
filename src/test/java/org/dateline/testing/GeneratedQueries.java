package org.dateline.testing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.dateline.article.ArticleId;
import org.dateline.clause.FigureKind;
import org.dateline.clause.Role;
import org.dateline.clause.Unit;
import org.dateline.event.EventType;
import org.dateline.event.Scope;
import org.dateline.figure.Stance;
import org.dateline.number.Hedge;
import org.dateline.place.Place;
import org.dateline.query.Condition;
import org.dateline.query.Count;
import org.dateline.query.During;
import org.dateline.query.FigureQuery;
import org.dateline.query.Group;
import org.dateline.query.In;
import org.dateline.query.InArticle;
import org.dateline.query.InBox;
import org.dateline.query.Joint;
import org.dateline.query.Matching;
import org.dateline.query.Near;
import org.dateline.query.OneOf;
import org.dateline.query.Outlet;
import org.dateline.query.Published;
import org.dateline.query.Region;
import org.dateline.query.SaidBy;
import org.dateline.time.Interval;

/** Makes questions that {@link GeneratedArticles} have answers to, of all conditions, from a seed. */
public final class GeneratedQueries {

    private final Random random;
    private final GeneratedPlaces places;
    private final int articles;

    public GeneratedQueries(long seed, GeneratedArticles from, int articles) {
        this.random = new Random(seed);
        this.places = from.places();
        this.articles = articles;
    }

    /** The next question, with conditions nested up to three deep. */
    public FigureQuery next() {
        return FigureQuery.where(condition(3));
    }

    private Condition condition(int depth) {
        int choice = random.nextInt(depth > 0 ? 10 : 7);
        return switch (choice) {
            case 7 -> new Condition.And(List.of(condition(depth - 1), condition(depth - 1)));
            case 8 -> random.nextBoolean()
                    ? new Condition.Or(List.of(condition(depth - 1), condition(depth - 1)))
                    : new Condition.And(List.of(condition(depth - 1), condition(depth - 1), condition(depth - 1)));
            case 9 -> new Condition.Not(condition(depth - 1));
            default -> leaf();
        };
    }

    private Condition leaf() {
        return switch (random.nextInt(20)) {
            case 0, 1 -> new OneOf(OneOf.Slot.KIND, some(FigureKind.class));
            case 2, 3, 4 -> count();
            case 5, 6 -> new In(random.nextInt(4) == 0 ? Region.of(places.any(random)) : Region.named(placeName()));
            case 7, 8 -> near();
            case 9 -> box();
            case 10, 11 -> new During(days(), random.nextInt(3) == 0);
            case 12 -> new SaidBy(pick(List.of("Observatory", "United Nations", "UN", "health ministry", "the UN",
                    "doctors", "MSF", "Red Crescent", "syrian observatory")));
            case 13 -> slot();
            case 14 -> new Group(pick(List.of("children", "fighter", "aid worker", "civilians", "women")));
            case 15 -> random.nextInt(3) == 0 ? new Joint() : new Outlet(pick(List.of("reuters", "AFP", "the daily star", "nobody")));
            case 16 -> new Published(days());
            case 17, 18 -> new Matching(pick(List.of("air strike", "earthquakes", "camp", "un", "saturday", "cafe", "truce offensive",
                    "were killed in", "people", "shelling")));
            default -> random.nextInt(3) == 0 ? new Condition.Everything() : new InArticle(new ArticleId(
                    "news/0/" + Math.floorMod(random.nextInt(articles) * 7919, 1_000_003) + ".txt"));
        };
    }

    private Condition slot() {
        return switch (random.nextInt(7)) {
            case 5, 6 -> new OneOf(OneOf.Slot.TYPE, some(EventType.class));
            case 0 -> new OneOf(OneOf.Slot.ROLE, some(Role.class));
            case 1 -> new OneOf(OneOf.Slot.SCOPE, some(Scope.class));
            case 2 -> new OneOf(OneOf.Slot.STANCE, some(Stance.class));
            case 3 -> new OneOf(OneOf.Slot.UNIT, some(Unit.class));
            default -> new OneOf(OneOf.Slot.HEDGE, some(Hedge.class));
        };
    }

    private Condition count() {
        long n = (long) Math.exp(random.nextDouble() * 9);
        OptionalLong least = random.nextInt(3) > 0 ? OptionalLong.of(n) : OptionalLong.empty();
        OptionalLong most = least.isEmpty() || random.nextInt(4) == 0 ? OptionalLong.of(n + random.nextInt(200))
                : OptionalLong.empty();
        return new Count(least, most, Count.Certainty.values()[random.nextInt(3)]);
    }

    private Condition near() {
        double kilometres = Math.round(Math.exp(random.nextDouble() * 8));
        if (random.nextBoolean()) {
            Place place = places.all().stream().filter(p -> p.point().isPresent()).skip(random.nextInt(50)).findFirst().orElseThrow();
            return new Near(place.name(), place.point(), kilometres);
        }
        return new Near(pick(List.of("Syria", "Libya", "Haiti", "Sudan", "Fiji")), Optional.empty(), kilometres);
    }

    private Condition box() {
        double south = Math.round(-20 + 55 * random.nextDouble());
        double west = Math.round(-180 + 360 * random.nextDouble());
        double east = random.nextInt(4) == 0 ? -west / 2 : Math.min(180, west + 20);
        return new InBox(south, west, south + 10, east);
    }

    private String placeName() {
        return switch (random.nextInt(10)) {
            case 0 -> pick(List.of("SY", "#1001", "Nowhere", "Syria", "libya"));
            case 1 -> pick(List.of("Africa", "the Middle East", "West Africa", "Sahel", "Levant", "Oceania", "Caribbean", "Western Asia"));
            case 2 -> pick(List.of("northern Syria", "south-east Libya", "central Sudan", "western Haiti", "Syria suburbs", "Fiji country"));
            case 3 -> qualified(places.any(random));
            default -> places.any(random).name();
        };
    }

    /** A place by its name and what contains it, as tables print it, or a part of that. */
    private String qualified(Place place) {
        String around = place.admin1().filter(division -> random.nextBoolean()).map(division -> ", " + division.name()).orElse("");
        return place.country().isEmpty() ? place.name() : place.name() + around + ", " + place.country();
    }

    private Interval days() {
        LocalDate day = LocalDate.of(2011, 1, 1).plusDays(random.nextInt(3650));
        return switch (random.nextInt(6)) {
            case 0 -> Interval.startingOn(day);
            case 1 -> Interval.upTo(day);
            case 2 -> Interval.ofYear(day.getYear());
            case 3 -> Interval.ofMonth(day.getYear(), day.getMonthValue());
            case 4 -> Interval.ofDay(day);
            default -> Interval.ofDays(day, day.plusDays(random.nextInt(100)));
        };
    }

    private <E extends Enum<E>> Set<E> some(Class<E> type) {
        Set<E> some = EnumSet.noneOf(type);
        E[] values = type.getEnumConstants();
        do {
            some.add(values[random.nextInt(values.length)]);
        } while (random.nextInt(3) == 0);
        return some;
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
