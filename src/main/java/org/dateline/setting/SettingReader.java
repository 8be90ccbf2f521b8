package org.dateline.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.clause.Counted;
import org.dateline.clause.FigureKind;
import org.dateline.clause.FigureWords;
import org.dateline.lexicon.WordSet;
import org.dateline.setting.Location.Relation;
import org.dateline.text.Sentence;
import org.dateline.time.Publication;
import org.dateline.time.TimePhrase;
import org.dateline.toponym.PlaceSort;

/** Reads from a figure's own sentence when and where the event took place. */
public final class SettingReader {

    /** "two in Homs": so near behind a figure a place belongs to no other. */
    private static final int ATTACHED = 1;

    private static final WordSet REASONS = WordSet.of("for", "over", "after", "suspicion", "suspected", "connection", "accused", "following",
            "allegedly", "charges", "charged");

    private static final WordSet POSSESSION = WordSet.of("possession", "possessing", "carrying", "transporting");
    private static final WordSet CATCHING = WordSet.of("raid", "raids", "chase", "pursuit", "shoot-out", "shootout", "gunfight", "search", "searches",
            "operation", "sting", "standoff", "stand-off", "siege", "ambush", "tip-off", "patrol", "inspection", "roadblock", "protest", "demonstration", "clashes");
    private static final int FARTHEST_CATCHING = 5;
    /** "for the alleged illegal possession of". */
    private static final int FARTHEST_POSSESSION = 4;

    private final FigureWords words;
    private final DayReader days;

    public SettingReader(FigureWords words, DayReader days) {
        this.words = words;
        this.days = days;
    }

    /**
     * The setting of {@code figure}.
     *
     * @param peers all figures of its sentence in reading order
     * @param phrases the time phrases of its sentence
     * @param locations the places of its sentence
     * @param published the day of publication
     */
    public Setting read(Counted figure, List<Counted> peers, List<TimePhrase> phrases, List<Location> locations,
            Optional<Publication> published) {
        Optional<TimePhrase> report = days.report(figure, phrases);
        Optional<TimePhrase> told = days.when(figure, peers, phrases, published).map(phrase -> StretchReader.countedBack(phrase, report, published));
        if (told.filter(phrase -> isCountedFrom(phrase, report)).isPresent()) {
            return new Setting(Optional.empty(), Optional.empty(), told, places(figure, peers, locations));
        }
        boolean firm = told.filter(phrase -> !DayReader.isHour(phrase) && days.isFirm(figure, phrase)).isPresent();
        return new Setting(told.filter(phrase -> firm), told.filter(phrase -> !firm), report,
                places(figure, peers, locations));
    }

    /** "in two days of clashes, police said on Wednesday": the days are known as surely as the day of a statement is that of an event. */
    private static boolean isCountedFrom(TimePhrase phrase, Optional<TimePhrase> report) {
        return phrase.rule().equals(DayReader.COUNTED_STRETCH)
                && report.filter(statement -> statement.days().last().equals(phrase.days().last())).isPresent();
    }

    /**
     * What a sentence without figures tells of an event.
     *
     * @param noun the token of the noun that names the event; empty where a verb does
     */
    public Setting readContext(Sentence s, OptionalInt noun, List<TimePhrase> phrases, List<Location> locations, Optional<Publication> published) {
        return new Setting(days.ofContext(s, noun, phrases, published), days.reportOfContext(s, phrases), at(locations));
    }

    private static List<Location> at(List<Location> locations) {
        List<Location> at = new ArrayList<>(locations);
        at.removeIf(location -> !location.is(Relation.AT) && !location.is(Relation.NEAR));
        return at;
    }

