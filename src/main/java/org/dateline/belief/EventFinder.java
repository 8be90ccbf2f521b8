package org.dateline.belief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dateline.clause.Counted;
import org.dateline.clause.FigureWords;
import org.dateline.event.ActorReader;
import org.dateline.event.Belief;
import org.dateline.event.CaptionReader;
import org.dateline.event.Chainer;
import org.dateline.event.Event;
import org.dateline.event.EventDraft;
import org.dateline.event.EventMention;
import org.dateline.event.EventType;
import org.dateline.event.EventWords;
import org.dateline.event.MentionFinder;
import org.dateline.event.Origin;
import org.dateline.event.Scope;
import org.dateline.event.Story;
import org.dateline.lexicon.WordSet;
import org.dateline.place.PlaceMention;
import org.dateline.setting.CallOuts;
import org.dateline.setting.DayReader;
import org.dateline.setting.DaysAfter;
import org.dateline.setting.DescribedPlaces;
import org.dateline.setting.EventNouns;
import org.dateline.setting.Location;
import org.dateline.setting.LocationReader;
import org.dateline.setting.PlacePointers;
import org.dateline.setting.Setting;
import org.dateline.setting.SettingReader;
import org.dateline.setting.Start;
import org.dateline.setting.StoryWords;
import org.dateline.text.Cancellation;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.time.Interval;
import org.dateline.time.Publication;
import org.dateline.time.TimeExpression;
import org.dateline.time.TimePhrase;
import org.dateline.time.Times;
import org.dateline.toponym.PlaceWords;
import org.dateline.weighing.PlaceDecider;
import org.dateline.weighing.PlaceLesson;
import org.dateline.weighing.PlaceWeights;

/** Fills days, places and scope of an article's figures, by sentence first and by event where that is silent. */
public final class EventFinder {

    /** A stamp stands among the first characters of its article. */
    private static final WordSet DAY_LEADS = WordSet.of("on", "in", "around", "about", "during");
    private static final WordSet STAMP_LEADS = WordSet.of("published", "posted", "updated", "filed", "issued", "dated", "modified",
            "released", "printed");
    private static final int HEADER = 400;

    private final StoryWords story;
    private final EventNouns events;
    private final DayReader days;
    private final SettingReader settings;
    private final ScopeReader scopes;
    private final LocationReader locations;
    private final EventWords words;
    private final MentionFinder finder;
    private final Chainer chainer;
    private final ActorReader actors;
    private final CaptionReader captions = new CaptionReader();
    private final DescribedPlaces described = new DescribedPlaces();
    private final PlaceWeights weights = PlaceWeights.english();

    public EventFinder(FigureWords figures) {
        PlaceWords placeWords = PlaceWords.english();
        CallOuts callOuts = new CallOuts();
        this.story = StoryWords.english();
        this.events = new EventNouns(placeWords);
        this.scopes = new ScopeReader(story);
        this.locations = new LocationReader(placeWords, figures, callOuts);
        this.days = new DayReader(figures, story, events);
        this.settings = new SettingReader(figures, days);
        this.words = EventWords.english();
        this.actors = new ActorReader(figures, words);
        this.finder = new MentionFinder(words, figures, events, actors, callOuts);
        this.chainer = new Chainer(story);
    }

    /**
     * What the event of a figure tells of it.
     *
     * @param event the position of its event
     * @param tie the name of the sieve that tied the figure to it
     * @param places where it happened, the finest first
     * @param placed whence that is known
     * @param when on which days
     * @param dating the phrase that tells them
     * @param dated whence that is known
     * @param scope what it adds up
     * @param whole the figure that it is a part of by addition
     * @param choice what its place was chosen from, where that was asked for
     */
    public record Slots(int event, String tie, List<PlaceMention> places, Origin placed, Optional<Interval> when,
            Optional<TimePhrase> dating, Origin dated, Scope scope, Optional<Span> whole, Optional<PlaceLesson> choice) {

        public Slots {
            Objects.requireNonNull(tie, "tie");
            Objects.requireNonNull(places, "places");
            Objects.requireNonNull(placed, "placed");
            Objects.requireNonNull(when, "when");
            Objects.requireNonNull(dating, "dating");
            Objects.requireNonNull(dated, "dated");
            Objects.requireNonNull(scope, "scope");
            Objects.requireNonNull(whole, "whole");
            Objects.requireNonNull(choice, "choice");
        }
    }

    /**
     * The events of an article.
     *
     * @param events all that are told, in the order in which they are
     * @param slots what its event tells of each figure
     */
    public record Found(List<Event> events, Map<Counted, Slots> slots) {

        public Found {
            Objects.requireNonNull(events, "events");
            Objects.requireNonNull(slots, "slots");
        }
    }

