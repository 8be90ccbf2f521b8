package org.dateline.source;

import org.dateline.source.SpeechFrame.Rule;
import org.dateline.source.SpeechFrame.Side;
import org.dateline.text.Sentence;

/** Finds sources that a headline or a line names without a verb: "Blast kills six: police". */
final class SpeechLabels {

    private final SpeechWords words;

    SpeechLabels(SpeechWords words) {
        this.words = words;
    }

    /** "Blast kills 6: police", "Blast kills six - monitor", "... camps (UNHCR)." and "Police: six killed". */
    SpeechFrame find(Sentence s) {
        int last = s.size();
        while (last > 0 && (s.is(last - 1, ".") || s.is(last - 1, "\""))) {
            last--;
        }
        if (last > 4 && s.is(last - 1, ")") && s.is(last - 3, "(") && s.isAllCaps(last - 2) && isAgencyless(s.word(last - 2))) {
            return new SpeechFrame(last - 2, last - 1, last - 3, last, Side.BEFORE, Rule.LABEL);
        }
        for (int k = 1; k < s.size(); k++) {
            if (Dateline.agencyAndDay(words, s, k)) {
                return beforeDateline(s, k);
            }
            boolean sign = s.is(k, ":") && !(s.isNumeric(k - 1) && s.isNumeric(k + 1)) || s.is(k, "-") && !(s.isGlued(k) && s.isGlued(k + 1));
            if (!sign) {
                continue;
            }
            int start = afterDate(s, k);
            if (k - start <= 5 && k - start > 0 && isSource(s, start, k)) {
                return new SpeechFrame(start, k, start, k + 1, Side.AFTER, Rule.LABEL);
            }
            if (last - k <= 6 && last - k > 1 && k > 2 && isSource(s, k + 1, last)) {
                return new SpeechFrame(k + 1, last, k, s.size(), Side.BEFORE, Rule.LABEL);
            }
        }
        return null;
    }

    /** "Blast kills six Monitor AFP Friday 3 Oct": the source of a headline that has lost its colon. */
    private SpeechFrame beforeDateline(Sentence s, int agency) {
        int from = agency;
        if (words.source(s, from - 1) != null) {
            from--;
        }
        while (from > 0 && from < agency && s.isCapitalized(from - 1) == s.isCapitalized(from)
                && words.set("modifier").has(s, from - 1)) {
            from--;
        }
        return from == agency || from <= 0 ? null : new SpeechFrame(from, agency, from, agency, Side.BEFORE, Rule.LABEL);
    }

    /** The token behind a date at the sentence's begin, before {@code end}. */
    private int afterDate(Sentence s, int end) {
        int k = 0;
        while (k < end && k < 6 && (s.isNumeric(k) || words.isDay(s, k))) {
            k++;
        }
        return k;
    }

    private boolean isAgencyless(String word) {
        return !words.context("recipient").contains(word);
    }

    private boolean isSource(Sentence s, int begin, int end) {
        if (words.source(s, end - 1) == null) {
            return false;
        }
        for (int k = begin; k < end; k++) {
            if (!words.mayNameSource(s, k) && !s.is(k, "of") && !s.is(k, "for") && !s.is(k, "'s") && !s.is(k, "-")) {
                return false;
            }
        }
        return true;
    }
}
