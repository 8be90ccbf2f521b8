package org.dateline.figure;

import java.util.Set;
import org.dateline.number.Hedge;
import org.dateline.number.Quantity;
import org.dateline.text.Sentence;

/** What looks like a number of victims and is none: sizes, ages in apposition, nouns that only qualify another. */
final class Miscounts {

    private static final int YOUNGEST = 10;
    private static final int OLDEST = 105;
    private static final Set<String> SIZES = Set.of("population", "populations", "army", "force", "strength", "capacity",
            "crowd", "crowds", "congregation", "workforce", "electorate", "audience", "membership", "garrison");
    private static final Set<String> AFTER_AGE = Set.of(",", ".", "from", "and", "of", "who", "a", "an", "");
    private static final Set<String> HAPPENINGS = Set.of("arrest", "abduction", "kidnapping", "kidnap", "detention",
            "evacuation", "return", "murder", "killing", "execution", "death", "injury", "casualty", "fatality",
            "disappearance", "drowning");

    private Miscounts() {}

    /** "a population of 350,000", "an army of 9,000". */
    static boolean isSize(Sentence s, int begin) {
        return s.is(begin - 1, "of") && SIZES.contains(s.word(begin - 2));
    }

    /** "the driver, 42, from Beckenham"; {@code end} is the token after the number. */
    static boolean isAge(Sentence s, int begin, int end, Quantity quantity) {
        long n = quantity.hedge() == Hedge.EXACT ? quantity.best().orElse(0) : 0;
        String before = s.word(begin - 2);
        if (s.is(begin - 2, "who") && (s.is(begin - 1, "is") || s.is(begin - 1, "was"))) {
            return true;
        }
        return n >= YOUNGEST && n <= OLDEST && s.isNumeric(begin) && s.is(begin - 1, ",") && s.isWord(begin - 2)
                && (s.isCapitalized(begin - 2) || !before.endsWith("s")) && AFTER_AGE.contains(s.word(end));
    }

    /** "five arrest warrants": the head, at {@code last}, is in the singular though more than one is counted. */
    static boolean isQualifier(Sentence s, int last, Noun noun, boolean one) {
        return noun.type() == Noun.Type.CASUALTY && !one && HAPPENINGS.contains(s.word(last));
    }
}
