package org.dateline.figure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.article.Article;
import org.dateline.article.Evidence;
import org.dateline.belief.EventFinder;
import org.dateline.event.Origin;
import org.dateline.weighing.PlaceLesson;
import org.dateline.clause.Counted;
import org.dateline.clause.CountedPhrase;
import org.dateline.clause.FigureWords;
import org.dateline.clause.Reading;
import org.dateline.event.Event;
import org.dateline.fate.SentenceReader;
import org.dateline.number.Quantity;
import org.dateline.number.QuantityFinder;
import org.dateline.place.PlaceMention;
import org.dateline.source.Attribution;
import org.dateline.source.AttributionFinder;
import org.dateline.source.Attributions;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.time.Times;

/** Finds casualty and displacement figures and fills their slots. Immutable and safe for use by several threads. */
public final class FigureFinder {

    private final SentenceReader reader;
    private final EventFinder slots;
    private final StanceReader stances;
    private final TableFinder tables = TableFinder.english();
    private final AttributionFinder attributions = new AttributionFinder();

    private FigureFinder(SentenceReader reader, EventFinder slots, StanceReader stances) {
        this.reader = reader;
        this.slots = slots;
        this.stances = stances;
    }

    /** The finder of figures in English texts. */
    public static FigureFinder english() {
        FigureWords words = FigureWords.english();
        return new FigureFinder(new SentenceReader(QuantityFinder.english(), words), new EventFinder(words),
                new StanceReader(words));
    }

    /**
     * The figures of {@code article} in reading order.
     *
     * @param sentences the sentences of its text
     * @param times what it tells about time
     * @param places the places that it names
     */
    public List<Figure> find(Article article, List<Sentence> sentences, Times times, List<PlaceMention> places) {
        return tell(article, sentences, times, places).figures();
    }

    /** What the places of the figures of {@code article} are chosen from. */
    public List<PlaceLesson> lessons(List<Sentence> sentences, Times times, List<PlaceMention> places) {
        List<Counted> counted = counted(sentences);
        Map<Counted, EventFinder.Slots> filled = slots.explain(counted, sentences, times, places).slots();
        return counted.stream().flatMap(figure -> filled.get(figure).choice().stream()).toList();
    }

    /** The same figures with the events that they belong to. */
    public Account tell(Article article, List<Sentence> sentences, Times times, List<PlaceMention> places) {
        List<Figure> figures = new ArrayList<>();
        List<Event> events = read(article, sentences, times, places, false, (figure, counted, slots) -> figures.add(figure));
        List<Explanation> cells = tables.find(article.text(), places);
        if (!cells.isEmpty()) {
            BitSet counted = characters(cells);
            figures.removeIf(figure -> isIn(figure, counted));
            cells.forEach(cell -> figures.add(cell.figure()));
            figures.sort(Comparator.comparing(figure -> figure.evidence().span()));
        }
        return new Account(figures, numbered(events, figures));
    }

