package org.dateline.index;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.dateline.article.Anchor;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Evidence;
import org.dateline.article.Origin;
import org.dateline.event.Event;
import org.dateline.figure.Figure;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.place.Place;
import org.dateline.place.PlaceMention;
import org.dateline.source.Attribution;
import org.dateline.text.Span;
import org.dateline.time.Interval;
import org.dateline.time.Publication;
import org.dateline.time.TimeExpression;

/**
 * Writes an annotated article as bytes that {@link ArticleUnpacker} reads. What the text says is not written again: quotes,
 * groups and names are kept as where they stand. A place that several figures or events share is written once, days are
 * counted from that of publication, and what is one of few words is a number of {@link StoredWords}. For one article.
 */
final class ArticlePacker {

    /** How far from a figure its group is looked for in the text. */
    static final int REACH = 200;

    /** How an interval is written. */
    static final int NO_DAYS = 0;
    static final int ONE_DAY = 1;
    static final int FROM = 2;
    static final int UNTIL = 4;
    static final int ALL_DAYS = 8;

    /** How a value of time is written: not at all, as the first of its days, as that with more behind it, by itself. */
    static final int NO_VALUE = 0;
    static final int FIRST_DAY = 1;
    static final int FIRST_DAY_AND = 2;
    static final int OWN_VALUE = 3;

    private final String text;
    private final long published;
    private final Map<PlaceMention, Integer> mentions = new LinkedHashMap<>();
    private final Map<Place, Integer> places = new HashMap<>();
    private ByteSink out = new ByteSink();
    private int last;

    /**
     * What is written.
     *
     * @param head the article without its text, its day of publication and its figures
     * @param body its places, dates and events, to be read after the head
     */
    record Packed(byte[] head, byte[] body) {}

    private ArticlePacker(AnnotatedArticle annotated) {
        text = annotated.article().text();
        published = published(annotated.published());
    }

    /** The day that others are counted from. */
    static long published(Optional<Publication> published) {
        return published.flatMap(known -> known.days().first()).map(LocalDate::toEpochDay).orElse(0L);
    }

    static Packed pack(AnnotatedArticle annotated) {
        ArticlePacker packer = new ArticlePacker(annotated);
        packer.head(annotated);
        byte[] head = packer.taken();
        packer.body(annotated);
        return new Packed(head, packer.taken());
    }

    private byte[] taken() {
        byte[] bytes = out.toArray();
        out = new ByteSink();
        last = 0;
        return bytes;
    }

    private void head(AnnotatedArticle annotated) {
        article(annotated.article());
        out.put(annotated.published().isPresent() ? 1 : 0);
        annotated.published().ifPresent(this::publication);
        for (Figure figure : annotated.figures()) {
            figure.places().forEach(mention -> mentions.putIfAbsent(mention, mentions.size()));
        }
        last = 0;
        out.number(mentions.size());
        mentions.keySet().forEach(this::mention);
        out.number(annotated.figures().size());
        for (Figure figure : annotated.figures()) {
            ByteSink whole = out;
            out = new ByteSink();
            last = 0;
            figure(figure);
            byte[] bytes = taken();
            out = whole;
            out.number(bytes.length);
            out.put(bytes);
        }
    }

    private void article(Article article) {
        out.characters(article.id().value());
        optional(article.title());
        optional(article.outlet());
        optional(article.uri().map(URI::toString));
        out.put(article.published().isPresent() ? 1 : 0);
        article.published().ifPresent(day -> out.signed(day.toEpochDay()));
        optional(article.language());
        Optional<Origin> origin = article.origin().filter(known -> !known.isPlain());
        out.put(origin.isPresent() ? 1 : 0);
        origin.ifPresent(this::origin);
    }

