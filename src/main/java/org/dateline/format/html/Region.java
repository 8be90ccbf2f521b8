package org.dateline.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** An element of a page that holds blocks: the blocks from {@code begin} up to {@code end} of the page's. */
final class Region {

    final Element element;
    final Optional<Mark> mark;
    final int depth;
    final int begin;
    final List<Region> children = new ArrayList<>();
    private int end;

    Region(Element element, Optional<Mark> mark, int depth, int begin) {
        this.element = element;
        this.mark = mark;
        this.depth = depth;
        this.begin = begin;
        this.end = begin;
    }

    void endAt(int block) {
        end = block;
    }

    int end() {
        return end;
    }

    boolean isEmpty() {
        return end == begin;
    }
}
