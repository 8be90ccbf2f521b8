package org.dateline.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.text.Sentence;
import org.dateline.text.Span;

/**
 * Gives every frame of speech the fullest name of its source beside it: "it", "the monitor" and "Halabi" stand for a
 * source that was named before; "a monitor" for one that the next sentence names.
 */
final class SourceResolver {

    /** How many sentences back a pointer is followed. */
    private static final int REACH = 6;
    /** How many sources back the last part of a name is followed. */
    private static final int MOST = 100;
    private static final Set<String> GENERAL = Set.of("group", "monitor", "watchdog", "agency", "organisation", "organization",
            "body", "ngo", "network", "charity", "channel");

    private final SpeechWords words;

    SourceResolver(SpeechWords words) {
        this.words = words;
    }

    private record Known(int sentence, Sentence in, SpeechFrame frame, Attribution source) {}

    /** For every frame of every sentence its source. */
    List<List<Attribution>> resolve(List<Sentence> sentences, List<List<SpeechFrame>> frames) {
        List<Known> known = new ArrayList<>();
        List<List<Attribution>> resolved = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            Sentence s = sentences.get(i);
            List<Attribution> here = new ArrayList<>(frames.get(i).size());
            for (SpeechFrame frame : frames.get(i)) {
                Known antecedent = antecedent(sentences, i, frame, known);
                Attribution source;
                if (antecedent == null && isPronoun(s, frame)) {
                    here.add(null);
                    continue;
                }
                if (antecedent != null) {
                    source = new Attribution(antecedent.source().span(), antecedent.source().name(),
                            frame.rule().label() + ", pointer");
                } else {
                    source = attribution(s, frame);
                    Attribution next = isIndefinite(s, frame) ? nextNamed(sentences, frames, i) : null;
                    source = next == null ? source : next;
                }
                if (antecedent == null) {
                    known.add(new Known(i, s, frame, source));
                } else {
                    known.add(new Known(i, antecedent.in(), antecedent.frame(), antecedent.source()));
                }
                here.add(source);
            }
            resolved.add(here);
        }
        return resolved;
    }

    private static Attribution attribution(Sentence s, SpeechFrame frame) {
        Span span = s.span(frame.begin(), frame.end());
        return new Attribution(span, span.in(s.source()), frame.rule().label());
    }

    /** The source that a pronoun, a common noun with "the" or the last part of a name goes back to; null for none. */
    private Known antecedent(List<Sentence> sentences, int index, SpeechFrame frame, List<Known> known) {
        Sentence s = sentences.get(index);
        String head = s.word(frame.end() - 1);
        boolean pronoun = isPronoun(s, frame);
        boolean common = s.is(frame.begin(), "the") && (!hasName(s, frame) || isSeat(s, frame)) && words.source(s, frame.end() - 1) != null && isPlain(s, frame);
        boolean single = frame.end() - frame.begin() == 1 && s.isCapitalized(frame.end() - 1) && words.source(s, frame.end() - 1) == null;
        if (!pronoun && !common && !single) {
            return null;
        }
        for (int k = known.size() - 1; k >= Math.max(0, known.size() - MOST); k--) {
            Known candidate = known.get(k);
            if (!single && index - candidate.sentence() > (common && isSeat(s, frame) ? 1 : REACH)) {
                return null;
            }
            boolean fits = pronoun ? agrees(head, candidate)
                    : common ? isKindOf(head, candidate, index)
                    : endsWith(candidate, head) && candidate.frame().end() - candidate.frame().begin() > 1;
            if (fits) {
                return candidate;
            }
        }
        Known last = known.isEmpty() ? null : known.get(known.size() - 1);
        return pronoun && last != null && index - last.sentence() <= 2 ? last : null;
    }

    private boolean isPronoun(Sentence s, SpeechFrame frame) {
        return frame.end() - frame.begin() == 1 && words.isPronoun(s, frame.begin());
    }

    /** "the monitor", not "the head of the monitor". */
    private static boolean isPlain(Sentence s, SpeechFrame frame) {
        for (int k = frame.begin() + 1; k < frame.end(); k++) {
            if (s.is(k, "of") || s.is(k, "in") || s.is(k, "at") || s.is(k, "'s") || s.is(k, ",")) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasName(Sentence s, SpeechFrame frame) {
        for (int k = frame.begin(); k < frame.end(); k++) {
            if (s.isCapitalized(k) && !s.is(k, "the")) {
                return true;
            }
        }
        return false;
    }

    /** "the Britain-based organisation": where it sits, and no name. */
    private static boolean isSeat(Sentence s, SpeechFrame frame) {
        int based = frame.end() - 2;
        return !s.isCapitalized(frame.end() - 1) && s.is(based, "based") && s.is(based - 1, "-") && based - 2 > frame.begin() && based - 2 <= frame.begin() + 3;
    }

    private static boolean endsWith(Known candidate, String word) {
        for (int k = candidate.frame().begin(); k < candidate.frame().end(); k++) {
            if (candidate.in().is(k, word)) {
                return true;
            }
        }
        return false;
    }

    private boolean agrees(String pronoun, Known candidate) {
        SpeechWords.Source sort = sort(candidate);
        return switch (pronoun) {
            case "he", "she" -> sort == SpeechWords.Source.PERSON || sort == null;
            case "it" -> sort == SpeechWords.Source.BODY || sort == SpeechWords.Source.RECORD || sort == null;
            default -> true;
        };
    }

    /** What the source's head noun stands for; null for a name that does not tell. */
    private SpeechWords.Source sort(Known candidate) {
        Sentence s = candidate.in();
        SpeechFrame frame = candidate.frame();
        SpeechWords.Source body = null;
        for (int k = frame.begin(); k < frame.end(); k++) {
            SpeechWords.Source sort = words.source(s, k);
            if (sort == SpeechWords.Source.PERSON || sort == SpeechWords.Source.PEOPLE) {
                return sort;
            }
            body = sort != null ? sort : body;
        }
        return body != null ? body : s.isAllCaps(frame.end() - 1) ? SpeechWords.Source.BODY : null;
    }

    /** Whether "the monitor", "the group", "the source" can stand for the candidate. */
    private boolean isKindOf(String head, Known candidate, int index) {
        SpeechWords.Source wanted = words.source(head);
        boolean same = endsWith(candidate, head);
        SpeechWords.Source sort = sort(candidate);
        if (wanted == SpeechWords.Source.RECORD) {
            return true;
        }
        if (same) {
            return true;
        }
        if (wanted == SpeechWords.Source.PERSON) {
            return !head.equals("source") && sort == null && index - candidate.sentence() <= 2;
        }
        return GENERAL.contains(head) && hasName(candidate.in(), candidate.frame()) && (sort == wanted || sort == null)
                && words.context("armed body").stream().noneMatch(word -> endsWith(candidate, word));
    }

    private boolean isIndefinite(Sentence s, SpeechFrame frame) {
        String first = s.word(frame.begin());
        return (first.equals("a") || first.equals("an") || first.equals("the")) && isPlain(s, frame) && !hasName(s, frame)
                && words.source(s, frame.end() - 1) == SpeechWords.Source.BODY;
    }

    /** The named body to which the very next sentence is attributed, where it stands in the same paragraph. */
    private Attribution nextNamed(List<Sentence> sentences, List<List<SpeechFrame>> frames, int index) {
        if (index + 1 >= sentences.size() || sentences.get(index + 1).paragraph() != sentences.get(index).paragraph()) {
            return null;
        }
        Sentence next = sentences.get(index + 1);
        for (SpeechFrame frame : frames.get(index + 1)) {
            Attribution source = attribution(next, frame);
            if (hasName(next, frame)
                    && sort(new Known(index + 1, next, frame, source)) == SpeechWords.Source.BODY) {
                return source;
            }
        }
        return null;
    }
}
