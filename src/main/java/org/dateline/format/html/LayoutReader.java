package org.dateline.format.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.format.CleanText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads the layout of a page: its blocks in reading order, and the elements that hold them. For one page. */
final class LayoutReader {

    /** Elements without words to read. */
    private static final Set<String> SILENT = Set.of("script", "style", "noscript", "template", "svg", "math", "head", "title",
            "button", "input", "select", "option", "textarea", "iframe", "object", "embed", "canvas", "audio", "video", "map",
            "del", "s", "strike", "link", "meta", "datalist", "progress", "meter", "rp", "rt");

    /** Elements that stand within a line although they may hold blocks. */
    private static final Set<String> INLINE = Set.of("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data",
            "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "nobr", "q", "ruby", "rb", "samp", "small", "span", "strong",
            "sub", "sup", "time", "tt", "u", "var", "wbr", "amp-fit-text", "o:p", "st1:place", "st1:city");

    /** Elements in which those of the page's own making stand within a line. */
    private static final Set<String> LINES = Set.of("p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "dd", "dt");

    /** How the elements of a name are read; those of other names are blocks. */
    private enum Shape {
        SILENT, BREAK, RAISED, TABLE, INLINE, BLOCK
    }

    private static final Map<String, Shape> SHAPES = shapes();

    private final List<Region> regions = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Marks marks = new Marks();
    private final HeadReader head;
    private Element holder;
    private Block.Kind kind = Block.Kind.PARAGRAPH;
    private int linked;
    private int links;
    private int breaks;
    private boolean preformatted;
    private boolean glued;
    private Region region;

    private LayoutReader(Element root, HeadReader head) {
        this.head = head;
        holder = root;
        region = new Region(root, Optional.empty(), 0, 0);
        regions.add(region);
    }

    private static Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new HashMap<>();
        SILENT.forEach(name -> shapes.put(name, Shape.SILENT));
        INLINE.forEach(name -> shapes.put(name, Shape.INLINE));
        shapes.putAll(Map.of("br", Shape.BREAK, "sup", Shape.RAISED, "table", Shape.TABLE));
        return shapes;
    }

    /** The layout of what {@code root} holds; time linear in its length. */
    static Layout read(Element root) {
        return read(root, new HeadReader());
    }

    /** The same; {@code head} is shown all elements within {@code root}. */
    static Layout read(Element root, HeadReader head) {
        LayoutReader reader = new LayoutReader(root, head);
        Region top = reader.region;
        reader.children(root);
        reader.close();
        top.endAt(reader.blocks.size());
        return new Layout(top, reader.regions, reader.blocks);
    }

    private void children(Element element) {
        int count = element.childNodeSize();
        for (int i = 0; i < count; i++) {
            Node child = element.childNode(i);
            if (child instanceof TextNode words) {
                words(words.getWholeText());
            } else if (child instanceof Element inner) {
                element(inner);
            }
        }
    }

    private void element(Element element) {
        String name = element.normalName();
        Shape shape = SHAPES.getOrDefault(name, Shape.BLOCK);
        boolean whole = shape == Shape.SILENT || shape == Shape.RAISED && isNoteMark(element) || shape == Shape.TABLE && DataTable.isOne(element);
        if (whole) {
            head.seeAll(element);
        } else {
            head.see(element);
        }
        switch (shape) {
            case SILENT -> part(element);
            case BREAK -> lineBreak();
            case RAISED, TABLE -> {
                if (!whole) {
                    within(element, name, shape);
                } else if (shape == Shape.TABLE) {
                    table(element);
                } else {
                    breaks = 0;
                }
            }
            default -> within(element, name, shape);
        }
    }

    private void within(Element element, String name, Shape shape) {
        boolean line = shape == Shape.INLINE || shape == Shape.RAISED || shape == Shape.BLOCK && name.indexOf('-') > 0 && LINES.contains(holder.normalName());
        if (line) {
            inline(element, name);
        } else {
            block(element, name);
        }
    }

    /** What is left out between two numbers still parts them. */
    private void part(Element element) {
        if (element.normalName().equals("del") || element.normalName().equals("s")) {
            CleanText.append(" ", text);
        }
    }

