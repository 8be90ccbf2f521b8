package org.dateline.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.dateline.figure.Location.Relation;
import org.dateline.lexicon.Lexicon;
import org.dateline.text.Sentence;
import org.dateline.time.Interval;
import org.dateline.time.Publication;
import org.dateline.time.TimePhrase;

/** Reads from a figure's own sentence when and where the event took place. */
final class SettingReader {

    private static final int CLAUSE_COST = 12;
    private static final int BEFORE_COST = 8;
    /** "two in Homs": so near behind a figure a place belongs to no other. */
    private static final int ATTACHED = 1;
    private static final Set<String> OTHER_EVENTS = Set.of("before", "until", "ahead");
    private static final Set<String> BEGINNINGS = Set.of("began", "started", "erupted", "flared", "begun", "beginning",
            "starting", "launched");

    private final FigureWords words;
    private final BiPredicate<Sentence, Integer> eventNoun;

    /**
     * @param eventNoun whether the time phrase at a token belongs to a noun for what happened: "Monday's earthquake"
     */
    SettingReader(FigureWords words, BiPredicate<Sentence, Integer> eventNoun) {
        this.words = words;
        this.eventNoun = eventNoun;
    }

    /**
     * The setting of {@code figure}.
     *
     * @param peers all figures of its sentence in reading order
     * @param phrases the time phrases of its sentence
     * @param locations the places of its sentence
     * @param published the day of publication
     */
    Setting read(Counted figure, List<Counted> peers, List<TimePhrase> phrases, List<Location> locations,
            Optional<Publication> published) {
        Sentence s = figure.sentence();
        Optional<TimePhrase> when = phrases.stream()
                .filter(phrase -> !isOfReport(s, phrase) && !isOfOtherEvent(s, figure, phrase))
                .filter(phrase -> isWithin(s, figure, s.tokenAt(phrase.span().begin())))
                .min(Comparator.comparingInt(phrase -> cost(s, figure, s.tokenAt(phrase.span().begin()))));
        Optional<TimePhrase> dated = when.map(phrase -> withNext(s, phrase, phrases));
        Optional<TimePhrase> report = phrases.stream().filter(phrase -> isOfReport(s, phrase)).findFirst();
        return new Setting(dated.map(phrase -> fromBeginning(s, figure, phrase, published)), report,
                places(figure, peers, locations));
    }

    /** "on Tuesday and Wednesday": both days. */
    private static TimePhrase withNext(Sentence s, TimePhrase phrase, List<TimePhrase> phrases) {
        int end = s.tokenAt(phrase.span().end() - 1) + 1;
        return phrases.stream().filter(next -> s.is(end, "and") && next.span().begin() == s.begin(Math.min(end + 1, s.size() - 1))
                && phrase.relation() == TimePhrase.Relation.ON && next.relation() == TimePhrase.Relation.ON
                && phrase.days().from().isBefore(next.days().from())).findFirst()
                .map(next -> new TimePhrase(phrase.span().union(next.span()),
                        new Interval(phrase.days().from(), next.days().until()), TimePhrase.Relation.DURING, phrase.rule()))
                .orElse(phrase);
    }

    /** What a sentence without figures tells of an event. */
    Setting readContext(Sentence s, List<TimePhrase> phrases, List<Location> locations) {
        Optional<TimePhrase> when = phrases.stream().filter(phrase -> !isOfReport(s, phrase))
                .filter(phrase -> phrase.relation() == TimePhrase.Relation.ON).findFirst();
        return new Setting(when, Optional.empty(), locations.stream().filter(at -> at.is(Relation.AT)).toList());
    }

    /** "the war that erupted in March 2011 has killed": the count runs from there to the day of publication. */
    private TimePhrase fromBeginning(Sentence s, Counted figure, TimePhrase phrase, Optional<Publication> published) {
        int before = s.tokenAt(phrase.span().begin()) - 1;
        boolean begins = isSince(s, figure, phrase) || BEGINNINGS.contains(s.word(before)) || s.is(before, "out") && s.is(before - 1, "broke");
        Optional<LocalDate> until = published.map(known -> known.best().map(day -> day.plusDays(1))
                .orElse(known.days().until()));
        boolean usable = begins && until.isPresent() && phrase.days().from().isBefore(until.get())
                && phrase.relation() != TimePhrase.Relation.SINCE;
        return usable ? new TimePhrase(phrase.span(), new Interval(phrase.days().from(), until.get()),
                TimePhrase.Relation.SINCE, phrase.rule()) : phrase;
    }

