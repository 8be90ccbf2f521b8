package org.dateline.format.html;

import java.util.List;

/**
 * What a page shows, in reading order.
 *
 * @param root the whole page
 * @param regions all elements that hold blocks, each before those in it
 * @param blocks all blocks
 */
record Layout(Region root, List<Region> regions, List<Block> blocks) {

    Layout {
        regions = List.copyOf(regions);
        blocks = List.copyOf(blocks);
    }
}