    /** Where, when and as what each figure of an article counts. */
    public Found find(List<Counted> figures, List<Sentence> sentences, Times times, List<PlaceMention> places) {
        return find(figures, sentences, times, places, false);
    }

    /** The same, with what the place of each figure was chosen from. */
    public Found explain(List<Counted> figures, List<Sentence> sentences, Times times, List<PlaceMention> places) {
        return find(figures, sentences, times, places, true);
    }

    private Found find(List<Counted> figures, List<Sentence> sentences, Times times, List<PlaceMention> places, boolean explained) {
        Map<Integer, List<Location>> located = locate(sentences, places);
        Map<Integer, List<TimePhrase>> dated = date(sentences, times);
        Map<Integer, List<Counted>> told = new HashMap<>();
        figures.forEach(figure -> told.computeIfAbsent(figure.sentence().index(), i -> new ArrayList<>()).add(figure));
        boolean disaster = DisasterStory.isOf(sentences, story);
        Map<Integer, Start> starts = starts(sentences, dated, times);
        Map<Integer, Integer> stretches = stretches(sentences, times);
        Map<Counted, EventMention> mentions = new IdentityHashMap<>();
        Map<Counted, Scope> reach = new IdentityHashMap<>();
        Map<Integer, TimePhrase> narrated = new HashMap<>();
        List<EventMention> all = new ArrayList<>();
        Counted last = null;
        EventType named = EventType.OTHER;
        Map<Counted, ScopeReader.Story> around = new IdentityHashMap<>();
        for (Sentence sentence : sentences) {
            int index = sentence.index();
            List<TimePhrase> phrases = dated.getOrDefault(index, List.of());
            List<Location> at = located.getOrDefault(index, List.of());
            List<MentionFinder.Named> heads = finder.named(sentence);
            if (!told.containsKey(index)) {
                days.ofNarrative(sentence, phrases, times.published()).ifPresent(day -> narrated.put(index, day));
                if (!captions.isCaption(sentence)) {
                    named = namedBy(heads, named);
                    boolean scene = told.containsKey(index - 1) && !at.isEmpty();
                    finder.head(sentence, heads, scene).map(head -> finder.of(sentence, head, heads,
                            settings.readContext(sentence, head.noun(), phrases, at, times.published()))).ifPresent(all::add);
                }
                continue;
            }
            named = namedBy(heads, named);
            ScopeReader.Story frame = new ScopeReader.Story(disaster, starts.containsKey(index - 1), named == EventType.EPIDEMIC,
                    isSeveral(sentence, heads), Optional.ofNullable(stretches.get(index)));
            for (Counted figure : told.get(index)) {
                Setting read = settings.read(figure, told.get(index), phrases, at, times.published());
                Setting known = last != null && (isSamePeriod(sentence) || isSameToll(figure, last))
                        ? read.withWhen(mentions.get(last).setting().when()) : read;
                Scope scope = scopes.read(figure, known.when(), frame);
                around.put(figure, frame);
                known = ofWhole(figure, known, mentions);
                reach.put(figure, isShort(known) ? Scope.INCIDENT : scope);
                EventMention mention = finder.of(figure, heads, scope == Scope.INCIDENT ? known.withEndAsReport() : known);
                mentions.put(figure, mention);
                all.add(mention);
                last = figure;
            }
        }
        Story tale = new Story(words, reach, phrase -> DayReader.isBackground(phrase, times.published()));
        for (EventMention mention : all) {
            Cancellation.check();
            chainer.tie(mention, tale);
        }
        tale.drafts();
        Map<Counted, Counted> wholes = Sums.read(figures, reach, figure -> tale.of(figure).orElseThrow().number());
        Map<Counted, List<EventMention>> parts = new IdentityHashMap<>();
        wholes.forEach((part, whole) -> parts.computeIfAbsent(whole, w -> new ArrayList<>()).add(mentions.get(part)));
        PlaceDecider where = PlaceDecider.of(sentences, located, all, locations, described, story, weights);
        DayDecider when = new DayDecider(starts, narrated, times.published());
        Optional<Interval> latest = times.published().map(Publication::days);
        Map<Counted, Slots> slots = new IdentityHashMap<>();
        for (Counted figure : figures) {
            Cancellation.check();
            EventDraft draft = tale.of(figure).orElseThrow();
            EventMention mention = mentions.get(figure);
            Belief<TimePhrase> days = when.decide(mention, draft, Optional.ofNullable(wholes.get(figure)).flatMap(tale::of),
                    parts.getOrDefault(figure, List.of()));
            Scope scope = scopes.decide(mention, days, reach.get(figure), draft.type(), around.get(figure));
            boolean recalled = latest.filter(published -> PastDisasters.isOne(mention, days, published)).isPresent();
            Belief<List<PlaceMention>> at = recalled ? Belief.of(Optional.empty(), Origin.NONE) : where.decide(mention, draft);
            slots.put(figure, new Slots(draft.number(), draft.tie(mention), at.value().orElse(List.of()), at.origin(),
                    when(days.value(), scope, times.published()), days.value(), days.origin(), scope,
                    Optional.ofNullable(wholes.get(figure)).map(Counted::span),
                    explained ? Optional.of(where.lesson(mention, draft)) : Optional.empty()));
        }
        return new Found(new EventWriter(figures, slots, wholes, times.published(), actors).write(tale), slots);
    }

