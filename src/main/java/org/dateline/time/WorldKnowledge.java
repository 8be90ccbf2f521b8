package org.dateline.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.lexicon.WordList;
import org.dateline.lexicon.WordMap;

/** What the dating of articles knows of the world: offices, groups, wars and disasters, from {@code knowledge.tsv}. */
final class WorldKnowledge {

    private static final int TITLE_REACH = 5;
    /** The country of a fact that any article may name. */
    private static final int ANYWHERE = -1;
    /** For how many days after its end an office is told of as before: "President Mubarak, who fell in February". */
    private static final int AFTER_OFFICE = 180;

    private final WordMap<List<Fact>> facts;
    /** For each word that stands beside facts the numbers of their lists. */
    private final WordMap<BitSet> besides;
    /** For each word that names a country the numbers of the facts' lists of its names. */
    private final WordMap<BitSet> countries;

    private WorldKnowledge() {
        Map<String, List<Fact>> facts = new HashMap<>();
        Map<String, BitSet> besides = new HashMap<>();
        Map<String, BitSet> countries = new HashMap<>();
        Map<String, Integer> lists = new HashMap<>();
        for (WordList.Row row : WordList.english("time/knowledge.tsv").rows()) {
            LocalDate until = row.get(5).isEmpty() ? LocalDate.MAX : LocalDate.parse(row.get(5));
            int list = lists.computeIfAbsent(row.get(2), words -> lists.size());
            if (!row.get(2).isEmpty()) {
                for (String word : row.get(2).split(",")) {
                    besides.computeIfAbsent(word, key -> new BitSet()).set(list);
                }
            }
            int country = row.get(3).isEmpty() ? ANYWHERE : lists.computeIfAbsent(row.get(3), words -> lists.size());
            for (String name : row.get(3).split("\\|")) {
                String last = name.substring(name.lastIndexOf(' ') + 1);
                if (!last.isEmpty()) {
                    countries.computeIfAbsent(last, key -> new BitSet()).set(country);
                }
            }
            for (String who : row.get(1).split("\\|")) {
                String[] words = who.split("[ ]");
                Fact fact = new Fact(row.get(0, Kind.class), List.of(words), row.get(1),
                        list, country, new Interval(LocalDate.parse(row.get(4)), until));
                facts.computeIfAbsent(words[0], name -> new ArrayList<>()).add(fact);
            }
        }
        this.facts = WordMap.of(facts);
        this.besides = WordMap.of(besides);
        this.countries = WordMap.of(countries);
    }

    /** The kinds of facts; the list says what each means. */
    enum Kind {
        OFFICE,
        GROUP,
        WORD,
        WAR,
        DISASTER
    }

    /**
     * One fact.
     *
     * @param words the words of its name
     * @param names all its names as the list has them, which tell facts about one place from others
     * @param beside the number of the list of words of which one must stand near
     * @param country the number of the list of names of which the article must hold one, {@link #ANYWHERE} for none
     * @param days when it holds
     */
    record Fact(Kind kind, List<String> words, String names, int beside, int country, Interval days) {

        /** The days of an office; who was driven from one keeps its title in the news for some time. */
        Interval term() {
            return country == ANYWHERE || days.until().equals(LocalDate.MAX) ? days
                    : new Interval(days.from(), days.until().plusDays(AFTER_OFFICE));
        }
    }

    /** A fact that a sentence names. */
    record Named(Fact fact, int sentence, int begin, int end) {}

    private static final class English {
        static final WorldKnowledge INSTANCE = new WorldKnowledge();
    }

    static WorldKnowledge english() {
        return English.INSTANCE;
    }

    /** The facts that an article names, each where its country is named in it, too. */
    List<Named> find(List<TimeTokens> tokens) {
        List<Named> named = new ArrayList<>();
        for (int s = 0; s < tokens.size(); s++) {
            find(tokens.get(s), s, named);
        }
        if (named.stream().anyMatch(one -> one.fact().country() != ANYWHERE)) {
            BitSet told = countriesOf(tokens);
            named.removeIf(one -> one.fact().country() != ANYWHERE && !told.get(one.fact().country()));
        }
        return named;
    }

    private BitSet countriesOf(List<TimeTokens> tokens) {
        BitSet told = new BitSet();
        for (TimeTokens t : tokens) {
            for (int i = 0; i < t.size(); i++) {
                BitSet lists = countries.get(t.sentence(), i);
                if (lists != null) {
                    told.or(lists);
                }
            }
        }
        return told;
    }

    /** The facts that a sentence names. */
    private void find(TimeTokens t, int sentence, List<Named> out) {
        for (int i = 0; i < t.size(); i++) {
            List<Fact> called = facts.get(t.sentence(), i);
            for (int k = 0; called != null && k < called.size(); k++) {
                boolean written = t.isCapitalized(i) || called.get(k).kind() == Kind.WORD;
                int end = written ? matchEnd(t, i, called.get(k)) : i;
                if (end > i && holds(t, i, end, called.get(k))) {
                    out.add(new Named(called.get(k), sentence, i, end));
                }
            }
        }
    }

    private static int matchEnd(TimeTokens t, int i, Fact fact) {
        for (int k = 1; k < fact.words().size(); k++) {
            if (!t.is(i + k, fact.words().get(k))) {
                return i;
            }
        }
        return i + fact.words().size();
    }

    private boolean holds(TimeTokens t, int begin, int end, Fact fact) {
        return switch (fact.kind()) {
            case GROUP, WORD -> true;
            case OFFICE -> holdsOffice(t, begin, end, fact);
            case WAR -> isBeside(t, fact);
            case DISASTER -> true;
        };
    }

    private boolean holdsOffice(TimeTokens t, int begin, int end, Fact fact) {
        for (int i = begin - 1; i >= 0 && i >= begin - TITLE_REACH; i--) {
            if (t.is(i, ";") || t.is(i, "and")) {
                break;
            }
            if (isBeside(t, i, fact)) {
                return !t.isCue(i - 1, Cue.FORMERLY) && !t.isCue(i - 2, Cue.FORMERLY) && !t.isCue(i - 3, Cue.FORMERLY);
            }
        }
        int after = t.is(end, "'s") ? end + 1 : end;
        return isBeside(t, after, fact) && !t.isCue(begin - 1, Cue.FORMERLY)
                && !t.isCue(begin - 2, Cue.FORMERLY);
    }

    /** Whether one of the words that stand beside a fact stands in the sentence. */
    boolean isBeside(TimeTokens t, Fact fact) {
        for (int i = 0; i < t.size(); i++) {
            if (isBeside(t, i, fact)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBeside(TimeTokens t, int i, Fact fact) {
        BitSet lists = besides.get(t.sentence(), i);
        return lists != null && lists.get(fact.beside());
    }
}
