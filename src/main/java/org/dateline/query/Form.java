package org.dateline.query;

/**
 * What a question is made of: the table that {@link QueryParser} reads by, and that docs/questions.md prints. The words of
 * each form stand in {@code query/words.tsv}.
 */
enum Form {
    KIND("KIND, KIND or KIND", "the figure is of one of these kinds", "killed or injured in Idlib", true),
    PEOPLE("WHO", "those counted are called so; of refugees the displaced are meant where no kind is named",
            "children killed in Idlib", false),
    ROLE("civilians, combatants", "those counted are civilians, or fight", "civilians killed in Donbas", true),
    GROUP("group TEXT", "those counted are called by these words", "killed group \"aid workers\"", true),
    EVENT("EVENT, by EVENT, in EVENT, after EVENT", "its event is of the types that the word means; of a word that is narrower than a type (car bomb, typhoon, Typhoon"
            + " Haiyan) the article has the word, too; of the drowned and the executed the dead are meant where no kind is named",
            "killed by air strikes in Yemen", false),
    ACTOR("by WHO", "the article has these words: who did it is not told of figures; before a day: until then", "killed by gunmen in Mali", true),
    SITE("in SITE, at SITE", "the article has a word for it", "deaths in custody", false),
    COMPARE("at least N, more than N, >= N, N..M, N+", "the stated number is: the best one, or the least where there is no best",
            "more than 100 killed", true),
    CERTAINLY("certainly >= N, possibly >= N", "all, or some, of what the hedge allows is", "killed certainly >= 100", true),
    PLACE("in PLACE, in PLACE or PLACE", "it happened in one of these places, or in one that lies in it", "killed in Syria, Iraq",
            true),
    OUTSIDE("outside PLACE, -PLACE", "it did not", "killed in Syria excluding Idlib", true),
    NEAR("near PLACE", "it happened within 30 km of it", "killed near Mosul", true),
    WITHIN("within N km of PLACE, N miles from PLACE",
            "the place where it happened is no farther away, and no larger; PLACE may be latitude,longitude",
            "killed within 20 miles of Mosul", true),
    TIME("during PERIOD, in PERIOD, on DAY, since DAY, until DAY, before PERIOD, after PERIOD, between DAY and DAY",
            "it happened then, at least in part", "killed between 2019-12-01 and 2020-01-31", true),
    WHOLLY("wholly during PERIOD", "it happened then altogether", "killed wholly during 2020-01", true),
    SOURCE("said by TEXT, according to TEXT, reported by TEXT", "the name of its source has these words; reported by takes outlets, too",
            "displaced according to the UN", true),
    OUTLET("outlet TEXT", "that outlet published it", "killed outlet Reuters", true),
    PUBLISHED("published PERIOD, published since DAY", "the article may have been published then", "killed published 2020-02", true),
    MATCHING("matching TEXT, \"TEXT\"", "the article has these words, next to each other and in this order; so are words read that"
            + " are no others of this page", "killed matching \"barrel bombs\"", true),
    ARTICLE("article TEXT", "it stands in the article of that id", "article \"000.txt\"", true),
    SLOT("type T, role R, scope S, stance S, unit U, hedge H", "the slot has one of these values: type of event, as docs/events.md"
            + " lists them (air-strike, flood); role civilian, combatant, unspecified;"
            + " scope incident, period, total; stance stated, denied, possible; unit people, households, homes; hedge exact,"
            + " at-least, more-than, about, nearly, up-to, range, vague", "killed scope incident not stance denied", true),
    JOINT("joint", "dead and injured are counted together", "killed not joint", true),
    EVERYTHING("everything, *", "always", "everything", true),
    NOT("not CONDITION, -CONDITION", "the condition is not true", "killed not in Syria", true),
    AND("CONDITION and CONDITION, CONDITION CONDITION", "both are true", "killed and in Syria", true),
    OR("CONDITION or CONDITION", "one of them is true", "(killed in Syria) or (injured in Iraq)", true),
    ORDER("order by ORDER", "sorts the answer: newest, oldest, number, distance, relevance, article", "killed in Idlib order by number",
            true),
    FIRST("latest, largest", "sorts it: the newest or oldest day first, the greatest number first", "latest killed in Idlib", false),
    TOP("top N", "sorts it by number and gives the first N", "top 10 killed in Syria", true),
    FILLER("words that ask", "passed over", "how many people were killed in Idlib", false),
    OTHER("words for tables", "refused: another command answers them", "killed per month", true);

    private final String shape;
    private final String meaning;
    private final String example;
    private final boolean endsText;

    Form(String shape, String meaning, String example, boolean endsText) {
        this.shape = shape;
        this.meaning = meaning;
        this.example = example;
        this.endsText = endsText;
    }

    /** How it is written. */
    String shape() {
        return shape;
    }

    /** When it is true, or what it does. */
    String meaning() {
        return meaning;
    }

    /** A question that has it. */
    String example() {
        return example;
    }

    /** Whether its words end a text that stands without quotes before them. */
    boolean endsText() {
        return endsText;
    }
}
