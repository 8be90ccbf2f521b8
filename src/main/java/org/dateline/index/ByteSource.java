package org.dateline.index;

/**
 * Reads what a {@link ByteSink} took in. For one thread. Where the bytes end too early it throws
 * {@link IndexOutOfBoundsException}.
 */
final class ByteSource {

    private static final int SEVEN_BITS = 0x7F;

    private final byte[] bytes;
    private int position;

    ByteSource(byte[] bytes, int position) {
        this.bytes = bytes;
        this.position = position;
    }

    int position() {
        return position;
    }

    void skip(int count) {
        position += count;
    }

    int next() {
        return bytes[position++] & 0xFF;
    }

    long number() {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            byte b = bytes[position++];
            number |= (long) (b & SEVEN_BITS) << shift;
            if (b >= 0) {
                return number;
            }
        }
        throw new IllegalArgumentException("no number ends at byte " + position);
    }

    /** A number that is an {@code int}. */
    int small() {
        return Math.toIntExact(number());
    }

    long signed() {
        long number = number();
        return number >>> 1 ^ -(number & 1);
    }

    String characters() {
        int length = small();
        if (length > bytes.length - position) {
            throw new IllegalArgumentException(length + " characters do not fit the bytes");
        }
        char[] characters = new char[length];
        for (int i = 0; i < length; i++) {
            characters[i] = (char) number();
        }
        return new String(characters);
    }

    double decimal() {
        int form = next();
        if (form == ByteSink.FLOAT) {
            return Float.intBitsToFloat((int) bits(Float.BYTES));
        } else if (form == ByteSink.DOUBLE) {
            return Double.longBitsToDouble(bits(Double.BYTES));
        }
        int power = (form - ByteSink.WHOLE) / 2;
        double value = signed() / ByteSink.POWERS[power];
        return (form - ByteSink.WHOLE) % 2 == 0 ? value : (float) value;
    }

    private long bits(int count) {
        long bits = 0;
        for (int i = 0; i < count; i++) {
            bits |= (long) next() << Byte.SIZE * i;
        }
        return bits;
    }
}
