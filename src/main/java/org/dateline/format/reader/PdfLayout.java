package org.dateline.format.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the words of a page together: tables by where their cells stand, all else to paragraphs in the order in which it was written. */
final class PdfLayout {

    /** Cells are short. */
    private static final int CELL = 24;
    private static final float LINES_APART = 1.75f;
    private static final float FULL = 0.85f;

    /** Headings are set in another size, or are much shorter than the line below them. */
    private static final float SAME_SIZE = 0.06f;
    private static final float SHORT = 0.6f;

    private PdfLayout() {}

    /**
     * A paragraph, or a row of a table.
     *
     * @param text its words; cells with a tab between
     * @param isRow whether it is a row
     */
    record Piece(String text, boolean isRow) {}

    /** Words that stand on one line. */
    private record Line(float y, List<PdfFragment> cells) {

        boolean isRow() {
            int letters = cells.stream().mapToInt(cell -> cell.text().length()).sum();
            return cells.size() >= 3 && letters <= 2 * CELL * cells.size() || cells.size() == 2 && letters <= 2 * CELL
                    && cells.stream().anyMatch(cell -> cell.text().chars().anyMatch(Character::isDigit));
        }
    }

    static List<Piece> of(List<PdfFragment> page) {
        List<Line> lines = lines(page);
        List<Piece> pieces = new ArrayList<>();
        List<PdfFragment> prose = new ArrayList<>(inColumns(page, lines));
        int i = 0;
        while (i < lines.size()) {
            int end = tableEnd(lines, i);
            if (end > i + 1) {
                List<Line> table = new ArrayList<>(lines.subList(i, end));
                if (i > 0 && PdfTable.isHead(lines.get(i - 1).cells(), table.get(0).cells())) {
                    table.add(0, lines.get(i - 1));
                }
                float top = table.get(0).y();
                List<PdfFragment> before = prose.stream().filter(fragment -> fragment.y() < top).toList();
                pieces.addAll(paragraphs(before));
                prose.removeAll(before);
                table.forEach(line -> prose.removeAll(line.cells()));
                pieces.addAll(PdfTable.rows(table.stream().map(Line::cells).toList()).stream().map(row -> new Piece(row, true)).toList());
                i = end;
            } else {
                i++;
            }
        }
        pieces.addAll(paragraphs(prose));
        return pieces;
    }

    /** The lines of a page from the top, their cells from the left. */
    private static List<Line> lines(List<PdfFragment> page) {
        List<Line> lines = new ArrayList<>();
        for (PdfFragment fragment : page.stream().sorted(Comparator.comparing(PdfFragment::y)).toList()) {
            Line last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            if (last != null && last.cells().get(0).isBeside(fragment)) {
                last.cells().add(fragment);
            } else {
                lines.add(new Line(fragment.y(), new ArrayList<>(List.of(fragment))));
            }
        }
        lines.forEach(line -> line.cells().sort(Comparator.comparing(PdfFragment::left)));
        return lines;
    }

    /** Where the table ends that begins with line {@code begin}; {@code begin} where none does. A table has two rows and more. */
    private static int tableEnd(List<Line> lines, int begin) {
        if (!lines.get(begin).isRow()) {
            return begin;
        }
        int rows = 1;
        int end = begin + 1;
        for (int i = begin + 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            float apart = (line.y() - lines.get(i - 1).y()) / line.cells().get(0).size();
            boolean goesOn = line.isRow() || line.cells().size() == 1 && apart < LINES_APART && line.cells().get(0).text().length() <= CELL
                    && i + 1 < lines.size() && lines.get(i + 1).isRow();
            if (!goesOn || apart > 2 * LINES_APART) {
                break;
            }
            rows += line.isRow() ? 1 : 0;
            end = line.isRow() ? i + 1 : end;
        }
        return rows >= 2 ? end : begin;
    }

    /** The words column by column, where a program wrote them line by line across two columns; else in the order of writing. */
    private static List<PdfFragment> inColumns(List<PdfFragment> page, List<Line> lines) {
        int across = 0;
        float gutter = 0;
        for (int i = 1; i < page.size(); i++) {
            PdfFragment before = page.get(i - 1);
            if (page.get(i).isBeside(before) && page.get(i).left() > before.right() && before.text().length() > CELL && page.get(i).text().length() > CELL) {
                across++;
                gutter += (before.right() + page.get(i).left()) / 2;
            }
        }
        if (across < 3 || across * 3 < lines.size()) {
            return page;
        }
        float middle = gutter / across;
        return page.stream().sorted(Comparator.comparing((PdfFragment fragment) -> fragment.left() >= middle)
                .thenComparing(PdfFragment::y).thenComparing(PdfFragment::left)).toList();
    }

    private static List<Piece> paragraphs(List<PdfFragment> prose) {
        List<Piece> pieces = new ArrayList<>();
        float widest = (float) prose.stream().mapToDouble(fragment -> fragment.right() - fragment.left()).max().orElse(0);
        StringBuilder words = new StringBuilder();
        PdfFragment before = null;
        for (PdfFragment fragment : prose) {
            if (before != null && goesOn(before, fragment, words, widest)) {
                Paragraphs.join(words, fragment.text());
            } else {
                add(words, pieces);
                words.append(fragment.text());
            }
            before = fragment;
        }
        add(words, pieces);
        return pieces;
    }

    private static void add(StringBuilder words, List<Piece> pieces) {
        if (words.length() > 0) {
            pieces.add(new Piece(words.toString(), false));
        }
        words.setLength(0);
    }

    /** Whether {@code next} goes on with the paragraph of {@code before}: beside it, on the next line, or at the top of the next column. */
    private static boolean goesOn(PdfFragment before, PdfFragment next, StringBuilder words, float widest) {
        if (before.isBeside(next) && next.left() >= before.left()) {
            return true;
        }
        boolean sameSize = Math.abs(before.size() - next.size()) < SAME_SIZE * before.size();
        boolean item = next.text().matches("^(?:[•●▪◦·–-]|\\(?\\d{1,2}[.)])(?:\\s.*|$)");
        char last = words.charAt(words.length() - 1);
        boolean ended = ".!?:”\"".indexOf(last) >= 0;
        float down = next.y() - before.y();
        if (down > 0 && down <= LINES_APART * before.size() && before.overlaps(next)) {
            boolean isShort = before.right() - before.left() < FULL * Math.min(widest, Math.max(next.right() - next.left(), widest * FULL));
            boolean heading = before.right() - before.left() < SHORT * (next.right() - next.left()) && Character.isUpperCase(next.text().charAt(0))
                    && last != ',' && words.length() <= before.text().length();
            return sameSize && !item && !heading && !(ended && isShort);
        }
        boolean nextColumn = down < 0 && !before.overlaps(next);
        return nextColumn && sameSize && !ended && !item && Character.isLowerCase(next.text().charAt(0));
    }
}
