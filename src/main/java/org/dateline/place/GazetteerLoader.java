package org.dateline.place;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Puts the rows of gazetteer files and small lists together to one table with its index. Used by one thread. */
final class GazetteerLoader {

    /** A key has fewer bytes on average, with the mark behind it. */
    private static final int USUAL_KEY = 12;

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
        int named = in.number();
        names += named;
        long[] codes = new long[in.number()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = in.hash();
        }
        int firstRow = table.size();
        table.addPacked(in, count, codes);
        layers.add(keys(in.rest(named * USUAL_KEY), count, firstRow));
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
