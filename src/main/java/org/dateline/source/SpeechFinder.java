package org.dateline.source;

import java.util.ArrayList;
import java.util.List;
import org.dateline.lexicon.WordSet;
import org.dateline.source.SpeechFrame.Rule;
import org.dateline.source.SpeechFrame.Side;
import org.dateline.text.Sentence;
import org.dateline.text.Shortcuts;

/** Finds where a sentence attributes words to a source, and on which side of the verb those words stand. */
final class SpeechFinder {

    private static final WordSet TOLL = WordSet.of("toll", "number", "figure", "count", "death", "deaths", "tally",
            "total", "casualties", "estimate", "estimates", "it", "figures", "dead");
    private static final WordSet PASSIVE = WordSet.of("is", "was", "were", "are", "be", "been", "being");

    private final SpeechWords words;
    private final SourceSubject subjects;
    private final SourceForward phrases;
    private final SpeechSides sides;
    private final SpeechLabels labels;
    /** All words that a frame can begin at or end with. */
    private final WordSet triggers;

    SpeechFinder(SpeechWords words) {
        this.words = words;
        this.phrases = new SourceForward(words);
        this.subjects = new SourceSubject(words, phrases);
        this.sides = new SpeechSides(words);
        this.labels = new SpeechLabels(words);
        List<String> all = new ArrayList<>(words.verbs());
        all.addAll(List.of("quotes", "excerpts", "remarks", "quotations", "according", "per", "by", "citing", "quoting", "quoted", "cited",
                "cites", "claim", "claims", "report", "reports", "statement", "statements", "estimate", "estimates", "figures",
                "reported", "confirmed", "announced", "released", "published", "issued", "documented", "recorded",
                "verified"));
        this.triggers = WordSet.of(all);
    }

    /** The frames of a sentence in reading order. */
    List<SpeechFrame> find(Sentence s) {
        List<SpeechFrame> found = new ArrayList<>(2);
        for (int i = 0; i < s.size(); i++) {
            SpeechFrame frame = at(s, i);
            if (frame != null) {
                found.add(frame);
                i = Math.max(i, frame.until() - 1);
            }
        }
        SpeechFrame label = labels.find(s);
        if (label != null && found.stream().noneMatch(f -> f.from() < label.until() && label.from() < f.until())) {
            found.add(label);
        }
        return found;
    }

    private SpeechFrame at(Sentence s, int i) {
        if (Shortcuts.ON && !triggers.has(s, i)) {
            return null;
        }
        String word = s.word(i);
        switch (word) {
            case "quotes", "excerpts", "remarks", "quotations":
                if (s.is(i + 1, "from") || s.is(i + 1, "by") || s.is(i + 1, "of")) {
                    return behind(s, i, i + 2, Rule.QUOTES);
                }
                break;
            case "according":
                return s.is(i + 1, "to") ? behind(s, i, i + 2, Rule.ACCORDING) : null;
            case "per":
                return s.is(i + 1, "the") || s.isCapitalized(i + 1) ? behind(s, i, i + 1, Rule.ACCORDING) : null;
            case "by":
                return byCount(s, i);
            case "citing", "quoting":
                return behind(s, i, i + 1, Rule.CITING);
            case "quoted", "cited", "cites":
                return quoted(s, i);
            case "claim", "claims", "report", "reports", "statement", "statements", "estimate", "estimates", "figures":
                if (s.is(i + 1, "by") || s.is(i + 1, "from")) {
                    return behind(s, i, i + 2, Rule.CLAIM);
                }
                break;
            case "reported", "confirmed", "announced", "released", "published", "issued", "documented", "recorded",
                    "verified":
                if (s.is(i + 1, "by") && !s.isNumeric(i + 2)) {
                    return behind(s, i, i + 2, Rule.ACCORDING);
                }
                break;
            default:
                break;
        }
        SpeechWords.Verb verb = words.verb(s, i);
        if (verb == null || s.isCapitalized(i) && !word.startsWith("sa") || s.is(i + 1, "by")) {
            return null;
        }
        return verb == SpeechWords.Verb.SAYING ? shared(s, i) : verb(s, i, verb);
    }

    /** "by the mayor's count", "by OVD-Info's tally". */
    private SpeechFrame byCount(Sentence s, int i) {
        for (int k = i + 2; k < i + 9; k++) {
            if (s.is(k, "'s") || s.is(k, "'")) {
                boolean beside = words.set("count").has(s, k + 1);
                boolean named = (beside || words.set("count").has(s, k + 2)) && words.hasSource(s, i + 1, k);
                int until = beside ? k + 2 : k + 3;
                return named ? new SpeechFrame(i + 1, k, i, until, i <= 1 ? Side.AFTER : Side.BEFORE, Rule.ACCORDING) : null;
            }
            if (!words.mayNameSource(s, k) && !s.is(k, "of")) {
                return null;
            }
        }
        return null;
    }

