package org.dateline.source;

import java.util.List;
import java.util.Optional;
import org.dateline.text.Sentence;

/** Who says the words of one article, as far as it attributes them; asked by sentence and token. Immutable. */
public final class Attributions {

    private final List<Sentence> sentences;
    private final List<List<SpeechFrame>> frames;
    private final List<List<Attribution>> sources;
    private final Quotations quotations;
    private final List<int[]> datelines;
    private final Optional<Attribution> announced;

    Attributions(List<Sentence> sentences, List<List<SpeechFrame>> frames, List<List<Attribution>> sources,
            Quotations quotations, List<int[]> datelines) {
        this.sentences = List.copyOf(sentences);
        this.frames = List.copyOf(frames);
        this.sources = List.copyOf(sources);
        this.quotations = quotations;
        this.datelines = List.copyOf(datelines);
        this.announced = announced();
    }

    /** The source that the word at token {@code token} of a sentence is attributed to; nothing for the article's own voice. */
    public Optional<Attribution> at(Sentence sentence, int token) {
        int index = sentence.index();
        int frame = frameOf(index, token);
        if (frame >= 0) {
            return Optional.ofNullable(sources.get(index).get(frame));
        }
        return quotations.isQuoted(sentence.begin(token)) ? speaker(index, token) : Optional.empty();
    }

    /** The frame whose words cover the token: below another the inner one, else the nearest. */
    private int frameOf(int index, int token) {
        List<SpeechFrame> here = frames.get(index);
        int before = -1;
        int after = -1;
        for (int i = 0; i < here.size(); i++) {
            SpeechFrame frame = here.get(i);
            if (frame.side().hasAfter() && frame.until() <= token && !Dateline.isBetween(datelines.get(index), frame.until(), token)) {
                boolean inner = before >= 0 && here.get(before).rule().isInner() && frame.begin() < here.get(before).from();
                before = inner ? before : i;
            }
            if (after < 0 && frame.side().hasBefore() && frame.from() > token
                    && !Dateline.isBetween(datelines.get(index), token, frame.from())) {
                after = i;
            }
        }
        after = after < 0 ? after : cited(here, after);
        if (before < 0 || after < 0) {
            return Math.max(before, after);
        }
        if (here.get(before).rule().isInner() && here.get(before).side() == SpeechFrame.Side.AFTER) {
            return before;
        }
        boolean turned = here.get(before).side() == SpeechFrame.Side.BOTH;
        return here.get(after).rule().isInner() || turned ? after : before;
    }

    /** "the agency reported, citing police": whom a source cites right behind its own frame. */
    private static int cited(List<SpeechFrame> here, int frame) {
        boolean cites = frame + 1 < here.size() && here.get(frame + 1).rule() == SpeechFrame.Rule.CITING
                && here.get(frame + 1).from() - here.get(frame).until() <= 2;
        return cites ? frame + 1 : frame;
    }

    /** Who speaks a quotation that no frame of its sentence covers: the frame beside its end or its begin. */
    private Optional<Attribution> speaker(int index, int token) {
        int end = quotations.endAfter(sentences.get(index).begin(token));
        for (int i = index; i < Math.min(sentences.size(), index + 6); i++) {
            Sentence s = sentences.get(i);
            for (int f = 0; f < frames.get(i).size(); f++) {
                SpeechFrame frame = frames.get(i).get(f);
                int begin = s.begin(frame.from());
                if (begin >= end && begin - end <= 4 && frame.side().hasBefore()) {
                    return Optional.ofNullable(sources.get(i).get(f));
                }
            }
            if (s.span().end() > end + 4) {
                break;
            }
        }
        for (int i = index - 1; i >= Math.max(0, index - 4); i--) {
            if (!frames.get(i).isEmpty()) {
                return Optional.ofNullable(sources.get(i).get(frames.get(i).size() - 1));
            }
            Sentence s = sentences.get(i);
            if (!quotations.isQuoted(s.span().begin() + s.span().length() / 2)) {
                break;
            }
        }
        return announced;
    }

    /** The one whose words an article announces: "Following are quotes from". */
    private Optional<Attribution> announced() {
        for (int i = 0; i < frames.size(); i++) {
            for (int f = 0; f < frames.get(i).size(); f++) {
                if (frames.get(i).get(f).rule() == SpeechFrame.Rule.QUOTES) {
                    return Optional.ofNullable(sources.get(i).get(f));
                }
            }
        }
        return Optional.empty();
    }
}