    /** The events with the positions that their figures have now. */
    private static List<Event> numbered(List<Event> events, List<Figure> figures) {
        List<List<Integer>> positions = new ArrayList<>();
        events.forEach(event -> positions.add(new ArrayList<>()));
        for (int i = 0; i < figures.size(); i++) {
            OptionalInt event = figures.get(i).event();
            if (event.isPresent()) {
                positions.get(event.getAsInt()).add(i);
            }
        }
        List<Event> numbered = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            numbered.add(events.get(i).withFigures(positions.get(i)));
        }
        return numbered;
    }

    /** The same figures, each with the chain of rules that made it. */
    public List<Explanation> explain(Article article, List<Sentence> sentences, Times times,
            List<PlaceMention> places) {
        List<Explanation> explanations = new ArrayList<>();
        read(article, sentences, times, places, true, (figure, counted, slots) ->
                explanations.add(new Explanation(figure, chain(article.text(), counted, slots, figure.saidBy()))));
        List<Explanation> cells = tables.find(article.text(), places);
        if (!cells.isEmpty()) {
            BitSet counted = characters(cells);
            explanations.removeIf(explanation -> isIn(explanation.figure(), counted));
            explanations.addAll(cells);
            explanations.sort(Comparator.comparing(explanation -> explanation.figure().evidence().span()));
        }
        return explanations;
    }

    /** The characters of the cells that count by their columns; what was read from them as if they were sentences goes. */
    private static BitSet characters(List<Explanation> cells) {
        BitSet characters = new BitSet();
        cells.forEach(cell -> characters.set(cell.figure().evidence().span().begin(), cell.figure().evidence().span().end()));
        return characters;
    }

    private static boolean isIn(Figure figure, BitSet characters) {
        int next = characters.nextSetBit(figure.evidence().span().begin());
        return next >= 0 && next < figure.evidence().span().end();
    }

    /** Takes a figure with what it was made from. */
    private interface Reader {
        void take(Figure figure, Counted counted, EventFinder.Slots slots);
    }

    private List<Event> read(Article article, List<Sentence> sentences, Times times, List<PlaceMention> places, boolean explained, Reader taker) {
        List<Counted> counted = counted(sentences);
        Attributions said = attributions.find(sentences);
        EventFinder.Found found = explained ? slots.explain(counted, sentences, times, places) : slots.find(counted, sentences, times, places);
        Map<Counted, EventFinder.Slots> filled = found.slots();
        for (Counted figure : counted) {
            if (isTooMany(figure, filled.get(figure).places())) {
                continue;
            }
            taker.take(figure(article.text(), figure, filled.get(figure),
                    said.at(figure.sentence(), figure.phrase().begin())), figure, filled.get(figure));
        }
        return found.events();
    }

    private List<Counted> counted(List<Sentence> sentences) {
        List<Counted> counted = new ArrayList<>();
        Optional<Sentence> last = Optional.empty();
        for (Sentence sentence : sentences) {
            counted.addAll(reader.read(sentence, last, Collections.unmodifiableList(counted)));
            last = Optional.of(sentence);
        }
        return counted;
    }

    private static boolean isTooMany(Counted figure, List<PlaceMention> places) {
        Quantity quantity = figure.phrase().quantity();
        return quantity.exceedsMankind() || Populations.areExceeded(quantity, figure.reading().fate().kind(), places);
    }

    private Figure figure(String text, Counted counted, EventFinder.Slots slots, Optional<Attribution> saidBy) {
        Span span = counted.span();
        Reading reading = counted.reading();
        Optional<Span> whole = reading.part() ? counted.source().map(Counted::span) : slots.whole();
        return new Figure(Evidence.of(text, span, reading.rule()), reading.fate().kind(), reading.fate().joint(),
                counted.phrase().quantity(), counted.unit(), counted.group(), counted.role(), whole, slots.places(),
                slots.when(), saidBy, slots.scope(), stances.read(counted), OptionalInt.of(slots.event()));
    }

    private static List<Evidence> chain(String text, Counted counted, EventFinder.Slots slots,
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
        chain.add(Evidence.of(text, counted.span(), "event " + (slots.event() + 1) + ": " + slots.tie()));
        slots.dating().ifPresent(phrase -> chain.add(Evidence.of(text, phrase.span(),
                "dated by " + origin(slots.dated()) + ": " + phrase.rule())));
        slots.choice().ifPresent(choice -> chain.add(Evidence.of(text, counted.span(), "place chosen " + choice.reason())));
        for (PlaceMention place : slots.places()) {
            chain.add(Evidence.of(text, place.evidence().span(), "place by " + origin(slots.placed()) + ": " + place.evidence().rule()));
        }
        return chain;
    }

    private static String origin(Origin origin) {
        return "its " + origin.name().toLowerCase(Locale.ROOT);
    }
}
