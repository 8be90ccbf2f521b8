package org.dateline.format;

/**
 * What a text holds of what days are written with: tells cheaply which forms of a day cannot be in it.
 *
 * @param runs how many runs of digits it has
 * @param longest the most digits in a run
 * @param named whether it has letters enough in a run for the name of a month
 * @param parted whether it has a stop, slash or hyphen
 * @param beyondAscii whether it has a character beyond ASCII
 */
record StampSigns(int runs, int longest, boolean named, boolean parted, boolean beyondAscii) {

    private static final int SHORTEST_NAME = 3;

    /** The signs of a text in which all digits are those of ASCII. */
    static StampSigns of(String text) {
        int runs = 0;
        int longest = 0;
        int digits = 0;
        int letters = 0;
        int mostLetters = 0;
        boolean parted = false;
        boolean beyond = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c > '\u007f';
            runs += digit && digits == 0 ? 1 : 0;
            digits = digit ? digits + 1 : 0;
            letters = letter ? letters + 1 : 0;
            longest = Math.max(longest, digits);
            mostLetters = Math.max(mostLetters, letters);
            parted |= c == '.' || c == '/' || c == '-';
            beyond |= c > '\u007f';
        }
        return new StampSigns(runs, longest, mostLetters >= SHORTEST_NAME, parted, beyond);
    }
}
