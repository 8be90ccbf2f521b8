package org.dateline.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.Point;

/** A made-up map: countries, provinces, districts and towns with names, ids and points; some towns are in no gazetteer. */
public final class GeneratedPlaces {

    private static final String[] COUNTRIES = {"SY", "LY", "HT", "SD", "FJ"};
    private static final String[] NAMES = {"Syria", "Libya", "Haiti", "Sudan", "Fiji"};
    private static final double[][] CENTERS = {{35, 38}, {27, 17}, {19, -72.5}, {15, 30}, {-17.5, 179.5}};
    private static final String[] BEGINS = {"Kar", "Ma'ar", "Sar", "Tel ", "Umm ", "al-", "Beni ", "Dér ", "Ghaz", "Hal", "Id", "Jab"};
    private static final String[] ENDS = {"aqib", "rat", "lib", "oun", "zeita", "numan", "fuq", "ama", "eb", "aya", "shahr"};

    private final List<Place> all = new ArrayList<>();

    public GeneratedPlaces(long seed, int towns) {
        Random random = new Random(seed);
        for (int c = 0; c < COUNTRIES.length; c++) {
            Point center = new Point(CENTERS[c][0], CENTERS[c][1]);
            all.add(new Place(OptionalLong.of(100 + c), NAMES[c], PlaceKind.COUNTRY, COUNTRIES[c], Optional.empty(),
                    Optional.empty(), Optional.of(center), 10_000_000));
            for (int p = 0; p < 4; p++) {
                province(random, c, 1000 + 10 * c + p, towns / (4 * COUNTRIES.length));
            }
        }
    }

    private void province(Random random, int country, long id, int towns) {
        String name = name(random);
        Place.Division admin1 = new Place.Division(OptionalLong.of(id), name);
        Point point = near(random, new Point(CENTERS[country][0], CENTERS[country][1]), 2);
        all.add(new Place(OptionalLong.of(id), name, PlaceKind.ADMIN1, COUNTRIES[country], Optional.of(admin1),
                Optional.empty(), Optional.of(point), 1_000_000));
        for (int t = 0; t < towns; t++) {
            String town = t == 0 ? name : name(random);
            Place.Division admin2 = new Place.Division(
                    random.nextBoolean() ? OptionalLong.of(10 * id + t % 3) : OptionalLong.empty(), name + " district " + t % 3);
            boolean known = random.nextInt(8) > 0;
            all.add(new Place(known ? OptionalLong.of(100_000 + 1000 * id + t) : OptionalLong.empty(), town,
                    PlaceKind.SETTLEMENT, COUNTRIES[country],
                    random.nextInt(10) > 0 ? Optional.of(admin1) : Optional.empty(),
                    random.nextBoolean() ? Optional.of(admin2) : Optional.empty(),
                    random.nextInt(20) > 0 ? Optional.of(near(random, point, 1)) : Optional.empty(),
                    known ? random.nextInt(500_000) : 0));
        }
    }

    private static String name(Random random) {
        return BEGINS[random.nextInt(BEGINS.length)] + ENDS[random.nextInt(ENDS.length)]
                + (random.nextInt(3) == 0 ? " " + BEGINS[random.nextInt(BEGINS.length)].strip() : "");
    }

    private static Point near(Random random, Point point, double degrees) {
        double longitude = point.longitude() + degrees * random.nextGaussian();
        return new Point(point.latitude() + degrees * random.nextGaussian(),
                longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude);
    }

    public List<Place> all() {
        return all;
    }

    public Place any(Random random) {
        return all.get(random.nextInt(all.size()));
    }

    /** The places of that name, as a gazetteer gives them. */
    public List<Place> find(String name) {
        return all.stream().filter(place -> place.name().equals(name)).toList();
    }
}
