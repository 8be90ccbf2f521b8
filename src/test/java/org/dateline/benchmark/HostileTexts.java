package org.dateline.benchmark;

import java.util.Random;
import java.util.function.Function;

/** Texts that no one writes and that every crawl has somewhere: each kind at any length, the same for the same seed. */
enum HostileTexts {

    DIGITS_AND_SLASHES(random -> random.nextInt(9) == 0 ? "/" : Integer.toString(random.nextInt(10))),
    NUMBERS_WITH_COMMAS(random -> random.nextInt(1000) + ","),
    DATES_IN_DIGITS(random -> (1 + random.nextInt(31)) + "/" + (1 + random.nextInt(12)) + "/" + random.nextInt(2030) + " "),
    COUNTS_IN_A_ROW(random -> random.nextInt(1000) + " and "),
    NUMERALS_IN_A_ROW(random -> random.nextBoolean() ? "hundred " : "thousand "),
    ONE_WORD(random -> Character.toString('a' + random.nextInt(26))),
    ONE_SENTENCE(random -> made(random) + " "),
    CAPITALISED_WORDS(random -> Character.toUpperCase(made(random).charAt(0)) + made(random) + " "),
    COMMAS_AND_WORDS(random -> made(random) + ", "),
    STOPS(random -> "."),
    STOPS_AND_SPACES(random -> ". "),
    INITIALS(random -> "U.S."),
    PUNCTUATION(random -> Character.toString("!?.,;:-()[]'\"/".charAt(random.nextInt(14)))),
    OPENING_PARENTHESES(random -> "("),
    NESTED_PARENTHESES(random -> "(a ".repeat(10_000) + ")".repeat(10_000)),
    QUOTATION_MARKS(random -> "\u201c"),
    LONE_SURROGATES(random -> Character.toString((char) (0xD800 + random.nextInt(0x800)))),
    ANY_CHARACTERS(random -> Character.toString((char) random.nextInt(0x10000))),
    LINE_ENDS(random -> "\n"),
    SHORT_LINES(random -> made(random).charAt(0) + "\n"),
    SPACES(random -> " "),
    POSSESSIVES(random -> "'s'"),
    ARTICLES_OF_NAMES(random -> "al-"),
    DAYS(random -> "May Monday last week " + random.nextInt(32) + " "),
    TOWNS(random -> random.nextBoolean() ? "Damascus, " : "AL-HOMS HAMA "),
    VICTIMS(random -> "killed " + random.nextInt(50) + " people and "),
    SAYERS(random -> "said the ministry said ");

    private static final String LETTERS = "etaoinshrdlucmfwyp";

    private final Function<Random, String> piece;

    HostileTexts(Function<Random, String> piece) {
        this.piece = piece;
    }

    /** A text of {@code length} UTF-16 code units. */
    String ofLength(int length, long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(length + 64);
        while (text.length() < length) {
            text.append(piece.apply(random));
        }
        text.setLength(length);
        return text.toString();
    }

    private static String made(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(9); i >= 0; i--) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }
}
