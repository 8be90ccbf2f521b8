package org.dateline.time;

import org.dateline.time.TimeExpression.Modifier;

/**
 * An expression of time as a rule read it, before it is placed on the calendar.
 *
 * @param begin its first token
 * @param end the token after its last
 * @param meaning what it says
 * @param modifier how it narrows or blurs that
 * @param rule the name of the rule
 */
record Draft(int begin, int end, Meaning meaning, Modifier modifier, String rule) {

    static Draft of(int begin, int end, Meaning meaning, String rule) {
        return new Draft(begin, end, meaning, Modifier.NONE, rule);
    }

    Draft withMeaning(Meaning other) {
        return new Draft(begin, end, other, modifier, rule);
    }

    Draft from(int token) {
        return new Draft(token, end, meaning, modifier, rule);
    }

    Draft with(Modifier other) {
        return new Draft(begin, end, meaning, other, rule);
    }
}
