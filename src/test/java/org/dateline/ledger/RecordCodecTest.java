package org.dateline.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordCodecTest {

    private record Leaf(int number, long great, double share, boolean sure, String name, DayOfWeek weekday, MonthDay yearly) {}

    private record Tree(Optional<String> name, OptionalInt age, OptionalLong height, Optional<LocalDate> planted, List<Optional<Leaf>> leaves,
            Set<String> kinds, Optional<Tree> beside, StringBuilder sign) {

        boolean isLike(Tree other) {
            return with("").equals(other.with("")) && sign.toString().equals(other.sign.toString());
        }

        private List<Object> with(String none) {
            return List.of(name, age, height, planted, leaves, kinds, beside.map(tree -> tree.with(none)), none);
        }
    }

    private record Numbers(int[] whole, float[] parts) {}

    private record Sign(String words) {}

    private static final Leaf LEAF = new Leaf(-7, 1L << 40, 0.25, true, "elm \ud83c\udf33", DayOfWeek.SUNDAY, MonthDay.of(2, 29));
    private static final Tree SMALL = new Tree(Optional.empty(), OptionalInt.empty(), OptionalLong.empty(), Optional.empty(), List.of(), Set.of(),
            Optional.empty(), new StringBuilder());
    private static final Tree TREE = new Tree(Optional.of("old oak"), OptionalInt.of(300), OptionalLong.of(21), Optional.of(LocalDate.of(1720, 3, 1)),
            List.of(Optional.of(LEAF), Optional.empty(), Optional.of(LEAF)), Set.of("oak", "tree", ""), Optional.of(SMALL), new StringBuilder("do not climb"));

    private final RecordCodec codec = new RecordCodec().with(StringBuilder.class, Sign.class, sign -> new Sign(sign.toString()),
            sign -> new StringBuilder(sign.words()));

    @Test
    void recordsAreReadAsTheyWereWrittenAlsoThoseThatHoldOthersOfTheirKind() {
        byte[] bytes = codec.write(TREE);
        Tree read = codec.read(Tree.class, bytes);
        assertTrue(TREE.isLike(read), read::toString);
        assertArrayEquals(bytes, codec.write(read));
        Numbers numbers = codec.read(Numbers.class, codec.write(new Numbers(new int[] {3, -1}, new float[] {0.5f})));
        assertArrayEquals(new int[] {3, -1}, numbers.whole());
        assertArrayEquals(new float[] {0.5f}, numbers.parts());
    }

    @Test
    void bytesThatAreCutShortOrTooManyAreNoRecord() {
        byte[] bytes = codec.write(TREE);
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThrows(IllegalArgumentException.class, () -> codec.read(Tree.class, cut), "the first " + length + " bytes");
        }
        assertThrows(IllegalArgumentException.class, () -> codec.read(Tree.class, Arrays.copyOf(bytes, bytes.length + 1)));
    }

    @Test
    void lengthsAndNamesThatCannotBeAreNoRecord() {
        byte[] sign = codec.write(new Sign("keep out"));
        for (int length : new int[] {-1, Integer.MIN_VALUE, Integer.MAX_VALUE, 17}) {
            byte[] wrong = ByteBuffer.wrap(sign.clone()).putInt(length).array();
            assertThrows(IllegalArgumentException.class, () -> codec.read(Sign.class, wrong), "a length of " + length);
        }
        byte[] leaf = codec.write(LEAF);
        for (int weekday : new int[] {-1, 7, Short.MAX_VALUE}) {
            byte[] wrong = ByteBuffer.wrap(leaf.clone()).putShort(leaf.length - 2 * Short.BYTES, (short) weekday).array();
            assertThrows(IllegalArgumentException.class, () -> codec.read(Leaf.class, wrong), "the weekday " + weekday);
        }
        byte[] yearly = ByteBuffer.wrap(leaf.clone()).putShort(leaf.length - Short.BYTES, (short) 1345).array();
        assertThrows(IllegalArgumentException.class, () -> codec.read(Leaf.class, yearly));
    }
}
