package org.dateline.index;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.dateline.article.Anchor;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Evidence;
import org.dateline.article.Origin;
import org.dateline.clause.FigureKind;
import org.dateline.clause.Role;
import org.dateline.clause.Unit;
import org.dateline.event.Event;
import org.dateline.event.EventType;
import org.dateline.event.Scope;
import org.dateline.figure.Figure;
import org.dateline.figure.Stance;
import org.dateline.number.Hedge;
import org.dateline.number.Quantity;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.place.Point;
import org.dateline.source.Attribution;
import org.dateline.text.Span;
import org.dateline.time.Interval;
import org.dateline.time.Publication;
import org.dateline.time.TimeExpression;

/**
 * Reads what {@link ArticlePacker} wrote, a figure without the others. For one thread. Bytes that are not such are told by
 * {@link RuntimeException}s of the values that they would make.
 */
final class ArticleUnpacker {

    private final String text;
    private final AnnotatedArticle head;
    private final long published;
    private final int figuresBegin;
    private final byte[] bytes;
    private final List<PlaceMention> mentions = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private ByteSource in;
    private int[] figures;
    private int last;

    /** Reads the article and its day of publication. */
    ArticleUnpacker(byte[] head, String text) {
        this.bytes = head;
        this.text = text;
        this.in = new ByteSource(head, 0);
        Article article = article();
        Optional<Publication> day = in.next() == 1 ? Optional.of(publication()) : Optional.empty();
        this.head = new AnnotatedArticle(article, day, List.of(), List.of(), List.of());
        this.published = ArticlePacker.published(day);
        this.figuresBegin = in.position();
    }

    AnnotatedArticle head() {
        return head;
    }

    /** How many figures there are. */
    int count() {
        return figures().length;
    }

    Figure figure(int i) {
        in = new ByteSource(bytes, figures()[i]);
        last = 0;
        return figure();
    }

    /** All of it, with the body's bytes. */
    AnnotatedArticle whole(byte[] body) {
        List<Figure> all = new ArrayList<>();
        for (int i = 0; i < count(); i++) {
            all.add(figure(i));
        }
        in = new ByteSource(body, 0);
        last = 0;
        return new AnnotatedArticle(head.article(), head.published(), mentions(), list(this::date), all, list(this::event));
    }

    /** Where each figure begins; the places of all are read before the first. */
    private int[] figures() {
        if (figures == null) {
            in = new ByteSource(bytes, figuresBegin);
            last = 0;
            for (int left = in.small(); left > 0; left--) {
                mentions.add(mention());
            }
            int[] begins = new int[in.small()];
            for (int i = 0; i < begins.length; i++) {
                int length = in.small();
                begins[i] = in.position();
                in.skip(length);
            }
            figures = begins;
        }
        return figures;
    }

    private Article article() {
        return new Article(new ArticleId(in.characters()), text, optional(in::characters), optional(in::characters),
                optional(() -> URI.create(in.characters())), optional(() -> LocalDate.ofEpochDay(in.signed())),
                optional(in::characters), optional(this::origin));
    }

    private Origin origin() {
        Origin origin = new Origin(in.characters(), optional(in::characters), position(), in.characters(),
                optional(() -> new Origin.Day(in.characters(), in.characters(), in.decimal())),
                list(() -> new Anchor(begin(), in.characters())));
        last = 0;
        return origin;
    }

    private Publication publication() {
        Interval days = interval(0).orElseThrow();
        long first = days.first().map(LocalDate::toEpochDay).orElse(0L);
        Optional<LocalDate> best = optional(() -> LocalDate.ofEpochDay(first + in.signed()));
        int weekday = in.next();
        return new Publication(days, best, weekday == 0 ? Optional.empty() : Optional.of(DayOfWeek.of(weekday)),
                constant(Publication.Basis.class), list(this::evidence), list(() -> new ArticleId(in.characters())));
    }

    private Figure figure() {
        Evidence evidence = evidence();
        FigureKind kind = constant(FigureKind.class);
        boolean joint = in.next() == 1;
        Hedge hedge = constant(Hedge.class);
        OptionalLong stated = count(OptionalLong.empty());
        Quantity quantity = new Quantity(count(stated), count(stated), count(stated), hedge);
        return new Figure(evidence, kind, joint, quantity, constant(Unit.class), near(evidence.span().begin()),
                constant(Role.class), optional(this::span), list(() -> mentions.get(in.small())), interval(published),
                optional(this::attribution), constant(Scope.class), constant(Stance.class), position());
    }

    private OptionalLong count(OptionalLong stated) {
        return switch (in.next()) {
            case 0 -> OptionalLong.empty();
            case 1 -> stated;
            default -> OptionalLong.of(in.number());
        };
    }