    private SpeechFrame verb(Sentence s, int i, SpeechWords.Verb verb) {
        if (verb == SpeechWords.Verb.TOLL && !givesToll(s, i)) {
            return null;
        }
        if (PASSIVE.has(s, i - 1) || PASSIVE.has(s, i - 2) && s.word(i - 1).endsWith("ly")) {
            return null;
        }
        if (verb == SpeechWords.Verb.SAY && (s.is(i - 1, ",") || s.is(i - 1, "\"") || i == 0 || s.is(i - 1, "'"))) {
            SpeechFrame inverted = inverted(s, i);
            if (inverted != null) {
                return inverted;
            }
        }
        if (verb == SpeechWords.Verb.CLAIM && isDeed(s, i + 1)) {
            return null;
        }
        if (s.is(i - 1, "and") || s.is(i - 1, "but")) {
            return shared(s, i);
        }
        if (verb == SpeechWords.Verb.THAT && !s.is(i + 1, "that") && !(sides.closes(s, i + 1) && !s.is(i + 1, ","))) {
            return null;
        }
        SourcePhrase source = subjects.before(s, i);
        if (source == null || !words.hasSource(s, source.begin(), source.end()) || isPlaceBefore(s, source, i)) {
            return verb == SpeechWords.Verb.SAY && s.word(i).startsWith("sa") && knownBehind(s, i) ? inverted(s, i) : null;
        }
        if (verb == SpeechWords.Verb.SHOW && words.source(s, source.end() - 1) != SpeechWords.Source.RECORD) {
            return null;
        }
        if (verb == SpeechWords.Verb.SAY && s.word(i).startsWith("sa") && endsSentence(s, i)) {
            SpeechFrame inverted = inverted(s, i);
            if (inverted != null) {
                return inverted;
            }
        }
        if ((verb == SpeechWords.Verb.NOUN_LIKE || verb == SpeechWords.Verb.CLAIM && !s.is(i, "claimed"))
                && !isClearSubject(s, source, i)) {
            return null;
        }
        int until = sides.afterVerb(s, i);
        return new SpeechFrame(source.begin(), source.end(), source.begin(), until, sides.of(s, source, i, until),
                Rule.SUBJECT);
    }

    /** A verb that shares the subject of the sentence's first clause: "condemned it and said", ", saying". */
    private SpeechFrame shared(Sentence s, int i) {
        SourcePhrase near = s.is(i, "saying") && !s.is(i - 1, ",") ? subjects.before(s, i) : null;
        SourcePhrase source = near != null && hasListed(s, near) ? near : subjects.first(s, i);
        return source == null ? null
                : new SpeechFrame(source.begin(), source.end(), i, sides.afterVerb(s, i), Side.AFTER, Rule.SHARED);
    }

    private boolean isDeed(Sentence s, int i) {
        WordSet deeds = words.set("deed");
        return deeds.has(s, i) || s.is(i, "the") && (s.is(i + 1, "lives") || s.is(i + 1, "life")
                || s.is(i + 1, "attack") || s.is(i + 1, "bombing") || s.is(i + 1, "assault"));
    }

    /** Whether a phrase with a known source and nothing else stands between the verb and the sentence's end. */
    private boolean endsSentence(Sentence s, int i) {
        SourcePhrase source = phrases.after(s, i + 1);
        return source != null && sides.afterTime(s, source.end()) >= s.size() - 1 && hasListed(s, source);
    }

    /** "a camp near Homs said the monitor": a place stands before the verb, and a known source behind it. */
    private boolean isPlaceBefore(Sentence s, SourcePhrase source, int verb) {
        boolean place = words.set("preposition").has(s, source.begin() - 1) && !hasListed(s, source);
        return place && s.word(verb).startsWith("sa") && knownBehind(s, verb) && inverted(s, verb) != null;
    }

    private boolean knownBehind(Sentence s, int i) {
        SourcePhrase source = phrases.after(s, i + 1);
        return source != null && hasListed(s, source);
    }

