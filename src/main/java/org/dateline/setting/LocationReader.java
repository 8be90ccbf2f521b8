package org.dateline.setting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.clause.FigureWords;
import org.dateline.clause.Mark;
import org.dateline.lexicon.Lexicon;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.setting.Location.Relation;
import org.dateline.text.Sentence;
import org.dateline.toponym.PlaceSort;
import org.dateline.toponym.PlaceWords;
import org.dateline.toponym.PlaceWords.Company;
import org.dateline.toponym.UnknownPlaces;

/** Reads by grammar what each place name of a sentence is to the event that the sentence tells. */
public final class LocationReader {

    private static final int FARTHEST = 14;
    private static final int FARTHEST_RECOVERY = 8;
    private static final int NESTED = 6;
    private final PlaceWords words;
    private final FigureWords figures;
    private final UnknownPlaces unknown;
    private final HostReader hosts;
    private final CallOuts callOuts;
    private final Lexicon<PlaceSort> sorts = PlaceSort.english();

    public LocationReader(PlaceWords words, FigureWords figures, CallOuts callOuts) {
        this.callOuts = callOuts;
        this.unknown = new UnknownPlaces(words, figures, sorts);
        this.hosts = new HostReader(words, sorts);
        this.words = words;
        this.figures = figures;
    }

    /** Reads what words such as "the city" point back to; one for each article. */
    public PlacePointers pointers(List<PlaceMention> named) {
        return new PlacePointers(sorts, words, named, (sentence, token) -> prepositionBefore(sentence, token)
                .or(() -> Optional.of(Relation.AT).filter(at -> hosts.isHost(sentence, token + 1))));
    }

    /** The places of {@code sentence} by their mentions within it, in reading order. */
    public List<Location> read(Sentence sentence, List<PlaceMention> mentions) {
        List<PlaceMention> all = unknownPlaces(sentence, mentions);
        if (all.isEmpty() && mentions.isEmpty()) {
            return List.of();
        }
        int own = all.size();
        for (PlaceMention mention : mentions) {
            if (mention.form() != PlaceMention.Form.DEMONYM && mention.form() != PlaceMention.Form.DENIED && !overlapsAny(mention, all, own)) {
                all.add(mention);
            }
        }
        if (own > 0) {
            all.sort(Comparator.comparingInt(mention -> mention.evidence().span().begin()));
        }
        List<Location> locations = new ArrayList<>();
        for (PlaceMention mention : all) {
            int begin = sentence.tokenAt(mention.evidence().span().begin());
            int end = sentence.tokenAt(mention.evidence().span().end() - 1) + 1;
            Optional<Location> before = locations.isEmpty() ? Optional.empty()
                    : Optional.of(locations.get(locations.size() - 1));
            int fineness = fineness(sentence, mention, begin, end);
            Relation relation = relation(sentence, mention, begin, end, before);
            boolean there = relation == Relation.NEAR && isAtEdge(sentence, begin, fineness)
                    || (relation == Relation.FROM || relation == Relation.NONE) && PlaceSort.isSpot(fineness) && callOuts.isAtDoor(sentence, begin);
            locations.add(new Location(mention, begin, end, there ? Relation.AT : relation, false, sentence.index(), fineness));
        }
        return Holders.give(sentence, alikeWhereListed(sentence, new Hospitals(words).without(sentence,
                withoutAgents(sentence, nearThose(sentence, passOnToOwned(sentence, nested(sentence, withInner(sentence, locations))))))));
    }

    private int fineness(Sentence s, PlaceMention mention, int begin, int end) {
        if (mention.evidence().rule().equals(UnknownPlaces.SPOT)) {
            return unknown.sort(s, begin, end).orElse(PlaceSort.SPOT).fineness();
        }
        return PlaceSort.fineness(sorts, s, mention, begin, end);
    }

    /** "outside Nakuru", "near Elm Street": at the edge of a town, in or beside a street; outside a hospital is elsewhere. */
    private static boolean isAtEdge(Sentence s, int begin, int fineness) {
        return s.is(begin - 1, "outside") && fineness > PlaceSort.QUARTER.fineness() || fineness == PlaceSort.STREET.fineness();
    }

    /** Names that no gazetteer knows, without those that a correction says are no places. */
    private List<PlaceMention> unknownPlaces(Sentence sentence, List<PlaceMention> mentions) {
        List<PlaceMention> denied = new ArrayList<>();
        for (PlaceMention mention : mentions) {
            if (mention.form() == PlaceMention.Form.DENIED) {
                denied.add(mention);
            }
        }
        if (denied.isEmpty()) {
            return unknown.find(sentence, mentions);
        }
        List<PlaceMention> found = new ArrayList<>(unknown.find(sentence,
                mentions.stream().filter(mention -> mention.form() != PlaceMention.Form.DENIED).toList()));
        found.removeIf(name -> denied.stream().anyMatch(no -> no.evidence().span().begin() <= name.evidence().span().begin()
                && no.evidence().span().end() >= name.evidence().span().end()));
        return found;
    }

