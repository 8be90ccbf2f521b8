package org.dateline.reuse;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * Things by the keys that they share: all of one key are a block, in order. Most blocks are of one thing, so that a key costs some
 * twenty bytes. For one thread.
 *
 * @param <E> the things, of which no two are equal in their order
 */
public final class KeyBlocks<E> {

    private static final int FEWEST = 64;

    private final Comparator<? super E> order;
    private long[] keys = new long[FEWEST];
    /** The thing or the {@link Block} of the key at the same place; nothing where the place is free. */
    private Object[] blocks = new Object[FEWEST];
    private int used;

    /** @param order how the things of a block are ordered */
    public KeyBlocks(Comparator<? super E> order) {
        this.order = Objects.requireNonNull(order, "order");
    }

    /** Two things or more. */
    private static final class Block<E> extends AbstractList<E> implements RandomAccess {
        private Object[] things = new Object[2];
        private int size;

        @Override
        @SuppressWarnings("unchecked")
        public E get(int i) {
            return (E) things[Objects.checkIndex(i, size)];
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public void add(int at, E thing) {
            things = size == things.length ? Arrays.copyOf(things, size + (size >> 1) + 1) : things;
            System.arraycopy(things, at, things, at + 1, size - at);
            things[at] = thing;
            size++;
        }

        @Override
        public E remove(int at) {
            E gone = get(at);
            System.arraycopy(things, at + 1, things, at, size - at - 1);
            things[--size] = null;
            return gone;
        }
    }

    /** The things of a key in order, none where there are none; what is added or taken out later may show in it. */
    @SuppressWarnings("unchecked")
    public List<E> get(long key) {
        Object found = blocks[place(key)];
        return found == null ? List.of() : found instanceof Block<?> block ? (Block<E>) block : List.of((E) found);
    }

    /** The place of a thing in the block of a key, as {@link Collections#binarySearch} tells it. */
    public int find(long key, E thing) {
        return Collections.binarySearch(get(key), thing, order);
    }

    /** Adds a thing to the block of a key, in which it is not yet; tells its place there. */
    @SuppressWarnings("unchecked")
    public int add(long key, E thing) {
        int place = place(key);
        if (blocks[place] == null) {
            keys[place] = key;
            blocks[place] = thing;
            if (++used > keys.length / 3 * 2) {
                grow();
            }
            return 0;
        }
        Block<E> block;
        if (blocks[place] instanceof Block<?> known) {
            block = (Block<E>) known;
        } else {
            block = new Block<>();
            block.add(0, (E) blocks[place]);
            blocks[place] = block;
        }
        int at = -1 - Collections.binarySearch(block, thing, order);
        block.add(at, thing);
        return at;
    }

    /** Takes a thing out of the block of a key, in which it is. */
    @SuppressWarnings("unchecked")
    public void remove(long key, E thing) {
        int place = place(key);
        if (blocks[place] instanceof Block<?> known) {
            Block<E> block = (Block<E>) known;
            block.remove(Collections.binarySearch(block, thing, order));
            if (block.size() == 1) {
                blocks[place] = block.get(0);
            }
        } else {
            free(place);
        }
    }

    /** Frees a place and moves up those behind it that were put off by it. */
    private void free(int place) {
        int hole = place;
        int mask = keys.length - 1;
        for (int i = hole + 1 & mask; blocks[i] != null; i = i + 1 & mask) {
            int wanted = first(keys[i]);
            if ((i - wanted & mask) >= (i - hole & mask)) {
                keys[hole] = keys[i];
                blocks[hole] = blocks[i];
                hole = i;
            }
        }
        blocks[hole] = null;
        used--;
    }

    private int place(long key) {
        int i = first(key);
        while (blocks[i] != null && keys[i] != key) {
            i = i + 1 & keys.length - 1;
        }
        return i;
    }

    private int first(long key) {
        long mixed = (key ^ key >>> 32) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & keys.length - 1;
    }

    private void grow() {
        long[] oldKeys = keys;
        Object[] oldBlocks = blocks;
        keys = new long[2 * oldKeys.length];
        blocks = new Object[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldBlocks[i] != null) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                blocks[place] = oldBlocks[i];
            }
        }
    }
}
