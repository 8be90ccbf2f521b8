package org.dateline.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.figure.Figure;
import org.dateline.clause.FigureKind;
import org.dateline.event.Scope;
import org.dateline.lexicon.WordList;
import org.dateline.lexicon.WordSet;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.place.PlaceMention;
import org.dateline.reuse.Fingerprint;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.TextAnalyzer;
import org.dateline.text.Words;
import org.dateline.time.Interval;
import org.dateline.time.Publication;
import org.dateline.time.TimeExpression;

/**
 * Finds what an article tells of each event. Loading happens once, in the factory; safe for use by several threads.
 */
public final class TellingFinder {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int LEAD = 3;
    private static final double IN_TITLE = 2.5;
    private static final double IN_LEAD = 2;
    private static final double WITH_EVENT = 1;
    private static final double ELSEWHERE = 0.5;
    /** A name in capitals that begins so early is where the article was written. */
    private static final int DATELINE = 40;
    private static final double WITH_NAME = 0.2;
    private static final double OF_FIGURE = 1;

    private final TextAnalyzer analyzer;
    private final ProfileMaker profiles = new ProfileMaker(WordWeights.english());
    private final VictimFinder victims = new VictimFinder();
    private final CountReader counts = new CountReader(victims.fates());
    private final TotalFinder totals = new TotalFinder();
    private final ClaimMaker claims = new ClaimMaker();
    private final TakingFinder takings = new TakingFinder();
    private final WordSet happenings = WordSet.of(WordList.english("ledger/happenings.tsv").words());
    private final WordSet events = WordSet.of(WordList.english("ledger/events.tsv").words());
    private final WordSet streets = WordSet.of(WordList.english("ledger/streets.tsv").words());
    private final WordSet services = WordSet.of(WordList.english("ledger/services.tsv").words());
    private final WordSet aftermath = WordSet.of(WordList.english("ledger/aftermath.tsv").words());

