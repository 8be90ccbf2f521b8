package org.dateline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.sentdetect.SentenceDetectorME;

/**
 * Cuts a paragraph into sentences: OpenNLP's model proposes, and a boundary is taken back where the next word goes on
 * in lower case or an abbreviation stands before it.
 */
final class SentenceBoundaries {

    /** Abbreviations that are followed by a name or a number; titles, ranks and months as AP style writes them. */
    private static final Set<String> ABBREVIATIONS = Set.of("mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "maj",
            "capt", "sgt", "cpl", "brig", "adm", "cmdr", "gov", "sen", "rep", "rev", "st", "pres", "jan", "feb", "mar",
            "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "no", "vs", "approx", "u.s", "u.n", "u.k");

    /** The longest stretch that the model is shown at once; longer ones are cut at white space. */
    private static final int LONGEST = 20_000;

    private SentenceBoundaries() {}

    /** The sentences of {@code paragraph}: in reading order, disjoint, without the white space around them. */
    static List<Span> of(String text, Span paragraph, SentenceDetectorME detector) {
        List<Span> sentences = new ArrayList<>();
        int begin = paragraph.begin();
        while (begin < paragraph.end()) {
            int end = cut(text, begin, paragraph.end());
            for (opennlp.tools.util.Span proposed : detector.sentPosDetect(text.substring(begin, end))) {
                add(text, sentences, new Span(begin + proposed.getStart(), begin + proposed.getEnd()), paragraph);
            }
            begin = end;
        }
        return sentences;
    }

    private static int cut(String text, int begin, int end) {
        if (end - begin <= LONGEST) {
            return end;
        }
        int cut = begin + LONGEST;
        while (cut > begin + LONGEST / 2 && !Tokenizer.isSpace(text.charAt(cut - 1))) {
            cut--;
        }
        return cut > begin + LONGEST / 2 ? cut : begin + LONGEST;
    }

    private static void add(String text, List<Span> sentences, Span next, Span paragraph) {
        int last = sentences.size() - 1;
        if (last >= 0 && sentences.get(last).begin() >= paragraph.begin()
                && next.end() - sentences.get(last).begin() <= LONGEST
                && goesOn(text, sentences.get(last), next)) {
            sentences.set(last, sentences.get(last).union(next));
        } else {
            sentences.add(next);
        }
    }

    private static boolean goesOn(String text, Span before, Span after) {
        char first = text.charAt(after.begin());
        if (Character.isLowerCase(first) || first == ',' || first == ';' || first == ')') {
            return true;
        }
        int end = before.end();
        if (text.charAt(end - 1) != '.') {
            return false;
        }
        int begin = end - 1;
        while (begin > before.begin() && (Character.isLetter(text.charAt(begin - 1)) || text.charAt(begin - 1) == '.')) {
            begin--;
        }
        String word = Words.normalize(text, begin, end - 1);
        return ABBREVIATIONS.contains(word) && (Character.isUpperCase(first) || Character.isDigit(first))
                || word.length() == 1 && Character.isUpperCase(text.charAt(begin)) && Character.isUpperCase(first);
    }
}
