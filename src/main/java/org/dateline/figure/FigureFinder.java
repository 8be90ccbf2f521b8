package org.dateline.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.Evidence;
import org.dateline.number.QuantityFinder;
import org.dateline.place.PlaceMention;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.time.Times;

/** Finds casualty and displacement figures and fills their slots. Immutable and safe for use by several threads. */
public final class FigureFinder {

    private final SentenceReader reader;
    private final SlotFiller slots;
    private final AttributionFinder attributions = new AttributionFinder();

    private FigureFinder(SentenceReader reader, SlotFiller slots) {
        this.reader = reader;
        this.slots = slots;
    }

    /** The finder of figures in English texts. */
    public static FigureFinder english() {
        FigureWords words = FigureWords.english();
        return new FigureFinder(new SentenceReader(QuantityFinder.english(), words), new SlotFiller(words));
    }

    /**
     * The figures of {@code article} in reading order.
     *
     * @param sentences the sentences of its text
     * @param times what it tells about time
     * @param places the places that it names
     */
    public List<Figure> find(Article article, List<Sentence> sentences, Times times, List<PlaceMention> places) {
        return explain(article, sentences, times, places).stream().map(Explanation::figure).toList();
    }

    /** The same figures, each with the chain of rules that made it. */
    public List<Explanation> explain(Article article, List<Sentence> sentences, Times times,
            List<PlaceMention> places) {
        List<Counted> counted = new ArrayList<>();
        for (Sentence sentence : sentences) {
            counted.addAll(reader.read(sentence, Collections.unmodifiableList(counted)));
        }
        if (counted.isEmpty()) {
            return List.of();
        }
        Attributions said = attributions.find(sentences);
        Map<Counted, SlotFiller.Slots> filled = slots.fill(counted, sentences, times, places);
        List<Explanation> explanations = new ArrayList<>();
        for (Counted figure : counted) {
            explanations.add(explain(article.text(), figure, filled.get(figure),
                    said.at(figure.sentence(), figure.phrase().begin())));
        }
        return explanations;
    }

    private static Explanation explain(String text, Counted counted, SlotFiller.Slots slots,
            Optional<Attribution> saidBy) {
        Span span = counted.span();
        Reading reading = counted.reading();
        Optional<Span> whole = reading.part() ? counted.source().map(Counted::span) : slots.whole();
        Figure figure = new Figure(Evidence.of(text, span, reading.rule()), reading.fate().kind(), reading.fate().joint(),
                counted.phrase().quantity(), counted.unit(), counted.group(), counted.role(), whole, slots.places(),
                slots.when(), saidBy, slots.scope(), slots.stance());
        return new Explanation(figure, chain(text, counted, slots, saidBy));
    }

    private static List<Evidence> chain(String text, Counted counted, SlotFiller.Slots slots,
            Optional<Attribution> saidBy) {
        List<Evidence> chain = new ArrayList<>();
        Sentence sentence = counted.sentence();
        CountedPhrase.Range trigger = counted.reading().trigger();
        CountedPhrase.Range group = counted.phrase().group();
        chain.add(Evidence.of(text, counted.span(), "number: " + counted.phrase().rule()));
        chain.add(Evidence.of(text, sentence.span(trigger.begin(), trigger.end()), "kind: " + counted.reading().rule()));
        if (!group.isEmpty()) {
            chain.add(Evidence.of(text, sentence.span(group.begin(), group.end()), "group"));
        }
        counted.source().ifPresent(source -> chain.add(Evidence.of(text, source.span(), "shared with or part of")));
        saidBy.ifPresent(source -> chain.add(Evidence.of(text, source.span(), "said by: " + source.rule())));
        slots.dating().ifPresent(phrase -> chain.add(Evidence.of(text, phrase.span(), "dated: " + phrase.rule())));
        for (PlaceMention place : slots.places()) {
            chain.add(Evidence.of(text, place.evidence().span(), "place: " + place.evidence().rule()));
        }
        return chain;
    }
}
