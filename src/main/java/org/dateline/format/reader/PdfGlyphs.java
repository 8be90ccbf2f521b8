package org.dateline.format.reader;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.dateline.format.CleanText;

/**
 * Reads the words of one page in the order in which they were written. Letters outside of the crop box are left out, and raised
 * smaller digits behind a letter or digit, which lead to notes.
 */
final class PdfGlyphs extends PDFTextStripper {

    /** A gap of so many sizes of letters parts cells, one of so many parts words. */
    private static final float CELL_GAP = 0.6f;

    /** A blank was written into the gap: words that were set apart to fill a line. */
    private static final float JUSTIFIED_GAP = 3.0f;
    private static final float WORD_GAP = 0.15f;
    private static final float RAISED_SIZE = 0.8f;
    private static final float RAISED_BY = 0.12f;

    private final List<PdfFragment> fragments = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<Float> wordsAt = new ArrayList<>();
    private int blanks;
    private float left;
    private float right;
    private float y;
    private float size;

    private PdfGlyphs(int page) throws IOException {
        setSortByPosition(false);
        setSuppressDuplicateOverlappingText(true);
        setStartPage(page);
        setEndPage(page);
    }

    /** The words of page {@code page}, counted from 1. */
    static List<PdfFragment> read(PDDocument document, int page) throws IOException {
        PdfGlyphs glyphs = new PdfGlyphs(page);
        glyphs.writeText(document, Writer.nullWriter());
        glyphs.end();
        return List.copyOf(glyphs.fragments);
    }

    @Override
    protected void writePage() {
        for (List<TextPosition> glyphs : getCharactersByArticle()) {
            glyphs.forEach(this::glyph);
        }
    }

    private void glyph(TextPosition glyph) {
        String letter = glyph.getUnicode();
        float x = glyph.getXDirAdj();
        float base = glyph.getYDirAdj();
        boolean outside = x < -1 || base < -1 || x > glyph.getPageWidth() + 1 && glyph.getDir() == 0
                || base > glyph.getPageHeight() + 1 && glyph.getDir() == 0;
        if (letter == null || outside || letter.isEmpty()) {
            return;
        } else if (letter.chars().allMatch(c -> CleanText.isBlank((char) c) || CleanText.isUnseen((char) c))) {
            blanks++;
            return;
        }
        float height = Math.max(1, glyph.getFontSizeInPt());
        if (words.length() > 0 && isNoteMark(letter, x, base, height)) {
            right = Math.max(right, x + glyph.getWidthDirAdj());
            return;
        }
        float gap = x - right;
        float cellGap = blanks == 1 || blanks == 2 ? JUSTIFIED_GAP : CELL_GAP;
        boolean apart = words.length() == 0 || Math.abs(base - y) > 0.35f * size || gap > cellGap * size || gap < -0.5f * size;
        if (apart) {
            end();
            left = x;
            y = base;
            size = height;
            wordsAt.add(x);
        } else if (blanks > 0 || gap > WORD_GAP * size) {
            words.append(' ');
            wordsAt.add(x);
        }
        words.append(java.text.Normalizer.normalize(letter, java.text.Normalizer.Form.NFKC).equals(letter) ? letter : ligature(letter));
        right = x + glyph.getWidthDirAdj();
        size = Math.max(size, height);
        blanks = 0;
    }

    private boolean isNoteMark(String letter, float x, float base, float height) {
        boolean raised = height <= RAISED_SIZE * size && y - base >= RAISED_BY * size && y - base < size;
        return raised && letter.chars().allMatch(c -> Character.isDigit(c) || c == ',') && x - right < 0.5f * size;
    }

    /** Ligatures of type are written out; other forms stay as they are. */
    private static String ligature(String letter) {
        return letter.charAt(0) >= '\ufb00' && letter.charAt(0) <= '\ufb06'
                ? java.text.Normalizer.normalize(letter, java.text.Normalizer.Form.NFKC) : letter;
    }

    private void end() {
        String text = CleanText.line(words);
        if (!text.isEmpty()) {
            fragments.add(new PdfFragment(text, left, right, y, size, wordsAt));
        }
        words.setLength(0);
        wordsAt.clear();
    }
}
