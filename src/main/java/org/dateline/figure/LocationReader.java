package org.dateline.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.figure.Location.Relation;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.WordSet;
import org.dateline.place.PlaceMention;
import org.dateline.text.Sentence;

/** Reads by grammar what each place name of a sentence is to the event that the sentence tells. */
final class LocationReader {

    private static final int FARTHEST = 14;
    /** Words that make a name the name of an office: "Damascus Police Command". */
    private static final WordSet OFFICES = WordSet.of("police", "command", "council", "ministry", "government", "media",
            "office", "university", "party", "army", "brigade", "correspondent", "reporter", "network", "times", "news",
            "authorities", "officials", "prosecutor", "government's", "bureau", "agency", "tv", "television", "governor",
            "mayor", "reports", "health");
    /** Who stands "in" or "at" a place only to report from it. */
    private static final WordSet REPORTERS = WordSet.of("reporter", "reporters", "correspondent", "correspondents",
            "source", "sources", "spokesman", "spokeswoman", "journalist", "journalists", "speaking", "told", "said",
            "ministry", "embassy", "envoy", "activist", "activists");
    /** Who stands in a place to report from it when speech follows: "police in Koblenz said". */
    private static final WordSet SPEAKERS = WordSet.of("police", "officials", "official", "doctors", "doctor", "medics",
            "hospital", "authorities", "witnesses", "witness", "residents", "workers", "officer", "diplomats", "court");
    /** Who acts from a place. */
    private static final WordSet POSTED = WordSet.of("positioned", "based", "located", "stationed", "entrenched",
            "headquartered", "born", "raised", "originally", "launched", "fired");
    private static final Set<String> LOOSE = Set.of("the", "a", "an", "its", "their", "this", "of", "and", "-", "'s", "\"");

    private final PlaceWords words;
    private final FigureWords figures;
    private final UnknownPlaces unknown;
    private final Lexicon<PlaceSort> sorts = PlaceSort.english();

    LocationReader(PlaceWords words, FigureWords figures) {
        this.unknown = new UnknownPlaces(words, figures, sorts);
        this.words = words;
        this.figures = figures;
    }

    /** Reads what words such as "the city" point back to; one for each article. */
    PlacePointers pointers(List<PlaceMention> named) {
        return new PlacePointers(sorts, named, (sentence, token) -> prepositionBefore(sentence, token));
    }

    /** The places of {@code sentence} by their mentions within it, in reading order. */
    List<Location> read(Sentence sentence, List<PlaceMention> mentions) {
        List<PlaceMention> all = new ArrayList<>(unknown.find(sentence, mentions));
        if (all.isEmpty() && mentions.isEmpty()) {
            return List.of();
        }
        List<PlaceMention> found = List.copyOf(all);
        mentions.stream().filter(mention -> mention.form() != PlaceMention.Form.DEMONYM)
                .filter(mention -> found.stream().noneMatch(own -> own.evidence().span().overlaps(mention.evidence().span())))
                .forEach(all::add);
        all.sort(Comparator.comparingInt(mention -> mention.evidence().span().begin()));
        List<Location> locations = new ArrayList<>();
        for (PlaceMention mention : all) {
            int begin = sentence.tokenAt(mention.evidence().span().begin());
            int end = sentence.tokenAt(mention.evidence().span().end() - 1) + 1;
            Optional<Location> before = locations.isEmpty() ? Optional.empty()
                    : Optional.of(locations.get(locations.size() - 1));
            locations.add(new Location(mention, begin, end, relation(sentence, mention, begin, end, before), false,
                    sentence.index(), PlaceSort.fineness(sorts, sentence, mention, begin, end)));
        }
        return alikeWhereListed(sentence, withoutAgents(sentence, passOnToOwned(sentence, withInner(sentence, locations))));
    }

    /** "Aleppo and Deir Ezzor", "Midan and Ashrafiyeh neighborhoods": places in a list are alike, the first told comes first. */
    private static List<Location> alikeWhereListed(Sentence s, List<Location> locations) {
        for (int i = locations.size() - 2; i >= 0; i--) {
            Location one = locations.get(i);
            Location next = locations.get(i + 1);
            boolean listed = s.is(one.end(), "and") && next.token() == one.end() + 1;
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

    private Relation relation(Sentence s, PlaceMention mention, int begin, int end, Optional<Location> before) {
        if (s.is(end, "-") && s.isGlued(end) && (s.is(end + 1, "based") || s.is(end + 1, "backed") || s.is(end + 1, "led"))) {
            return Relation.NONE;
        }
        if (isDateline(s, begin, end) || OFFICES.has(s, end)) {
            return Relation.NONE;
        }
        if (before.isPresent() && isListed(s, before.get(), begin)) {
            return before.get().role();
        }
        if (mention.form() == PlaceMention.Form.DESCRIPTION) {
            return prepositionBefore(s, begin).orElse(Relation.NONE);
        }
        Optional<Relation> preposition = prepositionBefore(s, begin);
        if (preposition.isPresent()) {
            return preposition.get();
        }
        return (eventAfter(s, end) || isHost(s, end)) && !isSpeaker(s, end) ? Relation.AT : Relation.NONE;
    }

    /** "Maputo saw 19 arrests", "Kabul's hospitals", "the Idlib region is home to": what happens there is told of the place. */
    private boolean isHost(Sentence s, int end) {
        int verb = sorts.at(s, end).isPresent() ? end + 1 : end;
        if (s.is(verb, "'s")) {
            return sorts.at(s, verb + 1).filter(PlaceSort.SPOT::equals).isPresent() || s.is(verb + 1, "morgues");
        }
        return words.types().longestAt(s, verb).filter(match -> match.value() == PlaceWords.Type.HOST).isPresent();
    }

    private static boolean isDateline(Sentence s, int begin, int end) {
        return begin == 0 && (s.is(end, ":") || s.is(end, "-") && !s.isGlued(end)
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
                boolean aside = REPORTERS.has(s, i - 1) || POSTED.has(s, i - 1)
                        || SPEAKERS.has(s, i - 1) && speechBehind(s, begin);
                return aside ? Optional.of(Relation.NONE) : relation;
            }
            String word = s.word(i);
            boolean part = words.types().at(s, i).filter(type -> type == PlaceWords.Type.PART).isPresent();
            boolean loose = LOOSE.contains(word) || part || s.isNumeric(i) || s.isCapitalized(i);
            boolean adjective = s.isWord(i) && !figures.marks().hasWord(s, i)
                    && (!figures.verbs().hasWord(s, i) || word.endsWith("ed") || word.equals("held"));
            if (!loose && !adjective) {
                return Optional.empty();
            }
            if (word.equals("of") && words.types().at(s, i - 1).filter(type -> type == PlaceWords.Type.EVENT).isPresent()) {
                return Optional.of(Relation.AT);
            }
        }
        return Optional.empty();
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
            case EVENT -> s.word(i).endsWith("ed") || s.word(i).endsWith("ing") || s.is(i, "hit") || s.is(i, "struck")
                    ? Optional.of(Relation.AT) : Optional.empty();
            case PART, HOST -> Optional.empty();
        };
    }

    /** "the Aleppo bomb attack", "Derna floods". */
    private boolean eventAfter(Sentence s, int end) {
        int first = s.is(end, "'s") ? end + 1 : end;
        for (int i = first; i < Math.min(s.size(), first + 3); i++) {
            Optional<PlaceWords.Type> type = words.types().at(s, i);
            if (type.isPresent() && type.get() == PlaceWords.Type.EVENT) {
                return true;
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
