package org.dateline.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.event.EventType;
import org.dateline.figure.Finding;
import org.dateline.place.Place;
import org.dateline.place.PlaceMention;
import org.dateline.source.Attribution;
import org.dateline.source.SourceNames;

/** By what findings are told apart and counted. A finding has one label, none, or (of places) several. */
public enum Facet {
    KIND(subject -> List.of(Language.word(subject.figure().kind()))),
    /** The type of its event: "air-strike". */
    TYPE(subject -> subject.finding().eventType().map(Language::word).stream().toList()),
    ROLE(subject -> List.of(Language.word(subject.figure().role()))),
    SCOPE(subject -> List.of(Language.word(subject.figure().scope()))),
    STANCE(subject -> List.of(Language.word(subject.figure().stance()))),
    UNIT(subject -> List.of(Language.word(subject.figure().unit()))),
    HEDGE(subject -> List.of(Language.word(subject.figure().quantity().hedge()))),
    /** ISO 3166-1 alpha-2 codes. */
    COUNTRY(subject -> places(subject, place -> country(place))),
    /** First-level divisions with their country: "Idlib, SY". */
    ADMIN1(subject -> places(subject, place -> admin1(place))),
    /** Second-level divisions with what contains them. */
    ADMIN2(subject -> places(subject, place -> place.admin2().map(d -> d.name() + in(admin1(place).or(() -> country(place)))))),
    /** The finest places with what contains them; places that no gazetteer knows by the words of the text. */
    PLACE(Facet::finest),
    /** The last day of the figure. */
    DAY(subject -> List.of()),
    /** Its week by ISO 8601: "2020-W05". */
    WEEK(subject -> List.of()),
    MONTH(subject -> List.of()),
    YEAR(subject -> List.of()),
    /** The source's name without "the", in its fullest known form. */
    SOURCE(subject -> subject.figure().saidBy().map(Facet::source).stream().toList()),
    OUTLET(subject -> subject.finding().article().outlet().stream().toList());

    private static final int LONGEST = 200;

    private static final Map<String, EventType> EVENT_TYPES =
            Arrays.stream(EventType.values()).collect(Collectors.toUnmodifiableMap(Language::word, type -> type));

    private final Function<Subject, List<String>> labels;

    Facet(Function<Subject, List<String>> labels) {
        this.labels = labels;
    }

    /** The type of event that a label of {@link #TYPE} means, nothing where it is none. */
    public static Optional<EventType> eventType(String label) {
        return Optional.ofNullable(EVENT_TYPES.get(label));
    }

    /** Whether it is by time: the labels have an order of their own, and come from {@link Order#day}. */
    public boolean isTime() {
        return this == DAY || this == WEEK || this == MONTH || this == YEAR;
    }

    /** The labels of a finding, each once. */
    public List<String> labels(Subject subject) {
        if (isTime()) {
            return Order.day(subject.finding()).map(this::label).stream().toList();
        }
        return labels.apply(subject).stream().map(Facet::cut).distinct().toList();
    }

    /** The label of a day. @throws IllegalStateException when this is no facet of time */
    public String label(LocalDate day) {
        return switch (this) {
            case DAY -> day.toString();
            case WEEK -> String.format(Locale.ROOT, "%d-W%02d", day.get(IsoFields.WEEK_BASED_YEAR),
                    day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> YearMonth.from(day).toString();
            case YEAR -> String.valueOf(day.getYear());
            default -> throw new IllegalStateException(this + " is no facet of time");
        };
    }

    private static String cut(String label) {
        if (label.length() <= LONGEST) {
            return label;
        }
        return label.substring(0, Character.isHighSurrogate(label.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    private static List<String> places(Subject subject, Function<Place, Optional<String>> label) {
        return subject.figure().places().stream().filter(mention -> mention.form() != PlaceMention.Form.DEMONYM)
                .flatMap(mention -> mention.place().stream()).flatMap(place -> label.apply(place).stream()).toList();
    }

    private static List<String> finest(Subject subject) {
        return subject.finestPlaces().stream().map(mention -> mention.place()
                .map(place -> place.name() + in(around(place))).orElse(mention.text())).toList();
    }

    private static Optional<String> around(Place place) {
        return switch (place.kind()) {
            case COUNTRY -> Optional.empty();
            case ADMIN1 -> country(place);
            default -> admin1(place).or(() -> country(place));
        };
    }

    private static Optional<String> country(Place place) {
        return Optional.of(place.country()).filter(code -> !code.isEmpty());
    }

    private static Optional<String> admin1(Place place) {
        return place.admin1().map(division -> division.name() + in(country(place)));
    }

    private static String in(Optional<String> outer) {
        return outer.map(name -> ", " + name).orElse("");
    }

    private static String source(Attribution source) {
        return SourceNames.english().of(SourceNames.withoutArticle(source.name())).get(0);
    }
}