    private void inline(Element element, String name) {
        Optional<Mark> mark = marks.of(element);
        boolean apart = mark.isPresent() && (text.length() == 0 || mark.get() == Mark.HIDDEN || mark.get() == Mark.CAPTION);
        if (apart) {
            region(element, mark, Block.Kind.PARAGRAPH);
            return;
        }
        boolean link = name.equals("a") && element.hasAttr("href");
        boolean inserted = name.equals("ins");
        if (inserted) {
            CleanText.append(" ", text);
        }
        links += link ? 1 : 0;
        children(element);
        links -= link ? 1 : 0;
        if (inserted) {
            CleanText.append(" ", text);
        }
    }

    private void block(Element element, String name) {
        boolean before = preformatted;
        preformatted |= name.equals("pre");
        Block.Kind inside = switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Kind.HEADING;
            case "li", "dt", "dd" -> Block.Kind.ITEM;
            case "pre" -> Block.Kind.PREFORMATTED;
            case "p", "div", "section", "span" -> kind == Block.Kind.ITEM || kind == Block.Kind.HEADING ? kind : Block.Kind.PARAGRAPH;
            default -> Block.Kind.PARAGRAPH;
        };
        region(element, marks.of(element), inside);
        preformatted = before;
    }

    private void region(Element element, Optional<Mark> mark, Block.Kind inside) {
        close();
        Element outerHolder = holder;
        Block.Kind outerKind = kind;
        Region outer = region;
        region = new Region(element, mark, outer.depth + 1, blocks.size());
        regions.add(region);
        outer.children.add(region);
        holder = element;
        kind = inside;
        int inner = regions.size();
        children(element);
        close();
        Optional<Block> figure = KeyFigure.of(element, blocks, region.begin);
        if (figure.isPresent()) {
            blocks.subList(region.begin, blocks.size()).clear();
            blocks.add(figure.get());
            regions.subList(inner, regions.size()).clear();
            region.children.clear();
        }
        region.endAt(blocks.size());
        region = outer;
        holder = outerHolder;
        kind = outerKind;
    }

    private void table(Element table) {
        close();
        Region outer = region;
        region = new Region(table, marks.of(table), outer.depth + 1, blocks.size());
        regions.add(region);
        outer.children.add(region);
        for (DataTable.Row row : DataTable.rows(table)) {
            if (!row.text().isBlank()) {
                blocks.add(new Block(row.element(), row.isCaption() ? Block.Kind.PARAGRAPH : Block.Kind.ROW, row.text(), row.linked()));
            }
        }
        region.endAt(blocks.size());
        region = outer;
    }

    private void words(String words) {
        if (text.length() > 0 && Character.isDigit(text.charAt(text.length() - 1)) && KeyFigure.beginsWithWord(words)) {
            text.append(' ');
            glued = true;
        }
        int before = text.length();
        if (preformatted) {
            for (String line : words.split("\n", -1)) {
                CleanText.append(line, text);
                if (text.length() > 0) {
                    trim();
                    text.append('\n');
                }
            }
            if (!words.endsWith("\n") && text.length() > 0) {
                text.setLength(text.length() - 1);
            }
        } else {
            CleanText.append(words, text);
        }
        int added = text.length() - before;
        if (added > 1 || added == 1 && text.charAt(before) != ' ') {
            breaks = 0;
            linked += links > 0 ? added : 0;
        }
    }

    /** One break begins a line, two a paragraph. */
    private void lineBreak() {
        breaks++;
        if (breaks > 1) {
            close();
        } else if (text.length() > 0) {
            trim();
            text.append('\n');
        }
    }

    private void trim() {
        while (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
    }

    private void close() {
        while (text.length() > 0 && text.charAt(text.length() - 1) <= ' ') {
            text.setLength(text.length() - 1);
        }
        if (text.length() > 0) {
            String words = text.toString();
            boolean figure = glued && linked == 0 && KeyFigure.isOne(words);
            blocks.add(new Block(holder, figure ? Block.Kind.KEY_FIGURE : kind, words, Math.min(linked, text.length())));
        }
        text.setLength(0);
        glued = false;
        linked = 0;
        breaks = 0;
    }

    /** A raised number behind a digit, or a raised link, leads to a note; it is no part of the number. */
    private boolean isNoteMark(Element sup) {
        String words = sup.text().strip();
        boolean digits = !words.isEmpty() && words.chars().allMatch(c -> Character.isDigit(c) || "[](),* ".indexOf(c) >= 0);
        boolean behindDigit = text.length() > 0 && Character.isDigit(text.charAt(text.length() - 1));
        return words.equals("*") || digits && (behindDigit || sup.selectFirst("a") != null);
    }
}
