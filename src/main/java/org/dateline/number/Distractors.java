package org.dateline.number;

import java.util.Optional;
import org.dateline.lexicon.WordList;
import org.dateline.lexicon.WordSet;
import org.dateline.text.Sentence;

/** Named rules that tell numbers which count nobody: ages, dates, money, measures, names with a number in them. */
final class Distractors {

    /** How many tokens back a list of days is followed. */
    private static final int LIST = 10;
    private static final WordSet YEAR_FRAME = Contexts.of("before a year");
    private static final WordSet YEAR_ONLY = Contexts.of("only before a year");
    private static final WordSet FIRST_OF = Contexts.of("superlative");
    private static final WordSet NO_COUNT_OF_ONE = Contexts.of("before pronoun one");
    private static final WordSet VERSIONS = Contexts.of("version");
    private static final WordSet AFTER_PRONOUN = Contexts.of("after pronoun one");

    private final WordSet measures = WordSet.of(WordList.english("number/measures.tsv").words());
    private final Ages ages = new Ages();
    private final Codes codes = new Codes();
    private final WordSet months = WordSet.of(WordList.english("number/months.tsv").words());

    private final NumeralReader numerals;

    Distractors(NumeralReader numerals) {
        this.numerals = numerals;
    }

    /** The name of the rule by which the number from token {@code begin} to {@code end} counts nobody. */
    Optional<String> rule(Sentence s, int begin, int end, Numeral first) {
        boolean digits = s.isNumeric(begin);
        String name = compound(s, begin, end) ? "compound modifier"
                : ages.isAge(s, begin, end, digits) ? "age"
                : Money.isMoney(s, begin, end) ? "money"
                : measure(s, begin, end) ? "measure"
                : glued(s, begin, end) ? "part of a name or code"
                : digits && date(s, begin, end) ? "date"
                : digits && year(s, begin, end, first) ? "year"
                : digits && (isVersion(s, begin, end) || codes.isCode(s, begin, end)) ? "label"
                : digits && time(s, begin, end) ? "time of day"
                : pronoun(s, begin, end, first) ? "pronoun one"
                : ratio(s, begin, end, first) ? "ratio"
                : first.isVague() && verb(s, begin) ? "verb"
                : null;
        return Optional.ofNullable(name);
    }

    /** "UPDATE 1 - Children killed": how often a headline was sent out. */
    private static boolean isVersion(Sentence s, int begin, int end) {
        return begin <= 2 && VERSIONS.has(s, begin - 1) && (s.is(end, "-") || s.is(end, ":"));
    }

    /** "48-hour", "12-year-old", "9,000-strong": a hyphen ties the number to the word behind it. */
    private static boolean compound(Sentence s, int begin, int end) {
        if (!s.is(end, "-") || !s.isGlued(end) || !s.isGlued(end + 1)) {
            return false;
        }
        char dash = s.source().charAt(s.begin(end));
        boolean word = s.isWord(end + 1) || s.isNumeric(end + 1);
        return word && dash != '\u2014' && dash != '\u2013' && !s.is(end + 1, "plus") && !s.is(end + 1, "odd")
                && !s.is(end + 1, "including");
    }

    private boolean measure(Sentence s, int begin, int end) {
        if (s.is(begin - 1, "#") || s.is(begin - 1, "+") || Metres.isMeasure(s, begin, end)) {
            return true;
        }
        int k = s.is(end, "of") ? end + 1 : end;
        String unit = s.word(k);
        if (measures.has(s, k) && !isScale(s, end, k) || unit.equals("\u00b0")) {
            return true;
        }
        return unit.equals("per") && s.is(k + 1, "cent")
                || (unit.equals("more") || unit.equals("other") || unit.equals("us") || unit.equals("u.s.")
                        || unit.equals("consecutive") || unit.equals("straight") || unit.equals("long")
                        || unit.equals("separate")) && measures.has(s, k + 1);
    }

    /** "2 m people": the letter is a multiplier after all. */
    private static boolean isScale(Sentence s, int end, int unit) {
        return unit == end && s.is(unit, "m") && CountedWords.ALL.has(s, unit + 1);
    }

    /** "T-72", "24/7", "12:30", "2011-01-24": a sign without blanks ties the number to what stands beside it. */
    private static boolean glued(Sentence s, int begin, int end) {
        if (s.isGlued(end) && s.isGlued(end + 1)) {
            String sign = s.word(end);
            boolean ties = sign.equals("/") || sign.equals("_") || sign.equals("=") || sign.equals("@")
                    || sign.equals(":") && s.isNumeric(end + 1) || sign.equals("-") && s.isNumeric(end + 1);
            if (ties) {
                return true;
            }
        }
        if (begin < 1 || !s.isGlued(begin)) {
            return s.is(begin - 1, "[") && s.is(end, "]");
        }
        String sign = s.word(begin - 1);
        return s.isWord(begin - 1) || begin > 1 && s.isGlued(begin - 1)
                && (sign.equals("/") || sign.equals("-") || sign.equals("_") || sign.equals("=") || sign.equals("&")
                        || sign.equals(":") && s.isNumeric(begin - 2) || sign.equals(".") && s.isNumeric(begin - 2))
                || sign.equals("[") && s.is(end, "]");
    }

