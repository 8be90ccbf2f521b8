package org.dateline.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dateline.article.Evidence;
import org.dateline.clause.FigureKind;
import org.dateline.clause.Role;
import org.dateline.clause.Unit;
import org.dateline.event.Scope;
import org.dateline.lexicon.WordList;
import org.dateline.number.Quantity;
import org.dateline.place.PlaceMention;
import org.dateline.text.Cancellation;
import org.dateline.text.Span;

/**
 * Finds the figures of tables, lines of cells with a tab between: below a row that names what its columns count, each number is a
 * figure with the place that the row's label names; and of a label beside a number, {@code Killed<tab>38}. Immutable and safe for use
 * by several threads.
 */
final class TableFinder {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:[, ]\\d{3})+|\\d{1,10}");

    private final Map<String, Head> heads = new HashMap<>();

    /** What a column counts. */
    private record Head(FigureKind kind, Unit unit) {}

    /** A cell, and where it stands. */
    private record Cell(Span span, String text) {

        /** The number that the cell is, where it is one. */
        Optional<Long> number() {
            return NUMBER.matcher(text).matches() ? Optional.of(Long.parseLong(text.replaceAll("[, ]", ""))) : Optional.empty();
        }
    }

    TableFinder(WordList words) {
        words.rows().forEach(row -> heads.put(row.get(0), new Head(row.get(1, FigureKind.class), row.get(2, Unit.class))));
    }

    static TableFinder english() {
        return new TableFinder(WordList.english("figure/table-heads.tsv"));
    }

    /** The figures of all tables of {@code text} with what made them, in reading order. */
    List<Explanation> find(String text, List<PlaceMention> places) {
        List<Explanation> found = new ArrayList<>();
        if (text.indexOf('\t') < 0) {
            return found;
        }
        NavigableMap<Integer, PlaceMention> names = new TreeMap<>();
        places.stream().filter(place -> place.form() == PlaceMention.Form.NAME)
                .forEach(place -> names.putIfAbsent(place.evidence().span().begin(), place));
        List<List<Cell>> table = new ArrayList<>();
        int begin = 0;
        while (begin <= text.length()) {
            int newline = text.indexOf('\n', begin);
            int end = newline < 0 ? text.length() : newline;
            List<Cell> cells = cells(text, begin, end);
            if (cells.isEmpty()) {
                read(table, text, names, found);
                table.clear();
            } else {
                table.add(cells);
            }
            begin = end + 1;
        }
        read(table, text, names, found);
        return found;
    }

    /** The cells of a line; none where it has no tab. */
    private static List<Cell> cells(String text, int begin, int end) {
        List<Cell> cells = new ArrayList<>();
        int from = begin;
        while (from <= end) {
            int to = from;
            while (to < end && text.charAt(to) != '\t') {
                to++;
            }
            int first = from;
            int last = to;
            while (first < last && text.charAt(first) <= ' ') {
                first++;
            }
            while (last > first && text.charAt(last - 1) <= ' ') {
                last--;
            }
            cells.add(new Cell(new Span(first, last), text.substring(first, last)));
            from = to + 1;
        }
        return cells.size() < 2 ? List.of() : cells;
    }

    private void read(List<List<Cell>> table, String text, NavigableMap<Integer, PlaceMention> places, List<Explanation> found) {
        if (table.isEmpty()) {
            return;
        }
        List<Cell> names = table.get(0);
        boolean named = table.size() > 1 && names.stream().anyMatch(cell -> head(cell).isPresent())
                && names.stream().noneMatch(cell -> cell.number().isPresent());
        OptionalInt label = named ? label(names, table.get(1)) : OptionalInt.empty();
        for (List<Cell> row : named ? table.subList(1, table.size()) : table) {
            Cancellation.check();
            if (named) {
                row(names, row, label, text, places, found);
            } else if (row.size() == 2) {
                record(row, text, found);
            }
        }
    }

    /** The first column that counts nothing and holds no number. */
    private OptionalInt label(List<Cell> names, List<Cell> first) {
        for (int i = 0; i < Math.min(names.size(), first.size()); i++) {
            if (head(names.get(i)).isEmpty() && first.get(i).number().isEmpty()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private void row(List<Cell> names, List<Cell> row, OptionalInt label, String text,
            NavigableMap<Integer, PlaceMention> places, List<Explanation> found) {
        List<PlaceMention> where = label.isEmpty() || label.getAsInt() >= row.size() ? List.of() : named(row.get(label.getAsInt()), places);
        for (int i = 0; i < Math.min(names.size(), row.size()); i++) {
            Optional<Head> head = head(names.get(i));
            if (head.isPresent()) {
                add(row.get(i), head.get(), names.get(i), where, text, found);
            }
        }
    }

    /** The first place that a cell names. */
    private static List<PlaceMention> named(Cell cell, NavigableMap<Integer, PlaceMention> places) {
        Map.Entry<Integer, PlaceMention> first = places.ceilingEntry(cell.span().begin());
        return first != null && cell.span().contains(first.getValue().evidence().span()) ? List.of(first.getValue()) : List.of();
    }

    /** A label beside a number, either before the other. */
    private void record(List<Cell> row, String text, List<Explanation> found) {
        for (int i = 0; i < 2; i++) {
            Optional<Head> head = head(row.get(i));
            if (head.isPresent()) {
                add(row.get(1 - i), head.get(), row.get(i), List.of(), text, found);
                return;
            }
        }
    }

    private void add(Cell cell, Head head, Cell name, List<PlaceMention> where, String text, List<Explanation> found) {
        Optional<Long> number = cell.number().filter(n -> n > 0 && n <= Quantity.MANKIND);
        if (number.isEmpty()) {
            return;
        }
        Figure figure = new Figure(Evidence.of(text, cell.span(), "table"), head.kind(), false, Quantity.exactly(number.get()), head.unit(),
                Optional.empty(), Role.UNSPECIFIED, Optional.empty(), where, Optional.empty(), Optional.empty(), Scope.TOTAL, Stance.STATED);
        List<Evidence> chain = new ArrayList<>(List.of(Evidence.of(text, cell.span(), "number: cell"), Evidence.of(text, name.span(), "kind: column")));
        where.forEach(place -> chain.add(Evidence.of(text, place.evidence().span(), "place: label of the row")));
        found.add(new Explanation(figure, chain));
    }

    private Optional<Head> head(Cell cell) {
        return Optional.ofNullable(heads.get(cell.text().toLowerCase(Locale.ROOT).replaceAll("[()\\[\\]*:#]", " ").replaceAll("\\s+", " ").strip()));
    }
}
