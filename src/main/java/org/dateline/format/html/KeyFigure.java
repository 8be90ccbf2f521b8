package org.dateline.format.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Tells boxes of key figures: a number, and on a line of its own what it counts. */
final class KeyFigure {

    private static final int LONGEST_NUMBER = 20;
    private static final int LONGEST_LABEL = 60;
    private static final int SHORTEST_LABEL = 3;
    private static final int WORD = 4;

    private KeyFigure() {}

    /** The number and its label on one line, where {@code element} holds nothing but the blocks from {@code begin} on. */
    static Optional<Block> of(Element element, List<Block> blocks, int begin) {
        int held = blocks.size() - begin;
        if (held == 1) {
            return ofLines(element, blocks.get(begin));
        } else if (held != 2) {
            return Optional.empty();
        }
        Block first = blocks.get(begin);
        Block second = blocks.get(begin + 1);
        return first.linked() + second.linked() == 0 && !first.isTabular() && !second.isTabular()
                ? joined(element, first.text(), second.text()) : Optional.empty();
    }

    private static Optional<Block> ofLines(Element element, Block block) {
        if (block.linked() > 0 || block.text().length() > LONGEST_NUMBER + LONGEST_LABEL || block.text().indexOf('\n') < 0) {
            return Optional.empty();
        }
        String[] lines = block.text().split("\n");
        return lines.length == 2 ? joined(element, lines[0], lines[1]) : Optional.empty();
    }

    /** Whether a line is a number and a label. */
    static boolean isOne(String line) {
        int end = 0;
        while (end < line.length() && !Character.isLetter(line.charAt(end))) {
            end++;
        }
        return end > 0 && isNumber(line.substring(0, end).strip()) && isLabel(line.substring(end));
    }

    private static Optional<Block> joined(Element element, String first, String second) {
        Optional<String> line = isNumber(first) && isLabel(second) ? Optional.of(first + ' ' + second)
                : isLabel(first) && isNumber(second) ? Optional.of(first + ": " + second) : Optional.empty();
        return line.map(words -> new Block(element, Block.Kind.KEY_FIGURE, words, 0));
    }

    /** Digits, with what stands beside them in large numbers: "48,600", "1.2M", "> 300", "3 million". */
    private static boolean isNumber(String words) {
        int letters = 0;
        int digits = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            digits += Character.isDigit(c) ? 1 : 0;
            letters += Character.isLetter(c) ? 1 : 0;
            if (!Character.isLetterOrDigit(c) && " .,+~<>≈%-–'".indexOf(c) < 0) {
                return false;
            }
        }
        boolean isDay = words.length() - words.replace(".", "").replace("/", "").length() == 2 && words.indexOf(',') < 0;
        return digits > 0 && !isDay && words.length() <= LONGEST_NUMBER && (letters <= 1 || words.endsWith("illion") || words.endsWith("thousand"));
    }

    private static boolean isLabel(String words) {
        return words.length() >= SHORTEST_LABEL && words.length() <= LONGEST_LABEL && Character.isLetter(words.charAt(0))
                && words.indexOf('\n') < 0 && words.chars().noneMatch(Character::isDigit);
    }

    /** Whether a text begins with a word that no number is glued to, unlike "th", "km" and "pm". */
    static boolean beginsWithWord(String words) {
        for (int i = 0; i < WORD; i++) {
            if (i >= words.length() || !Character.isLetter(words.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