    /** "said on Saturday", "told reporters late Wednesday", "on Monday reported that". */
    private boolean isOfReport(Sentence s, TimePhrase phrase) {
        int begin = s.tokenAt(phrase.span().begin());
        int end = s.tokenAt(phrase.span().end() - 1) + 1;
        for (int i = begin - 1; i >= Math.max(0, begin - 4); i--) {
            if (isSpeech(s, i)) {
                return true;
            }
            if (!s.isWord(i) || words.marks().hasWord(s, i) && !s.is(i, "in")) {
                break;
            }
        }
        return isSpeech(s, end) && begin > 0;
    }

    /** "killed before the truce on Monday": the phrase dates what came after, not the event. */
    private boolean isOfOtherEvent(Sentence s, Counted figure, TimePhrase phrase) {
        return clauseWord(s, figure, phrase).filter(OTHER_EVENTS::contains).isPresent();
    }

    /** "killed since the offensive opened on 18 June": the count runs from that day. */
    private boolean isSince(Sentence s, Counted figure, TimePhrase phrase) {
        int end = s.tokenAt(phrase.span().end() - 1) + 1;
        return clauseWord(s, figure, phrase).filter("since"::equals).isPresent()
                || s.is(end, "to") && s.is(end + 1, "date");
    }

    /** The word that opens the clause between the figure and a phrase behind it. */
    private static Optional<String> clauseWord(Sentence s, Counted figure, TimePhrase phrase) {
        int begin = s.tokenAt(phrase.span().begin());
        for (int i = begin - 1; i >= Math.max(figure.phrase().end(), figure.reading().trigger().end()); i--) {
            String word = s.word(i);
            if (OTHER_EVENTS.contains(word) || word.equals("since") || word.equals("after")) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private boolean isSpeech(Sentence s, int i) {
        return words.marks().at(s, i).filter(mark -> mark.type() == Mark.Type.SPEECH).isPresent();
    }

    private int cost(Sentence s, Counted figure, int token) {
        CountedPhrase.Range trigger = figure.reading().trigger();
        int fromTrigger = distance(token, trigger.begin(), trigger.end());
        int fromPhrase = distance(token, figure.phrase().begin(), figure.phrase().end());
        int anchor = fromTrigger <= fromPhrase ? trigger.begin() : figure.phrase().begin();
        if (eventNoun.test(s, token)) {
            return 0;
        }
        int before = token > 2 && token < Math.min(figure.phrase().begin(), trigger.begin()) ? BEFORE_COST : 0;
        return before + Math.min(fromTrigger, fromPhrase) + CLAUSE_COST * borders(s, Math.min(anchor, token), Math.max(anchor, token));
    }

    private static int distance(int token, int begin, int end) {
        return token < begin ? begin - token : token >= end ? token - end + 1 : 0;
    }

    /** How many clauses begin between two tokens. */
    private int borders(Sentence s, int from, int to) {
        int borders = 0;
        for (int i = from + 1; i < to; i++) {
            Optional<Lexicon.Match<Mark>> mark = words.marks().longestAt(s, i);
            if (mark.isPresent()) {
                switch (mark.get().value().type()) {
                    case RELATIVE, SUBORDINATE, BUT -> borders++;
                    default -> { }
                }
            } else if (s.is(i, ";") || s.is(i, ".")) {
                borders += 2;
            }
        }
        return borders;
    }

    private boolean isWithin(Sentence s, Counted figure, int token) {
        int begin = Math.min(token, figure.phrase().begin());
        int end = Math.max(token, figure.phrase().end());
        for (int i = begin; i < end; i++) {
            if (s.is(i, ".") && i + 1 < s.size() && s.isCapitalized(i + 1) && i > begin) {
                return false;
            }
        }
        return true;
    }

    /** The places behind the figure and before the next one; else those before it; else those behind the next. */
    private List<Location> places(Counted figure, List<Counted> peers, List<Location> locations) {
        Sentence s = figure.sentence();
        List<Location> usable = locations.stream().filter(location -> isPlaceOf(figure, location)
                || isHeading(s, location) && location.end() == figure.phrase().begin())
                .filter(location -> isWithin(s, figure, location.token())).toList();
        int begin = figure.phrase().begin();
        int told = figure.reading().trigger().end();
        int next = peers.stream().mapToInt(peer -> peer.phrase().begin()).filter(b -> b > begin && b >= told).min()
                .orElse(s.size());
        int first = peers.stream().mapToInt(peer -> peer.phrase().begin()).min().orElse(begin);
        int attached = figure.phrase().end();
        boolean direct = usable.stream().anyMatch(at -> at.token() > attached && at.token() <= attached + ATTACHED);
        int nearest = direct ? peers.stream().mapToInt(peer -> peer.phrase().begin()).filter(b -> b > begin).min().orElse(next) : next;
        List<Location> own = untilNextStory(s, between(usable, begin, Math.min(next, nearest)));
        List<Location> leading = ofClause(s, between(usable, 0, Math.min(first, figure.reading().trigger().begin())));
        List<Location> places = new ArrayList<>();
        if (!own.isEmpty()) {
            places.addAll(own);
            leading.stream().filter(before -> isOpening(s, before) || own.stream()
                    .anyMatch(mine -> PlaceOrder.touches(mine.mention(), before.mention()))).forEach(places::add);
        } else if (!leading.isEmpty()) {
            places.addAll(leading);
            places.addAll(between(usable, begin, s.size()));
        } else if (figure.source().filter(source -> source.sentence() == s).isPresent()
                && figure.phrase().isElliptical() && figure.reading().part()) {
            places.addAll(between(usable, figure.source().get().phrase().begin(), s.size()));
        } else {
            boolean beside = next - Math.max(told, figure.phrase().end()) <= 4
                    && peers.stream().noneMatch(peer -> peer.phrase().begin() == next && isPart(peer));
            places.addAll(beside ? between(usable, next, s.size()) : List.of());
            int ofPart = peers.stream().filter(peer -> isPart(peer) && peer != figure).mapToInt(peer -> peer.phrase().begin()).min().orElse(begin);
            places.addAll(between(usable, 0, Math.min(begin, ofPart)));
        }
        return places;
    }

    /** "camps in Jacmel, and aid in Haiti, where the quake killed": only the place that the last "where" speaks of. */
    private static List<Location> ofClause(Sentence s, List<Location> leading) {
        Location last = leading.isEmpty() ? null : leading.get(leading.size() - 1);
        boolean where = last != null && (s.is(last.end(), "where") || s.is(last.end(), ",") && s.is(last.end() + 1, "where"));
        return where ? leading.stream().filter(before -> before == last || before.end() + 2 >= last.token()
                || before.fineness() > last.fineness() && PlaceOrder.touches(before.mention(), last.mention())).toList() : leading;
    }

    /** "In Janjgir district, 200 people were moved from Chandrapur": what opens the sentence holds all that it tells. */
    private static boolean isOpening(Sentence s, Location location) {
        return location.token() <= 2 && location.is(Relation.AT) && (s.is(location.end(), ",") || s.is(location.end() + 1, ","))
                && location.fineness() >= PlaceSort.QUARTER.fineness();
    }

    private static boolean isPart(Counted figure) {
        return figure.phrase().partitive();
    }

    /** "killed in Aleppo Rockets hit Homs": a verb with no clause word before it begins another story. */
    private List<Location> untilNextStory(Sentence s, List<Location> locations) {
        for (int k = 0; k + 1 < locations.size(); k++) {
            boolean verb = false;
            boolean joined = false;
            for (int i = locations.get(k).end(); i < locations.get(k + 1).token(); i++) {
                joined |= s.is(i, ",") || s.is(i, "and") || s.is(i, "-") || words.marks().at(s, i).filter(mark -> switch (mark.type()) {
                    case SUBORDINATE, RELATIVE, SPEECH -> true;
                    default -> false;
                }).isPresent();
                verb |= !s.word(i).endsWith("ing") && words.verbs().hasWord(s, i);
            }
            if (verb && !joined) {
                return locations.subList(0, k + 1);
            }
        }
        return locations;
    }

    /** "Idlib Two persons were injured", "(Naga 7, Legazpi 2)": the place stands first, as a heading. */
    private static boolean isHeading(Sentence s, Location location) {
        String before = location.token() == 0 ? "." : s.word(location.token() - 1);
        return before.equals(".") || before.equals("(") || before.equals(",") || before.equals(":") || before.equals(";");
    }

    private static List<Location> between(List<Location> locations, int from, int to) {
        return locations.stream().filter(location -> location.token() >= from && location.token() < to).toList();
    }

    private static boolean isPlaceOf(Counted figure, Location location) {
        FigureKind kind = figure.reading().fate().kind();
        return switch (location.role()) {
            case AT, NEAR -> true;
            case FROM -> kind == FigureKind.DISPLACED || (kind == FigureKind.ABDUCTED || kind == FigureKind.DETAINED)
                    && location.token() >= figure.reading().trigger().end();
            case TO -> kind == FigureKind.RETURNED;
            case NONE -> false;
        };
    }
}