    private Optional<String> near(int begin) {
        int at = in.small();
        if (at == 0) {
            return Optional.empty();
        } else if (at == 1) {
            return Optional.of(in.characters());
        }
        return Optional.of(text.substring(begin + at - 2, begin + at - 2 + in.small()));
    }

    private Attribution attribution() {
        Evidence said = evidence();
        return new Attribution(said.span(), said.quote(), said.rule());
    }

    private List<PlaceMention> mentions() {
        return list(() -> {
            int number = in.small();
            if (number > 0) {
                return mentions.get(number - 1);
            }
            mentions.add(mention());
            return mentions.get(mentions.size() - 1);
        });
    }

    private PlaceMention mention() {
        Evidence evidence = evidence();
        PlaceMention.Form form = constant(PlaceMention.Form.class);
        double radius = in.decimal();
        double confidence = in.decimal();
        int number = in.small();
        if (number == 1) {
            places.add(place(evidence.quote()));
        }
        return new PlaceMention(evidence, form, number == 0 ? Optional.empty()
                : Optional.of(places.get(number == 1 ? places.size() - 1 : number - 2)), radius, confidence);
    }

    private Place place(String mentioned) {
        String name = in.next() == 1 ? mentioned : in.characters();
        return new Place(identity(), name, constant(PlaceKind.class), in.characters(), division(), division(),
                optional(() -> new Point(in.decimal(), in.decimal())), in.signed());
    }

    private Optional<Place.Division> division() {
        return optional(() -> {
            String name = in.characters();
            return new Place.Division(identity(), name);
        });
    }

    private OptionalLong identity() {
        return in.next() == 1 ? OptionalLong.of(in.signed()) : OptionalLong.empty();
    }

    private TimeExpression date() {
        Evidence evidence = evidence();
        TimeExpression.Type type = constant(TimeExpression.Type.class);
        Optional<Interval> days = interval(published);
        return new TimeExpression(evidence, type, value(days), days, constant(TimeExpression.Modifier.class));
    }

    private Optional<String> value(Optional<Interval> days) {
        int form = in.next();
        if (form == ArticlePacker.NO_VALUE) {
            return Optional.empty();
        } else if (form == ArticlePacker.OWN_VALUE) {
            return Optional.of(in.characters());
        }
        String first = days.orElseThrow().from().toString();
        return Optional.of(form == ArticlePacker.FIRST_DAY ? first : first + in.characters());
    }

    private Event event() {
        return new Event(constant(EventType.class), list(this::evidence), list(this::evidence).stream().findFirst(),
                list(() -> new Event.Actor(evidence(), constant(Event.ActorRole.class))), mentions(), interval(published),
                constant(Scope.class), position(), list(() -> Math.toIntExact(in.signed())));
    }

    private Evidence evidence() {
        int begin = begin();
        int length = in.small();
        Span span = new Span(begin, begin + length / 2);
        return new Evidence(span, length % 2 == 1 ? in.characters() : span.in(text), word());
    }

    private Span span() {
        int begin = begin();
        return new Span(begin, begin + in.small());
    }

    private int begin() {
        last = Math.toIntExact(last + in.signed());
        return last;
    }

    private Optional<Interval> interval(long from) {
        int form = in.next();
        if (form == ArticlePacker.NO_DAYS) {
            return Optional.empty();
        } else if (form == ArticlePacker.ONE_DAY) {
            return Optional.of(Interval.ofDay(LocalDate.ofEpochDay(from + in.signed())));
        }
        boolean begins = (form & ArticlePacker.FROM) != 0;
        long first = begins ? from + in.signed() : from;
        return Optional.of(new Interval(begins ? LocalDate.ofEpochDay(first) : LocalDate.MIN,
                (form & ArticlePacker.UNTIL) != 0 ? LocalDate.ofEpochDay(first + in.signed()) : LocalDate.MAX));
    }

    private OptionalInt position() {
        int position = in.small();
        return position == 0 ? OptionalInt.empty() : OptionalInt.of(position - 1);
    }

    private <E extends Enum<E>> E constant(Class<E> type) {
        return Enum.valueOf(type, word());
    }

    private String word() {
        int number = in.small();
        return number == 0 ? in.characters() : StoredWords.word(number - 1);
    }

    private <T> Optional<T> optional(Supplier<T> reading) {
        return in.next() == 1 ? Optional.of(reading.get()) : Optional.empty();
    }

    private <T> List<T> list(Supplier<T> reading) {
        List<T> read = new ArrayList<>();
        for (int left = in.small(); left > 0; left--) {
            read.add(reading.get());
        }
        return read;
    }
}
