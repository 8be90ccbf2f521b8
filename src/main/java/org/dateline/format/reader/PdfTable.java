package org.dateline.format.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the cells of a table under each other into columns, empty ones kept. */
final class PdfTable {

    private PdfTable() {}

    /** A column, from left to right in points. */
    private record Column(float left, float right) {

        float overlap(PdfFragment cell) {
            return Math.min(right, cell.right()) - Math.max(left, cell.left());
        }
    }

    /** Whether a line stands above the first row of a table as its head: as many words or more, none of them a sentence's end. */
    static boolean isHead(List<PdfFragment> line, List<PdfFragment> row) {
        PdfFragment first = line.get(0);
        float apart = (row.get(0).y() - first.y()) / first.size();
        int words = line.stream().mapToInt(part -> part.words().size()).sum();
        boolean within = first.left() >= row.get(0).left() - 3 * first.size() && line.get(line.size() - 1).right() <= row.get(row.size() - 1).right() + 6 * first.size();
        return apart > 0 && apart <= 4 && within && words >= row.size() && words <= 4 * row.size() && !line.get(line.size() - 1).text().endsWith(".");
    }

    /** The rows, their cells with a tab between; a line of one cell goes on with the cell above it. */
    static List<String> rows(List<List<PdfFragment>> lines) {
        List<Column> columns = columns(lines);
        List<String[]> rows = new ArrayList<>();
        for (List<PdfFragment> line : lines) {
            boolean head = rows.isEmpty() && line.size() < columns.size();
            boolean goesOn = line.size() == 1 && !rows.isEmpty();
            if (!goesOn) {
                rows.add(new String[columns.size()]);
            }
            String[] row = rows.get(rows.size() - 1);
            for (PdfFragment cell : head ? line.stream().flatMap(part -> part.words().stream()).toList() : line) {
                int column = column(columns, cell);
                row[column] = row[column] == null ? cell.text() : row[column] + " " + cell.text();
            }
        }
        return rows.stream().map(PdfTable::joined).toList();
    }

    private static String joined(String[] row) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < row.length; i++) {
            out.append(i == 0 ? "" : "\t").append(row[i] == null ? "" : row[i]);
        }
        return out.toString();
    }

    /** The columns of the rows with most cells: what overlaps from left to right is one. */
    private static List<Column> columns(List<List<PdfFragment>> lines) {
        int most = lines.stream().mapToInt(List::size).max().orElse(1);
        List<PdfFragment> cells = lines.stream().filter(line -> line.size() == most).flatMap(List::stream)
                .sorted(Comparator.comparing(PdfFragment::left)).toList();
        List<Column> columns = new ArrayList<>();
        for (PdfFragment cell : cells) {
            Column last = columns.isEmpty() ? null : columns.get(columns.size() - 1);
            if (last != null && cell.left() < last.right()) {
                columns.set(columns.size() - 1, new Column(last.left(), Math.max(last.right(), cell.right())));
            } else {
                columns.add(new Column(cell.left(), cell.right()));
            }
        }
        return columns;
    }

    /** The column that a cell stands under; where it stands under none, the nearest. */
    private static int column(List<Column> columns, PdfFragment cell) {
        int best = 0;
        for (int i = 1; i < columns.size(); i++) {
            best = columns.get(i).overlap(cell) > columns.get(best).overlap(cell) ? i : best;
        }
        return best;
    }
}
