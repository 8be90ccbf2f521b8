package org.dateline.place;

/** Numbers keys from 1 on in the order in which they are first asked for: an open hash table. For one thread. */
final class Numbering {

    private int[] keys = new int[64];
    private int[] numbers = new int[64];
    private int size;

    /** The number of {@code key}, a new one where it has none yet. */
    int of(int key) {
        int place = place(key);
        if (numbers[place] == 0) {
            if (2 * ++size > keys.length) {
                grow();
                place = place(key);
            }
            keys[place] = key;
            numbers[place] = size;
        }
        return numbers[place];
    }

    /** The highest number that a key has, 0 where there is none. */
    int size() {
        return size;
    }

    private int place(int key) {
        int mask = keys.length - 1;
        int place = key * 0x9E3779B9 >>> 7 & mask;
        while (numbers[place] != 0 && keys[place] != key) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] old = numbers;
        keys = new int[2 * old.length];
        numbers = new int[2 * old.length];
        for (int i = 0; i < old.length; i++) {
            if (old[i] != 0) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                numbers[place] = old[i];
            }
        }
    }
}
