package org.dateline.index;

import java.util.Arrays;

/** Bytes that numbers and words are put into, each in as few as it needs; {@link ByteSource} reads them. For one thread. */
final class ByteSink {

    /** How a decimal is written: from here on a whole number by a power of ten, below with a byte for the form alone. */
    static final int DOUBLE = 0;
    static final int FLOAT = 1;
    static final int WHOLE = 2;

    /** Powers of ten that decimals are tried with. */
    static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5};

    /** Above it a double does not hold every whole number. */
    private static final double MOST = 1L << 53;

    private static final int SEVEN_BITS = 0x7F;

    private byte[] bytes = new byte[512];
    private int size;

    void put(int b) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = (byte) b;
    }

    void put(byte[] more) {
        if (bytes.length - size < more.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more.length));
        }
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
    }

    /** A number that is mostly small and not below zero; one below zero takes ten bytes. */
    void number(long number) {
        long rest = number;
        while ((rest & ~SEVEN_BITS) != 0) {
            put((int) (rest & SEVEN_BITS) | SEVEN_BITS + 1);
            rest >>>= 7;
        }
        put((int) rest);
    }

    /** A number that is near zero, above or below. */
    void signed(long number) {
        number(number << 1 ^ number >> 63);
    }

    /** Any string, also with halves of characters, which a charset would replace. */
    void characters(String string) {
        number(string.length());
        for (int i = 0; i < string.length(); i++) {
            number(string.charAt(i));
        }
    }

    /** A number that most likely has few decimals, by itself or as the {@code float} that it once was. */
    void decimal(double value) {
        for (int power = 0; power < POWERS.length; power++) {
            double scaled = Math.rint(value * POWERS[power]);
            if (Math.abs(scaled) < MOST) {
                long whole = (long) scaled;
                double back = whole / POWERS[power];
                boolean exact = same(back, value);
                if (exact || same((float) back, value)) {
                    put(WHOLE + 2 * power + (exact ? 0 : 1));
                    signed(whole);
                    return;
                }
            }
        }
        if (same((float) value, value)) {
            put(FLOAT);
            bits(Float.floatToIntBits((float) value), Float.BYTES);
        } else {
            put(DOUBLE);
            bits(Double.doubleToLongBits(value), Double.BYTES);
        }
    }

    private void bits(long bits, int count) {
        for (int i = 0; i < count; i++) {
            put((int) (bits >> Byte.SIZE * i));
        }
    }

    /** Zero above and below are told apart, as records do. */
    private static boolean same(double one, double other) {
        return Double.doubleToLongBits(one) == Double.doubleToLongBits(other);
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, size);
    }
}
