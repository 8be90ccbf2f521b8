package org.dateline.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.figure.Location.Relation;
import org.dateline.lexicon.Lexicon;
import org.dateline.place.PlaceMention;
import org.dateline.text.Sentence;

/** Reads by grammar what each place name of a sentence is to the event that the sentence tells. */
final class LocationReader {

    private static final int FARTHEST = 10;
    /** Words that make a name the name of an office: "Damascus Police Command". */
    private static final Set<String> OFFICES = Set.of("police", "command", "council", "ministry", "government", "media",
            "office", "university", "party", "army", "brigade", "correspondent", "reporter", "network", "times", "news",
            "authorities", "officials", "prosecutor", "government's", "bureau", "agency", "tv", "television");
    /** Who stands "in" or "at" a place only to report from it. */
    private static final Set<String> REPORTERS = Set.of("reporter", "reporters", "correspondent", "correspondents",
            "source", "sources", "spokesman", "spokeswoman", "journalist", "journalists", "speaking", "told", "said");
    /** Who acts from a place. */
    private static final Set<String> POSTED = Set.of("positioned", "based", "located", "stationed", "entrenched",
            "headquartered", "born", "raised", "originally", "launched", "fired");
    private static final Set<String> LOOSE = Set.of("the", "a", "an", "its", "their", "this", "of", "and", "-", "'s", "\"");

    private final PlaceWords words;
    private final FigureWords figures;
    private final UnknownPlaces unknown;

    LocationReader(PlaceWords words, FigureWords figures) {
        this.unknown = new UnknownPlaces(words, figures);
        this.words = words;
        this.figures = figures;
    }

    /** The places of {@code sentence} by their mentions within it, in reading order. */
    List<Location> read(Sentence sentence, List<PlaceMention> mentions) {
        List<Location> locations = new ArrayList<>();
        for (PlaceMention mention : mentions) {
            if (mention.form() == PlaceMention.Form.DEMONYM) {
                continue;
            }
            int begin = sentence.tokenAt(mention.evidence().span().begin());
            int end = sentence.tokenAt(mention.evidence().span().end() - 1) + 1;
            Optional<Location> before = locations.isEmpty() ? Optional.empty()
                    : Optional.of(locations.get(locations.size() - 1));
            locations.add(new Location(mention, begin, end, relation(sentence, mention, begin, end, before),
                    false));
        }
        unknown.addTo(sentence, mentions, locations);
        return passOnToOwned(sentence, locations);
    }

    /** Whether a sentence tells of something that happens at a place: an attack, a flood, a clash. */
    boolean tellsOfEvent(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (words.types().of(sentence.word(i)).filter(type -> type == PlaceWords.Type.EVENT).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence speaks of "the attack", "the blast": one that the reader knows of. */
    boolean tellsOfKnownEvent(Sentence sentence) {
        for (int i = 1; i < sentence.size(); i++) {
            if (sentence.is(i - 1, "the") && words.types().of(sentence.word(i))
                    .filter(type -> type == PlaceWords.Type.EVENT).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "Monday's earthquake", "Saturdays blast": whether a noun for what happens follows the word at {@code token}. */
    boolean datesEvent(Sentence s, int token) {
        int i = s.is(token, "on") || s.is(token, "after") ? token + 1 : token;
        boolean possessive = s.is(i + 1, "'s") || s.word(i).endsWith("days");
        int first = s.is(i + 1, "'s") ? i + 2 : i + 1;
        for (int k = first; possessive && k < Math.min(s.size(), first + 4); k++) {
            if (words.types().of(s.word(k)).filter(type -> type == PlaceWords.Type.EVENT).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Relation relation(Sentence s, PlaceMention mention, int begin, int end, Optional<Location> before) {
        if (s.is(end, "-") && s.isGlued(end) && (s.is(end + 1, "based") || s.is(end + 1, "backed") || s.is(end + 1, "led"))) {
            return Relation.NONE;
        }
        if (isDateline(s, begin, end) || OFFICES.contains(s.word(end))) {
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
        return eventAfter(s, end) && !isSpeaker(s, end) ? Relation.AT : Relation.NONE;
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
                boolean aside = REPORTERS.contains(s.word(i - 1)) || POSTED.contains(s.word(i - 1));
                return aside ? Optional.of(Relation.NONE) : relation;
            }
            String word = s.word(i);
            boolean part = words.types().of(word).filter(type -> type == PlaceWords.Type.PART).isPresent();
            boolean loose = LOOSE.contains(word) || part || s.isNumeric(i) || s.isCapitalized(i);
            boolean adjective = s.isWord(i) && figures.marks().of(word).isEmpty()
                    && (figures.verbs().of(word).isEmpty() || word.endsWith("ed") || word.equals("held"));
            if (!loose && !adjective) {
                return Optional.empty();
            }
            if (word.equals("of") && words.types().of(s.word(i - 1)).filter(type -> type == PlaceWords.Type.EVENT).isPresent()) {
                return Optional.of(Relation.AT);
            }
        }
        return Optional.empty();
    }

    private Optional<Relation> relationAt(Sentence s, int i) {
        Optional<Lexicon.Match<PlaceWords.Type>> two = i > 0 ? words.types().longestAt(s, i - 1) : Optional.empty();
        PlaceWords.Type type = two.filter(match -> match.length() == 2).map(Lexicon.Match::value)
                .or(() -> words.types().of(s.word(i))).orElse(null);
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
            case PART -> Optional.empty();
        };
    }

    /** "the Aleppo bomb attack", "Derna floods". */
    private boolean eventAfter(Sentence s, int end) {
        int first = s.is(end, "'s") ? end + 1 : end;
        for (int i = first; i < Math.min(s.size(), first + 3); i++) {
            Optional<PlaceWords.Type> type = words.types().of(s.word(i));
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
                locations.set(i + 1, new Location(owned.mention(), owned.token(), owned.end(), role, possessive));
            }
        }
        return locations;
    }
}
