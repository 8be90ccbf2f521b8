package org.dateline.query;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.place.Point;
import org.dateline.query.Lexer.Kind;
import org.dateline.query.Lexer.Token;

/** Reads distances and boxes off a question: "within 30 km of Saraqib", "20 miles from Mosul", "box 35.5,36.2,36.3,37.1". */
final class CircleReader {

    private static final double MILE_KM = 1.609344;
    private static final Pattern DIGITS = Pattern.compile("[\\d.]+");
    private static final Pattern NUMBER_BEFORE_UNIT = Pattern.compile("^[-+\\d.]+(?:[eE]-?\\d+)?");
    private static final Pattern DEGREES = Pattern.compile("[-+]?\\d+(\\.\\d+)?");
    private static final Set<String> KILOMETRES = Set.of("km", "kms", "kilometre", "kilometres", "kilometer", "kilometers");
    private static final Set<String> MILES = Set.of("mi", "mile", "miles");

    private final TokenReader in;
    private final PlaceReader places;

    CircleReader(TokenReader in, PlaceReader places) {
        this.in = in;
        this.places = places;
    }

    /** Whether a number with a measure of distance stands here: "30 km", "30km". */
    boolean isHere() {
        String text = in.peek().word();
        if (text.isEmpty() || !Character.isDigit(text.charAt(0))) {
            return false;
        }
        Matcher digits = DIGITS.matcher(text);
        String behind = digits.lookingAt() ? text.substring(digits.end()) : text;
        return isMeasure(behind.isEmpty() ? in.peek(1).word() : behind);
    }

    private static boolean isMeasure(String word) {
        return KILOMETRES.contains(word) || MILES.contains(word);
    }

    /** {@code N km of PLACE}. */
    Near near() {
        Token number = in.peek();
        String glued = NUMBER_BEFORE_UNIT.matcher(number.text()).replaceFirst("").toLowerCase(Locale.ROOT);
        boolean isGlued = isMeasure(glued);
        double distance = in.decimal("a number of kilometres",
                isGlued ? number.text().substring(0, number.text().length() - glued.length()) : number.text(), 0, 30_000);
        String measure = isGlued ? glued : in.peek().word();
        if (!isMeasure(measure)) {
            throw in.expected("km or miles");
        }
        if (!isGlued) {
            in.next();
        }
        if (!in.takeAny("of", "from", "around", "near")) {
            throw in.expected("\"of\" and a place");
        }
        return around(MILES.contains(measure) ? Math.round(distance * MILE_KM * 10) / 10.0 : distance);
    }

    /** The place here, with a distance around it. */
    Near around(double kilometres) {
        Token place = in.peek();
        if (place.kind() == Kind.WORD && DEGREES.matcher(place.text()).matches() && in.peek(1).is(",")) {
            double latitude = in.decimal("a latitude", place.text(), -90, 90);
            in.take(",");
            double longitude = in.decimal("a longitude", in.peek().text(), -180, 180);
            return Near.of(new Point(latitude, longitude), kilometres);
        }
        return new Near(places.name(), Optional.empty(), kilometres);
    }

    /** {@code SOUTH,WEST,NORTH,EAST}, in degrees. */
    InBox box() {
        double[] degrees = new double[4];
        String[] names = {"a southern latitude", "a western longitude", "a northern latitude", "an eastern longitude"};
        for (int i = 0; i < 4; i++) {
            if (i > 0 && !in.take(",")) {
                throw in.expected("a comma and " + names[i]);
            }
            int limit = i % 2 == 0 ? 90 : 180;
            degrees[i] = in.decimal(names[i], in.peek().text(), i == 2 ? degrees[0] : -limit, limit);
        }
        return new InBox(degrees[0], degrees[1], degrees[2], degrees[3]);
    }
}
