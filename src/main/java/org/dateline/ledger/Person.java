package org.dateline.ledger;

import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.text.Sentence;

/** A noun phrase for one person: "a 15-year-old boy", "the victim", "Kevin Barbee, 15,". Tokens {@code [begin, end)}. */
record Person(int begin, int end, Optional<String> age, Optional<String> sex, Optional<String> name, boolean another) {

    /** The words of the phrase that are not the victim's own: titles that stand before a name. */
    static OptionalInt ageAt(Sentence sentence, int i) {
        String word = sentence.word(i);
        if (!sentence.isNumeric(i) || word.length() > 3 || !word.chars().allMatch(Character::isDigit)) {
            return OptionalInt.empty();
        }
        int age = Integer.parseInt(word);
        return age < 110 ? OptionalInt.of(age) : OptionalInt.empty();
    }
}
