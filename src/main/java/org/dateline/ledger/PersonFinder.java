package org.dateline.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.lexicon.WordList;
import org.dateline.lexicon.WordMap;
import org.dateline.lexicon.WordSet;
import org.dateline.text.Sentence;

/** Finds the phrases of a sentence that stand for one person. */
final class PersonFinder {

    private static final WordSet ONE = WordSet.of("a", "an", "the", "one", "another", "second", "third", "this", "that",
            "his", "her", "their", "local", "young", "elderly", "unidentified", "pregnant", "other", "armed", "off");
    private static final WordSet MORE = WordSet.of("another", "second", "third", "other");
    private static final WordSet HE = WordSet.of("he", "she", "him", "her");
    private static final int LONGEST_BEFORE = 6;

    private final WordMap<String> heads;

    PersonFinder() {
        java.util.Map<String, String> words = new java.util.HashMap<>();
        for (WordList.Row row : WordList.english("ledger/victims.tsv").rows()) {
            words.put(row.get(0), row.get(1));
        }
        heads = WordMap.of(words);
    }

    /** The persons of {@code sentence} in the order of reading. */
    List<Person> find(Sentence sentence) {
        List<Person> persons = new ArrayList<>();
        for (int i = 0; i < sentence.size();) {
            Optional<Person> person = at(sentence, i, persons.isEmpty() ? 0 : persons.get(persons.size() - 1).end());
            person.ifPresent(persons::add);
            i = person.map(Person::end).orElse(i + 1);
        }
        return persons;
    }

    private Optional<Person> at(Sentence sentence, int i, int from) {
        String sex = heads.get(sentence, i);
        if (sex != null && !sentence.isCapitalized(i + 1)) {
            return Optional.of(noun(sentence, i, from, sex));
        }
        if (isAgeNoun(sentence, i)) {
            int end = i + 5;
            String headSex = heads.get(sentence, end);
            if (headSex == null) {
                headSex = heads.get(sentence, end + 1);
            }
            if (headSex == null) {
                return Optional.of(new Person(start(sentence, i, from), end, Optional.of(sentence.word(i)),
                        Optional.empty(), Optional.empty(), false));
            }
            return Optional.empty();
        }
        if (HE.has(sentence, i)) {
            return Optional.of(new Person(i, i + 1, Optional.empty(),
                    Optional.of(sentence.word(i).startsWith("h") && !sentence.is(i, "her") ? "M" : "F"), Optional.empty(), false));
        }
        return named(sentence, i);
    }

    private Person noun(Sentence sentence, int head, int from, String sex) {
        int begin = start(sentence, head, from);
        Optional<String> age = Optional.empty();
        boolean another = false;
        for (int k = begin; k < head; k++) {
            another |= MORE.has(sentence, k);
            if (sentence.is(k + 1, "-") && sentence.is(k + 2, "year") && Person.ageAt(sentence, k).isPresent()) {
                age = Optional.of(sentence.word(k));
            }
        }
        return new Person(begin, head + 1, age, sex.isEmpty() ? Optional.empty() : Optional.of(sex), Optional.empty(), another);
    }

    /** Where the phrase begins whose noun stands at {@code head}: at its article, if one is near. */
    private static int start(Sentence sentence, int head, int from) {
        int begin = head;
        for (int k = head - 1; k >= Math.max(from, head - LONGEST_BEFORE - 3); k--) {
            if (ONE.has(sentence, k) || Person.ageAt(sentence, k).isPresent()) {
                begin = k;
            } else if (!sentence.isWord(k) && !sentence.is(k, "-")) {
                break;
            }
        }
        return begin;
    }

    private static boolean isAgeNoun(Sentence sentence, int i) {
        return Person.ageAt(sentence, i).isPresent() && sentence.is(i + 1, "-") && sentence.is(i + 2, "year")
                && sentence.is(i + 3, "-") && sentence.is(i + 4, "old");
    }

    /** "Kevin Barbee, 15," and "Kevin Barbee": two capitalized words or more, with the age where it follows. */
    private Optional<Person> named(Sentence sentence, int i) {
        if (!isNamePart(sentence, i) || !isNamePart(sentence, i + 1)) {
            return Optional.empty();
        }
        int end = i + 2;
        while (isNamePart(sentence, end) && end < i + 4) {
            end++;
        }
        boolean aged = sentence.is(end, ",") && Person.ageAt(sentence, end + 1).isPresent()
                && (sentence.is(end + 2, ",") || sentence.is(end + 2, "."));
        return aged ? Optional.of(new Person(i, end, Optional.of(sentence.word(end + 1)), Optional.empty(),
                Optional.of(sentence.word(end - 1)), false))
                : Optional.of(new Person(i, end, Optional.empty(), Optional.empty(), Optional.of(sentence.word(end - 1)), false));
    }

    private boolean isNamePart(Sentence sentence, int i) {
        return sentence.isCapitalized(i) && sentence.isWord(i) && sentence.word(i).length() > 1
                && heads.get(sentence, i) == null;
    }
}
