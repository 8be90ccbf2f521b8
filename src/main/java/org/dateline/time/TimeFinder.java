package org.dateline.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.Evidence;
import org.dateline.text.Sentence;

/**
 * Finds expressions of time, works out the day of publication where the input does not give it, and resolves the
 * expressions against it. Immutable and safe for use by several threads.
 */
public final class TimeFinder {

    /** How many days a worked-out publication may span for days to be counted from it. */
    private static final int WIDEST_ANCHOR = 366;

    private final TimeWords words;

    private TimeFinder(TimeWords words) {
        this.words = words;
    }

    /** The finder of English expressions. */
    public static TimeFinder english() {
        return new TimeFinder(TimeWords.english());
    }

    /** All that {@code article} tells about time; {@code sentences} are those of its text. */
    public Times find(Article article, List<Sentence> sentences) {
        List<TimeTokens> tokens = new ArrayList<>(sentences.size());
        List<List<Draft>> drafts = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            TimeTokens t = new TimeTokens(sentence, words);
            tokens.add(t);
            drafts.add(TimeReader.read(t));
        }
        DayOrder order = DayOrder.of(drafts, article.outlet());
        Optional<StampReader.Stamp> stamp = StampReader.find(tokens, drafts, order);
        Optional<Publication> published = article.published().map(Publication::given)
                .or(() -> stamp.map(one -> Publication.stamped(one.day(),
                        Evidence.of(article.text(), one.span(tokens), "stamp"))))
                .or(() -> ArticleDater.infer(tokens, drafts));
        Optional<LocalDate> anchor = published.filter(TimeFinder::isAnchor).flatMap(Publication::best);
        Genre genre = Genre.of(drafts, anchor);
        Resolver resolver = new Resolver(anchor, genre.narrative(), genre.mainYears(), order);
        PhraseReader phraseReader = new PhraseReader(anchor);
        List<TimeExpression> expressions = new ArrayList<>();
        List<TimePhrase> phrases = new ArrayList<>();
        int paragraph = 0;
        for (int s = 0; s < tokens.size(); s++) {
            paragraph += s > 0 && opensParagraph(article.text(), sentences.get(s - 1), sentences.get(s)) ? 1 : 0;
            if (!drafts.get(s).isEmpty()) {
                List<Placed> placed = place(tokens.get(s), drafts.get(s), resolver, s, paragraph, genre.narrative());
                for (Placed one : placed) {
                    expressions.add(one.expression(sentences.get(s)));
                }
                int here = s;
                placed.removeIf(one -> StampReader.isStampLike(stamp, here, tokens.get(here), one.draft(), order));
                phrases.addAll(phraseReader.read(tokens.get(s), placed));
            }
        }
        return new Times(published, expressions, phrases);
    }

    /** Whether days can be counted from the likeliest day of publication: not where it may be off by years. */
    private static boolean isAnchor(Publication published) {
        return published.basis() != Publication.Basis.INFERRED || published.days().first().isPresent()
                && published.days().last().isPresent() && published.days().days() <= WIDEST_ANCHOR;
    }

    private static boolean opensParagraph(String text, Sentence last, Sentence next) {
        return text.substring(last.span().end(), next.span().begin()).indexOf('\n') >= 0;
    }

    private static List<Placed> place(TimeTokens t, List<Draft> drafts, Resolver resolver, int sentence, int paragraph,
            boolean narrative) {
        List<Placed> placed = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            if (!narrative && draft.rule().equals(ReferenceRules.ASIDE)) {
                continue;
            }
            boolean setting = t.is(draft.begin() - 1, "in") || t.is(draft.begin() - 1, "during");
            Occurrence at = new Occurrence(sentence, paragraph, Tense.isFuture(t, draft.begin(), draft.end()),
                    draft.begin() <= 2, setting);
            placed.add(new Placed(draft, resolver.resolve(draft.meaning(), at)));
        }
        return placed;
    }
}