    /** "bombings", "clashes", "a crackdown": several things that happened, or what went on; floods are one. */
    private boolean isSeveral(Sentence s, List<MentionFinder.Named> heads) {
        for (MentionFinder.Named head : heads) {
            boolean noun = head.head().form() != EventWords.Form.VERB;
            boolean ongoing = head.head().type() == EventType.CLASH || head.head().type() == EventType.WAR || head.head().type() == EventType.RIOT
                    || story.is(StoryWords.Type.ENDURING, s, head.begin());
            if (ongoing || noun && head.head().type() != EventType.FLOOD && s.word(head.end() - 1).endsWith("s")) {
                return true;
            }
        }
        return false;
    }

    /** The type of event that a sentence names last, else the one that was named before it. */
    private static EventType namedBy(List<MentionFinder.Named> heads, EventType before) {
        EventType named = before;
        for (MentionFinder.Named head : heads) {
            named = head.head().type() == EventType.OTHER ? named : head.head().type();
        }
        return named;
    }

    /** "82 on Sunday, including 58 civilians": a part is dated as its whole is. */
    private static Setting ofWhole(Counted figure, Setting setting, Map<Counted, EventMention> mentions) {
        return figure.source().filter(whole -> figure.reading().part() && whole.sentence() == figure.sentence()).map(mentions::get)
                .map(EventMention::setting)
                .map(whole -> new Setting(whole.when().or(() -> whole.report().isPresent() ? Optional.empty() : setting.when()),
                        whole.loose().or(setting::loose), whole.report().or(setting::report), setting.where()))
                .orElse(setting);
    }

    /** A day or two, which events are told of as of one. */
    private static boolean isShort(Setting setting) {
        return setting.when().filter(phrase -> phrase.relation() != TimePhrase.Relation.SINCE && phrase.days().days() <= 2)
                .isPresent();
    }

    /** "in that same period": the days told before. */
    private static boolean isSamePeriod(Sentence s) {
        for (int i = 1; i < s.size(); i++) {
            if (s.is(i, "period") && (s.is(i - 1, "same") || s.is(i - 1, "that"))) {
                return true;
            }
        }
        return false;
    }

    /** "The number abducted since Monday stands at 220. Others said it could be 350": another count of the same. */
    private static boolean isSameToll(Counted figure, Counted last) {
        return figure.reading().isToll() && last.reading().isToll()
                && figure.reading().fate().kind() == last.reading().fate().kind()
                && figure.sentence().index() == last.sentence().index() + 1;
    }

    private Map<Integer, List<TimePhrase>> date(List<Sentence> sentences, Times times) {
        Map<Integer, List<TimePhrase>> dated = new HashMap<>();
        int s = 0;
        boolean stamped = false;
        for (TimePhrase phrase : times.phrases()) {
            s = sentenceOf(sentences, s, phrase.span());
            if (s < sentences.size()) {
                stamped = isStamp(phrase, sentences.get(s), times)
                        || stamped && DayReader.isHour(phrase) && phrase.span().begin() < HEADER;
                if (!stamped && (!phrase.rule().equals(TimePhrase.ATTRIBUTIVE) || events.isOf(sentences.get(s), phrase))) {
                    dated.computeIfAbsent(s, i -> new ArrayList<>()).add(phrase);
                }
            }
        }
        s = 0;
        for (TimeExpression expression : times.expressions()) {
            s = sentenceOf(sentences, s, expression.evidence().span());
            if (s < sentences.size()) {
                List<TimePhrase> beside = dated.getOrDefault(s, List.of());
                int sentence = s;
                DaysAfter.read(sentences.get(s), expression, beside, times.published(), story)
                        .or(() -> days.upTo(sentences.get(sentence), expression, beside))
                        .ifPresent(phrase -> dated.computeIfAbsent(sentence, i -> new ArrayList<>()).add(phrase));
            }
        }
        for (Sentence sentence : sentences) {
            List<TimePhrase> beside = dated.getOrDefault(sentence.index(), List.of());
            DaysAfter.readNextDay(sentence, beside, times.published())
                    .ifPresent(phrase -> dated.computeIfAbsent(sentence.index(), i -> new ArrayList<>()).add(phrase));
        }
        return dated;
    }

