package org.dateline.number;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.WordList;
import org.dateline.lexicon.WordMap;
import org.dateline.lexicon.WordSet;
import org.dateline.text.Sentence;
import org.dateline.text.Shortcuts;

/** Reads the number that begins at a token: digits, number words or a vague amount. */
final class NumeralReader {

    /** The most decimals that are read out. */
    private static final int MOST_DECIMALS = 3;

    private enum Sort { UNIT, TEEN, TENS, SCALE, DOZEN }

    private record Word(long value, Sort sort) {}

    private final WordMap<Word> words;
    private final WordSet starts;
    private final Lexicon<long[]> vague;

    NumeralReader() {
        Map<String, Word> words = new HashMap<>();
        Set<String> starts = new HashSet<>(Set.of("a", "half", "quarter", "couple", "zero", "nought"));
        for (WordList.Row row : WordList.english("number/numerals.tsv").rows()) {
            starts.add(row.get(0));
            words.put(row.get(0), new Word(row.number(1), row.get(2, Sort.class)));
        }
        Lexicon.Builder<long[]> builder = new Lexicon.Builder<>();
        for (WordList.Row row : WordList.english("number/vague.tsv").rows()) {
            starts.add(row.get(0).split(" ")[0]);
            builder.add(row.get(0), new long[] {row.number(1), row.number(2)});
        }
        vague = builder.build();
        this.words = WordMap.of(words);
        this.starts = WordSet.of(starts);
    }

    /** Whether a number, a vague amount or a part of a number can begin at token {@code i}. */
    boolean mayBegin(Sentence s, int i) {
        return !Shortcuts.ON || starts.has(s, i) || s.isNumeric(i);
    }

    /** The number that begins at token {@code i}; null where none does. */
    Numeral at(Sentence s, int i) {
        if (!mayBegin(s, i)) {
            return null;
        }
        Optional<Lexicon.Match<long[]>> match = vague.longestAt(s, i);
        if (match.isPresent()) {
            long[] range = match.get().value();
            return new Numeral(i, match.get().end(), range[0], range[1], range[0], "vague amount");
        }
        if (s.isNumeric(i)) {
            return digits(s, i);
        }
        String word = s.word(i);
        if (word.equals("a") || word.equals("half") || word.equals("quarter") || word.equals("couple")) {
            return article(s, i, word);
        }
        if (word.equals("zero") || word.equals("nought")) {
            return decimals(s, new Numeral(i, i + 1, 0, 0, 1, "nought"));
        }
        return words.get(s, i) != null ? words(s, i) : null;
    }

    /** Rules "digits", "digits with a multiplier", "digits grouped by blanks". */
    private Numeral digits(Sentence s, int i) {
        Digits digits = Digits.read(s.word(i));
        if (digits == null) {
            return null;
        }
        int end = i + 1;
        long factor = 1;
        for (int k = scaleAt(s, end); k >= 0; k = scaleAt(s, end)) {
            factor = Math.min(Numeral.MOST, factor * words.get(s, k).value());
            end = k + 1;
        }
        if (factor == 1 && digits.scale() == 1 && (s.is(end, "k") || s.is(end, "m")) && CountedWords.mayBe(s, end + 1)) {
            factor = s.is(end, "k") ? 1_000 : 1_000_000;
            end++;
        }
        if (factor > 1) {
            return whole(i, end, digits.times(factor), factor, "digits with a multiplier");
        }
        if (digits.bare() && digits.length() <= 3 && digits.units() > 0 && isGroup(s, end)) {
            long value = digits.units();
            while (isGroup(s, end) && value < Numeral.MOST) {
                value = value * 1000 + Integer.parseInt(s.word(end));
                end++;
            }
            return whole(i, end, value, 1, "digits grouped by blanks");
        }
        if (digits.bare() && digits.length() <= 3 && isSplit(s, end)) {
            return whole(i, end + 2, digits.units() * 1000 + Integer.parseInt(s.word(end + 1)), 1, "digits grouped by blanks");
        }
        return whole(i, end, digits.times(1), digits.scale(), "digits");
    }

    /** A blank slipped in behind the comma: "61, 000". No number of its own begins with a nought. */
    private static boolean isSplit(Sentence s, int comma) {
        return s.is(comma, ",") && s.isGlued(comma) && s.word(comma + 1).startsWith("0") && isGroup(s, comma + 1);
    }

