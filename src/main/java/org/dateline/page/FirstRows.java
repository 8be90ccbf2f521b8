package org.dateline.page;

/** Keeps those of the rows that it is offered that come first, by a key and then by a number that no other row has. For one thread. */
final class FirstRows {

    private final int[] rows;
    private final long[] keys;
    private final int[] ties;
    private int size;

    /** @param most how many are kept */
    FirstRows(int most) {
        rows = new int[most];
        keys = new long[most];
        ties = new int[most];
    }

    /** Takes a row in where it comes before one that is kept, or there is room: a heap with the last of them on top. */
    void offer(int row, long key, int tie) {
        if (size < rows.length) {
            int at = size++;
            while (at > 0 && isAfter(key, tie, (at - 1) / 2)) {
                move((at - 1) / 2, at);
                at = (at - 1) / 2;
            }
            put(at, row, key, tie);
        } else if (size > 0 && !isAfter(key, tie, 0)) {
            sink(row, key, tie);
        }
    }

    /** The rows that are kept, the first one first; none is kept after that. */
    int[] rows() {
        int[] first = new int[size];
        while (size > 0) {
            first[--size] = rows[0];
            sink(rows[size], keys[size], ties[size]);
        }
        return first;
    }

    private void sink(int row, long key, int tie) {
        int at = 0;
        while (true) {
            int child = 2 * at + 1;
            if (child < size - 1 && isAfter(keys[child + 1], ties[child + 1], child)) {
                child++;
            }
            if (child >= size || !isAfter(keys[child], ties[child], key, tie)) {
                break;
            }
            move(child, at);
            at = child;
        }
        put(at, row, key, tie);
    }

    private boolean isAfter(long key, int tie, int place) {
        return isAfter(key, tie, keys[place], ties[place]);
    }

    private static boolean isAfter(long key, int tie, long otherKey, int otherTie) {
        return key != otherKey ? key > otherKey : tie > otherTie;
    }

    private void move(int from, int to) {
        put(to, rows[from], keys[from], ties[from]);
    }

    private void put(int place, int row, long key, int tie) {
        rows[place] = row;
        keys[place] = key;
        ties[place] = tie;
    }
}