    private static boolean overlapsAny(PlaceMention mention, List<PlaceMention> found, int until) {
        for (int i = 0; i < until; i++) {
            if (found.get(i).evidence().span().overlaps(mention.evidence().span())) {
                return true;
            }
        }
        return false;
    }

    /** "Aleppo and Deir Ezzor", "Midan and Ashrafiyeh neighborhoods": places in a list are alike, the first told comes first. */
    private static List<Location> alikeWhereListed(Sentence s, List<Location> locations) {
        for (int i = locations.size() - 2; i >= 0; i--) {
            Location one = locations.get(i);
            Location next = locations.get(i + 1);
            boolean listed = s.is(one.end(), "and") && next.token() == one.end() + 1
                    && one.mention().form() == PlaceMention.Form.NAME && next.mention().form() == PlaceMention.Form.NAME;
            if (listed && one.fineness() < 60 && next.fineness() < 60) {
                int both = Math.min(one.fineness(), next.fineness());
                locations.set(i, one.withFineness(both));
                locations.set(i + 1, next.withFineness(both));
            }
        }
        return locations;
    }

    /** "Mocha in Taiz province suffered": a name within a place where it happened is where it happened. */
    private List<Location> withInner(Sentence s, List<Location> locations) {
        for (int i = 0; i + 1 < locations.size(); i++) {
            Location one = locations.get(i);
            Location outer = locations.get(i + 1);
            boolean inner = one.is(Relation.NONE) && outer.is(Relation.AT) && s.is(one.end(), "in") && outer.token() <= one.end() + 2
                    && one.fineness() < outer.fineness() && !isSpeaker(s, outer.end()) && !isDateline(s, one.token(), one.end());
            if (inner && !(one.token() > 0 && s.isCapitalized(one.token() - 1))) {
                locations.set(i, one.withRole(Relation.AT));
            }
        }
        return locations;
    }

    /** "Ain village in the Meshrfeh area": what a place lies in is wider than the place. */
    private List<Location> nested(Sentence s, List<Location> locations) {
        for (int i = 0; i + 1 < locations.size(); i++) {
            Location one = locations.get(i);
            Location outer = locations.get(i + 1);
            int behind = sorts.at(s, one.end()).isPresent() ? one.end() + 1 : one.end();
            int in = s.is(behind, ",") && s.is(behind + 1, "in") ? behind + 1 : behind;
            boolean inside = (s.is(in, "in") || s.is(in, "on")) && outer.token() - in <= NESTED && one.is(Relation.AT) && outer.is(Relation.AT)
                    && (!outer.isSpot() || one.isSpot());
            if (inside && one.fineness() >= outer.fineness() && outer.mention().form() == PlaceMention.Form.NAME) {
                locations.set(i + 1, outer.withFineness(one.fineness() + 1));
            }
            if (inside) {
                locations.set(i, locations.get(i).withinNext());
            }
        }
        return locations;
    }

    /** "three men from Arara, near Haifa": what they come from is near it, not what happened. */
    private static List<Location> nearThose(Sentence s, List<Location> locations) {
        for (int i = 0; i + 1 < locations.size(); i++) {
            Location one = locations.get(i);
            Location near = locations.get(i + 1);
            if (near.is(Relation.NEAR) && s.is(one.end(), ",") && near.token() <= one.end() + 4
                    && (one.is(Relation.FROM) || one.is(Relation.NONE))) {
                locations.set(i + 1, near.withRole(one.role()));
            }
        }
        return locations;
    }

    /** "US airstrikes in Yemen": a country before the noun is who acts where another land is named behind it. */
    private static List<Location> withoutAgents(Sentence s, List<Location> locations) {
        for (int i = 0; i + 1 < locations.size(); i++) {
            Location one = locations.get(i);
            Location next = locations.get(i + 1);
            boolean agent = one.fineness() >= 70 && one.is(Relation.AT) && !one.mention().place().equals(next.mention().place())
                    && next.is(Relation.AT) && next.token() - one.end() <= 6 && !PlaceOrder.touches(one.mention(), next.mention())
                    && !s.is(one.end(), "and") && !s.is(one.end(), ",") && !s.is(one.token() - 1, "in");
            if (agent) {
                locations.set(i, one.withRole(Relation.NONE));
            }
        }
        return locations;
    }

    /** Whether a noun for what happened belongs to a place: "Haiti's earthquake", "the flood in Derna". */
    public boolean namesEvent(Sentence s, Location location) {
        int before = location.token() - 1;
        boolean placed = relationAt(s, before).isPresent() || s.is(before, "of");
        return eventAfter(s, location.end()) || placed && words.isEvent(s, before - 1);
    }

