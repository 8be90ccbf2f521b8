package org.dateline.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A table fitted to a terminal: columns as wide as their longest cell where there is room, else narrowed, the widest
 * first, and their cells wrapped.
 */
final class Table {

    private static final int GAP = 2;
    private static final String INDENT = "  ";

    private final List<String> header;
    private final List<Row> rows = new ArrayList<>();

    private record Row(List<String> cells, List<Style> styles, List<String> notes) {}

    Table(String... header) {
        this(List.of(header));
    }

    Table(List<String> header) {
        this.header = List.copyOf(header);
    }

    /**
     * Adds a row.
     *
     * @param cells one text for each column
     * @param styles how each is set
     * @param note a line of its own below the row, already fitted; empty for none
     */
    void add(List<String> cells, List<Style> styles, String note) {
        add(cells, styles, note.isEmpty() ? List.of() : List.of(note));
    }

    /** The same with several lines below the row. */
    void add(List<String> cells, List<Style> styles, List<String> notes) {
        rows.add(new Row(List.copyOf(cells), List.copyOf(styles), List.copyOf(notes)));
    }

    /** The lines of the table, none wider than the terminal. */
    List<String> lines(Terminal terminal) {
        int[] widths = fit(natural(), floors(), terminal.width() - INDENT.length() - GAP * (header.size() - 1));
        List<String> lines = new ArrayList<>();
        print(lines, widths, new Row(header, header.stream().map(name -> Style.FAINT).toList(), List.of()), terminal);
        lines.add(Style.FAINT.of(INDENT + "─".repeat(Arrays.stream(widths).sum() + GAP * (widths.length - 1)), terminal));
        for (Row row : rows) {
            print(lines, widths, row, terminal);
        }
        return lines;
    }

    /** The width of each column's longest cell. */
    private int[] natural() {
        return widths(Stream::of);
    }

    /** The width of each column's longest word. */
    private int[] floors() {
        return widths(cell -> Arrays.stream(cell.split(" ")));
    }

    private int[] widths(Function<String, Stream<String>> parts) {
        int[] widths = new int[header.size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = Stream.concat(Stream.of(header.get(i)), rows.stream().map(row -> row.cells().get(column)))
                    .flatMap(parts).mapToInt(Cells::width).max().orElse(0);
        }
        return widths;
    }

    /** Takes a cell from the widest column until all fit; words are broken only when nothing else helps. */
    private static int[] fit(int[] natural, int[] floors, int room) {
        int[] widths = natural.clone();
        int excess = Arrays.stream(widths).sum() - Math.max(room, widths.length);
        for (; excess > 0; excess--) {
            int giving = 0;
            for (int i = 1; i < widths.length; i++) {
                if (rank(widths[i], floors[i]) > rank(widths[giving], floors[giving])) {
                    giving = i;
                }
            }
            widths[giving]--;
        }
        return widths;
    }

    private static int rank(int width, int floor) {
        return width > floor ? 100_000 + width : width;
    }

    private static void print(List<String> lines, int[] widths, Row row, Terminal terminal) {
        List<List<String>> wrapped = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            wrapped.add(Cells.wrap(row.cells().get(i), widths[i]));
        }
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (int k = 0; k < height; k++) {
            StringBuilder line = new StringBuilder(INDENT);
            for (int i = 0; i < widths.length; i++) {
                String part = k < wrapped.get(i).size() ? wrapped.get(i).get(k) : "";
                boolean last = i == widths.length - 1;
                line.append(row.styles().get(i).of(part, terminal))
                        .append(last ? "" : " ".repeat(widths[i] - Cells.width(part) + GAP));
            }
            lines.add(line.toString().stripTrailing());
        }
        row.notes().forEach(note -> lines.add(INDENT + note));
    }
}
