package org.dateline.clause;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dateline.lexicon.Inflection;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.WordList;
import org.dateline.lexicon.WordSet;
import org.dateline.text.Sentence;

/**
 * The word lists of the figure room.
 *
 * @param people nouns that a figure counts
 * @param things nouns that are counted in the news and are no people
 * @param verbs the verbs of {@code verbs.tsv} and {@code verbs-other.tsv}, every form of them
 * @param marks the words that give a clause its shape
 * @param stays where people stay of whom that tells something: shelters, hospitals, prisons
 * @param classes the words of each class that rules ask for
 */
public record FigureWords(Lexicon<Noun> people, Lexicon<Boolean> things, Lexicon<Verb> verbs, Lexicon<Mark> marks,
        Lexicon<FigureKind> stays, Map<WordClass, WordSet> classes) {

    public FigureWords {
        Objects.requireNonNull(people, "people");
        Objects.requireNonNull(things, "things");
        Objects.requireNonNull(verbs, "verbs");
        Objects.requireNonNull(marks, "marks");
        Objects.requireNonNull(stays, "stays");
        Objects.requireNonNull(classes, "classes");
        classes = Map.copyOf(classes);
    }

    public static FigureWords english() {
        return new FigureWords(
                WordList.english("clause/people.tsv").lexicon(Inflection.NOUN, FigureWords::noun),
                WordList.english("clause/things.tsv").lexicon(Inflection.NOUN, row -> true),
                readVerbs(),
                WordList.english("clause/clause.tsv").lexicon(Inflection.NONE, FigureWords::mark),
                WordList.english("clause/stays.tsv").lexicon(Inflection.NOUN, row -> row.get(1, FigureKind.class)),
                readClasses());
    }

    /** Whether {@code word}, in normal form, is of that class. */
    public boolean is(WordClass wordClass, String word) {
        return classes.get(wordClass).contains(word);
    }

    /** Whether token {@code i} is of that class. */
    public boolean is(WordClass wordClass, Sentence s, int i) {
        return classes.get(wordClass).has(s, i);
    }

    /** Whether a word of that class may stand in the sentence; where this says no, none does. */
    public boolean mayHave(WordClass wordClass, Sentence s) {
        return classes.get(wordClass).mayBeIn(s);
    }

    private static Map<WordClass, WordSet> readClasses() {
        Map<WordClass, Set<String>> classes = new EnumMap<>(WordClass.class);
        for (WordClass wordClass : WordClass.values()) {
            classes.put(wordClass, new HashSet<>());
        }
        for (WordList.Row row : WordList.english("clause/classes.tsv").rows()) {
            classes.get(row.get(1, WordClass.class)).add(row.get(0));
        }
        Map<WordClass, WordSet> sets = new EnumMap<>(WordClass.class);
        classes.forEach((wordClass, words) -> sets.put(wordClass, WordSet.of(words)));
        return sets;
    }

    private static Noun noun(WordList.Row row) {
        Optional<Fate> fate = row.get(3).isEmpty() ? Optional.empty() : Optional.of(Fate.parse(row.get(3)));
        return new Noun(row.get(1, Noun.Type.class), row.get(2, Role.class), fate);
    }

    private static Mark mark(WordList.Row row) {
        Optional<Fate> fate = row.get(2).isEmpty() ? Optional.empty() : Optional.of(Fate.parse(row.get(2)));
        return new Mark(row.get(1, Mark.Type.class), fate);
    }

    private static Lexicon<Verb> readVerbs() {
        Map<String, Forms> byForm = new LinkedHashMap<>();
        for (WordList.Row row : WordList.english("clause/verbs.tsv").rows()) {
            Verb.Needs needs = row.get(6).isEmpty() ? Verb.Needs.ANYTHING : row.get(6, Verb.Needs.class);
            addForms(byForm, row, List.of(
                    new Verb.Sense(row.get(4, FigureKind.class), row.get(5, Verb.Frame.class), needs)));
        }
        for (WordList.Row row : WordList.english("clause/verbs-other.tsv").rows()) {
            addForms(byForm, row, List.of());
        }
        Lexicon.Builder<Verb> builder = new Lexicon.Builder<>();
        byForm.forEach((form, verb) -> builder.add(form, new Verb(verb.forms, verb.senses)));
        return builder.build();
    }

    private static final class Forms {
        private final Set<Verb.Form> forms = EnumSet.noneOf(Verb.Form.class);
        private final List<Verb.Sense> senses = new ArrayList<>();
    }

    private static void addForms(Map<String, Forms> byForm, WordList.Row row, List<Verb.Sense> senses) {
        add(byForm, row.get(0), Verb.Form.BASE, senses);
        add(byForm, Inflection.thirdPerson(row.get(0)), Verb.Form.PRESENT, senses);
        add(byForm, row.get(1), Verb.Form.PAST, senses);
        add(byForm, row.get(2), Verb.Form.PARTICIPLE, senses);
        add(byForm, row.get(3), Verb.Form.GERUND, senses);
    }

    private static void add(Map<String, Forms> byForm, String phrase, Verb.Form form, List<Verb.Sense> senses) {
        Forms entry = byForm.computeIfAbsent(phrase, p -> new Forms());
        entry.forms.add(form);
        for (Verb.Sense sense : senses) {
            if (!entry.senses.contains(sense)) {
                entry.senses.add(sense);
            }
        }
    }
}