    private void origin(Origin origin) {
        out.characters(origin.file());
        optional(origin.member());
        out.number(origin.record().isPresent() ? 1L + origin.record().getAsInt() : 0);
        out.characters(origin.reader());
        out.put(origin.day().isPresent() ? 1 : 0);
        origin.day().ifPresent(day -> {
            out.characters(day.stamp());
            out.characters(day.source());
            out.decimal(day.confidence());
        });
        out.number(origin.anchors().size());
        for (Anchor anchor : origin.anchors()) {
            begin(anchor.begin());
            out.characters(anchor.at());
        }
        last = 0;
    }

    private void publication(Publication known) {
        interval(Optional.of(known.days()), 0);
        out.put(known.best().isPresent() ? 1 : 0);
        known.best().ifPresent(best -> out.signed(best.toEpochDay() - published));
        out.put(known.weekday().map(DayOfWeek::getValue).orElse(0));
        word(known.basis());
        all(known.evidence());
        out.number(known.neighbours().size());
        for (ArticleId neighbour : known.neighbours()) {
            out.characters(neighbour.value());
        }
    }

    private void figure(Figure figure) {
        evidence(figure.evidence());
        word(figure.kind());
        out.put(figure.joint() ? 1 : 0);
        word(figure.quantity().hedge());
        OptionalLong stated = figure.quantity().stated();
        count(stated, OptionalLong.empty());
        count(figure.quantity().low(), stated);
        count(figure.quantity().best(), stated);
        count(figure.quantity().high(), stated);
        word(figure.unit());
        figure.group().ifPresentOrElse(group -> near(group, figure.evidence().span().begin()), () -> out.put(0));
        word(figure.role());
        out.put(figure.subsetOf().isPresent() ? 1 : 0);
        figure.subsetOf().ifPresent(this::span);
        out.number(figure.places().size());
        figure.places().forEach(mention -> out.number(mentions.get(mention)));
        interval(figure.when(), published);
        out.put(figure.saidBy().isPresent() ? 1 : 0);
        figure.saidBy().ifPresent(this::attribution);
        word(figure.scope());
        word(figure.stance());
        position(figure.event());
    }

    /** Nothing, the same as what was stated, or a count of its own. */
    private void count(OptionalLong count, OptionalLong stated) {
        if (count.isEmpty()) {
            out.put(0);
        } else if (count.equals(stated)) {
            out.put(1);
        } else {
            out.put(2);
            out.number(count.getAsLong());
        }
    }

    /** Words that most likely stand within reach behind {@code begin}: how far behind, 2 for there, or 1 and they themselves. */
    private void near(String words, int begin) {
        int at = words.length() > REACH ? -1 : text.substring(Math.min(text.length(), begin), Math.min(text.length(), begin + REACH)).indexOf(words);
        out.number(at < 0 ? 1 : at + 2);
        if (at < 0) {
            out.characters(words);
        } else {
            out.number(words.length());
        }
    }

    private void attribution(Attribution saidBy) {
        quoted(saidBy.span(), saidBy.name());
        word(saidBy.rule());
    }

    private void body(AnnotatedArticle annotated) {
        mentions(annotated.places());
        out.number(annotated.dates().size());
        annotated.dates().forEach(this::date);
        out.number(annotated.events().size());
        annotated.events().forEach(this::event);
    }

    /** Those that were written before by their number. */
    private void mentions(List<PlaceMention> named) {
        out.number(named.size());
        for (PlaceMention mention : named) {
            Integer number = mentions.get(mention);
            out.number(number == null ? 0 : number + 1);
            if (number == null) {
                mentions.put(mention, mentions.size());
                mention(mention);
            }
        }
    }

    private void mention(PlaceMention mention) {
        evidence(mention.evidence());
        word(mention.form());
        out.decimal(mention.radiusKm());
        out.decimal(mention.confidence());
        if (mention.place().isEmpty()) {
            out.put(0);
            return;
        }
        Integer number = places.get(mention.place().get());
        out.number(number == null ? 1 : number + 2);
        if (number == null) {
            places.put(mention.place().get(), places.size());
            place(mention.place().get(), mention.text());
        }
    }

