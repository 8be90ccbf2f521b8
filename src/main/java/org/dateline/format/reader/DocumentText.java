package org.dateline.format.reader;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Anchor;
import org.dateline.format.CleanText;

/** Gathers the paragraphs and tables of a document; each paragraph and row has an anchor with its number. */
final class DocumentText {

    private final StringBuilder text = new StringBuilder();
    private final List<Anchor> anchors = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int paragraphs;
    private int rows;
    private int inRow;
    private boolean lastWasRow;

    /** Adds words to the paragraph under way. */
    void words(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (CleanText.isBlank(c)) {
                blank();
            } else if (!CleanText.isUnseen(c)) {
                line.append(c);
            }
        }
    }

    /** Raised words: digits behind a digit are the mark of a note. */
    void raised(String words) {
        boolean digits = words.chars().allMatch(Character::isDigit);
        boolean behindDigit = line.length() > 0 && Character.isDigit(line.charAt(line.length() - 1));
        if (!digits || !behindDigit) {
            words(words);
        }
    }

    /** A blank, where none stands before. */
    void blank() {
        if (line.length() > 0 && line.charAt(line.length() - 1) > ' ') {
            line.append(' ');
        }
    }

    /** A line's end within a paragraph. */
    void lineBreak() {
        if (inRow > 0) {
            blank();
        } else if (line.length() > 0) {
            line.append('\n');
        }
    }

    void endParagraph() {
        if (inRow > 0) {
            blank();
            return;
        }
        String words = line.toString().strip();
        line.setLength(0);
        if (!words.isEmpty()) {
            paragraphs++;
            append(words, "paragraph " + paragraphs, false);
        }
    }

    void beginRow() {
        inRow++;
        if (inRow == 1) {
            line.setLength(0);
        }
    }

    /** Ends a cell that stands for {@code columns} columns. */
    void endCell(int columns) {
        if (inRow == 1) {
            while (line.length() > 0 && line.charAt(line.length() - 1) == ' ') {
                line.setLength(line.length() - 1);
            }
            line.append("\t".repeat(columns));
        }
    }

    void endRow() {
        inRow--;
        if (inRow == 0) {
            String words = line.length() > 0 ? line.substring(0, line.length() - 1) : "";
            line.setLength(0);
            if (!words.isBlank()) {
                rows++;
                append(words, "table row " + rows, true);
            }
        }
    }

    private void append(String words, String at, boolean isRow) {
        if (text.length() > 0) {
            text.append(isRow && lastWasRow ? "\n" : "\n\n");
        }
        anchors.add(new Anchor(text.length(), at));
        text.append(words);
        lastWasRow = isRow;
    }

    boolean isBlank() {
        return text.toString().isBlank();
    }

    String text() {
        return text.toString();
    }

    List<Anchor> anchors() {
        return List.copyOf(anchors);
    }
}
