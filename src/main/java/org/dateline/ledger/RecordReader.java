package org.dateline.ledger;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads what {@link RecordCodec} wrote. What the declared types ask for is worked out once for each record, not for each of the many
 * that are read. Safe for use by several threads.
 */
final class RecordReader {

    /** How a value of one type is read. */
    interface Reading {
        Object read(ByteBuffer in) throws IOException;
    }

    private static final Map<Class<?>, Reading> SIMPLE = Map.ofEntries(
            Map.entry(int.class, ByteBuffer::getInt), Map.entry(Integer.class, ByteBuffer::getInt),
            Map.entry(long.class, ByteBuffer::getLong), Map.entry(Long.class, ByteBuffer::getLong),
            Map.entry(double.class, ByteBuffer::getDouble), Map.entry(Double.class, ByteBuffer::getDouble),
            Map.entry(boolean.class, in -> in.get() != 0), Map.entry(Boolean.class, in -> in.get() != 0),
            Map.entry(String.class, RecordReader::string), Map.entry(int[].class, RecordReader::ints),
            Map.entry(float[].class, RecordReader::floats), Map.entry(OptionalLong.class, RecordReader::optionalLong),
            Map.entry(OptionalInt.class, RecordReader::optionalInt), Map.entry(LocalDate.class, in -> LocalDate.ofEpochDay(in.getLong())),
            Map.entry(MonthDay.class, RecordReader::monthDay));

    private final Function<Class<?>, RecordCodec.Form<?, ?>> forms;
    private final Map<Class<?>, Reading> classes = new ConcurrentHashMap<>();

    /** @param forms tells of a class that is no record which one it is made of */
    RecordReader(Function<Class<?>, RecordCodec.Form<?, ?>> forms) {
        this.forms = forms;
    }

    /** How a value of a type is read. */
    Reading of(Type type) {
        Class<?> raw = RecordCodec.raw(type);
        if (raw == Optional.class) {
            Reading value = of(RecordCodec.argument(type));
            return in -> in.get() != 0 ? Optional.of(value.read(in)) : Optional.empty();
        } else if (raw == List.class) {
            return all(type, ArrayList::new);
        } else if (raw == Set.class) {
            return all(type, HashSet::new);
        }
        Reading known = SIMPLE.getOrDefault(raw, classes.get(raw));
        if (known == null) {
            known = make(raw);
            classes.put(raw, known);
        }
        return known;
    }

    private Reading make(Class<?> raw) {
        if (raw.isEnum()) {
            Object[] constants = raw.getEnumConstants();
            return in -> constants[limited(in.getShort(), constants.length - 1)];
        } else if (raw.isRecord()) {
            return new RecordReading(raw);
        }
        RecordCodec.Form<?, ?> form = forms.apply(raw);
        Reading parts = of(form.record());
        return in -> made(form, parts.read(in));
    }

    private static <T, R extends Record> Object made(RecordCodec.Form<T, R> form, Object parts) {
        return form.maker().apply(form.record().cast(parts));
    }

    private Reading all(Type type, Supplier<Collection<Object>> making) {
        Reading element = of(RecordCodec.argument(type));
        return in -> {
            Collection<Object> all = making.get();
            for (int left = in.getInt(); left > 0; left--) {
                all.add(element.read(in));
            }
            return all;
        };
    }

    /** How a record is read; its components are worked out with the first, so that a record may hold others of its kind. */
    private final class RecordReading implements Reading {
        private final RecordComponent[] components;
        private final Constructor<?> constructor;
        private volatile Reading[] readings;

        RecordReading(Class<?> record) {
            components = record.getRecordComponents();
            constructor = RecordCodec.constructor(record);
        }

        @Override
        public Object read(ByteBuffer in) throws IOException {
            Reading[] parts = readings;
            if (parts == null) {
                parts = new Reading[components.length];
                for (int i = 0; i < parts.length; i++) {
                    parts[i] = of(components[i].getGenericType());
                }
                readings = parts;
            }
            Object[] values = new Object[parts.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = parts[i].read(in);
            }
            try {
                return constructor.newInstance(values);
            } catch (InvocationTargetException e) {
                throw new IOException(e.getCause());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(constructor + " cannot be called", e);
            }
        }
    }

    private static String string(ByteBuffer in) throws IOException {
        byte[] bytes = new byte[limited(in.getInt(), in.remaining())];
        in.get(bytes);
        return RecordCodec.string(bytes);
    }

    private static int[] ints(ByteBuffer in) throws IOException {
        int[] numbers = new int[limited(in.getInt(), in.remaining() / Integer.BYTES)];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.getInt();
        }
        return numbers;
    }

    private static float[] floats(ByteBuffer in) throws IOException {
        float[] numbers = new float[limited(in.getInt(), in.remaining() / Float.BYTES)];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.getFloat();
        }
        return numbers;
    }

    private static OptionalLong optionalLong(ByteBuffer in) {
        boolean present = in.get() != 0;
        long value = in.getLong();
        return present ? OptionalLong.of(value) : OptionalLong.empty();
    }

    private static OptionalInt optionalInt(ByteBuffer in) {
        boolean present = in.get() != 0;
        int value = in.getInt();
        return present ? OptionalInt.of(value) : OptionalInt.empty();
    }

    private static MonthDay monthDay(ByteBuffer in) {
        int day = in.getShort();
        return MonthDay.of(day / 100, day % 100);
    }

    /** A number from the bytes, if it is from 0 to {@code most}. */
    private static int limited(int number, int most) throws IOException {
        if (number < 0 || number > most) {
            throw new IOException(number + " stands where at most " + most + " can");
        }
        return number;
    }
}
