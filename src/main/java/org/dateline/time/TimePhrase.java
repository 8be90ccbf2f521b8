package org.dateline.time;

import java.util.Objects;
import org.dateline.text.Span;

/**
 * The days on which something happened, as a phrase tells them: one or two expressions with the word that relates them
 * to the event ("since December 1", "between January 15 and 19", "over the past week", "on Wednesday").
 *
 * @param span the whole phrase, its preposition included
 * @param days the days of the event, cut at the day of publication; an open beginning where only an end is told
 * @param relation how the phrase relates its days to the event
 * @param rule the name of the rule that read it
 */
public record TimePhrase(Span span, Interval days, Relation relation, String rule) {

    public TimePhrase {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(rule, "rule");
    }

    /** The rule of a year that stands before what it belongs to: "the 1980 earthquake", "the 2019 budget". */
    public static final String ATTRIBUTIVE = "attributive-year";

    /** The rule of a month or year up to which something is counted: "up to 2014", "until March 2011". */
    public static final String UNTIL_STRETCH = "until-stretch";

    /** The rule of what a comparison looks back to, told of behind it: "the worst since 2014, when 66 died". */
    public static final String SINCE_WHEN = "since-when";

    /** The rule of what has gone on for so many days: "for the third consecutive day", "entered its fifth day". */
    public static final String STREAK = "streak";

    /** How an event lies within the days of its phrase. */
    public enum Relation {
        /** On a day or part of one: "on Wednesday", "overnight". */
        ON,
        /** Somewhere in or throughout a stretch of more than a day: "in January", "this week", "over the past week". */
        DURING,
        /** From a start that is told up to the day of publication: "since December 1". */
        SINCE,
        /** Up to an end that is told: "until March", "by Friday". */
        UNTIL
    }
}
