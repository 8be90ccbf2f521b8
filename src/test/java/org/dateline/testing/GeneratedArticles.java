package org.dateline.testing;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Evidence;
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
import org.dateline.place.PlaceMention;
import org.dateline.source.Attribution;
import org.dateline.text.Span;
import org.dateline.time.Interval;
import org.dateline.time.Publication;
import org.dateline.time.TimeExpression;

/**
 * Makes annotated articles as news has them, from a seed: article {@code i} of a seed is always the same. The texts are
 * sentences about figures between sentences of filling words, which are as frequent as words of news are.
 */
public final class GeneratedArticles {

    public static final List<String> SOURCES = List.of("the Syrian Observatory for Human Rights", "the Observatory",
            "the United Nations", "the UN refugee agency", "U.N. officials", "the health ministry", "a local doctor",
            "state media", "Médecins Sans Frontières", "residents", "the Red Crescent", "OCHA");
    public static final List<String> GROUPS = List.of("civilians", "women and children", "soldiers", "pro-government fighters",
            "aid workers", "migrants", "protesters");
    public static final List<String> OUTLETS = List.of("Reuters", "AFP", "The Daily Star", "Al-Jazeera", "SANA");
    public static final List<String> WORDS = List.of("air", "strike", "strikes", "truce", "offensive", "camp", "border",
            "shelling", "earthquake", "flood", "hospital", "convoy", "refugees", "Saturday's", "U.N.", "café");

    private static final String[] CAUSES = {"killed", "wounded", "missing", "arrested", "kidnapped", "displaced", "returned", "destroyed"};

    private final long seed;
    private final int fillers;
    private final GeneratedPlaces places;
    private final String[] vocabulary;

    /** Articles of about {@code fillers} words between the figures. */
    public GeneratedArticles(long seed, int fillers) {
        this.seed = seed;
        this.fillers = fillers;
        this.places = new GeneratedPlaces(seed, 400);
        this.vocabulary = vocabulary(new Random(seed));
    }

    public GeneratedPlaces places() {
        return places;
    }

    /** The articles from the first up to {@code count}. */
    public Stream<AnnotatedArticle> articles(int count) {
        return IntStream.range(0, count).mapToObj(this::article);
    }

    private static String[] vocabulary(Random random) {
        String[] words = new String[30_000];
        String[] syllables = {"ta", "re", "ion", "ment", "con", "pro", "de", "si", "al", "er", "ing", "ed", "po", "li", "ca", "the", "o", "un"};
        for (int i = 0; i < words.length; i++) {
            StringBuilder word = new StringBuilder();
            for (int k = 1 + Math.min(3, (int) Math.log10(i + 10)); k > 0; k--) {
                word.append(syllables[random.nextInt(syllables.length)]);
            }
            words[i] = i < 400 && i % 25 == 0 ? WORDS.get(i / 25) : word.toString();
        }
        return words;
    }

    /** Article number {@code i}. */
    public AnnotatedArticle article(int i) {
        return new Making(new Random(seed * 1_000_003 + i)).make("news/" + i / 1000 + "/" + Math.floorMod(i * 7919, 1_000_003) + ".txt");
    }

    /** Makes one article. */
    private final class Making {
        private final Random random;
        private final StringBuilder text = new StringBuilder();
        private final List<PlaceMention> mentions = new ArrayList<>();
        private final List<TimeExpression> dates = new ArrayList<>();
        private final List<Figure> figures = new ArrayList<>();
        private final List<Event> events = new ArrayList<>();
        private final LocalDate published;

        Making(Random random) {
            this.random = random;
            this.published = LocalDate.of(2011, 1, 1).plusDays((long) (random.nextDouble() * 3650));
        }

        AnnotatedArticle make(String id) {
            int count = random.nextInt(12) == 0 ? 0 : 1 + random.nextInt(9);
            for (int i = 0; i < count; i++) {
                filling(fillers / (count + 1));
                sentence();
            }
            filling(fillers / (count + 1));
            Article article = Article.of(new ArticleId(id), text.toString());
            article = random.nextBoolean() ? article.withTitle("Title of " + id + (random.nextInt(50) == 0 ? " \ud83d" : "")) : article;
            article = random.nextInt(4) > 0 ? article.withOutlet(pick(OUTLETS)) : article;
            if (random.nextBoolean()) {
                article = new Article(article.id(), article.text(), article.title(), article.outlet(),
                        Optional.of(URI.create("https://news.example/" + id)), article.published(), Optional.of("en"));
            }
            return published(article);
        }

        private AnnotatedArticle published(Article article) {
            if (random.nextInt(3) > 0) {
                return annotated(article.withPublished(published), Optional.of(Publication.given(published)));
            }
            if (random.nextBoolean()) {
                return annotated(article, Optional.empty());
            }
            Evidence evidence = Evidence.of(article.text(), new Span(0, Math.min(6, article.text().length())), "weekday");
            return annotated(article, Optional.of(new Publication(
                    new Interval(published.minusDays(random.nextInt(20)), published.plusDays(1)),
                    random.nextBoolean() ? Optional.of(published) : Optional.empty(),
                    random.nextBoolean() ? Optional.of(DayOfWeek.FRIDAY) : Optional.empty(), Publication.Basis.INFERRED,
                    List.of(evidence))));
        }

        private AnnotatedArticle annotated(Article article, Optional<Publication> known) {
            return new AnnotatedArticle(article, known, mentions, dates, figures, events);
        }

        private void filling(int words) {
            for (int i = 0; i < words; i++) {
                double u = random.nextDouble();
                text.append(vocabulary[(int) (Math.pow(vocabulary.length, u) - 1)]);
                text.append(i % 17 == 16 ? ". " : " ");
            }
            text.append(random.nextInt(3) == 0 ? "\n" : ". ");
        }

