package org.dateline.place;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Puts the rows of gazetteer files and small lists together to one table with its index. Used by one thread. */
final class GazetteerLoader {

    private static final PlaceKind[] KINDS = PlaceKind.values();

    final PlaceTable table = new PlaceTable();
    private final List<Keys> layers = new ArrayList<>();
    private final List<Named> extra = new ArrayList<>();
    private int names;

    /** The keys of one file's rows, as the file has them. */
    record Keys(byte[] bytes, int[] begins, int firstRow) {}

    private record Named(String key, int row, boolean alternate) {}

    /** Adds the rows of the gazetteer that comes with the library. */
    void addOwn(String name, InputStream file) throws IOException {
        add(GazetteerFile.openSound(name, file));
    }

    /** Adds the rows of a compiled gazetteer. */
    void add(String name, InputStream file) throws IOException {
        add(GazetteerFile.open(name, file));
    }

    private void add(GazetteerFile.In in) throws IOException {
        int count = in.number();
        names += in.number();
        long[] codes = new long[in.number()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = in.hash();
        }
        int[] kinds = in.numbers(count);
        int[] seats = in.numbers(count);
        int[] lands = in.numbers(count);
        int[] last = new int[1];
        int[] ids = in.deltas(count, last);
        int[] north = in.deltas(count, last);
        int[] east = in.deltas(count, last);
        int[] populations = in.numbers(count);
        int[] radii = in.numbers(count);
        int[] own = in.numbers(count);
        int[] first = in.deltas(count, last);
        int[] second = in.deltas(count, last);
        int firstRow = table.size();
        table.reserve(count);
        int[] divisions = new int[codes.length + 1];
        divisions[0] = PlaceTable.NONE;
        for (int i = 0; i < codes.length; i++) {
            divisions[i + 1] = table.division(codes[i]);
        }
        for (int i = 0; i < count; i++) {
            if (own[i] != 0) {
                table.nameDivision(codes[own[i] - 1], firstRow + i);
                divisions[own[i]] = firstRow + i;
            }
        }
        for (int i = 0; i < count; i++) {
            int row = firstRow + i;
            int admin1 = divisions[first[i]] == row ? PlaceTable.NONE : divisions[first[i]];
            int admin2 = divisions[second[i]] == row ? PlaceTable.NONE : divisions[second[i]];
            table.addPacked(ids[i], in, KINDS[kinds[i]], seats[i], (short) lands[i], admin1, admin2, north[i], east[i],
                    populations[i], radii[i] == 0 ? (float) GeoNamesTable.townRadius(populations[i]) : radii[i] / 10f);
        }
        layers.add(keys(in.rest(), count, firstRow));
    }

    private static Keys keys(byte[] bytes, int count, int firstRow) {
        int[] begins = new int[count + 1];
        int at = 0;
        for (int i = 0; i < count; i++) {
            begins[i] = at;
            while (bytes[at] != 0) {
                at++;
            }
            at++;
        }
        begins[count] = at;
        return new Keys(bytes, begins, firstRow);
    }

    /** Notes one more name of a row. */
    void addName(String name, int row, boolean alternate) {
        String key = NameKey.of(name);
        if (!key.isEmpty()) {
            extra.add(new Named(key, row, alternate));
        }
    }

    List<Keys> layers() {
        return layers;
    }

    /** The keys of names that were added one by one. */
    void eachExtra(java.util.function.BiConsumer<String, Integer> to) {
        extra.forEach(named -> to.accept(named.key, named.row));
    }

    /** The index of all names, with room for {@code more}. */
    NameIndex index(int more) {
        NameIndex index = new NameIndex(names + extra.size() + more);
        for (Keys layer : layers) {
            index(layer, index);
        }
        for (Named named : extra) {
            index.add(NameKey.hash(named.key), named.row, named.alternate);
        }
        return index;
    }

    private static void index(Keys layer, NameIndex index) {
        byte[] bytes = layer.bytes;
        for (int i = 0; i + 1 < layer.begins.length; i++) {
            int begin = layer.begins[i];
            int end = layer.begins[i + 1] - 1;
            int row = layer.firstRow + i;
            long hash = NameKey.start();
            boolean ascii = true;
            for (int at = begin; at < end; at++) {
                byte b = bytes[at];
                if (b == GazetteerFile.PRIMARY || b == GazetteerFile.ALTERNATE) {
                    long done = ascii ? NameKey.finish(hash)
                            : NameKey.hash(new String(bytes, begin, at - begin, StandardCharsets.UTF_8));
                    index.add(done, row, b == GazetteerFile.ALTERNATE);
                    begin = at + 1;
                    hash = NameKey.start();
                    ascii = true;
                } else {
                    ascii &= b > 0;
                    hash = NameKey.next(hash, b);
                }
            }
        }
    }
}