    private boolean date(Sentence s, int begin, int end) {
        long length = s.end(begin) - s.begin(begin);
        if (length > 4) {
            return false;
        }
        if (isMonth(s, end)) {
            return true;
        }
        int last = end;
        for (int k = 0; k < 3 && joins(s, last) && s.isNumeric(last + 1); k++) {
            last += 2;
            if (isMonth(s, last)) {
                return true;
            }
        }
        int before = s.is(begin - 1, ".") || s.is(begin - 1, "the") ? begin - 2 : begin - 1;
        while (before > 1 && begin - before < LIST && joins(s, before) && s.isNumeric(before - 1) && s.end(before - 1) - s.begin(before - 1) <= 2) {
            before -= 2;
        }
        if (before >= 0 && isMonth(s, before)) {
            return !CountedWords.ALL.has(s, end) || s.is(before - 1, "on") || s.isNumeric(before - 1);
        }
        return false;
    }

    static boolean joins(Sentence s, int i) {
        return s.is(i, "and") || s.is(i, "to") || s.is(i, "or") || s.is(i, "-") || s.is(i, ",") || s.is(i, "/");
    }

    private boolean isMonth(Sentence s, int i) {
        return s.isCapitalized(i) && months.has(s, i);
    }

    private boolean year(Sentence s, int begin, int end, Numeral first) {
        Digits digits = Digits.read(s.word(begin));
        if (digits == null || !digits.bare() || digits.length() != 4 || first.low() < 1500 || first.low() > 2099) {
            return false;
        }
        boolean month = isMonth(s, begin - 1);
        boolean recent = first.low() >= 1950 && first.low() <= 2035 && first.low() % 100 != 0;
        if (recent && (month || YEAR_ONLY.has(s, begin - 1))) {
            return true;
        }
        if (CountedWords.NOUNS.has(s, end) && !s.is(begin - 1, "the")) {
            return false;
        }
        if (first.low() >= 1900) {
            boolean plural = s.isWord(end) && !s.isCapitalized(end) && s.word(end).endsWith("s") && s.word(end).length() > 3;
            return month || YEAR_FRAME.has(s, begin - 1) || !plural || begin == 0 || s.isNumeric(begin - 1);
        }
        return YEAR_ONLY.has(s, begin - 1);
    }

    private static boolean time(Sentence s, int begin, int end) {
        return s.is(begin - 1, ":") && begin > 1 && s.isNumeric(begin - 2) && s.isGlued(begin)
                || s.is(end, ":") && s.isGlued(end) && s.isNumeric(end + 1) && s.isGlued(end + 1)
                || s.is(end, "local") && s.is(end + 1, "time")
                || s.is(end, "(") && s.isNumeric(end + 1) && s.is(end + 2, "gmt");
    }

    /** "no one", "one day", "one of the worst". */
    private static boolean pronoun(Sentence s, int begin, int end, Numeral first) {
        if (first.low() != 1 || first.isVague() || end != begin + 1 || !s.is(begin, "one")) {
            return false;
        }
        if (s.is(end, "of")) {
            return FIRST_OF.has(s, end + 1) || s.word(end + 1).equals("the")
                    && (FIRST_OF.has(s, end + 2) || s.word(end + 2).endsWith("iest"));
        }
        if (s.is(begin - 1, "that") && s.isWord(end) && !AFTER_PRONOUN.has(s, end)) {
            return false;
        }
        return NO_COUNT_OF_ONE.has(s, begin - 1) || AFTER_PRONOUN.has(s, end);
    }

    /** "one in four", "three out of ten". */
    private boolean ratio(Sentence s, int begin, int end, Numeral first) {
        boolean out = s.is(end, "out") && s.is(end + 1, "of");
        boolean before = s.is(begin - 1, "in") && isOne(s.word(begin - 2)) || s.is(begin - 1, "of") && s.is(begin - 2, "out");
        if (before && isRound(first.low())) {
            return true;
        }
        int next = out ? end + 2 : end + 1;
        Numeral base = (out || s.is(end, "in")) && next < s.size() ? numerals.at(s, next) : null;
        return base != null && first.low() < base.low() && isRound(base.low()) && (out || isOne(s.word(begin)));
    }

    private static boolean isOne(String word) {
        return word.equals("one") || word.equals("1") || word.equals("nine") || word.equals("9");
    }

    private static boolean isRound(long n) {
        return n >= 2 && n <= 10 || n == 20 || n == 50 || n == 100 || n == 1000;
    }

    private static boolean verb(Sentence s, int begin) {
        return s.is(begin, "scores") && (s.is(begin - 1, "test") || s.is(begin - 1, "he") || s.is(begin - 1, "she"));
    }
}
