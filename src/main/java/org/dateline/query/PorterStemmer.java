package org.dateline.query;

/**
 * The stem of an English word by M. F. Porter, "An algorithm for suffix stripping", Program 14 (1980), with the two
 * changes that its author published later ("bli" and "logi"). The steps keep the paper's numbers.
 */
final class PorterStemmer {

    private static final String[][] STEP_2 = {{"ational", "ate"}, {"tional", "tion"}, {"enci", "ence"},
        {"anci", "ance"}, {"izer", "ize"}, {"bli", "ble"}, {"alli", "al"}, {"entli", "ent"}, {"eli", "e"},
        {"ousli", "ous"}, {"ization", "ize"}, {"ation", "ate"}, {"ator", "ate"}, {"alism", "al"},
        {"iveness", "ive"}, {"fulness", "ful"}, {"ousness", "ous"}, {"aliti", "al"}, {"iviti", "ive"},
        {"biliti", "ble"}, {"logi", "log"}};
    private static final String[][] STEP_3 = {{"icate", "ic"}, {"ative", ""}, {"alize", "al"}, {"iciti", "ic"},
        {"ical", "ic"}, {"ful", ""}, {"ness", ""}};
    private static final String[][] STEP_4 = {{"al", ""}, {"ance", ""}, {"ence", ""}, {"er", ""}, {"ic", ""},
        {"able", ""}, {"ible", ""}, {"ant", ""}, {"ement", ""}, {"ment", ""}, {"ent", ""}, {"ion", ""}, {"ou", ""},
        {"ism", ""}, {"ate", ""}, {"iti", ""}, {"ous", ""}, {"ive", ""}, {"ize", ""}};

    private final StringBuilder word;

    private PorterStemmer(StringBuilder word) {
        this.word = word;
    }

    /** The stem of {@code word}, lower-case letters a to z only; the builder is used up. */
    static String stem(StringBuilder word) {
        if (word.length() > 2) {
            PorterStemmer stemmer = new PorterStemmer(word);
            stemmer.plurals();
            stemmer.pasts();
            stemmer.finalY();
            stemmer.replaceLongest(STEP_2, 1, false);
            stemmer.replaceLongest(STEP_3, 1, false);
            stemmer.replaceLongest(STEP_4, 2, true);
            stemmer.finalE();
        }
        return word.toString();
    }

    /** Step 1a. */
    private void plurals() {
        if (endsWith("sses") || endsWith("ies")) {
            cut(2);
        } else if (endsWith("s") && !endsWith("ss")) {
            cut(1);
        }
    }

    /** Step 1b. */
    private void pasts() {
        if (endsWith("eed")) {
            if (measure(word.length() - 3) > 0) {
                cut(1);
            }
            return;
        }
        int suffix = endsWith("ed") ? 2 : endsWith("ing") ? 3 : 0;
        if (suffix == 0 || !hasVowel(word.length() - suffix)) {
            return;
        }
        cut(suffix);
        if (endsWith("at") || endsWith("bl") || endsWith("iz")) {
            word.append('e');
        } else if (endsInDoubleConsonant()) {
            char last = word.charAt(word.length() - 1);
            if (last != 'l' && last != 's' && last != 'z') {
                cut(1);
            }
        } else if (measure(word.length()) == 1 && endsInShortSyllable(word.length())) {
            word.append('e');
        }
    }

    /** Step 1c. */
    private void finalY() {
        int last = word.length() - 1;
        if (word.charAt(last) == 'y' && hasVowel(last)) {
            word.setCharAt(last, 'i');
        }
    }

    /** Steps 2, 3 and 4: the longest suffix of the table is replaced where the rest has {@code least} syllables. */
    private void replaceLongest(String[][] table, int least, boolean ionNeedsST) {
        String[] longest = null;
        for (String[] rule : table) {
            if ((longest == null || rule[0].length() > longest[0].length()) && endsWith(rule[0])) {
                longest = rule;
            }
        }
        if (longest == null) {
            return;
        }
        int rest = word.length() - longest[0].length();
        if (ionNeedsST && longest[0].equals("ion")
                && (rest == 0 || word.charAt(rest - 1) != 's' && word.charAt(rest - 1) != 't')) {
            return;
        }
        if (measure(rest) >= least) {
            word.setLength(rest);
            word.append(longest[1]);
        }
    }

    /** Step 5. */
    private void finalE() {
        int last = word.length() - 1;
        if (word.charAt(last) == 'e') {
            int measure = measure(last);
            if (measure > 1 || measure == 1 && !endsInShortSyllable(last)) {
                cut(1);
            }
        }
        if (endsWith("ll") && measure(word.length()) > 1) {
            cut(1);
        }
    }

    private void cut(int letters) {
        word.setLength(word.length() - letters);
    }

    private boolean endsWith(String suffix) {
        int begin = word.length() - suffix.length();
        if (begin < 0) {
            return false;
        }
        for (int i = 0; i < suffix.length(); i++) {
            if (word.charAt(begin + i) != suffix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isConsonant(int i) {
        return switch (word.charAt(i)) {
            case 'a', 'e', 'i', 'o', 'u' -> false;
            case 'y' -> i == 0 || !isConsonant(i - 1);
            default -> true;
        };
    }

    private boolean hasVowel(int end) {
        for (int i = 0; i < end; i++) {
            if (!isConsonant(i)) {
                return true;
            }
        }
        return false;
    }

    /** How many times a vowel is followed by a consonant before {@code end}: the paper's m. */
    private int measure(int end) {
        int measure = 0;
        boolean vowel = false;
        boolean before = false;
        for (int i = 0; i < end; i++) {
            char c = word.charAt(i);
            boolean consonant = c == 'y' ? i == 0 || !before : c != 'a' && c != 'e' && c != 'i' && c != 'o' && c != 'u';
            if (consonant && vowel) {
                measure++;
            }
            vowel = !consonant;
            before = consonant;
        }
        return measure;
    }

    private boolean endsInDoubleConsonant() {
        int last = word.length() - 1;
        return last >= 1 && word.charAt(last) == word.charAt(last - 1) && isConsonant(last);
    }

    /** Consonant, vowel, consonant before {@code end}, the last not w, x or y: the paper's *o. */
    private boolean endsInShortSyllable(int end) {
        if (end < 3 || !isConsonant(end - 1) || isConsonant(end - 2) || !isConsonant(end - 3)) {
            return false;
        }
        char last = word.charAt(end - 1);
        return last != 'w' && last != 'x' && last != 'y';
    }
}