        private void sentence() {
            FigureKind kind = FigureKind.values()[Math.min(7, (int) Math.abs(random.nextGaussian() * 2.5))];
            Quantity quantity = quantity();
            int begin = text.length();
            text.append(quantity.hedge().name().toLowerCase(java.util.Locale.ROOT)).append(' ')
                    .append(quantity.stated().orElse(7)).append(' ');
            Optional<String> group = random.nextInt(3) == 0 ? Optional.empty() : Optional.of(pick(GROUPS));
            text.append(group.orElse("people"));
            Span evidence = new Span(begin, text.length());
            text.append(" were ").append(CAUSES[kind.ordinal()]);
            List<PlaceMention> where = random.nextInt(8) == 0 ? List.of() : where();
            Optional<Interval> when = random.nextInt(5) == 0 ? Optional.empty() : Optional.of(when());
            Optional<Attribution> source = random.nextInt(3) == 0 ? Optional.empty() : Optional.of(source());
            text.append(". ");
            Optional<Span> subset = figures.isEmpty() || random.nextInt(6) > 0 ? Optional.empty()
                    : Optional.of(figures.get(figures.size() - 1).evidence().span());
            figures.add(new Figure(Evidence.of(text.toString(), evidence, "generated"), kind,
                    kind == FigureKind.KILLED && random.nextInt(10) == 0, quantity, random.nextInt(10) > 0 ? Unit.PEOPLE : Unit.HOUSEHOLDS,
                    group, Role.values()[random.nextInt(3)], subset, where, when, source,
                    Scope.values()[Math.min(2, random.nextInt(5) / 2)], Stance.values()[Math.max(0, random.nextInt(12) - 9)],
                    event(new Evidence(evidence, text.substring(evidence.begin(), evidence.end()), "generated"))));
        }

        /** The event of the next figure: that of the one before it, a new one, or none. Of the type that its number in the text decides. */
        private OptionalInt event(Evidence mention) {
            int choice = mention.span().begin() % 5;
            if (choice == 0) {
                return OptionalInt.empty();
            } else if (choice > 1 || events.isEmpty()) {
                EventType type = EventType.values()[mention.span().begin() % EventType.values().length];
                events.add(new Event(type, List.of(mention), Optional.empty(), List.of(), List.of(), Optional.empty(), Scope.INCIDENT,
                        OptionalInt.empty(), List.of()));
            }
            int last = events.size() - 1;
            List<Integer> positions = new ArrayList<>(events.get(last).figures());
            positions.add(figures.size());
            events.set(last, events.get(last).withFigures(positions));
            return OptionalInt.of(last);
        }

        private Quantity quantity() {
            long n = (long) Math.exp(random.nextDouble() * 9);
            Hedge hedge = Hedge.values()[Math.max(0, random.nextInt(16) - 8)];
            return hedge == Hedge.RANGE || hedge == Hedge.VAGUE
                    ? Quantity.between(n, n + 1 + random.nextInt(50), hedge)
                    : Quantity.of(n, hedge);
        }

        private List<PlaceMention> where() {
            List<PlaceMention> found = new ArrayList<>();
            Place place = places.any(random);
            found.add(mention(" in ", place.name(), Optional.of(place)));
            if (place.admin1().isPresent() && random.nextInt(3) == 0) {
                Optional<Place> around = places.all().stream()
                        .filter(p -> p.id().equals(place.admin1().get().id())).findFirst();
                around.filter(p -> p != place).ifPresent(p -> found.add(mention(", ", p.name(), Optional.of(p))));
            }
            if (random.nextInt(10) == 0) {
                found.add(mention(" near ", places.any(random).name() + " el Foua", Optional.empty()));
            }
            if (random.nextInt(10) == 0) {
                Place other = places.any(random);
                found.add(mention(" and ", other.name(), Optional.of(other)));
            }
            return found;
        }

        private PlaceMention mention(String before, String name, Optional<Place> place) {
            text.append(before);
            int begin = text.length();
            text.append(name);
            PlaceMention mention = new PlaceMention(new Evidence(new Span(begin, text.length()), name, "gazetteer"),
                    random.nextInt(30) == 0 ? PlaceMention.Form.DEMONYM : PlaceMention.Form.NAME, place,
                    place.isPresent() && place.get().point().isPresent() ? random.nextInt(4) == 0 ? 45.5 : random.nextInt(20) : 0,
                    random.nextInt(101) / 100.0 * (random.nextBoolean() ? 1 : 0.999));
            mentions.add(mention);
            return mention;
        }

        private Interval when() {
            LocalDate last = published.minusDays(random.nextInt(30));
            text.append(" on ");
            int begin = text.length();
            text.append(last);
            Interval days = switch (random.nextInt(6)) {
                case 0 -> Interval.upTo(last);
                case 1 -> Interval.ofDays(last.minusDays(random.nextInt(400)), last);
                case 2 -> Interval.ofMonth(last.getYear(), last.getMonthValue());
                default -> Interval.ofDay(last);
            };
            dates.add(new TimeExpression(new Evidence(new Span(begin, text.length()), last.toString(), "iso"),
                    TimeExpression.Type.DATE, Optional.of(last.toString()), Optional.of(days),
                    TimeExpression.Modifier.values()[random.nextInt(7)]));
            return days;
        }

        private Attribution source() {
            text.append(", ");
            int begin = text.length();
            String name = pick(SOURCES);
            text.append(name).append(" said");
            return new Attribution(new Span(begin, begin + name.length()), name, "said");
        }

        private <T> T pick(List<T> values) {
            return values.get(random.nextInt(values.size()));
        }
    }
}