    private Relation relation(Sentence s, PlaceMention mention, int begin, int end, Optional<Location> before) {
        if (s.is(end, "-") && s.isGlued(end) && (s.is(end + 1, "based") || s.is(end + 1, "backed") || s.is(end + 1, "led"))) {
            return Relation.NONE;
        }
        if (isDateline(s, begin, end) || words.is(s, end, Company.OFFICE)) {
            return Relation.NONE;
        }
        if (before.isPresent() && isListed(s, before.get(), begin) && !(s.is(begin - 1, ",") && isSpeaker(s, end))) {
            boolean holds = before.get().is(Relation.NEAR) && !s.is(begin - 1, "and") && mention.place().map(Place::kind)
                    .filter(kind -> kind == PlaceKind.COUNTRY || kind == PlaceKind.ADMIN1).isPresent();
            return holds ? Relation.AT : before.get().role();
        }
        if (mention.form() == PlaceMention.Form.DESCRIPTION) {
            return prepositionBefore(s, begin).orElse(Relation.NONE);
        }
        Optional<Relation> preposition = prepositionBefore(s, begin);
        if (preposition.isPresent()) {
            boolean left = preposition.get() == Relation.FROM || preposition.get() == Relation.TO;
            return left && s.is(end, "'s") && eventAfter(s, end) ? Relation.AT : preposition.get();
        }
        boolean country = mention.place().filter(place -> place.kind() == PlaceKind.COUNTRY).isPresent();
        boolean at = eventAfter(s, end) && !(country && strikesAt(s, end)) || hosts.isHost(s, end) || namesDescribed(s, begin);
        return at && !isSpeaker(s, end) && !isWarThatBegan(s, end) ? Relation.AT : Relation.NONE;
    }

    /** "The Darfur war was triggered by an attack": its name tells not where that attack was. */
    private boolean isWarThatBegan(Sentence s, int end) {
        for (int i = end; i < Math.min(s.size(), end + NESTED); i++) {
            if (words.is(s, i, Company.TRIGGERED)) {
                return s.is(i + 1, "by") || s.is(i + 1, "with") || s.is(i + 1, "when") || s.is(i + 1, "after");
            }
        }
        return false;
    }

    /** "Russia missile strikes on a school": a land before the noun, and what was struck behind it. */
    private boolean strikesAt(Sentence s, int end) {
        for (int i = end; i < Math.min(s.size(), end + NESTED); i++) {
            if ((s.is(i, "on") || s.is(i, "against")) && words.is(s, i - 1, PlaceWords.Type.EVENT)) {
                return true;
            }
        }
        return false;
    }

    /** "The town, Gorom-Gorom, has been cut off": the name of a place that was described before. */
    private boolean namesDescribed(Sentence s, int begin) {
        return s.is(begin - 1, ",") && (s.is(begin - 3, "the") || s.is(begin - 3, "that")) && sorts.hasWord(s, begin - 2);
    }

    private static boolean isDateline(Sentence s, int begin, int end) {
        boolean opens = s.is(end, "-") && !s.isGlued(end + 1) && s.isCapitalized(end + 1) && s.isCapitalized(begin - 1);
        return opens || begin == 0 && (s.is(end, ":") || s.is(end, "-") && !s.isGlued(end)
                || s.isAllCaps(0) && (s.is(end, "(") || s.is(end, ",")));
    }

    private boolean isSpeaker(Sentence s, int end) {
        return figures.marks().longestAt(s, end).filter(m -> m.value().type() == Mark.Type.SPEECH).isPresent();
    }

    /** "Baidoa, Somalia", "Homs and Hama", "Raqqa Syria": nothing but commas, "and" and the like between two names. */
    private static boolean isListed(Sentence s, Location before, int begin) {
        if (begin - before.end() > 3) {
            return false;
        }
        for (int i = before.end(); i < begin; i++) {
            String word = s.word(i);
            if (!word.equals(",") && !word.equals("and") && !word.equals("the") && !word.equals("(") && !word.equals("&")) {
                return false;
            }
        }
        return true;
    }