    /** The sentence that holds a span, at or behind another. */
    private static int sentenceOf(List<Sentence> sentences, int from, Span span) {
        int s = from;
        while (s < sentences.size() && sentences.get(s).span().end() <= span.begin()) {
            s++;
        }
        return s;
    }

    /** Whether a phrase is the article's own stamp, which dates no event: "20 Sep 2016" at the top, the day it appeared. */
    private static boolean isStamp(TimePhrase phrase, Sentence sentence, Times times) {
        int end = sentence.tokenAt(phrase.span().end() - 1) + 1;
        boolean dateline = !sentence.isGlued(end) && (sentence.is(end, "(") || sentence.is(end, "/") || sentence.is(end, "-"))
                || sentence.is(end, ".") && sentence.is(end + 1, "/");
        return !isEventsDay(phrase, sentence) && phrase.span().begin() < HEADER && (dateline || hasYear(phrase.span().in(sentence.source())))
                && times.published().filter(known -> known.days().equals(phrase.days())).isPresent();
    }

    /** "On 9 May 2020 gunmen killed": a day that a sentence tells by a preposition, not the line above the text. */
    private static boolean isEventsDay(TimePhrase phrase, Sentence s) {
        int begin = s.tokenAt(phrase.span().begin());
        int end = s.tokenAt(phrase.span().end() - 1) + 1;
        boolean led = DAY_LEADS.has(s, begin) || DAY_LEADS.has(s, begin - 1);
        int before = DAY_LEADS.has(s, begin) ? begin - 1 : begin - 2;
        return led && !STAMP_LEADS.has(s, before) && end + 2 < s.size();
    }

    private static boolean hasYear(String words) {
        for (int i = 0; i + 4 <= words.length(); i++) {
            boolean year = words.charAt(i) == '1' || words.charAt(i) == '2';
            for (int k = i + 1; k < i + 4; k++) {
                year &= Character.isDigit(words.charAt(k));
            }
            if (year) {
                return true;
            }
        }
        return false;
    }

    /** Where sentences count over a stretch of days: tokens, by sentence. */
    private Map<Integer, Integer> stretches(List<Sentence> sentences, Times times) {
        Map<Integer, Integer> stretches = new HashMap<>();
        int s = 0;
        for (TimeExpression expression : times.expressions()) {
            s = sentenceOf(sentences, s, expression.evidence().span());
            if (s < sentences.size() && days.isStretch(sentences.get(s), expression)) {
                stretches.putIfAbsent(s, sentences.get(s).tokenAt(expression.evidence().span().begin()));
            }
        }
        return stretches;
    }

    /** The starts from which running totals count, by sentence. */
    private Map<Integer, Start> starts(List<Sentence> sentences, Map<Integer, List<TimePhrase>> dated, Times times) {
        Map<Integer, Start> starts = new HashMap<>();
        for (Sentence sentence : sentences) {
            int index = sentence.index();
            days.start(sentence, dated.getOrDefault(index, List.of()), times.published())
                    .or(() -> starts.containsKey(index - 1) || !dated.containsKey(index - 1) ? Optional.empty()
                            : days.startBefore(sentence, sentences.get(index - 1), dated.get(index - 1), times.published()))
                    .ifPresent(start -> starts.put(index, start));
        }
        return starts;
    }

    private Map<Integer, List<Location>> locate(List<Sentence> sentences, List<PlaceMention> places) {
        Map<Integer, List<Location>> located = new HashMap<>();
        PlacePointers pointers = locations.pointers(places);
        int next = 0;
        for (Sentence sentence : sentences) {
            List<PlaceMention> within = new ArrayList<>();
            while (next < places.size() && places.get(next).evidence().span().begin() < sentence.span().end()) {
                within.add(places.get(next++));
            }
            List<Location> read = pointers.resolve(sentence, locations.read(sentence, within));
            if (!read.isEmpty()) {
                located.put(sentence.index(), read);
            }
        }
        return located;
    }

    /** The days of that phrase; a total without a start runs up to the day of publication. */
    static Optional<Interval> when(Optional<TimePhrase> dating, Scope scope, Optional<Publication> published) {
        if (dating.isEmpty() && scope == Scope.TOTAL) {
            return published.flatMap(Publication::best).map(Interval::upTo);
        }
        boolean until = scope == Scope.TOTAL && dating.get().relation() == TimePhrase.Relation.ON;
        return dating.map(TimePhrase::days).map(days -> until ? days.last().map(Interval::upTo).orElse(days) : days);
    }
}
