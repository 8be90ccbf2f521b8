package org.dateline.clause;

import org.dateline.lexicon.WordSet;
import org.dateline.number.Hedge;
import org.dateline.number.Quantity;
import org.dateline.text.Sentence;

/** What looks like a number of victims and is none: sizes, ages in apposition, nouns that only qualify another. */
final class Miscounts {

    private static final int YOUNGEST = 10;
    private static final int OLDEST = 105;
    private static final int LONGEST_LIST = 12;
    private static final WordSet AFTER_AGE = WordSet.of(",", ".", "from", "and", "of", "who", "a", "an");

    private static final WordSet RATES = WordSet.of("two", "three", "four", "five", "six", "seven", "eight", "nine",
            "ten", "twenty", "100");
    private static final WordSet SMALL = WordSet.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen");
    private static final WordSet AGE_BOUNDS = WordSet.of("under", "over", "below", "above");
    private static final WordSet AGED = WordSet.of("both", "all", "aged", "mostly", "most", "them", "him", "her");

    private static final int LONG_WORD = 4;
    private static final WordSet SMALL_WORDS = WordSet.of("with", "from", "after", "over", "into", "near", "amid", "upon", "during", "since",
            "that", "when", "than", "between", "against", "outside", "inside", "under");
    private static final WordSet DAYS = WordSet.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "in", "after");

    private final FigureWords words;

    Miscounts(FigureWords words) {
        this.words = words;
    }

    /** "a population of 350,000", "an army of 9,000". */
    boolean isSize(Sentence s, int begin) {
        return s.is(begin - 1, "of") && words.is(WordClass.SIZE, s, begin - 2);
    }

    /** "the driver, 42, from Beckenham"; {@code end} is the token after the number. */
    boolean isAge(Sentence s, int begin, int end, Quantity quantity) {
        long n = quantity.hedge() == Hedge.EXACT ? quantity.best().orElse(0) : 0;
        String before = s.word(begin - 2);
        if (s.is(begin - 2, "who") && (s.is(begin - 1, "is") || s.is(begin - 1, "was"))) {
            return true;
        }
        return n >= YOUNGEST && n <= OLDEST && s.isNumeric(begin) && s.is(begin - 1, ",") && s.isWord(begin - 2)
                && (s.isCapitalized(begin - 2) || !before.endsWith("s")) && (end >= s.size() || AFTER_AGE.has(s, end))
                && (!s.is(end, "of") || s.isCapitalized(end + 1));
    }

    /** "The brothers were 17 and 19": ages of those who are told of one by one. */
    boolean isAgeTold(Sentence s, int begin, int end) {
        if (!s.isNumeric(begin) || end != begin + 1 || s.end(begin) - s.begin(begin) > 2) {
            return false;
        }
        boolean first = s.is(end, "and") && s.isNumeric(end + 1) && endsClause(s, end + 2);
        boolean second = s.is(begin - 1, "and") && s.isNumeric(begin - 2) && endsClause(s, end);
        int be = first ? begin - 1 : begin - 3;
        return (first || second) && (s.is(be, "were") || s.is(be, "are")) && words.people().at(s, be - 1)
                .filter(noun -> noun.type() == Noun.Type.PERSON || noun.type() == Noun.Type.ANYONE).isPresent();
    }

    /** "two girls aged four and six", "aged 3, 5 and 11": one of several ages. */
    boolean isAgeListed(Sentence s, int begin, int end) {
        int i = begin - 1;
        while (i > 0 && i > begin - LONGEST_LIST && (s.is(i, ",") || s.is(i, "and") || s.is(i, "to") || s.isNumeric(i) || SMALL.has(s, i))) {
            i--;
        }
        if (i > 0 && s.isNumeric(begin) && s.end(begin) - s.begin(begin) <= 2 && isAgesOfThose(s, i + 1, end)) {
            return true;
        }
        return i < begin - 1 && (s.is(i, "aged") || s.is(i, "ages")) && (!s.isWord(end) || words.marks().hasWord(s, end));
    }

    /** "Two boys, 14 and 16, were hurt": one age for each of those counted before the comma at token {@code comma}. */
    private boolean isAgesOfThose(Sentence s, int comma, int end) {
        if (!s.is(comma, ",") || !words.people().hasWord(s, comma - 1)) {
            return false;
        }
        int last = comma + 1;
        int ages = 0;
        while (s.isNumeric(last) || s.is(last, ",") && s.isNumeric(last + 1) || s.is(last, "and") && s.isNumeric(last + 1)) {
            ages += s.isNumeric(last) ? 1 : 0;
            last++;
        }
        return ages > 1 && last >= end && s.is(last - 2, "and") && (!s.isWord(last) || s.is(last, "were") || s.is(last, "who"));
    }

    private static boolean endsClause(Sentence s, int i) {
        return i >= s.size() || !s.isWord(i) && !s.isNumeric(i);
    }

    /** "Seven Dead Indian Creek", "three Wounded Warriors": what would tell at token {@code i} begins a name, but not in a headline in capitals. */
    boolean isOfName(Sentence s, int i) {
        boolean capitals = s.isCapitalized(i) && !s.isAllCaps(i) && s.isCapitalized(i + 1) && !s.isAllCaps(i + 1) && !DAYS.has(s, i + 1);
        if (!capitals) {
            return false;
        }
        boolean tells = words.marks().at(s, i).filter(mark -> mark.type() == Mark.Type.STATE).isPresent()
                || words.people().at(s, i).filter(noun -> noun.type() == Noun.Type.CASUALTY || noun.fate().isPresent()).isPresent()
                || words.verbs().at(s, i).filter(verb -> verb.is(Verb.Form.PARTICIPLE) && verb.ofPeople().isPresent()).isPresent();
        return tells && !isTitle(s) && !isBehindCapitals(s, i);
    }

    /** "Mosque Leaves At Least 25 Dead Syrian Minister Says": headlines that run into each other in a sentence. */
    private static boolean isBehindCapitals(Sentence s, int i) {
        return i > 2 && s.isCapitalized(i - 2) && s.isCapitalized(i - 3);
    }

    /** Whether all words but small ones begin with a capital, as in a headline. */
    private static boolean isTitle(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            if (s.isWord(i) && !s.isCapitalized(i) && s.end(i) - s.begin(i) >= LONG_WORD && !SMALL_WORDS.has(s, i)) {
                return false;
            }
        }
        return true;
    }

    /** "a singer who has at least one daughter": who belongs to somebody, of whom nothing is told. */
    boolean isKin(Sentence s, int begin) {
        return s.is(begin - 2, "who") && (s.is(begin - 1, "has") || s.is(begin - 1, "had") || s.is(begin - 1, "have"));
    }

    /** "a boy of 14": {@code begin} is the number. */
    boolean isAgeBehind(Sentence s, int begin) {
        return s.isNumeric(begin) && s.is(begin - 1, "of") && words.people().at(s, begin - 2)
                .filter(noun -> noun.type() == Noun.Type.PERSON && !s.word(begin - 2).endsWith("s")).isPresent();
    }

    /** "a father of three": what stands at {@code begin} counts the children. */
    boolean isOfParent(Sentence s, int begin) {
        return s.is(begin - 1, "of") && words.is(WordClass.PARENT, s, begin - 2)
                && (s.isNumeric(begin) || s.isWord(begin) && !s.isCapitalized(begin));
    }

    /** "the 12 hostages' families": those who are counted only say whose. */
    boolean isPossessor(Sentence s, int end) {
        boolean possessive = (s.is(end, "'") || s.is(end, "'s")) && s.isGlued(end) && s.isWord(end + 1);
        return possessive && !words.is(WordClass.OF_VICTIMS, s, end + 1);
    }

    /** "one in three", "both under 30", "one another": a rate, an age, no number at all. */
    static boolean isNoCount(Sentence s, int begin, int end) {
        boolean rate = s.is(begin - 1, "in") && (s.is(begin - 2, "one") || s.is(begin - 3, "one"))
                || s.is(begin, "one") && (s.is(end, "in") && s.isNumeric(end + 1)
                        || s.is(end, "in") && RATES.has(s, end + 1)
                        || s.is(end + 1, "in") && RATES.has(s, end + 2));
        boolean age = AGE_BOUNDS.has(s, begin) && AGED.has(s, begin - 1) && !s.isWord(end);
        return rate || age || s.is(begin, "one") && s.is(end, "another") || s.is(begin, "another") && s.is(begin - 1, "one");
    }

    /** "five arrest warrants": the head, at {@code last}, is in the singular though more than one is counted. */
    boolean isQualifier(Sentence s, int last, Noun noun, boolean one) {
        return noun.type() == Noun.Type.CASUALTY && !one && words.is(WordClass.DEED, s, last);
    }
}