    private void place(Place place, String mentioned) {
        boolean called = place.name().equals(mentioned);
        out.put(called ? 1 : 0);
        if (!called) {
            out.characters(place.name());
        }
        identity(place.id());
        word(place.kind());
        out.characters(place.country());
        division(place.admin1());
        division(place.admin2());
        out.put(place.point().isPresent() ? 1 : 0);
        place.point().ifPresent(point -> {
            out.decimal(point.latitude());
            out.decimal(point.longitude());
        });
        out.signed(place.population());
    }

    private void division(Optional<Place.Division> division) {
        optional(division.map(Place.Division::name));
        division.ifPresent(known -> identity(known.id()));
    }

    private void identity(OptionalLong id) {
        out.put(id.isPresent() ? 1 : 0);
        id.ifPresent(out::signed);
    }

    private void date(TimeExpression date) {
        evidence(date.evidence());
        word(date.type());
        interval(date.days(), published);
        value(date);
        word(date.modifier());
    }

    private void value(TimeExpression date) {
        String value = date.value().orElse("");
        Optional<String> first = date.days().flatMap(Interval::first).map(LocalDate::toString).filter(value::startsWith);
        if (date.value().isEmpty()) {
            out.put(NO_VALUE);
        } else if (first.isEmpty()) {
            out.put(OWN_VALUE);
            out.characters(value);
        } else if (value.equals(first.get())) {
            out.put(FIRST_DAY);
        } else {
            out.put(FIRST_DAY_AND);
            out.characters(value.substring(first.get().length()));
        }
    }

    private void event(Event event) {
        word(event.type());
        all(event.mentions());
        all(event.weapon().stream().toList());
        out.number(event.actors().size());
        for (Event.Actor actor : event.actors()) {
            evidence(actor.evidence());
            word(actor.role());
        }
        mentions(event.places());
        interval(event.when(), published);
        word(event.scope());
        position(event.parent());
        out.number(event.figures().size());
        event.figures().forEach(out::signed);
    }

    private void all(List<Evidence> found) {
        out.number(found.size());
        found.forEach(this::evidence);
    }

    private void evidence(Evidence evidence) {
        quoted(evidence.span(), evidence.quote());
        word(evidence.rule());
    }

    /** A span and what it says, which is only written where the text does not say it. */
    private void quoted(Span span, String quote) {
        begin(span.begin());
        boolean own = !text.startsWith(quote, span.begin());
        out.number(2L * span.length() + (own ? 1 : 0));
        if (own) {
            out.characters(quote);
        }
    }

    private void span(Span span) {
        begin(span.begin());
        out.number(span.length());
    }

    /** Where something begins, from where the one before did. */
    private void begin(int begin) {
        out.signed((long) begin - last);
        last = begin;
    }

    private void interval(Optional<Interval> days, long from) {
        if (days.isEmpty()) {
            out.put(NO_DAYS);
            return;
        }
        boolean begins = days.get().first().isPresent();
        boolean ends = days.get().last().isPresent();
        boolean one = begins && ends && days.get().days() == 1;
        out.put(one ? ONE_DAY : begins || ends ? (begins ? FROM : 0) + (ends ? UNTIL : 0) : ALL_DAYS);
        if (begins) {
            out.signed(days.get().from().toEpochDay() - from);
        }
        if (ends && !one) {
            out.signed(days.get().until().toEpochDay() - (begins ? days.get().from().toEpochDay() : from));
        }
    }

    private void position(OptionalInt position) {
        out.number(position.isPresent() ? 1L + position.getAsInt() : 0);
    }

    private void word(Enum<?> constant) {
        word(constant.name());
    }

    /** A word with its number, or 0 and the word. */
    private void word(String word) {
        int number = StoredWords.number(word);
        out.number(number + 1);
        if (number < 0) {
            out.characters(word);
        }
    }

    private void optional(Optional<String> string) {
        out.put(string.isPresent() ? 1 : 0);
        string.ifPresent(out::characters);
    }
}
