package org.dateline.format.html;

import java.util.ArrayList;
import java.util.List;
import org.dateline.format.CleanText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads tables that hold data, a row a line with a tab between cells; tables that lay out a page are none. */
final class DataTable {

    /** How much of a table is looked at to tell what it is. */
    private static final int LOOK = 400;
    private static final int LONG_CELL = 300;
    private static final int FEW_CELLS = 4;

    private DataTable() {}

    /**
     * A row of a table.
     *
     * @param element the row, or the table's caption
     * @param text its cells, a tab between, empty ones kept
     * @param linked how many of its characters are links
     * @param isCaption whether it is the caption
     */
    record Row(Element element, String text, int linked, boolean isCaption) {}

    /** Whether {@code table} has several columns and rows of short cells, and no table within it. */
    static boolean isOne(Element table) {
        if (table.attr("role").equals("presentation")) {
            return false;
        }
        int cells = 0;
        int rows = 0;
        int looked = 0;
        Node node = table.firstChild();
        while (node != null && looked++ < LOOK) {
            if (node instanceof Element element) {
                String name = element.normalName();
                if (name.equals("table") || name.equals("form") || name.equals("iframe") || name.equals("h1")) {
                    return false;
                }
                rows += name.equals("tr") ? 1 : 0;
                if (name.equals("td") || name.equals("th")) {
                    cells++;
                    if (isLong(element)) {
                        return false;
                    }
                }
            }
            node = next(node, table);
        }
        return rows >= 2 && cells >= FEW_CELLS && cells > rows;
    }

    private static boolean isLong(Element cell) {
        int length = 0;
        int looked = 0;
        for (Node node = cell.firstChild(); node != null && looked++ < LOOK; node = next(node, cell)) {
            length += node instanceof TextNode words ? words.getWholeText().strip().length() : 0;
            if (length > LONG_CELL) {
                return true;
            }
        }
        return looked >= LOOK;
    }

    /** The node behind {@code node} in the order of the page, nothing behind the end of {@code top}. */
    static Node next(Node node, Node top) {
        if (node.firstChild() != null) {
            return node.firstChild();
        }
        Node at = node;
        while (at != top && at.nextSibling() == null) {
            at = at.parent();
        }
        return at == top ? null : at.nextSibling();
    }

    /** The rows of a table, its caption first. */
    static List<Row> rows(Element table) {
        List<Row> rows = new ArrayList<>();
        collect(table, rows);
        return rows;
    }

    private static void collect(Element part, List<Row> rows) {
        for (Element child = part.firstElementChild(); child != null; child = child.nextElementSibling()) {
            switch (child.normalName()) {
                case "tr" -> rows.add(row(child));
                case "caption" -> rows.add(new Row(child, CleanText.line(child.text()), 0, true));
                case "thead", "tbody", "tfoot" -> collect(child, rows);
                default -> { }
            }
        }
    }

    private static Row row(Element tr) {
        StringBuilder text = new StringBuilder();
        int linked = 0;
        int count = 0;
        for (Element cell = tr.firstElementChild(); cell != null; cell = cell.nextElementSibling()) {
            if (!cell.nameIs("td") && !cell.nameIs("th")) {
                continue;
            }
            if (count++ > 0) {
                text.append('\t');
            }
            CellText words = new CellText();
            words.add(cell, 0);
            text.append(words.text());
            linked += words.linked();
        }
        return new Row(tr, text.toString(), linked, false);
    }
}
