package org.dateline.query;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.place.Point;

/**
 * Reads parts of countries and divisions: "northern Syria" is what lies in Syria north of its middle, and the whole of
 * it where its middle is not known; a hundredth of a degree beside the middle, so that a point that stands for the whole is in no part.
 * Only figures whose finest place has a point in that part answer.
 */
final class Directions {

    private static final Pattern PART = Pattern.compile(
            "(?i)(?:the )?(north|south)?[- ]?(west|east|)(?:ern)? (?:part of |of )?(?:the )?(.+)");

    private Directions() {}

    /** What {@code name} means, nothing where it begins with no direction or the rest of it is not known. */
    static Optional<Meaning> read(String name, String asked, MeaningReader places) {
        Matcher part = PART.matcher(name);
        boolean isCentral = name.toLowerCase(Locale.ROOT).startsWith("central ");
        if (!isCentral && (!part.matches() || part.group(1) == null && part.group(2).isEmpty())) {
            return Optional.empty();
        }
        String whole = isCentral ? name.substring("central ".length()) : part.group(3);
        Optional<Meaning> division = isCentral ? Optional.empty() : division(name, part, places);
        if (division.isPresent() || !places.isSpelt(whole)) {
            return division;
        }
        Meaning around = places.read(whole);
        Optional<Point> middle = around.condition() instanceof In in
                ? in.region().places().stream().findFirst().flatMap(place -> place.point()) : Optional.empty();
        if (isCentral || middle.isEmpty()) {
            return Optional.of(new Meaning(around.condition(), true, List.of("the part is not told apart: \"" + asked
                    + "\" is read as all of " + whole)));
        }
        return Optional.of(half(asked, whole, around.condition(), middle.get(),
                part.group(1) == null ? "" : part.group(1).toLowerCase(Locale.ROOT), part.group(2).toLowerCase(Locale.ROOT)));
    }

    /** "West Darfur" is a division that the gazetteer calls Western Darfur. */
    private static Optional<Meaning> division(String name, Matcher part, MeaningReader places) {
        String first = part.group(1) == null ? "" : part.group(1);
        String second = part.group(2);
        String rest = part.group(3);
        for (String other : List.of(first + second + " " + rest, first + second + "ern " + rest, first + "-" + second + " " + rest)) {
            if (!other.equalsIgnoreCase(name) && places.isNamed(other)) {
                return Optional.of(places.read(other));
            }
        }
        return Optional.empty();
    }

    private static Meaning half(String asked, String whole, Condition around, Point middle, String across, String along) {
        long latitude = Math.round(middle.latitude() * 100);
        long longitude = Math.round(middle.longitude() * 100);
        InBox box = new InBox(across.equals("north") ? (latitude + 1) / 100.0 : -90, along.equals("east") ? (longitude + 1) / 100.0 : -180,
                across.equals("south") ? (latitude - 1) / 100.0 : 90, along.equals("west") ? (longitude - 1) / 100.0 : 180);
        Map<String, String> bounds = Map.of("north", "north of latitude ", "south", "south of latitude ", "east",
                "east of longitude ", "west", "west of longitude ");
        String where = (across.isEmpty() ? "" : bounds.get(across) + latitude / 100.0)
                + (across.isEmpty() || along.isEmpty() ? "" : " and ")
                + (along.isEmpty() ? "" : bounds.get(along) + longitude / 100.0);
        return new Meaning(new Condition.And(List.of(around, box)), true,
                List.of("\"" + asked + "\" is read as what lies in " + whole + ", " + where));
    }
}