    private TellingFinder(TextAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** The finder for English, with the lists that come with the library. */
    public static TellingFinder english() {
        return new TellingFinder(TextAnalyzer.english());
    }

    /** The tellings of an article in the order of the text; none where it tells of no event with victims. */
    public List<Telling> find(AnnotatedArticle annotated) {
        return read(annotated).accounts().stream().map(Account::telling).toList();
    }

    /** All that the ledger needs of an article. */
    record Read(List<Account> accounts, List<Total> totals, Fingerprint print) {}

    Read read(AnnotatedArticle annotated) {
        List<Sentence> sentences = analyzer.analyze(annotated.article().text());
        return new Read(accounts(annotated, sentences), totals.find(annotated, sentences),
                Fingerprint.of(annotated.article().id(), annotated.published().flatMap(Publication::best), sentences));
    }

    private List<Account> accounts(AnnotatedArticle annotated, List<Sentence> sentences) {
        Article article = annotated.article();
        List<Sentence> title = article.title().map(analyzer::analyze).orElse(List.of());
        VictimFinder.Found lone = victims.find(sentences);
        Optional<LocalDate> published = annotated.published().filter(Publication::isTold).flatMap(Publication::best);
        List<PlaceMention> places = places(annotated, sentences, title);
        Optional<LocalDate> day = day(annotated, sentences, published);
        Optional<PlaceMention> taken = takings.find(annotated, sentences, places);
        EventSplitter split = new EventSplitter(annotated, places, day, taken);
        Map<FigureKind, CountReader.Count> lead = counts.evident(sentences.subList(0, Math.min(LEAD + 3, sentences.size())));
        if (taken.isPresent()) {
            lead.values().removeIf(count -> split.isElsewhere(count.evidence().span()));
            lone = new VictimFinder.Found(List.of(), List.of(), Optional.empty());
        }
        lead.values().forEach(count -> split.claim(count.evidence().span()));
        LoneVictims persons = new LoneVictims(lone, victims.find(title));
        List<Claim> counted = claims.of(annotated, split.main(), sentences, persons, counts.counts(title), lead);
        List<Account> accounts = new ArrayList<>();
        Optional<Interval> when = day.map(Interval::ofDay).or(() -> published.map(Interval::ofDay));
        if (!counted.isEmpty() || places.stream().anyMatch(PlaceDistance::isSpot) && tellsOfAnEvent(sentences)) {
            accounts.add(new Account(new Telling(article.id(), 0, article.outlet(), article.title(), published, split.type(),
                    places, Basis.ARTICLE, when, day.isPresent() ? Basis.TOLD : Basis.ARTICLE, counted),
                    profiles.make(title, sentences, annotated.places()), names(lone), named(annotated),
                    days(annotated, published.isPresent()), VagueDays.of(annotated.dates()), taken,
                    Stream.concat(title.stream(), sentences.stream().limit(LEAD)).anyMatch(sentence -> hasAny(sentence, aftermath)),
                    published.isPresent()));
        }
        for (EventSplitter.Other other : split.others()) {
            accounts.add(account(annotated, other, accounts.size(), sentences, published));
        }
        return accounts;
    }

    /** The account of an event that the article tells of beside its own: its words are those of the sentences that tell of it. */
    private Account account(AnnotatedArticle annotated, EventSplitter.Other other, int number, List<Sentence> sentences,
            Optional<LocalDate> published) {
        Article article = annotated.article();
        List<Sentence> about = sentences.stream().filter(sentence -> other.evidence().stream()
                .anyMatch(evidence -> sentence.span().overlaps(evidence.span()))).toList();
        Set<String> names = new HashSet<>();
        other.places().forEach(mention -> names.add(Words.normalize(mention.text())));
        Set<LocalDate> days = other.when().stream().flatMap(when -> when.first().stream()).collect(Collectors.toSet());
        Telling telling = new Telling(article.id(), number, article.outlet(), article.title(), published, other.type(), other.places(),
                Basis.TOLD, other.when(), other.when().isPresent() ? Basis.TOLD : Basis.ARTICLE, claims.plain(annotated, other.figures()));
        return new Account(telling, profiles.make(List.of(), about, annotated.places()), List.of(), names, days,
                VagueDays.of(List.of()), Optional.empty(), false, published.isPresent());
    }

    private boolean tellsOfAnEvent(List<Sentence> sentences) {
        return sentences.stream().limit(LEAD).anyMatch(sentence -> hasAny(sentence, events));
    }

    private static List<String> names(VictimFinder.Found lone) {
        return lone.victims().stream().filter(victim -> victim.name().isPresent() && victim.age().isPresent())
                .map(victim -> victim.name().get() + " " + victim.age().get()).distinct().toList();
    }

    private static Set<String> named(AnnotatedArticle annotated) {
        Set<String> names = new HashSet<>();
        annotated.places().stream().filter(mention -> mention.form() == PlaceMention.Form.NAME)
                .forEach(mention -> names.add(Words.normalize(mention.text())));
        return names;
    }

    /** The days that an article names; of one whose own day is not told, those with their year. */
    private static Set<LocalDate> days(AnnotatedArticle annotated, boolean dated) {
        Set<LocalDate> days = new HashSet<>();
        annotated.dates().stream().filter(time -> dated || YEAR.matcher(time.evidence().quote()).find()).flatMap(time -> time.days().stream()).filter(time -> time.days() <= 2)
                .flatMap(time -> time.first().stream()).forEach(days::add);
        return days;
    }

    private List<PlaceMention> places(AnnotatedArticle annotated, List<Sentence> sentences, List<Sentence> title) {
        String headline = Words.normalize(annotated.article().title().orElse(""));
        PlaceVote vote = new PlaceVote();
        int at = 0;
        for (PlaceMention mention : annotated.places()) {
            Span span = mention.evidence().span();
            while (at < sentences.size() - 1 && sentences.get(at).span().end() <= span.begin()) {
                at++;
            }
            Sentence sentence = sentences.get(at);
            double weight = at < LEAD ? IN_LEAD : ELSEWHERE;
            weight += hasAny(sentence, happenings) ? WITH_EVENT : 0;
            weight += headline.contains(Words.normalize(mention.text())) ? IN_TITLE : 0;
            weight += span.begin() <= DATELINE && sentence.isAllCaps(sentence.tokenAt(span.begin())) ? IN_LEAD : 0;
            vote.add(mention, isInName(sentence, span) ? WITH_NAME : weight);
            if (services.has(sentence, sentence.tokenAt(span.end() - 1) + 1)) {
                vote.addPolice(mention);
            }
        }
        for (Figure figure : annotated.figures()) {
            if (figure.scope() != Scope.TOTAL) {
                figure.places().forEach(mention -> vote.add(mention, OF_FIGURE));
            }
        }
        return vote.winners();
    }

    private Optional<LocalDate> day(AnnotatedArticle annotated, List<Sentence> sentences, Optional<LocalDate> published) {
        DayVote vote = new DayVote();
        int at = 0;
        for (TimeExpression time : annotated.dates()) {
            Span span = time.evidence().span();
            while (at < sentences.size() - 1 && sentences.get(at).span().end() <= span.begin()) {
                at++;
            }
            Sentence sentence = sentences.get(at);
            boolean stamp = annotated.published().isPresent() && annotated.published().get().evidence().stream()
                    .anyMatch(evidence -> evidence.span().overlaps(span));
            if (time.days().isEmpty() || stamp
                    || published.isPresent() && time.days().get().from().isAfter(published.get())) {
                continue;
            }
            double weight = at < LEAD ? 1.5 : 1;
            weight += hasAny(sentence, happenings) ? 2 : 0;
            weight -= hasAny(sentence, aftermath) ? 2 : 0;
            vote.add(time.days().get(), weight);
        }
        for (Figure figure : annotated.figures()) {
            if (figure.scope() == Scope.INCIDENT && figure.when().isPresent()) {
                vote.add(figure.when().get(), 1);
            }
        }
        return vote.winner();
    }

    /** Whether the name is a part of that of a street or a hospital: "Lancaster Avenue" is not in Lancaster. */
    private boolean isInName(Sentence sentence, Span span) {
        int end = sentence.tokenAt(span.end() - 1) + 1;
        for (int i = end; i < Math.min(sentence.size(), end + 3) && sentence.isCapitalized(i); i++) {
            if (streets.has(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAny(Sentence sentence, WordSet words) {
        if (!words.mayBeIn(sentence)) {
            return false;
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (words.has(sentence, i)) {
                return true;
            }
        }
        return false;
    }
}
