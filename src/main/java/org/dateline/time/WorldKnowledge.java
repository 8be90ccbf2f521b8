package org.dateline.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.WordList;

/** What the dating of articles knows of the world: offices, groups, wars and disasters, from {@code knowledge.tsv}. */
final class WorldKnowledge {

    private static final int TITLE_REACH = 5;

    private final Map<String, List<Fact>> facts = new HashMap<>();

    private WorldKnowledge() {
        for (WordList.Row row : WordList.english("time/knowledge.tsv").rows()) {
            LocalDate until = row.get(4).isEmpty() ? LocalDate.MAX : LocalDate.parse(row.get(4));
            for (String who : row.get(1).split("\\|")) {
                String[] words = who.split("[ ]");
                Fact fact = new Fact(row.get(0, Kind.class), List.of(words), row.get(1),
                        Set.of(row.get(2).split(",")), new Interval(LocalDate.parse(row.get(3)), until));
                facts.computeIfAbsent(words[0], name -> new ArrayList<>()).add(fact);
            }
        }
    }

    /** The kinds of facts; the list says what each means. */
    enum Kind {
        OFFICE,
        GROUP,
        WAR,
        DISASTER
    }

    /**
     * One fact.
     *
     * @param words the words of its name
     * @param names all its names as the list has them, which tell facts about one place from others
     * @param beside the words of which one must stand near
     * @param days when it holds
     */
    record Fact(Kind kind, List<String> words, String names, Set<String> beside, Interval days) {}

    /** A fact that a sentence names. */
    record Named(Fact fact, int sentence, int begin, int end) {}

    private static final class English {
        static final WorldKnowledge INSTANCE = new WorldKnowledge();
    }

    static WorldKnowledge english() {
        return English.INSTANCE;
    }

    /** The facts that a sentence names. */
    void find(TimeTokens t, int sentence, List<Named> out) {
        for (int i = 0; i < t.size(); i++) {
            if (t.isCapitalized(i)) {
                for (Fact fact : facts.getOrDefault(t.word(i), List.of())) {
                    int end = matchEnd(t, i, fact);
                    if (end > i && holds(t, i, end, fact)) {
                        out.add(new Named(fact, sentence, i, end));
                    }
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

    private static boolean holds(TimeTokens t, int begin, int end, Fact fact) {
        return switch (fact.kind()) {
            case GROUP -> true;
            case OFFICE -> holdsOffice(t, begin, end, fact);
            case WAR -> isBeside(t, fact);
            case DISASTER -> true;
        };
    }

    private static boolean holdsOffice(TimeTokens t, int begin, int end, Fact fact) {
        for (int i = begin - 1; i >= 0 && i >= begin - TITLE_REACH; i--) {
            if (t.is(i, ";") || t.is(i, "and")) {
                break;
            }
            if (fact.beside().contains(t.word(i))) {
                return !t.isCue(i - 1, Cue.FORMERLY) && !t.isCue(i - 2, Cue.FORMERLY) && !t.isCue(i - 3, Cue.FORMERLY);
            }
        }
        int after = t.is(end, "'s") ? end + 1 : end;
        return fact.beside().contains(t.word(after)) && !t.isCue(begin - 1, Cue.FORMERLY)
                && !t.isCue(begin - 2, Cue.FORMERLY);
    }

    static boolean isBeside(TimeTokens t, Fact fact) {
        for (int i = 0; i < t.size(); i++) {
            if (fact.beside().contains(t.word(i))) {
                return true;
            }
        }
        return false;
    }
}
