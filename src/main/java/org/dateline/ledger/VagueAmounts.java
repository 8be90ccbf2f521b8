package org.dateline.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import org.dateline.lexicon.WordList;
import org.dateline.number.Hedge;
import org.dateline.text.Words;

/** The table of vague words of the policy CONSERVATIVE: "dozens" stands for 12 there, as ACLED has it. */
final class VagueAmounts {

    private record Amount(String phrase, long number) {}

    private static final List<Amount> LONGEST_FIRST = WordList.english("ledger/conservative.tsv").rows().stream()
            .map(row -> new Amount(row.get(0), row.number(1)))
            .sorted(Comparator.comparingInt((Amount amount) -> -amount.phrase().length())).toList();

    private VagueAmounts() {}

    /** The number that stands for the vague amount of a claim; nothing where it counts in numbers. */
    static OptionalLong of(Claim claim) {
        if (claim.figure().quantity().hedge() != Hedge.VAGUE) {
            return OptionalLong.empty();
        }
        String words = " " + Words.normalize(claim.figure().evidence().quote()) + " ";
        return LONGEST_FIRST.stream().filter(amount -> words.contains(" " + amount.phrase() + " ")).mapToLong(Amount::number).findFirst();
    }
}
