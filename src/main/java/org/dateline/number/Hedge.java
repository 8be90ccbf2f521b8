package org.dateline.number;

/** How a count is qualified in the words that tell it. */
public enum Hedge {
    /** "45". */
    EXACT,
    /** "at least 45", "no fewer than 45", "45 or more": open above. */
    AT_LEAST,
    /** "more than 45", "over 45": open above; the stated bound is kept. */
    MORE_THAN,
    /** "about 45", "some 45": open both ways. */
    ABOUT,
    /** "nearly 45", "almost 45": open below. */
    NEARLY,
    /** "up to 45", "as many as 45": open below. */
    UP_TO,
    /** "between 40 and 50", "40 to 50": two bounds and no best value. */
    RANGE,
    /** "dozens", "several hundred": a range that the word stands for, and no best value. */
    VAGUE
}