    /** Back over "the rebel-held town of" to the preposition that governs the name. */
    private Optional<Relation> prepositionBefore(Sentence s, int begin) {
        for (int i = begin - 1; i >= Math.max(0, begin - FARTHEST); i--) {
            Optional<Relation> relation = relationAt(s, i);
            if (relation.isPresent()) {
                int company = s.is(i - 1, "-") ? i - 2 : i - 1;
                boolean aside = words.is(s, company, Company.REPORTER) || words.is(s, company, Company.POSTED)
                        || words.is(s, company, Company.LAUNCHED) && (s.is(i, "in") || s.is(i, "from")) && !areShots(s, company)
                        || words.is(s, company, Company.SPEAKER) && speechBehind(s, begin);
                boolean there = relation.get() == Relation.FROM && isRecovered(s, i) || relation.get() == Relation.TO && callOuts.leadsTo(s, i);
                return aside ? Optional.of(Relation.NONE) : there ? Optional.of(Relation.AT) : relation;
            }
            String word = s.word(i);
            boolean part = words.is(s, i, PlaceWords.Type.PART);
            boolean loose = word.equals("-") || words.is(s, i, Company.LOOSE) || part || s.isNumeric(i) || s.isCapitalized(i);
            boolean adjective = s.isWord(i) && figures.marks().of(word).isEmpty()
                    && (figures.verbs().of(word).isEmpty() || word.endsWith("ed") || word.equals("held"));
            boolean listing = (word.equals("including") || word.equals("namely")) && words.is(s, i - 1, PlaceWords.Type.PART);
            if (!loose && !adjective && !listing) {
                return Optional.empty();
            }
            if (word.equals("of") && (words.is(s, i - 1, PlaceWords.Type.EVENT) || s.is(i - 1, "control"))) {
                return Optional.of(Relation.AT);
            }
        }
        return Optional.empty();
    }

    /** "shots were fired in Elm Street": heard and felt there; a rocket that is fired there falls elsewhere. */
    private boolean areShots(Sentence s, int fired) {
        return words.is(s, fired - 1, Company.SHOTS) || words.is(s, fired - 2, Company.SHOTS) || words.is(s, fired - 3, Company.SHOTS);
    }

    /** "bodies were pulled from the tunnel": whether those found dead are meant. */
    private boolean isRecovered(Sentence s, int from) {
        for (int i = from - 1; i >= Math.max(0, from - FARTHEST_RECOVERY) && !s.is(i, ","); i--) {
            if (words.is(s, i, Company.RECOVERY)) {
                return true;
            }
        }
        return false;
    }

    /** Whether speech follows the name at {@code begin}: "police in Port Vila said". */
    private boolean speechBehind(Sentence s, int begin) {
        for (int i = begin + 1; i < Math.min(s.size(), begin + 4); i++) {
            if (isSpeaker(s, i)) {
                return true;
            }
            if (!s.isCapitalized(i) && !s.is(i, "-")) {
                return false;
            }
        }
        return false;
    }

    private Optional<Relation> relationAt(Sentence s, int i) {
        Optional<Lexicon.Match<PlaceWords.Type>> two = i > 0 ? words.types().longestAt(s, i - 1) : Optional.empty();
        PlaceWords.Type type = two.filter(match -> match.length() == 2).map(Lexicon.Match::value)
                .or(() -> words.types().at(s, i)).orElse(null);
        if (type == null) {
            return Optional.empty();
        }
        return switch (type) {
            case LOCATION -> Optional.of(Relation.AT);
            case REFERENCE -> Optional.of(Relation.NEAR);
            case ORIGIN -> Optional.of(Relation.FROM);
            case DESTINATION -> Optional.of(Relation.TO);
            case HITS -> Optional.of(Relation.AT);
            case EVENT -> s.word(i).endsWith("ed") ? Optional.of(Relation.AT) : Optional.empty();
            case PART, HOST -> Optional.empty();
        };
    }

    /** "the Aleppo bomb attack", "Derna floods". */
    private boolean eventAfter(Sentence s, int end) {
        int first = s.is(end, "'s") ? end + 1 : end;
        for (int i = first; i < Math.min(s.size(), first + 3); i++) {
            Optional<PlaceWords.Type> type = words.types().at(s, i);
            if (words.isEvent(s, i)) {
                return i == first || !s.word(i).endsWith("ed") || words.is(s, i - 1, PlaceWords.Type.PART);
            }
            if (!s.isWord(i) || type.isPresent() && type.get() != PlaceWords.Type.PART
                    || figures.marks().hasWord(s, i)) {
                return false;
            }
        }
        return false;
    }

    /** "in Syria's Idlib": what owns a place shares its relation. */
    private static List<Location> passOnToOwned(Sentence s, List<Location> locations) {
        for (int i = 0; i + 1 < locations.size(); i++) {
            Location owner = locations.get(i);
            Location owned = locations.get(i + 1);
            boolean possessive = s.is(owner.end(), "'s") && owned.token() - owner.end() <= 3;
            if (possessive || owned.is(Relation.NONE) && owned.token() == owner.end()) {
                Relation role = owned.is(Relation.NONE) ? owner.role() : owned.role();
                locations.set(i + 1, new Location(owned.mention(), owned.token(), owned.end(), role, possessive,
                        owned.sentence(), owned.fineness()));
            }
        }
        return locations;
    }
}