    private boolean hasListed(Sentence s, SourcePhrase source) {
        for (int k = source.begin(); k < source.end(); k++) {
            if (words.source(s, k) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean givesToll(Sentence s, int i) {
        for (int k = i + 1; k <= i + 5; k++) {
            if (TOLL.has(s, k)) {
                return true;
            }
        }
        return false;
    }

    /** "UNHCR estimates", "police report", not "media reports" and not "the claims". */
    private boolean isClearSubject(Sentence s, SourcePhrase source, int verb) {
        if (isOfPlaces(s, source, verb)) {
            return false;
        }
        int last = s.is(source.end() - 1, ")") ? source.end() - 2 : source.end() - 1;
        if (words.isPronoun(s, last)) {
            return true;
        }
        boolean plural = words.source(s, last) == SpeechWords.Source.PEOPLE;
        boolean verbal = s.word(verb).endsWith("s") ? !plural : plural;
        return verbal && (s.isCapitalized(last) || plural || words.source(s, last) != null)
                && (s.is(verb + 1, "that") || s.is(verb + 1, "at") || s.isNumeric(verb + 1) || verb + 1 >= s.size()
                        || s.is(verb + 1, ".") || s.is(verb + 1, "more") || s.is(verb + 1, "the") || s.is(verb + 1, ",")
                        || s.is(verb + 1, "it") || s.is(verb + 1, "they") || s.is(verb + 1, "to"));
    }

    /** "in Borno and Yobe states": two names have no verb in -s, and names behind a preposition are no subject. */
    private boolean isOfPlaces(Sentence s, SourcePhrase source, int verb) {
        boolean joined = false;
        for (int k = source.begin() + 1; k < source.end() - 1; k++) {
            joined |= s.is(k, "and") || s.is(k, "or");
        }
        boolean placed = words.set("preposition").has(s, source.begin() - 1) && !hasListed(s, source);
        return s.word(verb).endsWith("s") && (joined && !hasListed(s, source) || placed);
    }

    /** ", said the monitor": the source stands behind the verb and a clause or sentence ends with it. */
    private SpeechFrame inverted(Sentence s, int i) {
        SourcePhrase source = phrases.after(s, i + 1);
        if (source == null || words.isPronoun(s, i + 1) && s.size() > i + 2 && !sides.closes(s, i + 2)) {
            return null;
        }
        boolean known = false;
        for (int k = source.begin(); k < source.end() && !known; k++) {
            known = s.isCapitalized(k) || words.source(s, k) != null || words.isPronoun(s, k);
        }
        int until = sides.afterTime(s, source.end());
        if (!known || !sides.closes(s, until) && !sides.addsTo(s, until)) {
            return null;
        }
        Side side = i == 0 || sides.goesOn(s, until) ? Side.BOTH : Side.BEFORE;
        return new SpeechFrame(source.begin(), source.end(), i, until, side, Rule.INVERTED);
    }

    /** "according to X", "citing X": the attributed words stand before it, behind it where it begins the sentence, or both. */
    private SpeechFrame behind(Sentence s, int from, int begin, Rule rule) {
        int start = s.is(begin, "to") ? begin + 1 : begin;
        SourcePhrase source = phrases.after(s, start);
        if (source == null || !words.hasSource(s, source.begin(), source.end()) || isToll(s.word(source.end() - 1)) && !hasListed(s, new SourcePhrase(source.begin(), source.end() - 1))) {
            return null;
        }
        int until = source.end();
        Side side;
        if (rule == Rule.QUOTES) {
            side = Side.AFTER;
        } else if (rule == Rule.CLAIM) {
            if (!s.is(until, "that")) {
                return null;
            }
            side = Side.AFTER;
        } else if (from <= 1 || rule == Rule.CITING && (s.is(until, "said") || s.is(until, ",") && s.is(from - 1, ","))) {
            side = rule == Rule.CITING && from > 1 ? Side.BOTH : Side.AFTER;
        } else {
            side = rule == Rule.CITING || !sides.looksBack(s, until) ? Side.BOTH : Side.BEFORE;
        }
        return new SpeechFrame(source.begin(), source.end(), from, until, side, rule);
    }

    /** "according to the latest toll" names nobody. */
    private static boolean isToll(String head) {
        return head.equals("toll") || head.equals("count") || head.equals("tally") || head.equals("law");
    }

    /** "quoted a medic as saying". */
    private SpeechFrame quoted(Sentence s, int i) {
        if (PASSIVE.has(s, i - 1)) {
            return wasQuoted(s, i);
        }
        SourcePhrase source = phrases.after(s, i + 1);
        if (source == null) {
            return null;
        }
        int until = s.is(source.end(), "as") ? source.end() + 2 : source.end();
        for (int k = until; k < until + 12; k++) {
            until = s.is(k, "saying") ? k + 1 : until;
        }
        Side side = until >= s.size() || sides.closes(s, until) ? Side.BEFORE : Side.AFTER;
        return new SpeechFrame(source.begin(), source.end(), i, until, side, Rule.CITING);
    }

    /** "a medic was quoted by the agency as saying". */
    private SpeechFrame wasQuoted(Sentence s, int i) {
        SourcePhrase source = subjects.before(s, i - 1);
        if (source == null || !words.hasSource(s, source.begin(), source.end())) {
            return null;
        }
        int until = i + 1;
        for (int k = i + 1; k < i + 12; k++) {
            until = s.is(k, "saying") ? k + 1 : until;
        }
        return new SpeechFrame(source.begin(), source.end(), source.begin(), until, sides.of(s, source, i, until), Rule.CITING);
    }
}