    private static Numeral whole(int begin, int end, long value, long scale, String rule) {
        return value <= 0 || value > Numeral.MOST ? null : new Numeral(begin, end, value, value, scale, rule);
    }

    /** The token of a multiplier that follows at {@code i}, perhaps behind a hyphen; -1 without one. */
    private int scaleAt(Sentence s, int i) {
        int k = s.is(i, "-") && s.isGlued(i) && s.isGlued(i + 1) ? i + 1 : i;
        Word word = words.get(s, k);
        return word != null && (word.sort() == Sort.SCALE || word.sort() == Sort.DOZEN) && !isOtherScore(s, k) ? k : -1;
    }

    /** Three digits behind exactly one blank go on a number: "1 200". */
    private static boolean isGroup(Sentence s, int i) {
        if (!s.isNumeric(i) || s.begin(i) - s.end(i - 1) != 1 || s.end(i) - s.begin(i) != 3) {
            return false;
        }
        String word = s.word(i);
        for (int k = 0; k < word.length(); k++) {
            if (!Character.isDigit(word.charAt(k))) {
                return false;
            }
        }
        return true;
    }

    /** Rules "number words" and "dozen". */
    private Numeral words(Sentence s, int i) {
        Word first = words.get(s, i);
        if (first.sort() == Sort.DOZEN) {
            return s.is(i, "score") ? null : new Numeral(i, i + 1, first.value(), first.value(), 1, "dozen");
        }
        if (first.sort() == Sort.SCALE) {
            return null;
        }
        Numeral whole = sum(s, i, i, 0, "number words");
        Numeral spoken = whole == null ? null : decimals(s, whole);
        return spoken == null ? whole : spoken;
    }

    /** Rules "a hundred", "half a million", "a couple of hundred". */
    private Numeral article(Sentence s, int i, String word) {
        int k = i + 1;
        if (word.equals("a")) {
            Word next = words.get(s, k);
            if (next == null) {
                boolean part = s.is(k, "half") || s.is(k, "quarter") || s.is(k, "couple");
                Numeral rest = part ? article(s, k, s.word(k)) : null;
                return rest == null ? null : new Numeral(i, rest.end(), rest.low(), rest.high(), rest.scale(), rest.rule());
            }
            if (next.sort() == Sort.DOZEN) {
                return s.is(k, "score") && !s.is(k + 1, "of") ? null
                        : new Numeral(i, k + 1, next.value(), next.value(), 1, "dozen");
            }
            return next.sort() == Sort.SCALE ? sum(s, i, k, 1, "number words") : null;
        }
        while (s.is(k, "-") || s.is(k, "of") && !word.equals("half") || s.is(k, "a")) {
            k++;
        }
        Word scale = words.get(s, k);
        if (k > i + 4 || scale == null || scale.sort() != Sort.SCALE && scale.sort() != Sort.DOZEN) {
            return null;
        }
        long value = switch (word) {
            case "half" -> scale.value() / 2;
            case "quarter" -> scale.value() / 4;
            default -> scale.value() * 2;
        };
        return new Numeral(i, k + 1, value, value, scale.value(), word + " of a multiplier");
    }

    /** Rule "spoken decimal": "two point four million"; null where no decimals follow, or no multiplier behind them. */
    private Numeral decimals(Sentence s, Numeral whole) {
        int k = whole.end() + 1;
        if (!s.is(whole.end(), "point") || whole.low() > 999 || s.is(whole.begin() - 1, "at")) {
            return null;
        }
        long digits = whole.low();
        long divisor = 1;
        for (; k < whole.end() + MOST_DECIMALS + 2; k++) {
            Word word = words.get(s, k);
            boolean nought = s.is(k, "zero") || s.is(k, "oh") || s.is(k, "nought");
            if (!nought && (word == null || word.sort() != Sort.UNIT)) {
                break;
            }
            digits = 10 * digits + (nought ? 0 : word.value());
            divisor *= 10;
        }
        int scale = divisor > 1 ? scaleAt(s, k) : -1;
        if (scale < 0 || words.get(s, scale).sort() != Sort.SCALE || words.get(s, scale).value() % divisor != 0) {
            return null;
        }
        long multiplier = words.get(s, scale).value();
        return whole(whole.begin(), scale + 1, digits * (multiplier / divisor), multiplier, "spoken decimal");
    }

