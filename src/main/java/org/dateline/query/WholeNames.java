package org.dateline.query;

import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.lexicon.WordList;

/**
 * Names that a stemmer would make one with another name, Hamas with Hama, Harare with Harar: {@link TextTerms} keep them whole. The
 * list is {@code query/whole-names.tsv}, which tells where it is from.
 */
public final class WholeNames {

    private static final Set<String> NAMES = WordList.english("query/whole-names.tsv").rows().stream().map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    private WholeNames() {}

    /** Whether a word, folded as {@link TextTerms} are, is such a name. */
    static boolean has(String word) {
        return NAMES.contains(word);
    }

    /** Whether {@code condition} compares such a name with words of articles, sources or groups. */
    public static boolean areAsked(Condition condition) {
        return condition.leaves().anyMatch(leaf -> leaf instanceof Matching matching && areIn(matching.match())
                || leaf instanceof Group group && areIn(group.match())
                || leaf instanceof SaidBy saidBy && saidBy.names().stream().anyMatch(WholeNames::areIn));
    }

    private static boolean areIn(TextMatch match) {
        return match.terms().stream().anyMatch(WholeNames::has);
    }
}
