package org.dateline.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.event.StoryWords.Type;
import org.dateline.text.Sentence;
import org.dateline.time.Interval;
import org.dateline.time.TimePhrase;
import org.dateline.time.TimePhrase.Relation;

/**
 * The one disaster that an article is about: an earthquake, a flood. Its figures are of that event and carry its day,
 * on whatever day they were counted; other days of the article are those of the rescue and of the aid.
 *
 * @param when the phrase that dates it, where one does
 */
record Disaster(Optional<TimePhrase> when) {

    /** So often is the disaster named in an article that is about it. */
    private static final int OFTEN = 2;
    /** And so early. */
    private static final int LEAD = 4;
    private static final int BESIDE = 4;
    private static final int CLAUSE = 12;
    private static final int WEEK = 7;

    /** Reads which disaster, if any, an article is about. */
    static Optional<Disaster> read(List<Sentence> sentences, Map<Integer, List<TimePhrase>> dated, DayReader days,
            StoryWords words) {
        int named = 0;
        boolean early = false;
        Map<Interval, Integer> votes = new HashMap<>();
        TimePhrase best = null;
        for (Sentence s : sentences) {
            if (!words.mayHave(Type.CATASTROPHE, s)) {
                continue;
            }
            int before = named;
            for (int i = 0; i < s.size(); i++) {
                named += isNamed(s, i, words) ? 1 : 0;
            }
            if (named == before) {
                continue;
            }
            early |= s.index() < LEAD;
            for (TimePhrase phrase : dated.getOrDefault(s.index(), List.of())) {
                int weight = days.isOfReport(s, phrase) || DayReader.isHour(phrase) ? 0 : weight(s, phrase, words);
                if (weight > 0) {
                    int votesNow = votes.merge(phrase.days(), weight, Integer::sum);
                    if (best == null || votesNow > votes.get(best.days())) {
                        best = phrase;
                    }
                }
            }
        }
        return named >= OFTEN && early ? Optional.of(new Disaster(Optional.ofNullable(best))) : Optional.empty();
    }

    /** A flood, but not a flood of warnings. */
    private static boolean isNamed(Sentence s, int i, StoryWords words) {
        return words.is(Type.CATASTROPHE, s, i) && !s.is(i + 1, "of");
    }

    /** How surely a phrase dates the disaster: "Tuesday's earthquake" more than "the quake that struck on Tuesday". */
    private static int weight(Sentence s, TimePhrase phrase, StoryWords words) {
        boolean usable = phrase.relation() == Relation.ON
                || phrase.relation() == Relation.DURING && phrase.days().days() <= WEEK;
        int begin = s.tokenAt(phrase.span().begin());
        int end = s.tokenAt(phrase.span().end() - 1) + 1;
        if (!usable) {
            return 0;
        }
        for (int i = end; i < Math.min(s.size(), end + BESIDE) && !s.is(i, ","); i++) {
            if (isNamed(s, i, words)) {
                return 3;
            }
        }
        for (int i = begin - 1; i >= Math.max(0, begin - CLAUSE) && !s.is(i, ".") && !s.is(i, ";"); i--) {
            if (isNamed(s, i, words)) {
                return 1;
            }
        }
        return 0;
    }
}