    /** Whether the word at {@code i} is "score" and no multiplier: "two score goals". */
    private static boolean isOtherScore(Sentence s, int i) {
        return s.is(i, "score") && !CountedWords.mayBe(s, i + 1) && !s.is(i + 1, "and") && !s.is(i + 1, "of");
    }

    /** Adds up number words from token {@code k}; {@code current} is what stands before them. */
    private Numeral sum(Sentence s, int begin, int k, long current, String rule) {
        long total = 0;
        long scale = 1;
        boolean halves = false;
        int end = k;
        while (k < s.size()) {
            Word word = words.get(s, k);
            if (word == null || isOtherScore(s, k) || !fits(word, current, total, scale)) {
                int next = joint(s, k, current, total, scale);
                if (next < 0) {
                    break;
                }
                if (s.is(next, "half")) {
                    halves = true;
                    Word scaled = current > 0 ? words.get(s, next + 1) : null;
                    scale = scaled == null ? scale : scaled.value();
                    total += current * scale + scale / 2;
                    current = 0;
                    end = scaled == null ? next + 1 : next + 2;
                    break;
                }
                k = next;
                continue;
            }
            if (word.sort() == Sort.SCALE && word.value() > 100) {
                total = total > word.value() ? total + current * word.value() : (total + current) * word.value();
                current = 0;
                scale = word.value();
            } else if (word.sort() == Sort.SCALE || word.sort() == Sort.DOZEN) {
                current = current * word.value();
                scale = word.value();
            } else {
                current += word.value();
            }
            k++;
            end = k;
            if (total > Numeral.MOST || current > Numeral.MOST) {
                return null;
            }
        }
        return end == begin ? null : whole(begin, end, total + current, scale, halves ? "and a half" : rule);
    }

    private static boolean fits(Word word, long current, long total, long scale) {
        return switch (word.sort()) {
            case UNIT -> current % 10 == 0 && current % 100 != 10;
            case TEEN, TENS -> current % 100 == 0;
            case SCALE -> current > 0 && (word.value() > 100 ? total == 0 || word.value() < scale || total % word.value() == 0
                    : current < 100);
            case DOZEN -> current > 0 && current < 100 && total == 0;
        };
    }

    /** The token at which the number goes on behind a hyphen or "and"; -1 where it ends. */
    private int joint(Sentence s, int k, long current, long total, long scale) {
        Word next = words.get(s, k + 1);
        if (s.is(k, "-") && s.isGlued(k) && s.isGlued(k + 1) && next != null) {
            boolean tens = next.sort() == Sort.UNIT && current % 10 == 0 && current % 100 >= 20;
            boolean scaled = next.sort() == Sort.SCALE && fits(next, current, total, scale);
            return tens || scaled || s.is(k - 1, "hundred") && next.sort() != Sort.SCALE ? k + 1 : -1;
        }
        if (!s.is(k, "and")) {
            return -1;
        }
        if (s.is(k + 1, "a") && s.is(k + 2, "half")) {
            Word multiplier = words.get(s, k + 3);
            if (current == 0 && scale >= 1000 && total % scale == 0 && multiplier == null) {
                return k + 2;
            }
            return multiplier != null && multiplier.sort() == Sort.SCALE && current > 0 && current < 1000 ? k + 2 : -1;
        }
        boolean lower = next != null && next.sort() != Sort.SCALE && next.sort() != Sort.DOZEN
                && scale >= 100 && (s.is(k - 1, "hundred") || s.is(k - 1, "thousand") || s.is(k - 1, "million"))
                || next != null && s.is(k - 1, "score") && (next.sort() == Sort.UNIT || next.sort() == Sort.TEEN);
        return lower && fits(next, current, total, scale) && !goesHigher(s, k + 1, scale) ? k + 1 : -1;
    }

    /** Whether the words at {@code k} make a number of their own, as great as the one before: "a hundred and two hundred". */
    private boolean goesHigher(Sentence s, int k, long scale) {
        for (int j = k; j < k + 4; j++) {
            Word word = words.get(s, j);
            if (word == null) {
                return false;
            }
            if (word.sort() == Sort.SCALE && (word.value() == scale || word.value() > scale && scale > 100)) {
                return true;
            }
        }
        return false;
    }
}