    /** The places behind the figure and before the next one; else those before it; else those behind the next. */
    private List<Location> places(Counted figure, List<Counted> peers, List<Location> locations) {
        Sentence s = figure.sentence();
        List<Location> usable = new ArrayList<>();
        int reason = reasonBehind(figure);
        for (Location location : locations) {
            boolean place = location.token() < reason && isPlaceOf(figure, location)
                    || isHeading(s, location) && location.end() == figure.phrase().begin();
            if (place && DayClauses.isWithin(s, figure, location.token())) {
                usable.add(location);
            }
        }
        int begin = figure.phrase().begin();
        int told = figure.reading().trigger().end();
        int next = firstFrom(peers, Math.max(begin + 1, told), s.size());
        int first = firstFrom(peers, 0, begin);
        int attached = figure.phrase().end();
        boolean direct = usable.stream().anyMatch(at -> at.token() > attached && at.token() <= attached + ATTACHED);
        int nearest = direct ? firstFrom(peers, begin + 1, next) : next;
        List<Location> own = untilNextStory(s, between(usable, begin, Math.min(partBehind(figure), Math.min(next, nearest))));
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

    /** "arrested for the murder of a judge in Boma": where the reason of an arrest begins, whose place is another. */
    private static int reasonBehind(Counted figure) {
        Sentence s = figure.sentence();
        if (figure.reading().fate().kind() != FigureKind.DETAINED) {
            return s.size();
        }
        int told = Math.max(figure.phrase().end(), figure.reading().trigger().end());
        for (int i = Math.min(figure.phrase().end(), figure.reading().trigger().end()); i < s.size(); i++) {
            if (REASONS.has(s, i) && (i >= told || !s.is(i, "after")) && !isOfPossession(s, i) && !isOfCatching(s, i)) {
                return i;
            }
        }
        return s.size();
    }

    /** "arrested for possession of rifles in Boma": what they had when they were arrested was where they were. */
    private static boolean isOfPossession(Sentence s, int reason) {
        for (int i = reason + 1; i <= reason + FARTHEST_POSSESSION; i++) {
            if (POSSESSION.has(s, i)) {
                return true;
            }
        }
        return false;
    }

    /** "arrested after a raid in Boma", "after they blocked a road": how they were caught tells where. */
    private static boolean isOfCatching(Sentence s, int after) {
        if (!s.is(after, "after") && !s.is(after, "following")) {
            return false;
        }
        boolean deed = s.is(after + 1, "they") || s.is(after + 1, "he") || s.is(after + 1, "she") || s.word(after + 1).endsWith("ing")
                || s.is(after + 1, "allegedly");
        for (int i = after + 1; i <= after + FARTHEST_CATCHING && !deed && !s.is(i, ","); i++) {
            deed = CATCHING.has(s, i);
        }
        return deed;
    }

    /** The begin of the first of the figures that begins at or behind a token; {@code otherwise} where none does. */
    private static int firstFrom(List<Counted> figures, int token, int otherwise) {
        int first = Integer.MAX_VALUE;
        for (Counted figure : figures) {
            int begin = figure.phrase().begin();
            first = begin >= token ? Math.min(first, begin) : first;
        }
        return first == Integer.MAX_VALUE ? otherwise : first;
    }

    /** "133 in Germany, 90 of them in Bonn": where what is told of a part begins. */
    private static int partBehind(Counted figure) {
        Sentence s = figure.sentence();
        for (int i = figure.phrase().end(); i < s.size(); i++) {
            if (s.is(i, "of") && s.isNumeric(i - 1) && (s.is(i + 1, "them") || s.is(i + 1, "those") || s.is(i + 1, "whom"))) {
                return i;
            }
        }
        return s.size();
    }

    /** "camps in Jacmel, and aid in Haiti, where the quake killed": only the place that the last "where" speaks of. */
    private static List<Location> ofClause(Sentence s, List<Location> leading) {
        Location last = leading.isEmpty() ? null : leading.get(leading.size() - 1);
        boolean where = last != null && (s.is(last.end(), "where") || s.is(last.end(), ",") && s.is(last.end() + 1, "where"));
        return where ? leading.stream().filter(before -> before == last || before.end() + 1 >= last.token()
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
        List<Location> between = new ArrayList<>();
        for (Location location : locations) {
            if (location.token() >= from && location.token() < to) {
                between.add(location);
            }
        }
        return between;
    }

    private static boolean isPlaceOf(Counted figure, Location location) {
        FigureKind kind = figure.reading().fate().kind();
        return switch (location.role()) {
            case AT, NEAR -> true;
            case FROM -> kind == FigureKind.DISPLACED
                    || kind == FigureKind.ABDUCTED && location.token() >= figure.reading().trigger().end();
            case TO -> kind == FigureKind.RETURNED;
            case NONE -> false;
        };
    }
}
